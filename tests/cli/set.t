  $ verso add Ana Ruiz --org Acme --email ana@acme.com --interest golf --every 3m
  added 1  Ana Ruiz  Acme

Single fields are replaced, lists get what they lack:

  $ verso set ana --org Beta --email ana@beta.com --interest Golf --circle +padel --json | grep -v '"uid"'
  {
    "id": 1,
    "name": "Ana Ruiz",
    "nickname": null,
    "org": "Beta",
    "title": null,
    "place": null,
    "birthday": null,
    "emails": [
      {
        "value": "ana@acme.com",
        "label": null
      },
      {
        "value": "ana@beta.com",
        "label": null
      }
    ],
    "phones": [],
    "handles": [],
    "urls": [],
    "circles": [
      "padel"
    ],
    "interests": [
      {
        "topic": "golf",
        "kind": "interest",
        "level": null
      }
    ],
    "met": {
      "on": null,
      "at": null,
      "via": null
    },
    "knows": [],
    "cadence": "3m",
    "welcomes": "value",
    "due_on": "2027-02-22",
    "snoozed_until": null,
    "last_touch_on": null,
    "last_value_on": null,
    "waiting": null,
    "archived": false,
    "told_bind_on": null,
    "added_at": "2026-11-22T10:00:00Z",
    "changed_at": "2026-11-22T10:00:00Z"
  }

A field is emptied before others are set:

  $ verso set ana --clear email --email ana@new.com --clear org --json | grep -A 6 -e '"org"' -e '"emails"'
    "org": null,
    "title": null,
    "place": null,
    "birthday": null,
    "emails": [
      {
        "value": "ana@new.com",
        "label": null
      }
    ],
    "phones": [],
  $ verso set ana --name 'Ana Ruiz Gil' --every none
  set 1  Ana Ruiz Gil

Refused:

  $ verso set ana
  verso: nothing to set; name a field, as in verso set ana --org Acme, or use verso edit
  [2]
  $ verso set ana --clear shoes
  verso: --clear is one of email, phone, handle, url, circle, interest, hobby, expertise, org, title, place, birthday, nick, met-at, met-on, via, every, welcomes, not "shoes"
  [2]
  $ verso set ana --name ''
  verso: a contact needs a name
  [2]
  $ verso set nobody --org Acme
  verso: nobody is called "nobody"; `verso list` shows everybody
  [1]

An address that is somebody else's is taken, and said:

  $ verso add Zoe Zander --email zoe@example.org
  added 2  Zoe Zander
  $ verso set zoe --email zoe@example.com
  set 2  Zoe Zander
  $ verso add Zara Zhu
  added 3  Zara Zhu
  $ verso set zara --email ZOE@example.org --org Acme
  verso: ZOE@example.org is already the e-mail of Zoe Zander (number 2); `verso merge` makes two cards one
  set 3  Zara Zhu  Acme
  $ verso set zara --title Cook
  set 3  Zara Zhu  Acme
  $ verso set zara --birthday 2030-01-01
  verso: 2030-01-01 lies ahead: nobody was born then yet
  [2]
