  $ verso add Ana Ruiz --org Acme
  added 1  Ana Ruiz  Acme
  $ verso note ana likes golf, hates 'phone calls'
  noted 1  Ana Ruiz, 2026-11-22
  $ echo 'two lines
  > of text' | verso note ana - --on yesterday
  noted 2  Ana Ruiz, 2026-11-21
  $ echo piped | verso note ana --private --json
  {
    "id": 3,
    "contact": {
      "id": 1,
      "name": "Ana Ruiz",
      "org": "Acme"
    },
    "on": "2026-11-22",
    "text": "piped",
    "private": true
  }
  $ verso notes ana
  3  2026-11-22  (private) piped
  1  2026-11-22  likes golf, hates phone calls
  2  2026-11-21  two lines of text
  $ verso notes --no-private
  1  2026-11-22  Ana Ruiz  likes golf, hates phone calls
  2  2026-11-21  Ana Ruiz  two lines of text
  $ verso notes --json --limit 1
  [
  {"id":3,"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"on":"2026-11-22","text":"piped","private":true}
  ]
  $ verso notes --tsv
  3\tAna Ruiz\tAcme\t2026-11-22\tpiped\ttrue (esc)
  1\tAna Ruiz\tAcme\t2026-11-22\tlikes golf, hates phone calls\tfalse (esc)
  2\tAna Ruiz\tAcme\t2026-11-21\ttwo lines of text\tfalse (esc)

Changed by options, or in the editor:

  $ verso note edit 1 --text 'likes golf' --on 'last monday' --private
  changed note 1  Ana Ruiz, 2026-11-16, private
  $ verso note edit 1 --public
  changed note 1  Ana Ruiz, 2026-11-16
  $ EDITOR='sed -i s/golf/tennis/' verso note edit 1
  changed note 1  Ana Ruiz, 2026-11-16
  $ echo hiking | verso note edit 1 --text - --json
  {
    "id": 1,
    "contact": {
      "id": 1,
      "name": "Ana Ruiz",
      "org": "Acme"
    },
    "on": "2026-11-16",
    "text": "hiking",
    "private": false
  }

Deleted, after a question:

  $ verso note rm 1
  verso: cannot ask "delete note 1  Ana Ruiz, 2026-11-16?" here; say yes beforehand with --yes
  [2]
  $ verso note rm 1 -y -n
  deleted note 1  Ana Ruiz, 2026-11-16
  dry run: nothing was changed
  $ verso note rm 1 -y
  deleted note 1  Ana Ruiz, 2026-11-16

Refused:

  $ verso note ana ''
  verso: the note is empty: type its text
  [2]
  $ verso note ana < /dev/null
  verso: the note is empty: type its text
  [2]
  $ verso note ana <&-
  verso: standard input cannot be read
  [6]
  $ verso note ana - < .
  verso: standard input cannot be read
  [6]
  $ verso note ana plans --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso note edit 9 --text x
  verso: there is no note 9; `verso notes` lists them
  [1]
  $ verso note rm 9 -y
  verso: there is no note 9; `verso notes` lists them
  [1]
  $ verso note nobody x
  verso: nobody is called "nobody"; `verso list` shows everybody
  [1]
  $ verso note edit 2 --public --private
  verso: --private cannot be given together with --public
  [2]

Anything but one number behind the verb is a WHO:

  $ verso note edit ana
  verso: nobody is called "edit"; `verso list` shows everybody
  [1]
  $ verso note rm
  verso: nobody is called "rm"; `verso list` shows everybody
  [1]

A note is changed from a pipe where no editor is named:

  $ verso note 1 first words
  noted 4  Ana Ruiz, 2026-11-22
  $ echo other words | env -u EDITOR -u VISUAL verso note edit $(verso notes 1 --limit 1 --tsv | cut -f 1)
  changed note 4  Ana Ruiz, 2026-11-22
  $ env -u EDITOR -u VISUAL verso note edit $(verso notes 1 --limit 1 --tsv | cut -f 1) < /dev/null
  verso: the note is empty: type its text
  [2]
