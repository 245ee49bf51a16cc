  $ verso add Ana Ruiz
  added 1  Ana Ruiz
  $ verso add Bob Lee --every 3m
  added 2  Bob Lee
  $ verso add Cem Ak
  added 3  Cem Ak
  $ verso opportunity add two tickets for the opera --from ana --until friday --about music
  opportunity 1  two tickets for the opera (about music, from Ana Ruiz, until 2026-11-27)
  `verso who` says who would value it
  $ verso opportunity add a stand at the fair --from ana
  opportunity 2  a stand at the fair (from Ana Ruiz)
  `verso who` says who would value it
  $ verso opportunity add nothing of yours
  verso: opportunity add needs --from: see verso help opportunity add
  [2]
  $ verso opportunity list
  2  a stand at the fair        from Ana Ruiz
  1  two tickets for the opera  about music, from Ana Ruiz, until 2026-11-27
  $ verso opportunity list --untold
  no source is owed word
  $ verso opportunity pass 1 --to bob --say 'row 3'
  opportunity 1  two tickets for the opera (about music, from Ana Ruiz, until 2026-11-27, passed to Bob Lee, Ana Ruiz is to be told)
  `verso opportunity told 1` once Ana Ruiz knows that you passed it on
  $ verso touches bob
  1  2026-11-22  Bob Lee  by email, gave opportunity  row 3 (two tickets for the opera)
  $ verso show bob --json | grep last_value_on
    "last_value_on": "2026-11-22",
  $ verso opportunity list --untold
  1  two tickets for the opera  about music, from Ana Ruiz, until 2026-11-27, passed to Bob Lee, Ana Ruiz is to be told
  $ verso opportunity pass 1 --to bob
  verso: Bob Lee had opportunity 1 on 2026-11-22; --again does it nevertheless
  [4]
  $ verso opportunity pass 1 --to ana
  verso: never back to its source: opportunity 1 came from Ana Ruiz; --to-source does it nevertheless
  [4]
  $ verso opportunity pass 2 --to ana --to-source
  opportunity 2  a stand at the fair (from Ana Ruiz, passed to Ana Ruiz)
  $ verso opportunity told 1 --by call
  opportunity 1  two tickets for the opera (about music, from Ana Ruiz, until 2026-11-27, passed to Bob Lee, the source knows)
  $ verso opportunity told 1
  verso: Ana Ruiz was told of opportunity 1 already; --again does it nevertheless
  [4]
  $ verso touches ana --limit 1
  3  2026-11-22  Ana Ruiz  by call, gave thanks  two tickets for the opera
  $ verso opportunity list --untold
  no source is owed word
  $ verso opportunity close 2
  opportunity 2  a stand at the fair (from Ana Ruiz, closed, passed to Ana Ruiz)
  $ verso opportunity close 2
  verso: opportunity 2 is closed already; `verso opportunity add` keeps a new one
  [4]
  $ verso opportunity pass 2 --to cem
  verso: opportunity 2 is closed; --anyway does it nevertheless
  [4]
  $ verso opportunity pass 2 --to cem --anyway
  opportunity 2  a stand at the fair (from Ana Ruiz, closed, passed to Ana Ruiz and Cem Ak, Ana Ruiz is to be told)
  `verso opportunity told 2` once Ana Ruiz knows that you passed it on
  $ verso opportunity list --all --json
  [
  {"id":1,"text":"two tickets for the opera","about":"music","from":{"id":1,"name":"Ana Ruiz","org":null},"until":"2026-11-27","passed":[{"contact":{"id":2,"name":"Bob Lee","org":null},"on":"2026-11-22"}],"told":true,"status":"open"},
  {"id":2,"text":"a stand at the fair","about":null,"from":{"id":1,"name":"Ana Ruiz","org":null},"until":null,"passed":[{"contact":{"id":1,"name":"Ana Ruiz","org":null},"on":"2026-11-22"},{"contact":{"id":3,"name":"Cem Ak","org":null},"on":"2026-11-22"}],"told":false,"status":"closed"}
  ]
  $ verso opportunity list
  1  two tickets for the opera  about music, from Ana Ruiz, until 2026-11-27, passed to Bob Lee, the source knows
  2  a stand at the fair        from Ana Ruiz, closed, passed to Ana Ruiz and Cem Ak, Ana Ruiz is to be told

Past its last day it is expired:

  $ VERSO_NOW=2026-12-24T10:00:00 verso opportunity pass 1 --to cem
  verso: opportunity 1 was open until 2026-11-27; --anyway does it nevertheless
  [4]
  $ VERSO_NOW=2026-12-24T10:00:00 verso opportunity list
  2  a stand at the fair  from Ana Ruiz, closed, passed to Ana Ruiz and Cem Ak, Ana Ruiz is to be told
  $ VERSO_NOW=2026-12-24T10:00:00 verso opportunity list --all
  2  a stand at the fair        from Ana Ruiz, closed, passed to Ana Ruiz and Cem Ak, Ana Ruiz is to be told
  1  two tickets for the opera  about music, from Ana Ruiz, expired after 2026-11-27, passed to Bob Lee, the source knows
  $ verso opportunity add old news --from ana --until yesterday -n
  2026-11-21 is over already
  opportunity 3  old news (from Ana Ruiz, expired after 2026-11-21)
  dry run: nothing was changed
  $ verso opportunity pass 9 --to ana
  verso: there is no opportunity 9; `verso opportunity list` lists them
  [1]
  $ verso search opera
  Ana Ruiz  1
    opportunity       two tickets for the opera music
    touch 2026-11-22  two tickets for the opera
  Bob Lee  2
    touch 2026-11-22  row 3 (two tickets for the opera)
