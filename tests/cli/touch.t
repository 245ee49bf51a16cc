  $ verso add Ana Ruiz --org Acme --every 3m
  added 1  Ana Ruiz  Acme
  $ verso add Bob Lee --welcomes hello --every 1m
  added 2  Bob Lee
  $ verso touch ana sent her the tax guide --gave knowledge --by email --purpose tax --on 'last monday'
  touched 1  Ana Ruiz, 2026-11-16, by email, gave knowledge

Without value the clock of value stands, but for those who welcome a hello:

  $ verso touch ana lunch --by meeting --started them --received news,thanks
  touched 2  Ana Ruiz, 2026-11-22, by meeting, they started, received thanks, news
  nothing of value was given: the clock of value has not moved for Ana Ruiz (touch edit 2 --gave KIND moves it)
  $ verso touch ana lunch -q
  touched 3  Ana Ruiz, 2026-11-22
  $ verso touch bob hi
  touched 4  Bob Lee, 2026-11-22
  $ verso touch 'ana, bob' dinner --json | grep -v '"uid"'
  nothing of value was given: the clock of value has not moved for Ana Ruiz (touch edit 5 --gave KIND moves it)
  {
    "id": 5,
    "on": "2026-11-22",
    "with": [
      {
        "id": 1,
        "name": "Ana Ruiz",
        "org": "Acme"
      },
      {
        "id": 2,
        "name": "Bob Lee",
        "org": null
      }
    ],
    "started": "me",
    "by": null,
    "gave": [],
    "received": [],
    "text": "dinner",
    "purpose": null,
    "replies": [],
    "reply_days": null
  }
  $ verso touch ana --with bob --gave link --gave news -n
  touched 6  Ana Ruiz and Bob Lee, 2026-11-22, gave link, news
  dry run: nothing was changed
  $ verso touches
  5  2026-11-22  Ana Ruiz and Bob Lee                                                   dinner
  4  2026-11-22  Bob Lee                                                                hi
  3  2026-11-22  Ana Ruiz                                                               lunch
  2  2026-11-22  Ana Ruiz              by meeting, they started, received thanks, news  lunch
  1  2026-11-16  Ana Ruiz              by email, gave knowledge                         tax: sent her the tax guide
  $ verso touches bob --since yesterday --json | grep -o '"id":.,"uid"'
  "id":5,"uid"
  "id":4,"uid"

Changed:

  $ verso touch edit 4 --gave company --without bob
  verso: a touch needs at least one person
  [2]
  $ verso touch edit 4 --with bob --clear gave --by call --text 'a call'
  changed touch 4  Bob Lee, 2026-11-22, by call
  $ verso touch edit 4 --gave link,news
  changed touch 4  Bob Lee, 2026-11-22, by call, gave link, news
  $ verso touch edit 4 --gave none
  changed touch 4  Bob Lee, 2026-11-22, by call
  $ verso touch edit 4 --gave none --gave link
  verso: --gave none goes with no other kind
  [2]
  $ EDITOR='sed -i s/call/talk/' verso touch edit 4
  changed touch 4  Bob Lee, 2026-11-22, by call
  $ verso touches --format '{id} {on} {by} {text}'
  5 2026-11-22  dinner
  4 2026-11-22 call a talk
  3 2026-11-22  lunch
  2 2026-11-22 meeting lunch
  1 2026-11-16 email sent her the tax guide

A pipe without a word in it, such as that of a timer, empties nothing:

  $ env -u EDITOR -u VISUAL verso touch edit 4 </dev/null
  verso: nothing to change was given: name it (--text TEXT, --on WHEN, --clear text empties)
  [2]
  $ echo a talk | env -u EDITOR -u VISUAL verso touch edit 4
  changed touch 4  Bob Lee, 2026-11-22, by call

Deleted, after a question:

  $ verso touch rm 4
  verso: cannot ask "delete touch 4  Bob Lee, 2026-11-22, by call?" here; say yes beforehand with --yes
  [2]
  $ verso touch rm 4 -y
  deleted touch 4  Bob Lee, 2026-11-22, by call
  $ verso touch rm 4 -y
  verso: there is no touch 4; `verso touches` lists them
  [1]

Refused:

  $ verso touch ana --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso touch ana --gave money
  verso: --gave is one of knowledge, link, opportunity, introduction, help, invitation, gift, thanks, news, company, not "money"
  [2]
  $ verso touch ana --by pigeon
  verso: --by is one of email, call, meeting, message, social, letter, event, not "pigeon"
  [2]
  $ verso touch nobody hi
  verso: nobody is called "nobody"; `verso list` shows everybody
  [1]
  $ verso touch edit 9 --gave link
  verso: there is no touch 9; `verso touches` lists them
  [1]
  $ verso touch edit 3 --without bob
  verso: Bob Lee was not part of that touch
  [1]
