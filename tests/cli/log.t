  $ verso import -q "$VERSO_SOURCE_DIR/tests/cli/people.json"
  8 added of 8 records: 5 new contacts, 3 new touches
  $ verso log 'yesterday: coffee with Ana and Bob Lee, sent Ana the IRS guide'
  logged 4  Ana Ruiz and Bob Lee, 2026-11-21, by meeting: coffee with Ana and Bob Lee, sent Ana the IRS guide
  nothing of value was given: the clock of value has not moved for Ana Ruiz and Bob Lee (touch edit 4 --gave KIND moves it)
  $ verso log 'yesterday: coffee with Ana and Bob Lee' --json | grep -v uid
  nothing of value was given: the clock of value has not moved for Ana Ruiz and Bob Lee (touch edit 5 --gave KIND moves it)
  {
    "id": 5,
    "on": "2026-11-21",
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
    "started": "me",
    "by": "meeting",
    "gave": [],
    "received": [],
    "text": "coffee with Ana and Bob Lee",
    "purpose": null,
    "replies": [],
    "reply_days": null
  }
  $ verso log cem called about the flat --gave help --json | grep -e started -e '"by"' -e help
    "started": "them",
    "by": "call",
      "help"

Who is only spoken of is not met; who is unknown is named:

  $ verso log lunch with Ana and Dorothy, talked about Cem
  logged 7  Ana Ruiz, 2026-11-22, by meeting: lunch with Ana and Dorothy, talked about Cem
  verso: nobody is called Dorothy: left out; `verso add` makes a card
  nothing of value was given: the clock of value has not moved for Ana Ruiz (touch edit 7 --gave KIND moves it)
  only spoken of, not met: Cem Ak
  $ verso log Ana says Bob moved
  logged 8  Ana Ruiz, 2026-11-22: Ana says Bob moved
  nothing of value was given: the clock of value has not moved for Ana Ruiz (touch edit 8 --gave KIND moves it)
  only spoken of, not met: Bob Lee

Two of a name:

  $ verso add Ana Baker --quiet
  added 6  Ana Baker
  $ verso log coffee with Ana
  verso: "Ana" fits 2 contacts; name one by its number or by more of its name
  1  Ana Ruiz  Acme
  6  Ana Baker
  [3]
  $ verso log coffee with Ana and Bob Lee
  logged 9  Ana Ruiz and Bob Lee, 2026-11-22, by meeting: coffee with Ana and Bob Lee
  nothing of value was given: the clock of value has not moved for Ana Ruiz and Bob Lee (touch edit 9 --gave KIND moves it)
  $ verso log met Ana Ruiz on monday, called her on tuesday
  verso: the sentence names several days; say which day it was with --on
  [3]
  $ verso log met Ana Ruiz on monday, called her on tuesday --on tuesday
  logged 10  Ana Ruiz, 2026-11-17, by meeting: met Ana Ruiz on monday, called her on tuesday
  nothing of value was given: the clock of value has not moved for Ana Ruiz (touch edit 10 --gave KIND moves it)

Nobody, nothing, tomorrow:

  $ verso log coffee with Zed
  verso: nobody is called Zed; `verso add` makes a card; `verso touch WHO` names whom you met
  [1]
  $ verso log coffee with Zed and Yara Moss
  verso: nobody is called Zed or Yara Moss; `verso add` makes a card; `verso touch WHO` names whom you met
  [1]
  $ verso log coffee with Zed, talked about Cem
  verso: nobody is called Zed; `verso add` makes a card; `verso touch WHO` names whom you met
  [1]
  $ verso archive cem -q
  4  Cem Ak: archived
  $ verso log coffee with Cem -n
  logged 11  Cem Ak, 2026-11-22, by meeting: coffee with Cem
  dry run: nothing was changed
  4  Cem Ak  (archived)
  nothing of value was given: the clock of value has not moved for Cem Ak
  $ verso unarchive cem -q
  4  Cem Ak: no longer archived
  $ verso log heard that Cem left
  verso: Cem Ak is spoken of there, but nobody was met; `verso touch WHO` names whom you met
  [1]
  $ verso log it rained --json
  null
  verso: the sentence tells of nobody whom you know; `verso touch WHO` names whom you met
  [1]
  $ verso log ''
  verso: the sentence is empty: say what happened, and with whom
  [2]
  $ verso log coffee with Cem --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso log tomorrow: coffee with Cem
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso log coffee with Cem tomorrow
  verso: 2026-11-23 lies ahead; say which day it was with --on
  [3]
  $ verso log coffee with Cem on 30 feb
  verso: "on 30 feb" is no date: that day does not exist
  [2]
  $ verso log 3/4/2026 coffee with Cem
  verso: "3/4/2026" is no date: day and month can be read two ways; write 2026-04-03 or 2026-03-04, or say how in the setting date.order
  [2]
  $ verso log 'coffee with C.A.' -n -q
  logged 11  Cem Ak, 2026-11-22, by meeting: coffee with C.A.
  $ verso log coffee with Cem -n
  logged 11  Cem Ak, 2026-11-22, by meeting: coffee with Cem
  dry run: nothing was changed
  nothing of value was given: the clock of value has not moved for Cem Ak
  $ verso undo
  taken back: unarchive cem -q  of 2026-11-22 10:00
