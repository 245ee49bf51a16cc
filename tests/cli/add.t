A person with all that is known of her:

  $ verso add Ana Ruiz --org Acme --title CTO --place Madrid --email ana@acme.com --phone '+34 600 1' --handle twitter:ana --url https://ana.example --nick Anita --birthday '12 april' --interest golf --interest 'wine tasting' --hobby padel --expertise tax --circle +board --met-at 'the fair' --met-on 'last friday' --every '3 months' --welcomes value --note 'has a dog' --note 'likes tea'
  added 1  Ana Ruiz  Acme
  $ verso notes ana
  2  2026-11-22  likes tea
  1  2026-11-22  has a dog

As a mail program writes it, and as JSON:

  $ verso add '"Bob Lee" <bob@x.org>' --via ana --json | grep -v '"uid"'
  {
    "id": 2,
    "name": "Bob Lee",
    "nickname": null,
    "org": null,
    "title": null,
    "place": null,
    "birthday": null,
    "emails": [
      {
        "value": "bob@x.org",
        "label": null
      }
    ],
    "phones": [],
    "handles": [],
    "urls": [],
    "circles": [],
    "interests": [],
    "met": {
      "on": null,
      "at": null,
      "via": {
        "id": 1,
        "name": "Ana Ruiz",
        "org": "Acme"
      }
    },
    "knows": [],
    "cadence": null,
    "welcomes": "value",
    "due_on": null,
    "snoozed_until": null,
    "last_touch_on": null,
    "last_value_on": null,
    "waiting": null,
    "archived": false,
    "told_bind_on": null,
    "added_at": "2026-11-22T10:00:00Z",
    "changed_at": "2026-11-22T10:00:00Z"
  }

The same address, phone or handle is refused unless forced, a like name only warned of:

  $ verso add Bobby --email BOB@x.org
  verso: BOB@x.org is already the e-mail of Bob Lee (number 2); --force adds the card nevertheless
  [4]
  $ verso add Bobby --email BOB@x.org --force
  added 3  Bobby
  $ verso add Ana Ruiz -n
  verso: someone of a like name is there already; `verso merge` makes two cards one
  1  Ana Ruiz  Acme
  added 4  Ana Ruiz
  dry run: nothing was changed

What is no value of its field:

  $ verso add
  verso: add needs NAME: verso add NAME...
  [2]
  $ verso add '<nobody@x.org>'
  verso: a contact needs a name
  [2]
  $ verso add Cem --email nowhere
  verso: "nowhere" is no e-mail address; one looks like ana@acme.com
  [2]
  $ verso add Cem --handle cem
  verso: "cem" is no handle; one looks like twitter:ana (a page's address is a --url)
  [2]
  $ verso add Cem --birthday '30 feb'
  verso: "30 feb" is no birthday: that day does not exist
  [2]
  $ verso add Cem --met-on tomorrow
  verso: 2026-11-23 lies ahead: you met in the past
  [2]
  $ verso add Cem --every often
  verso: "often" is no length of time: write 10d, 2w, 3m, 1y, "3 months", weekly or none, in whole numbers
  [2]
  $ verso add Cem --welcomes nobody
  verso: --welcomes is one of value, hello, not "nobody"
  [2]
  $ verso add Cem --via nobody
  verso: nobody is called "nobody"; `verso list` shows everybody
  [1]
  $ verso add Cem --org A --org B
  verso: --org was given twice; it has one value
  [2]
