A database of format 2 is brought to the present one, with all that is in it; a copy of it stays:

  $ gunzip -c "$VERSO_SOURCE_DIR/tests/data/databases/format-2.db.gz" > old.db
  $ cp old.db before.db
  $ verso --db old.db show ana
  Ana Ruiz  1
  Acme
  +work
    email      ana@acme.com
    interests  golf
    met        2026-05-01
    cadence    every 3m, due in 9 days (2026-12-01)
    last       touch 2026-09-03, value 2026-09-01
    balance    new: too early to say; started by you 1, by them 0
    promised   the tax guide (by 2026-12-01)
    bring      promise: the tax guide
  
  Notes
    2026-11-22  [private] a secret  #2
    2026-11-22  likes tea  #1
  
  History
    2026-09-01  you by meeting, gave link, with Bob Lee: coffee  #1
    2026-09-03  ↳ they answered after 2 days: fine
  $ verso --db old.db promise list
  1  Ana Ruiz  the tax guide  by 2026-12-01
  $ verso --db old.db doctor --json | grep 'contacts\|notes\|touches\|format'
    "contacts": 2,
    "notes": 2,
    "touches": 1,
    "format": 7
  $ cmp before.db old.db.before-v7
  $ verso --db old.db undo
  taken back: need add bob a dentist --bind  of 2026-11-22 10:00
  $ verso --db old.db need list
  no open needs; `verso need add` keeps one

Exported and read into a new one it is the same:

  $ verso --db old.db export json --with-private > old.json
  $ verso --db new.db import -q old.json
  3 added of 3 records: 2 new contacts, 1 new touch
  $ verso --db new.db export json --with-private | cmp - old.json

One of format 5, in which some names have no letters:

  $ gunzip -c "$VERSO_SOURCE_DIR/tests/data/databases/format-5.db.gz" > five.db
  $ cp five.db kept.db
  $ verso --db five.db doctor
  all is well
  6 contacts, 1 note, 1 touch
  $ verso --db five.db show --json '! !' | grep '"id"'
    "id": 4,
  $ verso --db five.db show --json $'?\t?' | grep '"id"'
    "id": 3,
  $ verso --db five.db set 4 --name 'Exclaimed'
  set 4  Exclaimed
  $ verso --db five.db show --json 'luc jean' | grep '"id"'
    "id": 2,
  $ verso --db five.db doctor
  all is well
  6 contacts, 1 note, 1 touch
  $ verso --db five.db undo
  taken back: --db five.db set 4 --name Exclaimed  of 2026-11-22 10:00
  $ verso --db five.db undo
  taken back: add Bo  of 2026-11-22 10:00
  $ verso --db five.db doctor
  all is well
  5 contacts, 1 note, 1 touch

One of format 6, with something of every kind in the text index:

  $ gunzip -c "$VERSO_SOURCE_DIR/tests/data/databases/format-6.db.gz" > six.db
  $ verso --db six.db doctor
  all is well
  3 contacts, 1 note, 11 touches
  $ verso --db six.db search lyon --format '{name}'
  Ana Ruiz
  Bob Lee
  $ verso --db six.db undo
  taken back: reply ana very useful, thank you -q  of 2026-11-22 10:00
  $ verso --db six.db doctor
  all is well
  3 contacts, 1 note, 11 touches

A backup of an older format is restored, and leaves nothing beside the book:

  $ verso --db restored.db restore -y kept.db
  restored from kept.db
  $ verso --db restored.db doctor
  all is well
  6 contacts, 1 note, 1 touch
  $ ls restored.db*
  restored.db
