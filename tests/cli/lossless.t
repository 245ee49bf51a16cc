What passed between people goes out and comes in again, byte for byte:

  $ verso add Ana Ruiz --org Acme --every 3m -q
  added 1  Ana Ruiz  Acme
  $ verso add Bob Lee -q
  added 2  Bob Lee
  $ verso add Cem Ak -q
  added 3  Cem Ak
  $ verso need add ana a lawyer in Lyon --bind --referred-by cem --until 2026-12-31 -q
  need 1  Ana Ruiz: a lawyer in Lyon (bind, referred by Cem Ak, until 2026-12-31)
  $ verso need add bob a flat -q
  need 2  Bob Lee: a flat
  $ verso need close 2 --by ana -q
  need 2  Bob Lee: a flat (closed by Ana Ruiz)
  $ verso offer add bob knows lawyers in Lyon -q
  offer 1  Bob Lee: knows lawyers in Lyon
  $ verso promise add ana the tax guide --by friday -q
  promise 1  Ana Ruiz: the tax guide, by 2026-11-27
  $ verso promise add bob a call -q
  promise 2  Bob Lee: a call
  $ verso promise done 2 --gave help -q
  promise 2  Bob Lee: a call, kept on 2026-11-22
  $ verso matter ana her exam -q
  matter of Ana Ruiz, 2026-11-22: her exam
  $ verso link add https://example.org/lyon --title 'Law in Lyon' --from bob -q
  link 1  Law in Lyon  https://example.org/lyon (from Bob Lee)
  $ verso share 1 --with ana --say 'page 2' -q
  link 1  Law in Lyon  https://example.org/lyon (from Bob Lee, shared with Ana Ruiz)
  $ verso share 1 --with bob --say 'thank you' --to-source -q
  link 1  Law in Lyon  https://example.org/lyon (from Bob Lee, shared with Ana Ruiz and Bob Lee)
  $ verso opportunity add two tickets --from cem --until friday --about music -q
  opportunity 1  two tickets (about music, from Cem Ak, until 2026-11-27)
  $ verso opportunity pass 1 --to bob -q
  opportunity 1  two tickets (about music, from Cem Ak, until 2026-11-27, passed to Bob Lee, Cem Ak is to be told)
  $ verso opportunity told 1 --by call -q
  opportunity 1  two tickets (about music, from Cem Ak, until 2026-11-27, passed to Bob Lee, the source knows)
  $ verso opportunity add a stand --from ana -q
  opportunity 2  a stand (from Ana Ruiz)
  $ verso opportunity close 2 -q
  opportunity 2  a stand (from Ana Ruiz, closed)
  $ verso intro ana bob --why 'law' --for 1 -q
  introduction 1  Ana Ruiz and Bob Lee: law (proposed, for need 1)
  $ verso intro asked 1 -q
  introduction 1  Ana Ruiz and Bob Lee: law (asked Ana Ruiz and Bob Lee, for need 1)
  $ verso intro agreed 1 --by ana -q
  introduction 1  Ana Ruiz and Bob Lee: law (agreed by Ana Ruiz, asked Bob Lee, for need 1)
  $ verso intro cem bob --why 'boats' -q
  introduction 2  Cem Ak and Bob Lee: boats (proposed)
  $ verso intro made 2 -q
  introduction 2  Cem Ak and Bob Lee: boats (made on 2026-11-22)
  $ verso intro outcome 2 they sailed -q
  introduction 2  Cem Ak and Bob Lee: boats (made on 2026-11-22: they sailed)
  $ verso ask add a joiner -q
  ask 1  a joiner (not sent yet)
  $ verso ask sent 1 --to ana --to bob -q
  ask 1  a joiner (sent to 2)
  $ verso ask answer 1 --from ana --helped -q
  ask 1  a joiner (sent to 2, 1 helped; thanks owed to Ana Ruiz)
  $ verso ask thanked 1 --to ana -q
  ask 1  a joiner (sent to 2, 1 helped)
  $ verso ask close 1 --outcome found -q
  ask 1  a joiner (sent to 2, 1 helped; closed: found)
  $ verso news add I moved -q
  news 1  2026-11-22  I moved
  $ verso draft cem --about hello --log -q
  To: Cem Ak
  Subject: hello
  
  Hello Cem,
  
  hello
  
  News from me: I moved.
  
  And if you are ever in a bind, call me: I would like to help.
  $ verso export json --with-private > one.json
  $ verso --db other.db import -q one.json
  20 added of 20 records: 3 new contacts, 10 new touches
  $ verso --db other.db export json --with-private > two.json
  $ cmp one.json two.json

