  $ export VERSO_DB=verso.db VERSO_CONFIG=config.toml
  $ cp "$VERSO_SOURCE_DIR/tests/cli/people.json" .
  $ verso import -q people.json
  8 added of 8 records: 5 new contacts, 3 new touches

The best contact first, with what matches beneath:

  $ verso search golf
  Ana Ruiz  Acme  1
    interest          golf
    note 2026-02-01   Plays golf every Sunday; her daughter begins university in autumn and looks for a…
  Bob Lee  Beta  2
    note 2026-03-03   bad back, used to golf
  $ verso search golf --no-private --limit 1
  Ana Ruiz  Acme  1
    interest          golf
    note 2026-02-01   Plays golf every Sunday; her daughter begins university in autumn and looks for a…
  $ verso search leaving
  Ana Ruiz  Acme  1
    note 2026-05-10   [private] thinks of leaving Acme
  $ verso search '"wine tasting"' --color always
  \x1b[1mAna\x1b[0m \x1b[1mRuiz\x1b[0m  Acme  \x1b[2m1\x1b[0m (esc)
  \x1b[2m  interest          \x1b[0m\x1b[1mwine\x1b[0m \x1b[1mtasting\x1b[0m (esc)
  $ verso search '"tasting wine"'
  nothing found; `verso help search` shows what else can be asked
  [1]
  $ verso search angstrom
  Zoë Ångström  3
    contact           Zoë Ångström, Oslo

As JSON the match is marked:

  $ verso search lyon --json | sed 's/"score":[0-9.]*/"score":N/'
  [
  {"contact":{"id":2,"name":"Bob Lee","org":"Beta"},"score":N,"hits":[{"kind":"touch","id":3,"on":"2026-10-20","snippet":"asked for a lawyer in **Lyon**"}]}
  ]
  $ verso search golf --limit 1 --format '{name}: {hits}'
  Ana Ruiz: **golf**, Plays **golf** every Sunday; her daughter begins university in autumn and looks for a…
  $ verso search golf --format '{id} {name}'
  1 Ana Ruiz
  2 Bob Lee

An address or a number as it is copied finds the card that has it:

  $ verso set bob --email bob@lee.example --phone '+34 600 111 222' -q
  set 2  Bob Lee  Beta
  $ verso search bob@lee.example
  Bob Lee  Beta  2
  $ verso list 600111222 --format '{name}'
  Bob Lee

The archived only when asked for; conditions alone have no hits:

  $ verso search friend
  nothing found; `verso help search` shows what else can be asked
  [1]
  $ verso search is:archived
  Old Friend  5

Nothing found:

  $ verso search nosuchword
  nothing found; `verso help search` shows what else can be asked
  [1]
  $ verso search nosuchword --json
  nothing found; `verso help search` shows what else can be asked
  []
  [1]
  $ verso search leaving --no-private
  nothing found; `verso help search` shows what else can be asked
  [1]

Whatever is typed is no syntax of the database:

  $ verso search "'; DROP TABLE contact; --"
  verso: `-` needs a word right behind it, such as `-golf`
  [2]
  $ verso search 'born:1950'
  verso: there is no field `born`; did you mean `birthday:`? The fields are name nick org title place email phone handle circle interest hobby expertise need offer note touch via is met touched valued added due birthday; text with a colon goes in double quotes
  [2]
  $ verso search
  verso: search needs QUERY: verso search QUERY...
  [2]

In another language, which a book that is there gets when its index is built anew:

  $ verso --db german.db add Ana --note 'mag Häuser' -q
  added 1  Ana
  $ verso config set language de
  language is now de
  a book that is there gets it by `verso doctor --rebuild`
  $ verso --db german.db search Haus
  nothing found; `verso help search` shows what else can be asked
  [1]
  $ verso --db german.db doctor --rebuild
  all is well
  1 contact, 1 note, 0 touches
  $ verso --db german.db search Haus --format '{name}'
  Ana
  $ verso config unset language -q
