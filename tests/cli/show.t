  $ export VERSO_DB=verso.db VERSO_CONFIG=config.toml
  $ cp "$VERSO_SOURCE_DIR/tests/cli/people.json" .
  $ verso import -q people.json
  8 added of 8 records: 5 new contacts, 3 new touches

  $ verso show ana ruiz
  Ana Ruiz (Anita)  1
  Head of Tax, Acme, Madrid
  +work
    email      ana@acme.com  work
    phone      +34 600 123 456
    twitter    anaruiz
    web        https://ana.example
    birthday   1 December
    interests  wine tasting
    hobbies    golf (high)
    expertise  tax law
    met        2024-03-12, IRS conference, through Bob Lee
    knows      Bob Lee (colleague)
    cadence    every 3m, 52 days overdue (2026-10-01)
    last       touch 2026-07-03, value 2026-07-01
    balance    new: too early to say; started by you 1, by them 0, by both 1; they answered 1 of 1
    bring      birthday on 2026-12-01
  
  Notes
    2026-05-10  [private] thinks of leaving Acme  #2
    2026-02-01  Plays golf every Sunday; her daughter begins university in autumn and looks for a room in Berlin.  #1
  
  History
    2026-07-01  you by email, gave link: the IRS guide  purpose: her exam  #2
    2026-07-03  ↳ they answered after 2 days, warm, received thanks: exactly what I needed
    2026-03-01  both by meeting, gave knowledge, with Bob Lee: lunch at the conference  #1
  $ verso show 1 --no-private | grep -c private
  0
  [1]
  $ verso show zoe
  Zoë Ångström  3
  Oslo
    cadence    every 1y, due in 191 days (2027-06-01)
  $ verso show cem
  Cem Ak  4

All that JSON tells:

  $ verso show bob --json
  {
    "id": 2,
    "uid": "22222222-2222-4222-8222-222222222222",
    "name": "Bob Lee",
    "nickname": null,
    "org": "Beta",
    "title": null,
    "place": null,
    "birthday": null,
    "emails": [],
    "phones": [],
    "handles": [],
    "urls": [],
    "circles": [
      "golf",
      "work"
    ],
    "interests": [],
    "met": {
      "on": null,
      "at": null,
      "via": null
    },
    "knows": [
      {
        "id": 1,
        "name": "Ana Ruiz",
        "as": "colleague"
      }
    ],
    "cadence": "1m",
    "welcomes": "value",
    "due_on": "2026-04-01",
    "snoozed_until": null,
    "last_touch_on": "2026-10-20",
    "last_value_on": "2026-03-01",
    "waiting": "me",
    "archived": false,
    "told_bind_on": null,
    "added_at": "2026-01-06T09:00:00Z",
    "changed_at": "2026-01-06T09:00:00Z",
    "notes": [
      {
        "id": 3,
        "contact": {
          "id": 2,
          "name": "Bob Lee",
          "org": "Beta"
        },
        "on": "2026-03-03",
        "text": "bad back, used to golf",
        "private": false
      }
    ],
    "touches": [
      {
        "id": 3,
        "uid": "t3",
        "on": "2026-10-20",
        "with": [
          {
            "id": 2,
            "name": "Bob Lee",
            "org": "Beta"
          }
        ],
        "started": "them",
        "by": "email",
        "gave": [],
        "received": [
          "news"
        ],
        "text": "asked for a lawyer in Lyon",
        "purpose": null,
        "replies": [],
        "reply_days": null
      },
      {
        "id": 1,
        "uid": "t1",
        "on": "2026-03-01",
        "with": [
          {
            "id": 1,
            "name": "Ana Ruiz",
            "org": "Acme"
          },
          {
            "id": 2,
            "name": "Bob Lee",
            "org": "Beta"
          }
        ],
        "started": "both",
        "by": "meeting",
        "gave": [
          "knowledge"
        ],
        "received": [],
        "text": "lunch at the conference",
        "purpose": null,
        "replies": [],
        "reply_days": null
      }
    ],
    "needs": [],
    "offers": [],
    "promises": [],
    "matter": null,
    "balance": {
      "started": {
        "me": 0,
        "them": 1,
        "both": 1
      },
      "by": {
        "email": 1,
        "meeting": 1
      },
      "last_met_on": "2026-03-01",
      "gave": {
        "knowledge": 1
      },
      "received": {
        "news": 1
      },
      "replies": {
        "asked": 0,
        "answered": 0,
        "median_days_theirs": null,
        "median_days_mine": null
      },
      "waiting": "me",
      "verdict": "new",
      "brought_value": true
    },
    "bring": [
      {
        "kind": "answer",
        "text": "asked for a lawyer in Lyon",
        "ref": 3
      }
    ]
  }
  $ verso show @last --json | grep '"name"' | head -n 1
    "name": "Bob Lee",

Nobody, several:

  $ verso show nobody
  verso: nobody is called "nobody"; `verso list` shows everybody
  [1]
  $ verso show nobody --json
  null
  verso: nobody is called "nobody"; `verso list` shows everybody
  [1]
  $ verso show a
  verso: "a" fits 3 contacts; name one by its number or by more of its name
  1  Ana Ruiz  Acme
  3  Zoë Ångström
  4  Cem Ak
  [3]
  $ verso show old
  5  Old Friend  (archived)
  Old Friend  5  archived
