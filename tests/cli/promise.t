  $ verso add Ana Ruiz --org Acme --every 3m
  added 1  Ana Ruiz  Acme
  $ verso add Bob Lee
  added 2  Bob Lee
  $ verso promise add ana the tax guide --by friday
  promise 1  Ana Ruiz: the tax guide, by 2026-11-27
  $ verso promise add bob a call --json
  {
    "id": 2,
    "contact": {
      "id": 2,
      "name": "Bob Lee",
      "org": null
    },
    "text": "a call",
    "by": null,
    "done_on": null
  }
  $ verso promise add ana her slides --by 'next week'
  promise 3  Ana Ruiz: her slides, by 2026-11-29
  $ verso promise list
  1  Ana Ruiz  the tax guide  by 2026-11-27
  3  Ana Ruiz  her slides     by 2026-11-29
  2  Bob Lee   a call
  $ verso promise list --json
  [
  {"id":1,"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"text":"the tax guide","by":"2026-11-27","done_on":null},
  {"id":3,"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"text":"her slides","by":"2026-11-29","done_on":null},
  {"id":2,"contact":{"id":2,"name":"Bob Lee","org":null},"text":"a call","by":null,"done_on":null}
  ]
  $ verso promise list bob
  2  Bob Lee  a call

Until it is kept it is the first thing to bring:

  $ verso show ana | grep bring -A 1
    bring      promise: the tax guide
               promise: her slides
  $ verso search guide
  Ana Ruiz  Acme  1
    promise           the tax guide
  $ verso promise done 1 --gave knowledge --by call
  promise 1  Ana Ruiz: the tax guide, kept on 2026-11-22
  $ verso touches
  1  2026-11-22  Ana Ruiz  by call, gave knowledge  the tax guide
  $ verso promise done 2 --json
  {
    "id": 2,
    "contact": {
      "id": 2,
      "name": "Bob Lee",
      "org": null
    },
    "text": "a call",
    "by": null,
    "done_on": "2026-11-22"
  }
  no touch was recorded; --gave KIND records what you brought
  $ verso promise list --all
  3  Ana Ruiz  her slides     by 2026-11-29
  1  Ana Ruiz  the tax guide  kept on 2026-11-22
  2  Bob Lee   a call         kept on 2026-11-22
  $ verso undo -q
  taken back: promise done 2 --json  of 2026-11-22 10:00
  $ verso promise list
  3  Ana Ruiz  her slides  by 2026-11-29
  2  Bob Lee   a call

Refused:

  $ verso promise done 1
  verso: promise 1 was kept on 2026-11-22 already
  [4]
  $ verso promise done 9
  verso: there is no promise 9; `verso promise list` lists them
  [1]
  $ verso promise add ana
  verso: promise add needs TEXT: verso promise add WHO TEXT...
  [2]
  $ verso promise add ana ' '
  verso: a promise needs a text: say what it is
  [2]
  $ verso promise add ana x --by yesterday -n
  2026-11-21 is over already
  promise 4  Ana Ruiz: x, by 2026-11-21
  dry run: nothing was changed
  $ verso promise done 3 --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso promise add zed x
  verso: nobody is called "zed"; `verso list` shows everybody
  [1]

News and matters:

  $ verso news add I moved to the audit team --on monday
  news 1  2026-11-16  I moved to the audit team
  $ verso news add 'a second child' --json
  {
    "id": 2,
    "on": "2026-11-22",
    "text": "a second child"
  }
  $ verso news list
  2  2026-11-22  a second child
  1  2026-11-16  I moved to the audit team
  $ verso news list --json
  [
  {"id":2,"on":"2026-11-22","text":"a second child"},
  {"id":1,"on":"2026-11-16","text":"I moved to the audit team"}
  ]
  $ verso matter ana her exam in March
  matter of Ana Ruiz, 2026-11-22: her exam in March
  $ verso matter ana her new house --on 2026-10-01 --json
  {
    "on": "2026-10-01",
    "text": "her new house"
  }
  $ verso search exam
  Ana Ruiz  Acme  1
    matter 2026-11-22 her exam in March
  $ verso news add
  verso: news add needs TEXT: verso news add TEXT...
  [2]
  $ verso matter ana
  verso: matter needs TEXT: verso matter WHO TEXT...
  [2]
  $ verso matter ana x --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso undo
  taken back: matter ana her new house --on 2026-10-01 --json  of 2026-11-22 10:00
  $ verso undo
  taken back: matter ana her exam in March  of 2026-11-22 10:00
  $ verso undo
  taken back: news add a second child --json  of 2026-11-22 10:00
  $ verso news list
  1  2026-11-16  I moved to the audit team
