  $ verso add Ana Ruiz --org Acme
  added 1  Ana Ruiz  Acme
  $ verso add Bob Lee
  added 2  Bob Lee
  $ verso add Cem Ak
  added 3  Cem Ak
  $ verso archive cem
  3  Cem Ak: archived

Needs, of the archived too:

  $ verso need add ana a photographer for the launch --until 'in 3 weeks'
  need 1  Ana Ruiz: a photographer for the launch (until 2026-12-13)
  `verso match` says who could help
  $ verso need add bob 'a flat from Monday on' --bind --referred-by ana -q
  need 2  Bob Lee: a flat from Monday on (bind, referred by Ana Ruiz)
  $ verso need add cem a new job -q
  need 3  Cem Ak: a new job
  $ verso need add ana golf clubs --until today --json
  {
    "id": 4,
    "contact": {
      "id": 1,
      "name": "Ana Ruiz",
      "org": "Acme"
    },
    "text": "golf clubs",
    "bind": false,
    "referred_by": null,
    "until": "2026-11-22",
    "status": "open",
    "closed_by": null
  }
  `verso match` says who could help
  $ verso need list
  2  Bob Lee   (bind) a flat from Monday on   referred by Ana Ruiz
  4  Ana Ruiz  golf clubs                     until 2026-11-22
  3  Cem Ak    a new job
  1  Ana Ruiz  a photographer for the launch  until 2026-12-13
  $ verso need list ana
  4  Ana Ruiz  golf clubs                     until 2026-11-22
  1  Ana Ruiz  a photographer for the launch  until 2026-12-13
  $ verso need list --format '{id} {contact.name} {status} {referred_by}' --limit 2
  2 Bob Lee open Ana Ruiz
  4 Ana Ruiz open 
  $ verso search photographer
  Ana Ruiz  Acme  1
    need              a photographer for the launch

The last day counts; what is expired can still be met:

  $ VERSO_NOW=2026-11-23T10:00:00 verso need list ana
  1  Ana Ruiz  a photographer for the launch  until 2026-12-13
  $ VERSO_NOW=2026-11-23T10:00:00 verso need list ana --all
  1  Ana Ruiz  a photographer for the launch  until 2026-12-13
  4  Ana Ruiz  golf clubs                     expired after 2026-11-22
  $ VERSO_NOW=2026-11-23T10:00:00 verso need close 4 --by bob
  need 4  Ana Ruiz: golf clubs (closed by Bob Lee)
  $ verso need close 3 --dropped
  need 3  Cem Ak: a new job (dropped)
  $ verso need close 1 --json -n
  {
    "id": 1,
    "contact": {
      "id": 1,
      "name": "Ana Ruiz",
      "org": "Acme"
    },
    "text": "a photographer for the launch",
    "bind": false,
    "referred_by": null,
    "until": "2026-12-13",
    "status": "closed",
    "closed_by": null
  }
  dry run: nothing was changed
  $ verso need list --all
  2  Bob Lee   (bind) a flat from Monday on   referred by Ana Ruiz
  1  Ana Ruiz  a photographer for the launch  until 2026-12-13
  4  Ana Ruiz  golf clubs                     closed by Bob Lee
  3  Cem Ak    a new job                      dropped
  $ verso need list --all --tsv
  2\tBob Lee\t\ta flat from Monday on\ttrue\tAna Ruiz\t\topen\t (esc)
  1\tAna Ruiz\tAcme\ta photographer for the launch\tfalse\t\t2026-12-13\topen\t (esc)
  4\tAna Ruiz\tAcme\tgolf clubs\tfalse\t\t2026-11-22\tclosed\tBob Lee (esc)
  3\tCem Ak\t\ta new job\tfalse\t\t\tdropped\t (esc)

Refused:

  $ verso need close 4
  verso: need 4 is closed already; `verso need add` keeps a new one
  [4]
  $ verso need close 3 --by ana
  verso: need 3 is dropped already; `verso need add` keeps a new one
  [4]
  $ verso need close 9
  verso: there is no need 9; `verso need list --all` lists them
  [1]
  $ verso need add ana
  verso: need add needs TEXT: verso need add WHO TEXT...
  [2]
  $ verso need add ana ' '
  verso: a need needs a text: say what it is
  [2]
  $ verso need add nobody help
  verso: nobody is called "nobody"; `verso list` shows everybody
  [1]
  $ verso need add ana help --until yesterday -n
  2026-11-21 is over already
  need 5  Ana Ruiz: help (expired after 2026-11-21)
  dry run: nothing was changed
  $ verso need add ana help --referred-by ana
  verso: Ana Ruiz cannot be referred by themselves
  [2]
  $ verso need ana
  verso: need needs one of add, list, close, not "ana"
  [2]
  $ verso need
  verso: need needs one of add, list, close
  [2]

Undone:

  $ verso undo
  taken back: need close 3 --dropped  of 2026-11-22 10:00
  $ verso undo
  taken back: need close 4 --by bob  of 2026-11-23 10:00
  $ verso undo
  taken back: need add ana golf clubs --until today --json  of 2026-11-22 10:00
  $ verso need list --all
  2  Bob Lee   (bind) a flat from Monday on   referred by Ana Ruiz
  3  Cem Ak    a new job
  1  Ana Ruiz  a photographer for the launch  until 2026-12-13

Offers:

  $ verso offer add bob photographs events for friends
  offer 1  Bob Lee: photographs events for friends
  $ verso offer add ana 'a desk in her office' --until friday --json
  {
    "id": 2,
    "contact": {
      "id": 1,
      "name": "Ana Ruiz",
      "org": "Acme"
    },
    "text": "a desk in her office",
    "until": "2026-11-27",
    "status": "open"
  }
  $ verso offer list
  2  Ana Ruiz  a desk in her office            until 2026-11-27
  1  Bob Lee   photographs events for friends
  $ VERSO_NOW=2026-11-28T10:00:00 verso offer list
  1  Bob Lee  photographs events for friends
  $ VERSO_NOW=2026-11-28T10:00:00 verso offer list --all
  1  Bob Lee   photographs events for friends
  2  Ana Ruiz  a desk in her office            expired after 2026-11-27
  $ verso offer close 1
  offer 1  Bob Lee: photographs events for friends (closed)
  $ verso offer close 1
  verso: offer 1 is closed already; `verso offer add` keeps a new one
  [4]
  $ verso offer close 7
  verso: there is no offer 7; `verso offer list --all` lists them
  [1]
  $ verso offer add ana ''
  verso: an offer needs a text: say what it is
  [2]
  $ verso offer add ana help --until 2026-11-21 -n
  2026-11-21 is over already
  offer 3  Ana Ruiz: help (expired after 2026-11-21)
  dry run: nothing was changed
  $ verso undo
  taken back: offer close 1  of 2026-11-22 10:00
  $ verso offer list bob --json
  [
  {"id":1,"contact":{"id":2,"name":"Bob Lee","org":null},"text":"photographs events for friends","until":null,"status":"open"}
  ]
  $ verso help need | sed -n '/See also/,$p'
  See also
    need list          open needs, binds first
    need close         a need is met, or dropped
