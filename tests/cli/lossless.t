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
  $ verso export json --with-private > one.json
  $ verso --db other.db import -q one.json
  4 added of 4 records: 3 new contacts, 1 new touch
  $ verso --db other.db export json --with-private > two.json
  $ cmp one.json two.json

Again changes nothing, and into another's book numbers are given anew:

  $ verso --db other.db import one.json
  4 unchanged of 4 records: 0 new contacts
  $ verso --db third.db add Zoe Zander -q
  added 1  Zoe Zander
  $ verso --db third.db import one.json
  4 added of 4 records: 3 new contacts, 1 new touch
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
  4 unchanged of 4 records: 0 new contacts
  $ verso --db third.db undo
  taken back: --db third.db import one.json  of 2026-11-22 10:00
  $ verso --db third.db need list
  no open needs; `verso need add` keeps one
