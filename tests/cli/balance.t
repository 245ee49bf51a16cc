  $ verso import -q "$VERSO_SOURCE_DIR/tests/cli/people.json"
  8 added of 8 records: 5 new contacts, 3 new touches
  $ verso balance ana
  Ana Ruiz  1
    verdict    new: too early to say
    started    1 by you, 1 by both
    gave       1 knowledge, 1 link
    received   1 thanks
    replies    they answered 1 of 1, after 2 days (median)
    tone       1 warm
    by         1 email, 1 meeting
    last met   2026-03-01
  $ verso balance ana --json
  [
  {"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"started":{"me":1,"them":0,"both":1},"by":{"email":1,"meeting":1},"last_met_on":"2026-03-01","gave":{"knowledge":1,"link":1},"received":{"thanks":1},"replies":{"asked":1,"answered":1,"median_days_theirs":2,"median_days_mine":null},"waiting":null,"verdict":"new","brought_value":true}
  ]
  $ verso balance
  2  Bob Lee   new  yours  1 by them, 1 by both  1 knowledge          1 news
  1  Ana Ruiz  new         1 by you, 1 by both   1 knowledge, 1 link  1 thanks
  $ verso balance --since 2026-07-01 --tsv
  2\tBob Lee\tBeta\tme 0, them 1, both 0\temail 1\t\t\tnews 1\tasked 0, answered 0\tme\tnew\tfalse (esc)
  1\tAna Ruiz\tAcme\tme 1, them 0, both 0\temail 1\t\tlink 1\tthanks 1\tasked 1, answered 1, median_days_theirs 2\t\tnew\ttrue (esc)
  $ verso balance ana --since 2026-11-01
  Ana Ruiz  1
    verdict    new: too early to say
  $ verso balance zed
  verso: nobody is called "zed"; `verso list` shows everybody
  [1]
  $ verso balance --since tomorrow
  no touches to weigh; `verso touch WHO` records one

What is derived follows its events at once:

  $ verso touch rm 2 -y -q
  deleted touch 2  Ana Ruiz, 2026-07-01, by email, gave link
  $ verso balance ana --json | grep -e asked -e answered -e verdict -e waiting
  {"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"started":{"me":0,"them":0,"both":1},"by":{"meeting":1},"last_met_on":"2026-03-01","gave":{"knowledge":1},"received":{},"replies":{"asked":0,"answered":0,"median_days_theirs":null,"median_days_mine":null},"waiting":null,"verdict":"new","brought_value":true}
  $ verso undo -q
  taken back: touch rm 2 -y -q  of 2026-11-22 10:00
  $ verso balance ana --json | grep -e asked -e answered -e verdict -e waiting
  {"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"started":{"me":1,"them":0,"both":1},"by":{"email":1,"meeting":1},"last_met_on":"2026-03-01","gave":{"knowledge":1,"link":1},"received":{"thanks":1},"replies":{"asked":1,"answered":1,"median_days_theirs":2,"median_days_mine":null},"waiting":null,"verdict":"new","brought_value":true}

The whole:

  $ verso stats
    people     4 contacts, 3 with a cadence, 2 due; 1 archived
    touches    3 touches, 2 of value, 3 notes
    turn       1 waits for your answer
    started    1 by you, 1 by them, 1 by both
    gave       1 knowledge, 1 link
    received   1 thanks, 1 news
    by         2 email, 1 meeting
    balance    2 new
  
    2025-12      0
    2026-01      0
    2026-02      0
    2026-03      1  ##############################
    2026-04      0
    2026-05      0
    2026-06      0
    2026-07      1  ##############################
    2026-08      0
    2026-09      0
    2026-10      1  ..............................
    2026-11      0
    # of value, . without
  $ verso stats --json | head -20
  {
    "contacts": 4,
    "archived": 1,
    "with_cadence": 3,
    "due": 2,
    "waiting": {
      "me": 1,
      "them": 0
    },
    "notes": 3,
    "touches": 3,
    "touches_of_value": 2,
    "started": {
      "me": 1,
      "them": 1,
      "both": 1
    },
    "by": {
      "email": 2,
      "meeting": 1

How warmly they answer:

  $ verso reply ana 'thank you!' --tone warm -q
  Ana Ruiz answered touch 2 of 2026-07-01, after 144 days
  $ verso balance ana
  Ana Ruiz  1
    verdict    new: too early to say
    started    1 by you, 1 by both
    gave       1 knowledge, 1 link
    received   1 thanks
    replies    they answered 1 of 1, after 2 days (median)
    tone       2 warm
    by         1 email, 1 meeting
    last met   2026-03-01
