  $ export VERSO_DB=verso.db VERSO_CONFIG=config.toml
  $ cp "$VERSO_SOURCE_DIR/tests/cli/people.json" .

Nobody is due:

  $ verso review </dev/null
  nobody is due, and nobody has a cadence yet; `verso every WHO 3m` gives one
  $ verso review --json </dev/null
  nobody is due, and nobody has a cadence yet; `verso every WHO 3m` gives one
  []
  $ verso import -q people.json
  8 added of 8 records: 5 new contacts, 3 new touches

The list alone, and what the end of the input leaves:

  $ verso review --no-input
  2  Bob Lee   235 days overdue  2026-04-01  answer: asked for a lawyer in Lyon
  1  Ana Ruiz  52 days overdue   2026-10-01  birthday on 2026-12-01
  $ verso review </dev/null
  1/2  Bob Lee  2
  Beta  +golf  +work
  235 days overdue, every 1m
    bring      answer: asked for a lawyer in Lyon
    last       2026-10-20, by email, they started, received news: asked for a lawyer in Lyon
    note       2026-03-03  bad back, used to golf
    balance    new: too early to say; started by you 0, by them 1, by both 1
  
  nothing was done; 2 left
  $ verso review --json </dev/null
  [
  {"contact":{"id":2,"name":"Bob Lee","org":"Beta"},"due_on":"2026-04-01","days_overdue":235,"cadence":"1m","last_value_on":"2026-03-01","last_touch_on":"2026-10-20","bring":[{"kind":"answer","text":"asked for a lawyer in Lyon","ref":3}],"find_out":null,"done":null},
  {"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"due_on":"2026-10-01","days_overdue":52,"cadence":"3m","last_value_on":"2026-07-01","last_touch_on":"2026-07-03","bring":[{"kind":"birthday","text":"birthday on 2026-12-01","ref":null}],"find_out":null,"done":null}
  ]

By script: one key each, a touch with its kind; what is done is done although the script ends there.

  $ printf 'tk\nn' | verso review
  1/2  Bob Lee  2
  Beta  +golf  +work
  235 days overdue, every 1m
    bring      answer: asked for a lawyer in Lyon
    last       2026-10-20, by email, they started, received news: asked for a lawyer in Lyon
    note       2026-03-03  bad back, used to golf
    balance    new: too early to say; started by you 0, by them 1, by both 1
  
  touched 4  Bob Lee, 2026-11-22, gave knowledge
  
  2/2  Ana Ruiz (Anita)  1
  Head of Tax, Acme, Madrid  +work
  52 days overdue, every 3m
    bring      birthday on 2026-12-01
    values     golf, wine tasting, tax law (knows it)
    last       2026-07-01, by email, gave link: the IRS guide
    note       2026-05-10  [private] thinks of leaving Acme
    balance    new: too early to say; started by you 1, by them 0, by both 1; they answered 1 of 1
  
  1 touched, 1 skipped
  $ verso touches --limit 1
  4  2026-11-22  Bob Lee  gave knowledge
  $ verso history --limit 1
  2  2026-11-22 10:00  review: touch Bob Lee

A touch in words, then it is taken back and they come again; snoozed for two weeks; the last let go:

  $ verso undo
  taken back: review: touch Bob Lee  of 2026-11-22 10:00
  $ printf 'Tgthe old map\nun z2' | verso review
  1/2  Bob Lee  2
  Beta  +golf  +work
  235 days overdue, every 1m
    bring      answer: asked for a lawyer in Lyon
    last       2026-10-20, by email, they started, received news: asked for a lawyer in Lyon
    note       2026-03-03  bad back, used to golf
    balance    new: too early to say; started by you 0, by them 1, by both 1
  
  touched 5  Bob Lee, 2026-11-22, gave gift
  
  2/2  Ana Ruiz (Anita)  1
  Head of Tax, Acme, Madrid  +work
  52 days overdue, every 3m
    bring      birthday on 2026-12-01
    values     golf, wine tasting, tax law (knows it)
    last       2026-07-01, by email, gave link: the IRS guide
    note       2026-05-10  [private] thinks of leaving Acme
    balance    new: too early to say; started by you 1, by them 0, by both 1; they answered 1 of 1
  
  taken back: review: touch Bob Lee
  
  1/2  Bob Lee  2
  Beta  +golf  +work
  235 days overdue, every 1m
    bring      answer: asked for a lawyer in Lyon
    last       2026-10-20, by email, they started, received news: asked for a lawyer in Lyon
    note       2026-03-03  bad back, used to golf
    balance    new: too early to say; started by you 0, by them 1, by both 1
  
  2/2  Ana Ruiz (Anita)  1
  Head of Tax, Acme, Madrid  +work
  52 days overdue, every 3m
    bring      birthday on 2026-12-01
    values     golf, wine tasting, tax law (knows it)
    last       2026-07-01, by email, gave link: the IRS guide
    note       2026-05-10  [private] thinks of leaving Acme
    balance    new: too early to say; started by you 1, by them 0, by both 1; they answered 1 of 1
  
  1  Ana Ruiz  Acme: snoozed until 2026-12-06
  
  1 snoozed, 1 skipped
  $ verso due
  2  Bob Lee  235 days overdue  2026-04-01  answer: asked for a lawyer in Lyon
  $ verso history
  4  2026-11-22 10:00  review: snooze Ana Ruiz
  1  2026-11-22 10:00  import -q people.json
  $ verso undo
  taken back: review: snooze Ana Ruiz  of 2026-11-22 10:00

A link with commentary, and a rule that forbids the second one:

  $ verso link add https://example.org/golf --title 'Golf in Lyon' --from ana
  link 1  Golf in Lyon  https://example.org/golf (from Ana Ruiz)
  `verso who` says who would value it
  $ printf 's1\npage 4 is yours\ns1\nfor you\nq' | verso review
  1/2  Bob Lee  2
  Beta  +golf  +work
  235 days overdue, every 1m
    bring      answer: asked for a lawyer in Lyon
    last       2026-10-20, by email, they started, received news: asked for a lawyer in Lyon
    note       2026-03-03  bad back, used to golf
    balance    new: too early to say; started by you 0, by them 1, by both 1
  
  link 1  Golf in Lyon  https://example.org/golf (from Ana Ruiz, shared with Bob Lee)
  
  2/2  Ana Ruiz (Anita)  1
  Head of Tax, Acme, Madrid  +work
  52 days overdue, every 3m
    bring      birthday on 2026-12-01
    values     golf, wine tasting, tax law (knows it)
    last       2026-07-01, by email, gave link: the IRS guide
    note       2026-05-10  [private] thinks of leaving Acme
    balance    new: too early to say; started by you 1, by them 0, by both 1; they answered 1 of 1
  
  verso: never back to its source: link 1 came from Ana Ruiz; --to-source does it nevertheless
  [4]
  $ verso due
  1  Ana Ruiz  52 days overdue  2026-10-01  birthday on 2026-12-01

The card and the draft:

  $ printf 'dq' | verso review
  1/1  Ana Ruiz (Anita)  1
  Head of Tax, Acme, Madrid  +work
  52 days overdue, every 3m
    bring      birthday on 2026-12-01
    values     golf, wine tasting, tax law (knows it)
    last       2026-07-01, by email, gave link: the IRS guide
    note       2026-05-10  [private] thinks of leaving Acme
    balance    new: too early to say; started by you 1, by them 0, by both 1; they answered 1 of 1
  
  To: Ana Ruiz <ana@acme.com>
  Subject: Happy birthday
  
  Hello Anita,
  
  All the best for your birthday on 2026-12-01!
  
  And if you are ever in a bind, call me: I would like to help.
  
  nothing was done; 1 left
  $ printf 'oq' | verso review +golf | tail -3
  nobody is due; next is Bob Lee on 2026-12-22
  $ printf 'D' | verso review --json
  [
  {"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"due_on":"2026-10-01","days_overdue":52,"cadence":"3m","last_value_on":"2026-07-01","last_touch_on":"2026-07-03","bring":[{"kind":"birthday","text":"birthday on 2026-12-01","ref":null}],"find_out":null,"done":"draft"}
  ]

A key that means nothing ends it; a dry run changes nothing:

  $ printf 'x' | verso review
  1/1  Ana Ruiz (Anita)  1
  Head of Tax, Acme, Madrid  +work
  52 days overdue, every 3m
    bring      birthday on 2026-12-01
    values     golf, wine tasting, tax law (knows it)
    last       2026-11-22, by email: Happy birthday
    note       2026-05-10  [private] thinks of leaving Acme
    balance    mutual; started by you 2, by them 0, by both 1; they answered 1 of 2
  
  verso: the key "x" means nothing here: t touch  d draft  s share  z snooze  l let go  o card  n skip  u undo  q quit
  [2]
  $ printf 'tx' | verso review
  1/1  Ana Ruiz (Anita)  1
  Head of Tax, Acme, Madrid  +work
  52 days overdue, every 3m
    bring      birthday on 2026-12-01
    values     golf, wine tasting, tax law (knows it)
    last       2026-11-22, by email: Happy birthday
    note       2026-05-10  [private] thinks of leaving Acme
    balance    mutual; started by you 2, by them 0, by both 1; they answered 1 of 2
  
  verso: "x" is no kind of value: gave: k knowledge  l link  o opportunity  i introduction  h help  v invitation  g gift  t thanks  n news  c company  . nothing
  [2]
  $ printf 'tkl' | verso review -n
  1/1  Ana Ruiz (Anita)  1
  Head of Tax, Acme, Madrid  +work
  52 days overdue, every 3m
    bring      birthday on 2026-12-01
    values     golf, wine tasting, tax law (knows it)
    last       2026-11-22, by email: Happy birthday
    note       2026-05-10  [private] thinks of leaving Acme
    balance    mutual; started by you 2, by them 0, by both 1; they answered 1 of 2
  
  touched 8  Ana Ruiz, 2026-11-22, gave knowledge
  
  1 touched
  dry run: nothing was changed
  $ verso due
  1  Ana Ruiz  52 days overdue  2026-10-01  birthday on 2026-12-01

The keys stand in its help too, for who writes a script.

  $ verso help review | grep -o 't touch.*'
  t touch, d draft, s share, z snooze, l let go, o card, n skip, u undo, q quit
