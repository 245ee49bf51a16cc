Interests, circles, cadence: what is said of someone on one line.

  $ verso add Ana Ruiz --org Acme
  added 1  Ana Ruiz  Acme
  $ verso add Bob Lee
  added 2  Bob Lee
  $ verso interest ana golf 'wine tasting' --level high
  1  Ana Ruiz  Acme: golf (high), wine tasting (high)
  $ verso interest bob Golf --kind hobby
  2  Bob Lee: Golf (hobby)
  $ verso interest ana golf --level low
  1  Ana Ruiz  Acme: wine tasting (high), golf (low)
  $ verso interest list
  2  Golf
  1  wine tasting
  $ verso interest list --json
  [
  {"topic":"Golf","contacts":2},
  {"topic":"wine tasting","contacts":1}
  ]
  $ verso interest ana golf --remove
  1  Ana Ruiz  Acme: wine tasting (high)
  $ verso interest ana golf --remove
  verso: Ana Ruiz has no interest "golf"
  [1]
  $ verso interest ana ''
  verso: an interest is empty
  [2]
  $ verso interest ana
  verso: interest needs TOPIC: verso interest WHO TOPIC...
  [2]

  $ verso circle ana +padel 'board room'
  1  Ana Ruiz  Acme: +board room +padel
  $ verso circle bob Padel
  2  Bob Lee: +padel
  $ verso circle list
  1  +board room
  2  +padel
  $ verso circle rename 'board room' +padel
  +board room is now +padel, with 2 members
  $ verso circle list --json
  [
  {"name":"padel","members":2}
  ]
  $ verso circle rename nope other
  verso: there is no circle nope; `verso circle list` shows them
  [1]
  $ verso circle bob padel --remove
  2  Bob Lee: in no circle
  $ verso circle bob padel --remove
  verso: Bob Lee is not in the circle padel
  [1]
  $ verso circle bob +
  verso: the name of a circle is empty
  [2]

  $ verso every ana 3 months
  1  Ana Ruiz  Acme: every 3m, due on 2027-02-22
  $ verso every ana none -n
  1  Ana Ruiz  Acme: no cadence, never due
  dry run: nothing was changed
  $ verso every ana often
  verso: "often" is no length of time: write 10d, 2w, 3m, 1y, "3 months", weekly or none, in whole numbers
  [2]
  $ verso welcomes ana hello
  1  Ana Ruiz  Acme: any hello counts, due on 2027-02-22
  $ verso welcomes ana nothing
  verso: WHAT is one of value, hello, not "nothing"
  [2]
  $ verso snooze ana in 6 months
  1  Ana Ruiz  Acme: snoozed until 2027-05-22
  $ verso snooze ana none
  1  Ana Ruiz  Acme: no longer snoozed, due on 2027-02-22
  $ verso snooze ana yesterday
  verso: 2026-11-21 is past; name a day to come
  [2]
  $ verso snooze bob 2w
  verso: Bob Lee has no cadence, so nothing is due; `verso every` gives one
  [4]
  $ verso knows ana bob lee --as colleague
  1  Ana Ruiz  Acme: knows Bob Lee (colleague)
  $ verso knows bob ana --remove
  2  Bob Lee: no longer knows Ana Ruiz
  $ verso knows ana bob --remove
  verso: it is not recorded that these two know each other
  [1]
  $ verso knows ana ana
  verso: these two are one and the same contact
  [2]
