  $ export VERSO_DB=verso.db VERSO_CONFIG=config.toml
  $ cp "$VERSO_SOURCE_DIR/tests/cli/people.json" .
  $ complete() { verso __complete -- "$@" | cut -f 1; }

On an empty book no file is made:

  $ complete show ''
  @last
  $ ls
  people.json
  $ verso import -q people.json
  8 added of 8 records: 5 new contacts, 3 new touches

Commands with what they do, verbs, options, choices:

  $ verso __complete -- wel
  welcomes\twhether any hello counts (esc)
  $ complete note ''
  edit
  rm
  @last
  Bob Lee
  Ana Ruiz
  Cem Ak
  Zoë Ångström
  $ complete touch ana --st
  --started
  $ complete touch ana --started ''
  me
  them
  both
  $ complete touch ana --gave in
  introduction
  invitation
  $ complete config get me.
  me.name
  me.address
  $ complete help unar
  unarchive

Contacts: those first with whom something passed lately, by any word of the name, as it was begun.

  $ verso __complete -- show ''
  @last\twhom you touched or looked at last (esc)
  Bob Lee\tBob Lee, Beta (esc)
  Ana Ruiz\tAna Ruiz, Acme (esc)
  Cem Ak\tCem Ak (esc)
  Zo\xc3\xab \xc3\x85ngstr\xc3\xb6m\tZo\xc3\xab \xc3\x85ngstr\xc3\xb6m (esc)
  $ complete show an
  ana Ruiz
  angström
  $ complete show Rui
  Ruiz
  $ complete touch zoe
  zoe Ångström
  $ complete show ana r
  ruiz
  $ complete touch ana --with b
  bob Lee
  $ complete show old
  $ complete show nobody

Circles, fields, saved queries:

  $ complete list +
  +golf
  +work
  $ complete list -+w
  -+work
  $ complete list is:wai
  is:waiting-me
  is:waiting-them
  $ complete search circle:g
  circle:golf
  $ complete add Eva --circle g
  golf
  $ complete circle ana ''
  golf
  work
  $ complete interest ana wi
  wine tasting
  $ verso -q config set query.golfers 'interest:golf'
  $ complete list @
  @golfers
  $ verso -q config set alias.golfers 'list @golfers'
  $ verso __complete -- golf
  golfers\tlist @golfers (esc)

A line of bash, which parts words in its own way; its first answer is what was typed of the word:

  $ verso __complete --line 'verso show "Ana R' | cut -f 1
  Ana R
  Ana Ruiz
  $ verso __complete --line 'verso list birth' | cut -f 1
  birth
  birthday:

A circle of several words stands in quotes where a query takes it:

  $ verso add Eve Moss --circle 'book club' -q
  added 6  Eve Moss
  $ complete list +bo
  $ complete list '+"bo'
  +"book club"
  $ complete add Dan --circle bo
  book club
