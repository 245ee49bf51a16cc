Who would value a text.

  $ verso add Ana Ruiz --org Acme --interest golf -q
  added 1  Ana Ruiz  Acme
  $ verso add Bob Lee --title Photographer -q
  added 2  Bob Lee
  $ verso add Cleo Marsh -q
  added 3  Cleo Marsh
  $ verso note cleo "can't stand golf, allergic to cats" -q
  noted 1  Cleo Marsh, 2026-11-22
  $ verso note cleo --private wants to learn photography -q
  noted 2  Cleo Marsh, 2026-11-22, private
  $ verso add Dora Kim -q
  added 4  Dora Kim
  $ verso need add dora a flat in Berlin -q
  need 1  Dora Kim: a flat in Berlin
  $ verso who golf tournament for beginners
  Ana Ruiz  Acme  1
    interest   golf
  $ verso who photos of old kitchens
  Bob Lee  2
    title      Photographer
  Cleo Marsh  3
    note       [private] wants to learn photography
  $ verso who photos of old kitchens --no-private
  Bob Lee  2
    title      Photographer
  $ verso who apartment to rent in Neukölln, Berlin
  Dora Kim  4
    need       a flat in Berlin
  $ verso who cats
  nobody of whom anything is known that has to do with it
  $ verso who golf --json
  [
  {"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"score":1.2021884709628468,"evidence":[{"kind":"interest","id":1,"text":"golf","private":false}]}
  ]
  $ verso who golf --format '{contact.name}'
  Ana Ruiz
  $ verso archive ana -q
  1  Ana Ruiz  Acme: archived
  $ verso who golf
  nobody of whom anything is known that has to do with it
  $ verso who
  verso: who needs TEXT: verso who TEXT...
  [2]
  $ verso who ...
  verso: there is no word in that text
  [2]
  $ verso unarchive ana -q
  1  Ana Ruiz  Acme: no longer archived

The text may come from standard input, however long; what it says most often is what it is about.

  $ echo 'notes on a golf tournament' | verso who -
  Ana Ruiz  Acme  1
    interest   golf
  $ seq 20000 | sed 's/$/ different words/' | cat - <(echo 'golf, golf, golf') | verso who -
  Ana Ruiz  Acme  1
    interest   golf
  $ verso who - < /dev/null
  verso: there is no word in that text
  [2]
  $ verso who https://example.org/sports/golf?utm_source=x
  Ana Ruiz  Acme  1
    interest   golf

The user's own words of one meaning.

  $ mkdir -p ~/.config/verso
  $ echo 'minigolf, golf' > ~/.config/verso/synonyms.txt
  $ verso who minigolf
  Ana Ruiz  Acme  1
    interest   golf

A WordNet adds words where the setting says where it is; they make no pair by themselves. Damaged or gone,
it is left out.

  $ verso add Emil Voss --interest hunters -q
  added 5  Emil Voss
  $ verso need add emil a hawker for the airfield -q
  need 2  Emil Voss: a hawker for the airfield
  $ verso add Fay Hill -q
  added 6  Fay Hill
  $ verso offer add fay experienced hunter -q
  offer 1  Fay Hill: experienced hunter
  $ verso who falconers and peddlers
  nobody of whom anything is known that has to do with it
  $ verso match
  nothing fits; `verso need add` and `verso offer add` tell who needs and who can
  $ cp -r "$VERSO_SOURCE_DIR/tests/data/wordnet" ~/words
  $ verso config set synonyms.wordnet '~/words'
  synonyms.wordnet is now ~/words
  $ verso who falconers and peddlers
  Emil Voss  5
    need       a hawker for the airfield
    interest   hunters
  $ verso match
  nothing fits; `verso need add` and `verso offer add` tell who needs and who can
  $ sed -i 's/03 n 02 falconer/03 n zz falconer/' ~/words/data.noun
  $ verso who hawkers and falconers who play golf
  verso: synonyms.wordnet is left out: its files are damaged, or no WordNet
  Emil Voss  5
    need       a hawker for the airfield
  Ana Ruiz  Acme  1
    interest   golf
  $ echo > ~/words/data.verb
  $ verso who golf
  verso: synonyms.wordnet is left out: its files are damaged, or no WordNet
  Ana Ruiz  Acme  1
    interest   golf
  $ verso match
  verso: synonyms.wordnet is left out: its files are damaged, or no WordNet
  nothing fits; `verso need add` and `verso offer add` tell who needs and who can
  $ rm ~/words/index.noun
  $ verso who golf 2>&1 | sed "s|$HOME|~|"
  verso: synonyms.wordnet is left out: cannot read ~/words/index.noun: No such file or directory
  Ana Ruiz  Acme  1
    interest   golf
  $ verso field golf --json 2>&1 > /dev/null | sed "s|$HOME|~|"
  verso: synonyms.wordnet is left out: cannot read ~/words/index.noun: No such file or directory
  $ verso config unset synonyms.wordnet
  synonyms.wordnet is not set any more
