  $ verso add Ana Ruiz --org Acme -q
  added 1  Ana Ruiz  Acme
  $ verso add Bob Lee -q
  added 2  Bob Lee
  $ verso add Cem Ak -q
  added 3  Cem Ak
  $ verso touch bob sent him the guide --gave knowledge --on 2026-11-01 -q
  touched 1  Bob Lee, 2026-11-01, gave knowledge

An ask, sent to several; each gets a touch of their own:

  $ verso ask add who knows a good tax adviser in Lisbon
  ask 1  who knows a good tax adviser in Lisbon (not sent yet)
  $ verso ask add a lift to the airport --json
  {
    "id": 2,
    "text": "a lift to the airport",
    "status": "open",
    "outcome": null,
    "sent": [],
    "thanks_owed": []
  }
  $ verso ask sent 1 --to ana,bob --to cem --on 2026-11-16
  ask 1  who knows a good tax adviser in Lisbon (sent to 3)
  $ verso touches
  4  2026-11-16  Cem Ak    by email        who knows a good tax adviser in Lisbon
  3  2026-11-16  Bob Lee   by email        who knows a good tax adviser in Lisbon
  2  2026-11-16  Ana Ruiz  by email        who knows a good tax adviser in Lisbon
  1  2026-11-01  Bob Lee   gave knowledge  sent him the guide
  $ verso ask sent 2 --to ana --by message -n
  ask 2  a lift to the airport (sent to 1)
  dry run: nothing was changed
  verso: you asked Ana Ruiz on 2026-11-16 and have given them nothing of value since

