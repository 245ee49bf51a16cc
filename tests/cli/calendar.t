Meetings that were become touches with those who are known:

  $ export VERSO_DB=verso.db VERSO_NOW=2026-11-22T10:00:00 TZ=Europe/Madrid
  $ verso add -q 'Ana Ruiz <ana@acme.com>'
  added 1  Ana Ruiz
  $ cat >work.ics <<'END'
  > BEGIN:VCALENDAR
  > BEGIN:VEVENT
  > UID:weekly
  > DTSTART:20261102T233000Z
  > RRULE:FREQ=WEEKLY
  > EXDATE:20261109T233000Z
  > SUMMARY:Weekly\, with Ana
  > ORGANIZER;CN=Ana Ruiz:mailto:ana@acme.com
  > ATTENDEE:mailto:me@home.example
  > END:VEVENT
  > BEGIN:VEVENT
  > UID:weekly
  > RECURRENCE-ID:20261116T233000Z
  > DTSTART:20261118T100000Z
  > SUMMARY:Weekly\, moved
  > ATTENDEE:mailto:ana@acme.com
  > END:VEVENT
  > BEGIN:VEVENT
  > UID:no
  > DTSTART;VALUE=DATE:20261101
  > SUMMARY:Declined
  > ORGANIZER:mailto:ana@acme.com
  > ATTENDEE;PARTSTAT=DECLINED:mailto:me@home.example
  > END:VEVENT
  > BEGIN:VEVENT
  > UID:later
  > DTSTART;VALUE=DATE:20261201
  > SUMMARY:To come
  > ATTENDEE:mailto:ana@acme.com
  > END:VEVENT
  > BEGIN:VEVENT
  > UID:broken
  > SUMMARY:Without a beginning
  > END:VEVENT
  > BEGIN:VEVENT
  > UID:others
  > DTSTART:20261103T100000Z
  > SUMMARY:With Bob
  > ATTENDEE;CN=Bob Lee;PARTSTAT=ACCEPTED:mailto:bob@acme.com
  > ATTENDEE;CUTYPE=ROOM:mailto:room@acme.com
  > END:VEVENT
  > END:VCALENDAR
  > END
  $ verso import work.ics --me me@home.example
  verso: work.ics:31: the event does not say when it begins
  2 added, 1 skipped (declined by you), 1 skipped (still to come), 1 skipped (with nobody known), 1 refused of 6 records: 0 new contacts, 2 new touches
  [5]
  $ verso touches
  2  2026-11-18  Ana Ruiz  by meeting, both started  Weekly, moved
  1  2026-11-03  Ana Ruiz  by meeting, they started  Weekly, with Ana
  $ verso import work.ics --me me@home.example --new
  verso: work.ics:31: the event does not say when it begins
  1 added, 2 unchanged, 1 skipped (declined by you), 1 skipped (still to come), 1 refused of 6 records: 1 new contact, 1 new touch
  [5]
  $ verso touches bob
  3  2026-11-03  Bob Lee  by meeting, both started  With Bob

What is due, promises and birthdays, for calendars to subscribe to:

  $ verso set ana --birthday 1980-02-29 >/dev/null
  $ verso every ana 3m >/dev/null
  $ verso promise add -q ana 'the guide' --by 2026-12-01
  promise 1  Ana Ruiz: the guide, by 2026-12-01
  $ verso export ics ana | tr -d '\r' | sed 's/^UID:.*-\([a-z]*\)/UID:…-\1/'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//verso//verso//EN
  X-WR-CALNAME:verso
  BEGIN:VTODO
  UID:…-due
  DTSTAMP:20261122T090000Z
  SUMMARY:Reach out to Ana Ruiz
  DUE;VALUE=DATE:20270222
  STATUS:NEEDS-ACTION
  END:VTODO
  BEGIN:VTODO
  UID:…-1
  DTSTAMP:20261122T090000Z
  SUMMARY:Ana Ruiz: the guide
  DUE;VALUE=DATE:20261201
  STATUS:NEEDS-ACTION
  END:VTODO
  BEGIN:VEVENT
  UID:…-birthday
  DTSTAMP:20261122T090000Z
  SUMMARY:Ana Ruiz's birthday
  DTSTART;VALUE=DATE:19800229
  RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1
  TRANSP:TRANSPARENT
  END:VEVENT
  END:VCALENDAR
  $ verso export ics -o out.ics
  2 contacts written to out.ics
  $ verso import out.ics --me me@home.example
  1 skipped (with no other person) of 1 record: 0 new contacts
