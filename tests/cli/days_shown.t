Days as the locale writes them, for people alone.

  $ export VERSO_DB=verso.db VERSO_CONFIG=config.toml LOCPATH=$PWD/locales
  $ mkdir locales
  $ localedef -i de_DE -f ISO-8859-1 locales/de_DE
  $ verso add Ana Ruiz --every 3m --met-on 2026-01-15 --birthday --12-04
  added 1  Ana Ruiz
  $ verso touch ana coffee --gave knowledge --on 2026-06-03
  touched 1  Ana Ruiz, 2026-06-03, gave knowledge
  $ verso note ana golf on Sundays
  noted 1  Ana Ruiz, 2026-11-22
  $ verso need add ana a boat builder --until 2026-12-01
  need 1  Ana Ruiz: a boat builder (until 2026-12-01)
  `verso match` says who could help
  $ verso promise add ana the tax guide --by 2026-11-20
  2026-11-20 is over already
  promise 1  Ana Ruiz: the tax guide, by 2026-11-20
  $ verso due
  1  Ana Ruiz  80 days overdue  2026-09-03  promise: the tax guide; birthday on 2026-12-04

  $ verso config set date.show german
  verso: the setting date.show is iso or locale, not "german"
  [2]
  $ verso config set date.show locale
  date.show is now locale
  days stay 2026-11-22: the locale C.UTF-8 is not installed, or has no days of its own
  $ verso due
  1  Ana Ruiz  80 days overdue  2026-09-03  promise: the tax guide; birthday on 2026-12-04
  $ export LC_ALL= LC_TIME=de_DE LANG=C.UTF-8
  $ verso due
  1  Ana Ruiz  80 days overdue  03.09.2026  promise: the tax guide; birthday on 04.12.2026
  $ verso show ana
  Ana Ruiz  1
    birthday   4 December
    met        15.01.2026
    cadence    every 3m, 80 days overdue (03.09.2026)
    last       touch 03.06.2026, value 03.06.2026
    balance    new: too early to say; started by you 1, by them 0
    needs      a boat builder (until 01.12.2026)
    promised   the tax guide (by 20.11.2026)
    bring      promise: the tax guide
               birthday on 04.12.2026
  
  Notes
    22.11.2026  golf on Sundays  #1
  
  History
    03.06.2026  you, gave knowledge: coffee  #1
  $ verso list
  1  Ana Ruiz  03.06.2026  03.09.2026
  $ verso touches
  1  03.06.2026  Ana Ruiz  gave knowledge  coffee
  $ verso search golf
  Ana Ruiz  1
    note 22.11.2026   golf on Sundays
  $ verso need list
  1  Ana Ruiz  a boat builder  until 01.12.2026
  $ verso promise list
  1  Ana Ruiz  the tax guide  by 20.11.2026, late
  $ verso snooze ana 2w
  1  Ana Ruiz: snoozed until 06.12.2026
  $ verso undo
  taken back: snooze ana 2w  of 22.11.2026 10:00
  $ verso
  Sunday 22.11.2026
  1 is due, 1 promise to keep
    Ana Ruiz  80 days overdue: promise: the tax guide; birthday on 04.12.2026

What programs read is ISO 8601 whatever the setting says, and so is what can be typed back.

  $ verso due --tsv
  1\tAna Ruiz\t\t2026-09-03\t80\t3m\t2026-06-03\t2026-06-03\tthe tax guide, birthday on 2026-12-04\t (esc)
  $ verso list --format '{name} {due_on}'
  Ana Ruiz 2026-09-03
  $ verso touches --json | grep -o '"on":[^,]*'
  "on":"2026-06-03"
  $ verso export csv | tail -1 | cut -d, -f2,19-24
  Ana Ruiz,2026-01-15,,,,3m,value
  $ verso snooze ana 2026-01-01
  verso: 2026-01-01 is past; name a day to come
  [2]
  $ verso touch ana --on 2027-01-01
  verso: 2027-01-01 lies ahead: what is recorded lies in the past
  [2]

Where the locale says nothing, or is not there, days stay as they are.

  $ LC_TIME=C.UTF-8 verso touches
  1  2026-06-03  Ana Ruiz  gave knowledge  coffee
  $ LC_TIME=xx_XX.UTF-8 verso touches
  1  2026-06-03  Ana Ruiz  gave knowledge  coffee
  $ LC_ALL=C verso touches
  1  2026-06-03  Ana Ruiz  gave knowledge  coffee
  $ verso config unset date.show
  date.show is not set any more
  $ verso touches
  1  2026-06-03  Ana Ruiz  gave knowledge  coffee

The page keeps the days of its data, and says how to show them.

  $ verso report iso.html -q
  $ verso config set date.show locale -q
  $ verso report german.html -q
  $ grep -o '"shown":{[^,}]*' iso.html german.html
  iso.html:"shown":{
  german.html:"shown":{"2025-11-16":"16.11.2025"
  $ grep -o '"2026-06-03":"[^"]*"' german.html
  "2026-06-03":"03.06.2026"