Answered, each once:

  $ verso ask answer 1 --from ana --helped named her own adviser --on 2026-11-18
  ask 1  who knows a good tax adviser in Lisbon (sent to 3, 1 helped; thanks owed to Ana Ruiz)
  `verso ask thanked 1 --to 1` once you have thanked them
  $ verso ask answer 1 --from bob --declined --on 2026-11-19
  ask 1  who knows a good tax adviser in Lisbon (sent to 3, 1 helped, 1 declined; thanks owed to Ana Ruiz)
  $ verso ask list
  2  a lift to the airport                   not sent yet
  1  who knows a good tax adviser in Lisbon  sent to 3, 1 helped, 1 declined  thanks owed to Ana Ruiz
  $ verso ask answer 1 --from bob --helped he found one after all --again
  ask 1  who knows a good tax adviser in Lisbon (sent to 3, 2 helped; thanks owed to Ana Ruiz and Bob Lee)
  `verso ask thanked 1 --to 2` once you have thanked them
  $ verso touches bob --json | grep -o '"received":[^"]*"help"'
  "received":["help"

Thanked:

  $ verso ask thanked 1 --to ana --json
  {
    "id": 1,
    "text": "who knows a good tax adviser in Lisbon",
    "status": "open",
    "outcome": null,
    "sent": [
      {
        "contact": {
          "id": 1,
          "name": "Ana Ruiz",
          "org": "Acme"
        },
        "on": "2026-11-16",
        "answer": "helped",
        "text": "named her own adviser",
        "thanked": true
      },
      {
        "contact": {
          "id": 2,
          "name": "Bob Lee",
          "org": null
        },
        "on": "2026-11-16",
        "answer": "helped",
        "text": "he found one after all",
        "thanked": false
      },
      {
        "contact": {
          "id": 3,
          "name": "Cem Ak",
          "org": null
        },
        "on": "2026-11-16",
        "answer": null,
        "text": null,
        "thanked": false
      }
    ],
    "thanks_owed": [
      {
        "id": 2,
        "name": "Bob Lee",
        "org": null
      }
    ]
  }
  $ verso ask list
  2  a lift to the airport                   not sent yet
  1  who knows a good tax adviser in Lisbon  sent to 3, 2 helped  thanks owed to Bob Lee

Asked again before anything was given: said, not refused:

  $ verso ask sent 2 --to 'ana, cem'
  ask 2  a lift to the airport (sent to 2)
  verso: you asked Cem Ak on 2026-11-16 and have given them nothing of value since
  $ verso touch cem a link --gave link -q
  touched 8  Cem Ak, 2026-11-22, gave link
  $ verso ask sent 2 --to cem --again
  ask 2  a lift to the airport (sent to 2)

Refused:

  $ verso ask add ''
  verso: an ask needs a text: say what it is
  [2]
  $ verso ask sent 1 --to ana
  verso: Ana Ruiz was sent ask 1 on 2026-11-16; --again sends it once more
  [4]
  $ verso ask sent 1
  verso: ask sent needs --to: see verso help ask sent
  [2]
  $ verso ask sent 9 --to ana
  verso: there is no ask 9; `verso ask list` lists them
  [1]
  $ verso ask sent 2 --to bob --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso ask answer 1 --from ana --helped again
  verso: Ana Ruiz has answered ask 1 already; --again replaces the answer
  [4]
  $ verso ask answer 1 --from cem
  verso: ask answer needs --helped or --declined
  [2]
  $ verso ask answer 1 --from cem --helped --declined
  verso: --helped cannot be given together with --declined
  [2]
  $ verso ask answer 2 --from bob --helped
  verso: Bob Lee was not sent ask 2; `verso ask sent 2 --to WHO` records that
  [1]
  $ verso ask answer 1 --from cem --helped --on 2026-11-15
  verso: Cem Ak was sent ask 1 on 2026-11-16, after 2026-11-15
  [2]
  $ verso ask answer 9 --from cem --helped
  verso: there is no ask 9; `verso ask list` lists them
  [1]
  $ verso ask thanked 2 --to bob
  verso: Bob Lee was not sent ask 2; `verso ask sent 2 --to WHO` records that
  [1]
  $ verso ask
  verso: ask needs one of add, who, sent, answer, thanked, list, close
  [2]

What was sent and thanked follows from the touches:

  $ verso touches --format '{id} {with} {gave} {received}'
  9 Cem Ak  
  8 Cem Ak link 
  7 Cem Ak  
  6 Ana Ruiz  
  5 Ana Ruiz thanks 
  4 Cem Ak  
  3 Bob Lee  
  2 Ana Ruiz  
  1 Bob Lee knowledge 
  $ verso touch rm 3 -y
  deleted touch 3  Bob Lee, 2026-11-16, by email
  $ verso ask list --json
  [
  {"id":2,"text":"a lift to the airport","status":"open","outcome":null,"sent":[{"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"on":"2026-11-22","answer":null,"text":null,"thanked":false},{"contact":{"id":3,"name":"Cem Ak","org":null},"on":"2026-11-22","answer":null,"text":null,"thanked":false}],"thanks_owed":[]},
  {"id":1,"text":"who knows a good tax adviser in Lisbon","status":"open","outcome":null,"sent":[{"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"on":"2026-11-16","answer":"helped","text":"named her own adviser","thanked":true},{"contact":{"id":3,"name":"Cem Ak","org":null},"on":"2026-11-16","answer":null,"text":null,"thanked":false}],"thanks_owed":[]}
  ]
  $ verso undo
  taken back: touch rm 3 -y  of 2026-11-22 10:00
  $ verso ask list --format '{id} {sent}; {thanks_owed}'
  2 Ana Ruiz, Cem Ak; 
  1 Ana Ruiz, Bob Lee, Cem Ak; Bob Lee

Closed, with a word to all who were asked:

  $ verso ask close 1 --outcome 'found one in Porto'
  ask 1  who knows a good tax adviser in Lisbon (sent to 3, 2 helped; closed: found one in Porto; thanks owed to Bob Lee)
  verso: thanks owed to Bob Lee: `verso ask thanked 1 --to WHO`
  tell all whom you asked how it ended:
    Ana Ruiz  `verso draft 1 --ask 1`
    Bob Lee  `verso draft 2 --ask 1`
    Cem Ak  `verso draft 3 --ask 1`
  $ verso ask list
  2  a lift to the airport                   sent to 2
  1  who knows a good tax adviser in Lisbon  sent to 3, 2 helped  closed: found one in Porto; thanks owed to Bob Lee
  $ verso ask close 1
  verso: ask 1 is closed already; `verso ask add` keeps a new one
  [4]
  $ verso ask sent 1 --to bob --again
  verso: ask 1 is closed; --anyway sends it nevertheless
  [4]
  $ verso add Dana -q
  added 4  Dana
  $ verso ask sent 1 --to dana --anyway
  ask 1  who knows a good tax adviser in Lisbon (sent to 4, 2 helped; closed: found one in Porto; thanks owed to Bob Lee)
  $ verso ask thanked 1 --to bob --by call
  ask 1  who knows a good tax adviser in Lisbon (sent to 4, 2 helped; closed: found one in Porto)
  $ verso ask list --tsv
  2\ta lift to the airport\topen\t\tAna Ruiz, Cem Ak\t (esc)
  1\twho knows a good tax adviser in Lisbon\tclosed\tfound one in Porto\tAna Ruiz, Bob Lee, Cem Ak, Dana\t (esc)

Undone, step by step:

  $ verso undo
  taken back: ask thanked 1 --to bob --by call  of 2026-11-22 10:00
  $ verso undo
  taken back: ask sent 1 --to dana --anyway  of 2026-11-22 10:00
  $ verso undo
  taken back: add Dana -q  of 2026-11-22 10:00
  $ verso undo
  taken back: ask close 1 --outcome found one in Porto  of 2026-11-22 10:00
  $ verso ask list
  2  a lift to the airport                   sent to 2
  1  who knows a good tax adviser in Lisbon  sent to 3, 2 helped  thanks owed to Bob Lee
  $ verso history --limit 3
  14  2026-11-22 10:00  ask sent 2 --to cem --again
  13  2026-11-22 10:00  touch cem a link --gave link -q
  12  2026-11-22 10:00  ask sent 2 --to ana, cem

Nobody who could help:

  $ verso ask add zymurgy
  ask 3  zymurgy (not sent yet)
  $ verso ask who 3
  nobody of whom it is known that they could help with it
  $ verso ask who 3 --json
  nobody of whom it is known that they could help with it
  []
