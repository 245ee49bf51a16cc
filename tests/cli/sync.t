  $ verso add Ana Ruiz --email ana@acme.com --every 3m --met-at PyCon --circle work
  added 1  Ana Ruiz
  $ verso note ana 'likes tea' --on 2026-11-01
  noted 1  Ana Ruiz, 2026-11-01
  $ verso note ana 'a secret' --private
  noted 2  Ana Ruiz, 2026-11-22, private
  $ verso touch ana 'sent the guide' --gave knowledge --on 2026-11-02
  touched 1  Ana Ruiz, 2026-11-02, gave knowledge
  $ verso promise add ana the slides --by friday
  promise 1  Ana Ruiz: the slides, by 2026-11-27

What a dry run shows is what is done:

  $ verso sync -n contacts --calendar calendar
  there: contact added: Ana Ruiz
  there: promise added: Ana Ruiz
  there: touch added: Ana Ruiz
  there: due added: Ana Ruiz
  dry run: there: 4 added
  $ ls contacts
  ls: cannot access 'contacts': No such file or directory
  [2]
  $ verso sync contacts --calendar calendar
  there: 4 added
  $ grep -v '^UID\|^X-VERSO-SYNC' contacts/*.vcf | tr -d '\r'
  BEGIN:VCARD
  VERSION:4.0
  PRODID:-//verso//verso//EN
  FN:Ana Ruiz
  N:Ruiz;Ana;;;
  EMAIL:ana@acme.com
  CATEGORIES:work
  NOTE;CREATED=20261101T000000Z:likes tea
  X-VERSO-CADENCE:3m
  X-VERSO-MET-AT:PyCon
  X-VERSO-ADDED-ON:2026-11-22
  END:VCARD
  $ tr -d '\r' < calendar/*promise-1.ics | grep -v 'UID\|WITH'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//verso//verso//EN
  BEGIN:VTODO
  SUMMARY:Ana Ruiz: the slides
  DUE;VALUE=DATE:20261127
  STATUS:NEEDS-ACTION
  X-VERSO-KIND:promise
  DTSTAMP:20261127T000000Z
  END:VTODO
  END:VCALENDAR
  $ grep -h 'SUMMARY\|DUE\|DTSTART' calendar/*.ics | tr -d '\r' | sort
  DTSTART;VALUE=DATE:20261102
  DUE;VALUE=DATE:20261127
  DUE;VALUE=DATE:20270202
  SUMMARY:Ana Ruiz: sent the guide
  SUMMARY:Ana Ruiz: the slides
  SUMMARY:Reach out to Ana Ruiz
  $ verso sync contacts --calendar calendar
  nothing has changed on either side; 4 unchanged

What another program changes comes in, what verso does not know stays:

  $ sed -i 's/END:VCARD/NICKNAME:Anita\nX-RING:bells\nEND:VCARD/' contacts/*.vcf
  $ verso sync contacts --json
  {
    "here": {
      "added": 0,
      "updated": 1,
      "deleted": 0
    },
    "there": {
      "added": 0,
      "updated": 0,
      "deleted": 0
    },
    "unchanged": 1,
    "ignored": 0,
    "changes": [
      {
        "where": "here",
        "what": "updated",
        "kind": "contact",
        "name": "Ana Ruiz"
      }
    ],
    "conflicts": [],
    "refused": []
  }
  $ verso show ana --json | grep nickname
    "nickname": "Anita",
  $ verso set ana --org Acme
  set 1  Ana Ruiz  Acme
  $ verso sync contacts
  there: 1 updated
  $ grep 'ORG\|X-RING' contacts/*.vcf | tr -d '\r'
  ORG:Acme
  X-RING:bells

Both sides changed the same field: ours stays, a note has both.

  $ verso set ana --title Judge
  set 1  Ana Ruiz  Acme
  $ sed -i 's/^ORG.*/TITLE:Lawyer\n&/' contacts/*.vcf
  $ verso sync contacts
  Ana Ruiz: title was changed on both sides; kept "Judge", a note has the other: "Lawyer"
  here: 1 updated; there: 1 updated
  $ verso notes ana --no-private
  3  2026-11-22  changed on both sides before a sync: title: kept "Judge", the other side had "Lawyer"
  1  2026-11-01  likes tea

