  $ export VERSO_DB=verso.db VERSO_CONFIG=config.toml
  $ cp "$VERSO_SOURCE_DIR/tests/cli/people.json" .

Nobody to be due:

  $ verso due
  nobody is due, and nobody has a cadence yet; `verso every WHO 3m` gives one
  $ verso due --json
  nobody is due, and nobody has a cadence yet; `verso every WHO 3m` gives one
  []
  $ verso import -q people.json
  8 added of 8 records: 5 new contacts, 3 new touches

Worst first by the share of the cadence:

  $ verso due
  2  Bob Lee   235 days overdue  2026-04-01  answer: asked for a lawyer in Lyon
  1  Ana Ruiz  52 days overdue   2026-10-01  birthday on 2026-12-01
  $ verso due --json
  [
  {"contact":{"id":2,"name":"Bob Lee","org":"Beta"},"due_on":"2026-04-01","days_overdue":235,"cadence":"1m","last_value_on":"2026-03-01","last_touch_on":"2026-10-20","bring":[{"kind":"answer","text":"asked for a lawyer in Lyon","ref":3}],"find_out":null},
  {"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"due_on":"2026-10-01","days_overdue":52,"cadence":"3m","last_value_on":"2026-07-01","last_touch_on":"2026-07-03","bring":[{"kind":"birthday","text":"birthday on 2026-12-01","ref":null}],"find_out":null}
  ]
  $ verso due +golf --tsv
  2\tBob Lee\tBeta\t2026-04-01\t235\t1m\t2026-03-01\t2026-10-20\tasked for a lawyer in Lyon\t (esc)
  $ verso due --ready --format '{name} {days_overdue}'
  Bob Lee 235
  Ana Ruiz 52
  $ verso due --limit 1 --format '{name}'
  Bob Lee

Ahead, and nobody at all:

  $ verso due --within 1y --format '{name} {days_overdue}'
  Bob Lee 235
  Ana Ruiz 52
  Zoë Ångström -191
  $ verso due place:oslo
  nobody is due; next is Zoë Ångström on 2027-06-01
  $ verso due place:nowhere
  nobody who fits is due, or has a cadence
  $ verso due place:oslo --ready
  nobody is due for whom there is something to bring
  $ verso due --within soon
  verso: "soon" is no length of time: write 10d, 2w, 3m, 1y, "3 months", weekly or none, in whole numbers
  [2]
  $ verso due --within none
  verso: --within needs a length of time such as 2w, not "none"
  [2]

Gaps: a cadence, but too little known:

  $ verso gaps
  3  Zoë Ångström  What does Zoë Ångström care about?
  $ verso gaps --json
  [
  {"contact":{"id":3,"name":"Zoë Ångström","org":null},"missing":["interest","need","note"],"question":"What does Zoë Ångström care about?"}
  ]

A link or an opportunity on their topics is something to bring, until they have it:

  $ verso add Dov Katz --every 1m --met-on '3 months ago' --interest sailing --interest 'wine tasting'
  added 6  Dov Katz
  $ verso link add https://example.org/sail --title 'Sailing in winter'
  link 1  Sailing in winter  https://example.org/sail
  `verso who` says who would value it
  $ verso link add https://example.org/wine --title 'Wine at home'
  link 2  Wine at home  https://example.org/wine
  `verso who` says who would value it
  $ verso link add https://example.org/keels --title 'Sails' --from dov
  link 3  Sails  https://example.org/keels (from Dov Katz)
  `verso who` says who would value it
  $ verso opportunity add a wine tasting in Lyon --from 1
  opportunity 1  a wine tasting in Lyon (from Ana Ruiz)
  `verso who` says who would value it
  $ verso news add I moved to the audit team
  news 1  2026-11-22  I moved to the audit team
  $ verso due dov --ready
  6  Dov Katz  61 days overdue  2026-09-22  link: Sailing in winter (https://example.org/sail); opportunity: a wine tasting in Lyon; news: I moved to the audit team
  $ verso share 1 --with dov --say 'for the cold days'
  link 1  Sailing in winter  https://example.org/sail (shared with Dov Katz)
  $ verso due dov --within 2m --json
  [
  {"contact":{"id":6,"name":"Dov Katz","org":null},"due_on":"2026-12-22","days_overdue":-30,"cadence":"1m","last_value_on":"2026-11-22","last_touch_on":"2026-11-22","bring":[{"kind":"opportunity","text":"a wine tasting in Lyon","ref":1},{"kind":"news","text":"I moved to the audit team","ref":1}],"find_out":null}
  ]

A need of theirs that an offer or an expertise of somebody else meets, never an interest or a note:

  $ verso add Eva Roth --every 1m --met-on '3 months ago' -q
  added 7  Eva Roth
  $ verso need add eva a photographer for the shop -q
  need 1  Eva Roth: a photographer for the shop
  $ verso need add eva 'a flat in Lyon, her lease ends' --bind -q
  need 2  Eva Roth: a flat in Lyon, her lease ends (bind)
  $ verso add Finn Oak --interest photography -q
  added 8  Finn Oak
  $ verso note finn 'takes photos of shops' -q
  noted 4  Finn Oak, 2026-11-22
  $ verso due eva --ready
  nobody is due for whom there is something to bring
  $ verso add Gil Paz --expertise photography -q
  added 9  Gil Paz
  $ verso offer add gil a small flat in Lyon --until 2026-11-30 -q
  offer 1  Gil Paz: a small flat in Lyon (until 2026-11-30)
  $ verso due eva --ready
  7  Eva Roth  61 days overdue  2026-09-22  need: a flat in Lyon, her lease ends (Gil Paz could help: a small flat in Lyon); need: a photographer for the shop (Gil Paz could help: photography); news: I moved to the audit team
  $ verso due eva --json
  [
  {"contact":{"id":7,"name":"Eva Roth","org":null},"due_on":"2026-09-22","days_overdue":61,"cadence":"1m","last_value_on":null,"last_touch_on":null,"bring":[{"kind":"need","text":"a flat in Lyon, her lease ends (Gil Paz could help: a small flat in Lyon)","ref":2},{"kind":"need","text":"a photographer for the shop (Gil Paz could help: photography)","ref":1},{"kind":"news","text":"I moved to the audit team","ref":1}],"find_out":null}
  ]
  $ verso show eva | grep -A 1 bring
    bring      need: a flat in Lyon, her lease ends (Gil Paz could help: a small flat in Lyon)
               need: a photographer for the shop (Gil Paz could help: photography)
  $ verso draft eva | sed -n 4,6p
  Hello Eva,
  
  You said what you need, and I may know who can help: a flat in Lyon, her lease ends (Gil Paz could help: a small flat in Lyon).
  $ VERSO_NOW=2026-12-01T10:00:00 verso due eva --format '{bring}'
  a photographer for the shop (Gil Paz could help: photography), I moved to the audit team
  $ verso intro eva gil --why 'the shop' --for 1 -q
  introduction 1  Eva Roth and Gil Paz: the shop (proposed, for need 1)
  $ verso intro made 1 -q
  introduction 1  Eva Roth and Gil Paz: the shop (made on 2026-11-22, for need 1)
  $ verso due eva --within 2m --format '{bring}'
  a flat in Lyon, her lease ends (Gil Paz could help: a small flat in Lyon), I moved to the audit team
  $ verso archive gil -q
  9  Gil Paz: archived
  $ verso due eva --ready --within 2m
  nobody is due for whom there is something to bring
