  $ verso add Ana Ruiz --org Acme --email ana@acme.com
  added 1  Ana Ruiz  Acme
  $ verso add A. Ruiz --email ANA@acme.com --force --phone 555
  verso: someone of a like name is there already; `verso merge` makes two cards one
  1  Ana Ruiz  Acme
  added 2  A. Ruiz
  $ verso add Bob Lee
  added 3  Bob Lee
  $ verso note 2 'has a dog'
  noted 1  A. Ruiz, 2026-11-22
  $ verso touch 2 hi --gave news
  touched 1  A. Ruiz, 2026-11-22, gave news
  $ verso duplicates
  1  Ana Ruiz  Acme  2  A. Ruiz  same e-mail, same name but for initials
  $ verso duplicates --json
  [
  {"a":{"id":1,"name":"Ana Ruiz","org":"Acme"},"b":{"id":2,"name":"A. Ruiz","org":null},"score":0.88,"reasons":["same e-mail","same name but for initials"]}
  ]
  $ verso merge 1 2
  merged 2  A. Ruiz into 1  Ana Ruiz  Acme
  `verso undo` makes them two again
  $ verso notes
  1  2026-11-22  Ana Ruiz  has a dog
  $ verso duplicates
  no two cards look like one person
  $ verso merge 1 1
  verso: these two are one and the same contact
  [2]
  $ verso archive bob
  3  Bob Lee: archived
  $ verso archive bob
  3  Bob Lee: archived (as before)
  $ verso unarchive bob --json | grep archived
    "archived": false,
  $ verso rm bob
  verso: cannot ask "delete 3  Bob Lee, with 0 notes and 0 touches?" here; say yes beforehand with --yes
  [2]
  $ verso rm bob -y -n
  deleted 3  Bob Lee, with 0 notes and 0 touches
  dry run: nothing was changed
  $ verso rm ana -y
  deleted 1  Ana Ruiz  Acme, with 1 note and 1 touch
  `verso undo` brings it back
  $ verso rm ana -y
  verso: nobody is called "ana"; `verso list` shows everybody
  [1]
  $ verso rm ana -y --json
  null
  verso: nobody is called "ana"; `verso list` shows everybody
  [1]