A note that is made private leaves the folder; a private one never goes there:

  $ verso note edit 1 --private
  changed note 1  Ana Ruiz, 2026-11-01, private
  $ verso sync contacts
  there: 1 updated
  $ grep -c 'tea\|secret' contacts/*.vcf
  0
  [1]
  $ verso note edit 1 --public
  changed note 1  Ana Ruiz, 2026-11-01

Ticked off there, and taken back:

  $ sed -i 's/NEEDS-ACTION/COMPLETED\nCOMPLETED:20261121T100000Z/' calendar/*.ics
  $ verso sync contacts --calendar calendar
  here: 1 added, 1 updated; there: 1 added, 2 updated; 2 unchanged
  $ verso promise list --all
  1  Ana Ruiz  the slides  kept on 2026-11-21
  $ verso touches ana
  2  2026-11-21  Ana Ruiz  gave company    ticked off in the calendar
  1  2026-11-02  Ana Ruiz  gave knowledge  sent the guide
  $ verso undo
  taken back: sync contacts --calendar calendar  of 2026-11-22 10:00
  $ verso promise list
  1  Ana Ruiz  the slides  by 2026-11-27
  $ verso sync contacts --calendar calendar
  there: 2 updated, 1 deleted; 2 unchanged
  $ grep -h STATUS calendar/*promise-1.ics | tr -d '\r'
  STATUS:NEEDS-ACTION

What cannot be read is left alone on both sides, the rest is synced:

  $ printf 'BEGIN:VCARD\nFN:Cut off\n' > contacts/cut.vcf
  $ printf 'hello\n' > contacts/hello.vcf
  $ printf 'BEGIN:VCARD\nVERSION:4.0\nFN:Bob Lee\nUID:../../bob\nEND:VCARD\n' > contacts/bob.vcf
  $ printf 'BEGIN:VCARD\nVERSION:4.0\nFN:Robert Lee\nUID:../../bob\nEND:VCARD\n' > contacts/copy.vcf
  $ printf 'BEGIN:VCARD\nVERSION:4.0\nFN:Club\nKIND:group\nUID:club\nEND:VCARD\n' > contacts/club.vcf
  $ ln -s nowhere contacts/gone.vcf
  $ verso sync contacts
  verso: contacts/copy.vcf:1: another file of the folder has the same UID
  verso: contacts/cut.vcf:1: the card that begins here has no END:VCARD; the file may be cut off
  verso: contacts/gone.vcf:1: cannot be read: No such file or directory
  verso: contacts/hello.vcf:1: the text here stands in no card; a card begins with BEGIN:VCARD
  here: 1 added; 2 unchanged; 4 refused
  [5]
  $ rm contacts/cut.vcf contacts/hello.vcf contacts/copy.vcf contacts/gone.vcf
  $ verso set bob --place Rome
  set 2  Bob Lee
  $ verso sync contacts
  there: 1 updated; 1 unchanged
  $ grep -v X-VERSO-SYNC contacts/bob.vcf | tr -d '\r'
  BEGIN:VCARD
  VERSION:4.0
  PRODID:-//verso//verso//EN
  FN:Bob Lee
  N:Lee;Bob;;;
  ADR:;;;Rome;;;
  UID:../../bob
  X-VERSO-ADDED-ON:2026-11-22
  END:VCARD

A deletion travels, unless the other side has changed the card since:

  $ verso add Cleo Diaz
  added 3  Cleo Diaz
  $ verso sync contacts
  there: 1 added; 2 unchanged
  $ rm contacts/bob.vcf
  $ verso sync -n contacts
  here: contact deleted: Bob Lee
  dry run: here: 1 deleted; 2 unchanged
  $ verso set bob --place Milan
  set 2  Bob Lee
  $ verso sync contacts
  there: 1 added; 2 unchanged
  $ verso rm bob -y
  deleted 2  Bob Lee, with 0 notes and 0 touches
  `verso undo` brings it back
  $ verso sync contacts
  there: 1 deleted; 2 unchanged
  $ ls contacts | wc -l
  3

Most of it gone is trouble:

  $ rm contacts/*.vcf
  $ verso sync contacts
  verso: all of the 2 contacts synced last are gone from the folder; nothing was changed; if they were deleted on purpose, --force deletes them here too
  [4]
  $ verso sync contacts --force
  here: 2 deleted
  $ verso list
  nobody to list

What a killed sync left half-written is no item, and goes when it is old:

  $ mkdir left
  $ touch left/young.vcf.AbC123.tmp left/mine.tmp
  $ touch -d '2 hours ago' left/old.vcf.AbC123.tmp left/yours.tmp
  $ verso sync -n left
  dry run: nothing has changed on either side
  $ ls left
  mine.tmp
  old.vcf.AbC123.tmp
  young.vcf.AbC123.tmp
  yours.tmp
  $ verso sync left
  nothing has changed on either side
  $ ls left
  mine.tmp
  young.vcf.AbC123.tmp
  yours.tmp

A folder that cannot be read, one that is none, and one that is not there yet:

  $ verso add Dan Day
  added 4  Dan Day
  $ ln -s loop loop
  $ verso sync loop
  verso: cannot read loop: Too many levels of symbolic links
  [6]

  $ touch file
  $ verso sync file
  verso: file is no folder
  [2]
  $ verso sync new
  there: 1 added
  $ verso sync contacts/nobody --calendar file
  verso: file is no folder
  [2]

Touches of one day come to another book in their order, so whose turn it is is the same:

  $ verso --db first.db add Eve
  added 1  Eve
  $ for day in 01 02 03 04 05 06 07 08
  > do verso --db first.db touch eve hello --on 2026-01-$day -q > /dev/null
  > done
  $ verso --db first.db touch eve asked for the slides --by email -q
  touched 9  Eve, 2026-11-22, by email
  $ verso --db first.db touch eve talked it over --by call -q
  touched 10  Eve, 2026-11-22, by call
  $ verso --db first.db sync cards --calendar days
  there: 11 added
  $ verso --db second.db sync cards --calendar days
  here: 11 added; 11 unchanged
  $ verso --db first.db list --json | grep -o "\"waiting\":[^,]*"
  "waiting":null
  $ verso --db second.db list --json | grep -o "\"waiting\":[^,]*"
  "waiting":null
  $ verso --db second.db touches eve --limit 2 --format '{text}'
  talked it over
  asked for the slides

A merge that was taken back stays so, here and in the folder:

  $ verso --db twins.db add Ana Ruiz --email ana@x.com
  added 1  Ana Ruiz
  $ verso --db twins.db add Anna Ruis --email anna@x.com
  added 2  Anna Ruis
  $ verso --db twins.db sync twins
  there: 2 added
  $ verso --db twins.db merge ana anna -y -q
  merged 2  Anna Ruis into 1  Ana Ruiz
  $ verso --db twins.db sync twins
  there: 1 updated, 1 deleted
  $ verso --db twins.db undo -q
  taken back: --db twins.db merge ana anna -y -q  of 2026-11-22 10:00
  $ verso --db twins.db sync twins
  there: 1 added, 1 updated
  $ verso --db twins.db list --format '{name}'
  Ana Ruiz
  Anna Ruis
  $ ls twins | wc -l
  2
  $ verso --db other_twins.db sync twins
  here: 2 added; 2 unchanged
