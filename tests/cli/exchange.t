  $ export VERSO_DB=verso.db
  $ cp "$VERSO_SOURCE_DIR/tests/cli/people.json" .
  $ verso import people.json
  8 added of 8 records: 5 new contacts, 3 new touches
  $ verso import people.json --json
  {
    "files": 1,
    "records": 8,
    "added": 0,
    "updated": 0,
    "unchanged": 8,
    "skipped": [],
    "refused": [],
    "contacts_added": 0,
    "touches_added": 0
  }

As vCard, without private notes unless they are asked for; read again, nothing changes:

  $ verso export vcard ana -o ana.vcf
  1 contact written to ana.vcf
  $ grep -c leaving ana.vcf
  0
  [1]
  $ verso export vcard ana --with-private | grep -c leaving
  1
  $ verso export vcard ana -o ana.vcf
  verso: ana.vcf exists; --force replaces it, or name another file
  [4]
  $ verso export vcard +work -o ana.vcf --force
  2 contacts written to ana.vcf
  $ verso import ana.vcf
  2 unchanged of 2 records: 0 new contacts

Version 3.0 says the same, for programs that read no other:

  $ verso export vcard ana --vcard 3.0 -o ana3.vcf
  1 contact written to ana3.vcf
  $ grep VERSION ana3.vcf | tr -d '\r'
  VERSION:3.0
  $ verso import ana3.vcf
  1 unchanged of 1 record: 0 new contacts
  $ verso export csv --vcard 3.0
  verso: --vcard says which version `export vcard` writes; csv has none
  [2]
  $ verso export vcard --vcard 2.1
  verso: --vcard is one of 4.0, 3.0, not "2.1"
  [2]

JSON with all that is private gives the same bytes from another book, on another day:

  $ verso export json --with-private -o all.json
  5 contacts written to all.json
  $ export VERSO_NOW=2026-12-01T08:00:00
  $ verso --db other.db import -q all.json
  8 added of 8 records: 5 new contacts, 3 new touches
  $ verso --db other.db export json --with-private | cmp - all.json

  $ export VERSO_NOW=2026-11-22T10:00:00

What is refused is named with file and line; the rest comes in:

  $ printf 'BEGIN:VCARD\nVERSION:4.0\nFN:Dora Day\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Cut Off\n' > cut.vcf
  $ verso import -n cut.vcf
  verso: cut.vcf:5: the card that begins here has no END:VCARD; the file may be cut off
  + Dora Day
  dry run: 1 added, 1 refused of 2 records: 1 new contact
  [5]
  $ verso import cut.vcf --circle met --every 2w
  verso: cut.vcf:5: the card that begins here has no END:VCARD; the file may be cut off
  1 added, 1 refused of 2 records: 1 new contact
  [5]
  $ verso list +met --format '{name} {circles} {cadence}'
  Dora Day met 2w
  $ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Eve Eden\nEND:VCARD\n' | verso import -
  1 added of 1 record: 1 new contact

The files of a folder, by name; what is of no known format is passed over:

  $ mkdir folder; cp ana.vcf folder/b.vcf; cp cut.vcf folder/a.vcf; echo hello >folder/text
  $ verso --db folder.db import folder
  1 other file passed over
  verso: folder/a.vcf:5: the card that begins here has no END:VCARD; the file may be cut off
  3 added, 1 refused of 4 records: 3 new contacts
  [5]
  $ verso --db folder.db import --format json folder
  verso: folder holds no file that can be imported; folders within it are read when named
  [5]

What cannot be read:

  $ verso import nowhere.vcf
  verso: cannot read nowhere.vcf: No such file or directory
  [6]
  $ mkdir empty; verso import empty
  verso: empty holds no file that can be imported; folders within it are read when named
  [5]
  $ echo hello > text
  $ verso import text
  verso: text is of no format that can be told; nothing was imported; --format says which it is (vcard, linkedin, google, outlook, monica, json, csv, mbox, maildir, ics)
  [5]
  $ verso import ana.vcf --spread
  verso: --spread spreads the due days of a cadence: give --every too
  [2]
  $ verso import
  verso: import needs PATH: verso import PATH...
  [2]
  $ verso export pdf
  verso: FORMAT is one of vcard, csv, json, markdown, dot, ics, not "pdf"
  [2]
  $ verso export vcard -o nowhere/all.vcf
  verso: cannot write nowhere/all.vcf: No such file or directory
  [6]

A card without anything to know a person by is known again when the same record comes again; two of the
same name in one file stay two.

  $ printf 'BEGIN:VCARD\nVERSION:4.0\nFN:Jo Smith\nHOBBY:chess\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Jo Smith\nHOBBY:chess\nEND:VCARD\n' >plain.vcf
  $ verso --db plain.db import plain.vcf
  2 added of 2 records: 2 new contacts
  $ verso --db plain.db import plain.vcf
  2 unchanged of 2 records: 0 new contacts
  $ printf 'BEGIN:VCARD\nVERSION:4.0\nFN:Jo Link\nURL:https://www.linkedin.com/in/jo\nEND:VCARD\n' >page.vcf
  $ verso --db plain.db import page.vcf
  1 added of 1 record: 1 new contact
  $ verso --db plain.db import page.vcf
  1 unchanged of 1 record: 0 new contacts
  $ verso --db plain.db export json -o plain.json --json
  {
    "file": "plain.json",
    "contacts": 3
  }
  $ verso --db plain.db list --sort added --reverse --format '{id} {name}'
  3 Jo Link
  2 Jo Smith
  1 Jo Smith

A relation to somebody who is not in the book goes out as it came in, once:

  $ printf '%s\r\n' BEGIN:VCARD VERSION:4.0 'FN:Pia Noor' 'RELATED;TYPE=spouse:Bob Noor' \
  > 'RELATED;TYPE=friend;VALUE=text:Bob' 'RELATED;VALUE=text:Lee\, Bob' UID:pia END:VCARD > pia.vcf
  $ verso --db pia.db import -q pia.vcf
  1 added of 1 record: 1 new contact
  $ verso --db pia.db import -q pia.vcf
  1 unchanged of 1 record: 0 new contacts
  $ verso --db pia.db export vcard | grep RELATED | tr -d '\r' | sort
  RELATED;TYPE=friend;VALUE=text:Bob
  RELATED;TYPE=spouse:Bob Noor
  RELATED;VALUE=text:Lee\, Bob
