  $ verso hubs
  nobody yet; `verso add NAME --via WHO` and `verso knows WHO WHO` tell who connects
  $ verso add Ana Ruiz --org Acme -q
  added 1  Ana Ruiz  Acme
  $ verso add Bob Lee --via ana -q
  added 2  Bob Lee
  $ verso add Cem Ak --via ana -q
  added 3  Cem Ak
  $ verso add Dana Fox -q
  added 4  Dana Fox
  $ verso add Eve Old --via bob -q
  added 5  Eve Old
  $ verso need add cem a flat --referred-by ana -q
  need 1  Cem Ak: a flat (referred by Ana Ruiz)
  $ verso need add dana a job --referred-by ana -q
  need 2  Dana Fox: a job (referred by Ana Ruiz)
  $ verso need add eve a desk --referred-by bob -q
  need 3  Eve Old: a desk (referred by Bob Lee)
  $ verso knows dana ana -q
  4  Dana Fox: knows Ana Ruiz
  $ verso knows ana dana -q
  1  Ana Ruiz  Acme: knows Dana Fox
  $ verso knows dana bob -q
  4  Dana Fox: knows Bob Lee

Each person counts once, however often they were brought:

  $ verso hubs
  Ana Ruiz  3  1  Bob Lee, Cem Ak and Dana Fox
  Bob Lee   1  1  Eve Old
  Dana Fox  0  2
  $ verso hubs --json
  [
  {"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"introduced":3,"knows":1,"people":[{"id":2,"name":"Bob Lee","org":null},{"id":3,"name":"Cem Ak","org":null},{"id":4,"name":"Dana Fox","org":null}]},
  {"contact":{"id":2,"name":"Bob Lee","org":null},"introduced":1,"knows":1,"people":[{"id":5,"name":"Eve Old","org":null}]},
  {"contact":{"id":4,"name":"Dana Fox","org":null},"introduced":0,"knows":2,"people":[]}
  ]
  $ verso hubs --tsv --limit 1
  1\tAna Ruiz\tAcme\t3\t1\tBob Lee, Cem Ak, Dana Fox (esc)

An introduction that you received counts, unless who it was to is known:

  $ verso touch ana lunch --received introduction -q
  touched 1  Ana Ruiz, 2026-11-22, received introduction
  $ verso touch dana a call --received introduction -q
  touched 2  Dana Fox, 2026-11-22, received introduction
  $ verso reply dana 'and another one' --received introduction -q
  Dana Fox answered touch 2 of 2026-11-22, the same day, received introduction
  $ verso touch dana 'wrote to her' -q
  touched 3  Dana Fox, 2026-11-22
  $ verso reply dana 'and another one' --received introduction -q
  Dana Fox answered touch 3 of 2026-11-22, the same day, received introduction
  $ verso hubs
  Dana Fox  3  2
  Ana Ruiz  3  1  Bob Lee, Cem Ak and Dana Fox
  Bob Lee   1  1  Eve Old
  $ verso touch rm 2 -y
  deleted touch 2  Dana Fox, 2026-11-22, received introduction
  $ verso hubs --format '{contact.name} {introduced} {knows}'
  Ana Ruiz 3 1
  Dana Fox 1 2
  Bob Lee 1 1

The archived are no hubs, and what is taken back counts no more:

  $ verso archive bob -q
  2  Bob Lee: archived
  $ verso hubs --format '{contact.name} {introduced} {knows}'
  Ana Ruiz 3 1
  Dana Fox 1 2
  $ verso undo
  taken back: archive bob -q  of 2026-11-22 10:00
  $ verso set bob --clear via -q
  set 2  Bob Lee
  $ verso hubs --format '{contact.name} {introduced} {knows}'
  Ana Ruiz 2 1
  Dana Fox 1 2
  Bob Lee 1 1
