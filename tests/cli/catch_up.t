A book that imports a newer export of another has what happened since:

  $ verso add Ana Ruiz -q
  added 1  Ana Ruiz
  $ verso add Bob Lee -q
  added 2  Bob Lee
  $ verso note ana called --on 2026-01-01 -q
  noted 1  Ana Ruiz, 2026-01-01
  $ verso touch ana hi --by email --on 2026-11-01 -q
  touched 1  Ana Ruiz, 2026-11-01, by email
  $ verso promise add ana a guide -q
  promise 1  Ana Ruiz: a guide
  $ verso need add ana a lawyer -q
  need 1  Ana Ruiz: a lawyer
  $ verso offer add bob a flat -q
  offer 1  Bob Lee: a flat
  $ verso link add https://example.org/a -q
  link 1  https://example.org/a
  $ verso opportunity add a fair --from bob -q
  opportunity 1  a fair (from Bob Lee)
  $ verso intro ana bob --why law -q
  introduction 1  Ana Ruiz and Bob Lee: law (proposed)
  $ verso ask add a joiner -q
  ask 1  a joiner (not sent yet)
  $ verso export json -o first.json -q
  $ verso --db other.db import first.json -q
  7 added of 7 records: 2 new contacts, 1 new touch
  $ verso note ana called --on 2026-02-02 -q
  noted 2  Ana Ruiz, 2026-02-02
  $ verso reply ana yes --on 2026-11-05 --gave link -q
  Ana Ruiz answered touch 1 of 2026-11-01, after 4 days, gave link
  $ verso promise done 1 -q
  promise 1  Ana Ruiz: a guide, kept on 2026-11-22
  $ verso need close 1 --by bob -q
  need 1  Ana Ruiz: a lawyer (closed by Bob Lee)
  $ verso offer close 1 -q
  offer 1  Bob Lee: a flat (closed)
  $ verso link add https://example.org/a --title 'The law' -q
  link 1  The law  https://example.org/a
  $ verso opportunity close 1 -q
  opportunity 1  a fair (from Bob Lee, closed)
  $ verso intro agreed 1 --by ana -q
  introduction 1  Ana Ruiz and Bob Lee: law (agreed by Ana Ruiz)
  $ verso intro made 1 -q
  introduction 1  Ana Ruiz and Bob Lee: law (made on 2026-11-22)
  $ verso intro outcome 1 they met -q
  introduction 1  Ana Ruiz and Bob Lee: law (made on 2026-11-22: they met)
  $ verso ask close 1 --outcome found -q
  ask 1  a joiner (not sent yet; closed: found)
  $ verso export json -o second.json -q
  $ verso --db other.db import second.json
  1 added, 7 updated of 8 records: 0 new contacts, 1 new touch
  $ verso --db other.db export json | diff second.json -
  $ verso --db other.db import second.json
  8 unchanged of 8 records: 0 new contacts
  $ verso --db other.db undo -q
  taken back: --db other.db import second.json  of 2026-11-22 10:00
  $ verso --db other.db export json | diff first.json -
  $ verso --db other.db doctor
  all is well
  2 contacts, 1 note, 1 touch

Two whom a merge made one are not introduced to each other again:

  $ verso merge ana bob -y -q
  merged 2  Bob Lee into 1  Ana Ruiz
  $ verso import first.json -q
  7 unchanged of 7 records: 0 new contacts
  $ verso intro list
  no introductions; `verso intro WHO WHO --why TEXT` keeps one

A list of touches alone finds its people by their names:

  $ verso touches --json > touches.json
  $ verso import touches.json
  2 unchanged of 2 records: 0 new contacts
  $ verso --db third.db add Ana Ruiz -q
  added 1  Ana Ruiz
  $ verso --db third.db import touches.json
  2 added of 2 records: 0 new contacts, 2 new touches
