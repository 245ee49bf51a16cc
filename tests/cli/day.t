  $ export VERSO_DB=verso.db VERSO_CONFIG=config.toml

On an empty book, a welcome; no file is made:

  $ verso
  verso remembers people, what they care about and what passed between you.
  Nobody is in it yet. To begin:
  
    verso add Ana Ruiz --every 3m
        someone you mean to keep in touch with
    verso note ana likes golf
        what they care about
    verso due
        whom to reach out to, and what to bring
  
  `verso import FILE` takes in whom you know already: vCard, LinkedIn and others.
  `verso tour` shows more, on a database that is thrown away.
  $ verso remind
  $ ls
  $ cp "$VERSO_SOURCE_DIR/tests/cli/people.json" .
  $ verso import -q people.json
  8 added of 8 records: 5 new contacts, 3 new touches

The day:

  $ verso
  Sunday 2026-11-22
  2 are due, 1 waits for your answer
    Bob Lee  235 days overdue: answer: asked for a lawyer in Lyon
    Ana Ruiz  52 days overdue: birthday on 2026-12-01
  $ verso --json
  {
    "on": "2026-11-22",
    "due": 2,
    "promises": 0,
    "waiting_me": 1,
    "first": [
      {
        "contact": {
          "id": 2,
          "name": "Bob Lee",
          "org": "Beta"
        },
        "due_on": "2026-04-01",
        "days_overdue": 235,
        "cadence": "1m",
        "last_value_on": "2026-03-01",
        "last_touch_on": "2026-10-20",
        "bring": [
          {
            "kind": "answer",
            "text": "asked for a lawyer in Lyon",
            "ref": 3
          }
        ],
        "find_out": null
      },
      {
        "contact": {
          "id": 1,
          "name": "Ana Ruiz",
          "org": "Acme"
        },
        "due_on": "2026-10-01",
        "days_overdue": 52,
        "cadence": "3m",
        "last_value_on": "2026-07-01",
        "last_touch_on": "2026-07-03",
        "bring": [
          {
            "kind": "birthday",
            "text": "birthday on 2026-12-01",
            "ref": null
          }
        ],
        "find_out": null
      }
    ]
  }
  $ verso remind
  2 are due: Bob Lee, Ana Ruiz
  $ verso remind --json
  {
    "due": 2
  }
  $ verso undo > /dev/null
  $ verso remind
