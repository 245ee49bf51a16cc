Which command records which touch: value kinds, channel, who began, the day; and both clocks of everyone in it.

  $ show() { verso touches "$@" --limit 1 --format '{on} {with}: gave "{gave}", received "{received}", by {by}, started by {started}'; }
  $ clocks() { verso show "$1" --json | grep -e '"last_touch_on"' -e '"last_value_on"'; }
  $ verso add Ana Ruiz -q
  added 1  Ana Ruiz
  $ verso add Bob Lee -q
  added 2  Bob Lee
  $ verso link add https://example.org/a -q
  link 1  https://example.org/a
  $ verso opportunity add a berth --from ana -q
  opportunity 1  a berth (from Ana Ruiz)
  $ verso ask add a dentist -q
  ask 1  a dentist (not sent yet)
  $ verso intro ana bob --why 'both sail' -q
  introduction 1  Ana Ruiz and Bob Lee: both sail (proposed)

An empty touch moves the first clock alone:

  $ verso touch ana lunch --on 2026-11-01 -q
  touched 1  Ana Ruiz, 2026-11-01
  $ show; clocks ana
  2026-11-01 Ana Ruiz: gave "", received "", by , started by me
    "last_touch_on": "2026-11-01",
    "last_value_on": null,
  $ verso ask sent 1 --to ana --on 2026-11-02 -q
  ask 1  a dentist (sent to 1)
  $ show; clocks ana
  2026-11-02 Ana Ruiz: gave "", received "", by email, started by me
    "last_touch_on": "2026-11-02",
    "last_value_on": null,

An answer is no touch of its own:

  $ verso ask answer 1 --from ana --helped --on 2026-11-03 -q
  ask 1  a dentist (sent to 1, 1 helped; thanks owed to Ana Ruiz)
  $ show; clocks ana
  2026-11-02 Ana Ruiz: gave "", received "", by email, started by me
    "last_touch_on": "2026-11-03",
    "last_value_on": null,
  $ verso touches --json | grep -o '"replies":.*'
  "replies":[{"id":1,"contact":{"id":1,"name":"Ana Ruiz","org":null},"on":"2026-11-03","text":null,"tone":null,"mine":false,"gave":[],"received":["help"],"days":1}],"reply_days":1},
  "replies":[],"reply_days":null}
  $ verso ask thanked 1 --to ana --on 2026-11-04 --by letter -q
  ask 1  a dentist (sent to 1, 1 helped)
  $ show; clocks ana
  2026-11-04 Ana Ruiz: gave "thanks", received "", by letter, started by me
    "last_touch_on": "2026-11-04",
    "last_value_on": "2026-11-04",
  $ verso share 1 --with bob --say 'for you' --on 2026-11-05 --by message -q
  link 1  https://example.org/a (shared with Bob Lee)
  $ show; clocks bob
  2026-11-05 Bob Lee: gave "link", received "", by message, started by me
    "last_touch_on": "2026-11-05",
    "last_value_on": "2026-11-05",
  $ verso opportunity pass 1 --to bob --on 2026-11-06 -q
  opportunity 1  a berth (from Ana Ruiz, passed to Bob Lee, Ana Ruiz is to be told)
  $ show
  2026-11-06 Bob Lee: gave "opportunity", received "", by email, started by me
  $ verso opportunity told 1 --on 2026-11-07 --by call -q
  opportunity 1  a berth (from Ana Ruiz, passed to Bob Lee, the source knows)
  $ show; clocks ana
  2026-11-07 Ana Ruiz: gave "thanks", received "", by call, started by me
    "last_touch_on": "2026-11-07",
    "last_value_on": "2026-11-07",

An introduction moves both clocks of both:

  $ verso intro asked 1 -q
  introduction 1  Ana Ruiz and Bob Lee: both sail (asked Ana Ruiz and Bob Lee)
  $ verso intro agreed 1 --by ana -q
  introduction 1  Ana Ruiz and Bob Lee: both sail (agreed by Ana Ruiz, asked Bob Lee)
  $ show
  2026-11-07 Ana Ruiz: gave "thanks", received "", by call, started by me
  $ verso intro made 1 --on 2026-11-08 --by meeting -q
  introduction 1  Ana Ruiz and Bob Lee: both sail (made on 2026-11-08)
  $ show; clocks ana; clocks bob
  2026-11-08 Ana Ruiz, Bob Lee: gave "introduction", received "", by meeting, started by me
    "last_touch_on": "2026-11-08",
    "last_value_on": "2026-11-08",
    "last_touch_on": "2026-11-08",
    "last_value_on": "2026-11-08",

A promise is a touch where something was given:

  $ verso promise add ana the guide -q
  promise 1  Ana Ruiz: the guide
  $ verso promise add ana the slides -q
  promise 2  Ana Ruiz: the slides
  $ verso promise done 1 --on 2026-11-09 -q
  promise 1  Ana Ruiz: the guide, kept on 2026-11-09
  $ show
  2026-11-08 Ana Ruiz, Bob Lee: gave "introduction", received "", by meeting, started by me
  $ verso promise done 2 --on 2026-11-09 --gave knowledge,help --by call -q
  promise 2  Ana Ruiz: the slides, kept on 2026-11-09
  $ show
  2026-11-09 Ana Ruiz: gave "knowledge, help", received "", by call, started by me

A logged draft gives what it is of, and what is said:

  $ verso draft ana --log --on 2026-11-10 -q > /dev/null
  $ show; clocks ana
  2026-11-10 Ana Ruiz: gave "", received "", by email, started by me
    "last_touch_on": "2026-11-10",
    "last_value_on": "2026-11-09",
  $ verso draft ana --about 'the guide' --log --gave knowledge --on 2026-11-11 --by letter -q > /dev/null
  $ show; clocks ana
  2026-11-11 Ana Ruiz: gave "knowledge", received "", by letter, started by me
    "last_touch_on": "2026-11-11",
    "last_value_on": "2026-11-11",
  $ verso draft ana --share 1 --log --on 2026-11-12 -q > /dev/null
  $ show
  2026-11-12 Ana Ruiz: gave "link", received "", by email, started by me
  $ verso draft bob --intro 1 --log --on 2026-11-13 -q > /dev/null
  $ show
  2026-11-13 Bob Lee: gave "introduction", received "", by email, started by me
  $ verso draft bob --opportunity 1 --log --again --on 2026-11-14 -q > /dev/null
  $ show
  2026-11-14 Bob Lee: gave "opportunity", received "", by email, started by me
  $ verso draft ana --opportunity 1 --log --on 2026-11-15 -q > /dev/null
  $ show
  2026-11-15 Ana Ruiz: gave "", received "", by email, started by me
  $ verso draft bob --ask 1 --log --on 2026-11-16 -q > /dev/null
  $ show
  2026-11-16 Bob Lee: gave "", received "", by email, started by me

What lies ahead is no touch, and no channel is made up:

  $ verso share 1 --with bob --say x --again --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso opportunity pass 1 --to bob --again --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso opportunity told 1 --again --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso intro made 1 --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso ask sent 1 --to bob --again --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso ask thanked 1 --to ana --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso draft ana --log --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso share 1 --with bob --say x --again --by pigeon
  verso: --by is one of email, call, meeting, message, social, letter, event, not "pigeon"
  [2]