Again changes nothing, and into another's book numbers are given anew:

  $ verso --db other.db import one.json
  20 unchanged of 20 records: 0 new contacts
  $ verso --db third.db add Zoe Zander -q
  added 1  Zoe Zander
  $ verso --db third.db import one.json
  20 added of 20 records: 3 new contacts, 10 new touches
  $ for things in 'link list' 'opportunity list --all' 'intro list' 'ask list' 'news list' 'touches cem'; do verso --db third.db $things; done
  1  Law in Lyon  https://example.org/lyon  from Bob Lee, shared with Ana Ruiz and Bob Lee
  1  two tickets  about music, from Cem Ak, until 2026-11-27, passed to Bob Lee, the source knows
  2  a stand      from Ana Ruiz, closed
  1  Ana Ruiz and Bob Lee  law    agreed by Ana Ruiz, asked Bob Lee
  2  Cem Ak and Bob Lee    boats  made on 2026-11-22: they sailed
  1  a joiner  sent to 2, 1 helped  closed: found
  1  2026-11-22  I moved
  10  2026-11-22  Cem Ak              by email                     hello
   6  2026-11-22  Bob Lee and Cem Ak  by email, gave introduction  boats
   5  2026-11-22  Cem Ak              by call, gave thanks         two tickets
  $ verso --db third.db show ana --json | grep -A 20 '"needs"'
    "needs": [
      {
        "id": 1,
        "contact": {
          "id": 2,
          "name": "Ana Ruiz",
          "org": "Acme"
        },
        "text": "a lawyer in Lyon",
        "bind": true,
        "referred_by": {
          "id": 4,
          "name": "Cem Ak",
          "org": null
        },
        "until": "2026-12-31",
        "status": "open",
        "closed_by": null
      }
    ],
    "offers": [],
  $ verso --db third.db import one.json
  20 unchanged of 20 records: 0 new contacts
  $ verso --db third.db undo
  taken back: --db third.db import one.json  of 2026-11-22 10:00
  $ verso --db third.db need list
  no open needs; `verso need add` keeps one

A part of the people takes nothing of it along that is everyone's:

  $ verso export json ana | grep -c '"cause":{'
  0
  [1]

What is said twice is two things, there and when it comes again:

  $ export VERSO_DB=twice.db
  $ verso add Ana -q
  added 1  Ana
  $ verso add Bob -q
  added 2  Bob
  $ for i in 1 2; do
  >   verso ask add a dentist; verso news add I moved; verso opportunity add a stand --from ana
  >   verso intro ana bob --why boats --again; verso need add ana a flat
  > done > /dev/null 2>&1
  $ verso ask sent 2 --to bob -q
  ask 2  a dentist (sent to 1)
  $ verso opportunity pass 2 --to bob -q
  opportunity 2  a stand (from Ana, passed to Bob, Ana is to be told)
  $ verso intro made 2 -q
  introduction 2  Ana and Bob: boats (made on 2026-11-22)
  $ verso export json --with-private -o twice.json -q
  $ verso --db empty.db import twice.json -q
  13 added of 13 records: 2 new contacts, 3 new touches
  $ verso --db empty.db export json --with-private | cmp - twice.json
  $ verso --db empty.db import twice.json
  13 unchanged of 13 records: 0 new contacts
  $ verso --db full.db add Zoe -q
  added 1  Zoe
  $ verso --db full.db import twice.json -q
  13 added of 13 records: 2 new contacts, 3 new touches
  $ verso --db full.db import twice.json
  13 unchanged of 13 records: 0 new contacts
  $ verso --db full.db ask list
  2  a dentist  sent to 1
  1  a dentist  not sent yet
