How to enter a field: whom you know there, who leads to them, what is missing.

  $ verso field beekeeping
  you know nobody in beekeeping: ask those who know many (hubs) who is in it
  $ verso field beekeeping --json
  {
    "topic": "beekeeping",
    "people": [],
    "doors": [],
    "missing": [
      "you know nobody in beekeeping: ask those who know many (hubs) who is in it"
    ]
  }
  $ verso add Ana Ruiz --org 'Honey Works' --title Beekeeper --met-on 2026-01-02 -q
  added 1  Ana Ruiz  Honey Works
  $ verso field beekeeping
  Ana Ruiz  Honey Works  1  no touch yet
    title      Beekeeper
    org        Honey Works
  
  What is missing
  you know only one person there: ask Ana Ruiz for two names more
  no touch with any of them in the last year: bring something of value first
  nobody of whom it is known that they know them; `verso knows` records it
  $ verso add Bob Lee --via ana --interest beekeeping -q
  added 2  Bob Lee
  $ verso add Cem Ak --note 'keeps bees on the roof' -q
  added 3  Cem Ak
  $ verso add Dora Kim -q
  added 4  Dora Kim
  $ verso knows dora bob -q
  4  Dora Kim: knows Bob Lee
  $ verso knows dora cem --as sister -q
  4  Dora Kim: knows Cem Ak (sister)
  $ verso add Emil Far --note "can't stand bees" -q
  added 5  Emil Far
  $ verso note dora --private 'afraid of bees, wants to keep bees all the same' -q
  noted 3  Dora Kim, 2026-11-22, private
  $ verso need add dora a beekeeper for her orchard -q
  need 1  Dora Kim: a beekeeper for her orchard
  $ verso touch bob sent the hive plans --gave knowledge --on 'last week' -q
  touched 1  Bob Lee, 2026-11-15, gave knowledge
  $ verso offer add cem a hive of bees for the summer --until 2026-12-01 -q
  offer 1  Cem Ak: a hive of bees for the summer (until 2026-12-01)

Who is in it and alive comes first; a need does not put anybody there, what is denied neither.

  $ verso field beekeeping --no-private
  Bob Lee  2  last touch 2026-11-15
    interest   beekeeping
    named by Ana Ruiz
  Ana Ruiz  Honey Works  1  no touch yet
    title      Beekeeper
    org        Honey Works
  Cem Ak  3  no touch yet
    offer      a hive of bees for the summer
    note       keeps bees on the roof
  
  Who could open the door
  Dora Kim  4  no touch yet
    to Bob Lee and Cem Ak
  Ana Ruiz  Honey Works  1  no touch yet
    to Bob Lee
  $ verso field bees --limit 1 --json
  {
    "topic": "bees",
    "people": [
      {
        "contact": {
          "id": 2,
          "name": "Bob Lee",
          "org": null
        },
        "score": 0.8872535047331005,
        "alive": 0.9840426035944141,
        "last_touch_on": "2026-11-15",
        "evidence": [
          {
            "kind": "interest",
            "id": 1,
            "text": "beekeeping",
            "private": false
          }
        ],
        "named_by": [
          {
            "id": 1,
            "name": "Ana Ruiz",
            "org": "Honey Works"
          }
        ],
        "known_to": [
          {
            "id": 4,
            "name": "Dora Kim",
            "org": null
          }
        ]
      }
    ],
    "doors": [
      {
        "contact": {
          "id": 2,
          "name": "Bob Lee",
          "org": null
        },
        "alive": 0.9840426035944141,
        "last_touch_on": "2026-11-15",
        "to": [
          {
            "id": 4,
            "name": "Dora Kim",
            "org": null
          }
        ]
      },
      {
        "contact": {
          "id": 4,
          "name": "Dora Kim",
          "org": null
        },
        "alive": 0.25,
        "last_touch_on": null,
        "to": [
          {
            "id": 2,
            "name": "Bob Lee",
            "org": null
          },
          {
            "id": 3,
            "name": "Cem Ak",
            "org": null
          }
        ]
      },
      {
        "contact": {
          "id": 1,
          "name": "Ana Ruiz",
          "org": "Honey Works"
        },
        "alive": 0.25,
        "last_touch_on": null,
        "to": [
          {
            "id": 2,
            "name": "Bob Lee",
            "org": null
          }
        ]
      },
      {
        "contact": {
          "id": 3,
          "name": "Cem Ak",
          "org": null
        },
        "alive": 0.25,
        "last_touch_on": null,
        "to": [
          {
            "id": 4,
            "name": "Dora Kim",
            "org": null
          }
        ]
      }
    ],
    "missing": []
  }
  $ verso field bees --format '{contact.name} {last_touch_on}' --limit 2
  Bob Lee 2026-11-15
  Cem Ak 
  $ verso archive dora -q
  4  Dora Kim: archived
  $ verso field beekeeping --no-private | grep -c Dora
  0
  [1]
  $ VERSO_NOW=2026-12-05T10:00:00 verso field hive
  Bob Lee  2  last touch 2026-11-15
    interest   beekeeping
    named by Ana Ruiz
  Ana Ruiz  Honey Works  1  no touch yet
    title      Beekeeper
    org        Honey Works
  Cem Ak  3  no touch yet
    note       keeps bees on the roof
  
  Who could open the door
  Ana Ruiz  Honey Works  1  no touch yet
    to Bob Lee
  $ verso field
  verso: field needs TOPIC: verso field TOPIC...
  [2]
  $ verso field ...
  verso: there is no word in that text
  [2]
