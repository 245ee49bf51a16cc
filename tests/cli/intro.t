  $ verso add Ana Ruiz --org Acme -q
  added 1  Ana Ruiz  Acme
  $ verso add Bob Lee -q
  added 2  Bob Lee
  $ verso add Cem Ak -q
  added 3  Cem Ak
  $ verso add list -q
  added 4  list
  $ verso need add ana a photographer for the launch -q
  need 1  Ana Ruiz: a photographer for the launch

Proposed, for a reason, and for a need where there is one:

  $ verso intro ana bob --why 'both restore old boats'
  introduction 1  Ana Ruiz and Bob Lee: both restore old boats (proposed)
  $ verso intro bob ana --why 'he photographs launches' --for 1 --json
  {
    "id": 2,
    "a": {
      "id": 2,
      "name": "Bob Lee",
      "org": null
    },
    "b": {
      "id": 1,
      "name": "Ana Ruiz",
      "org": "Acme"
    },
    "why": "he photographs launches",
    "for": 1,
    "status": "proposed",
    "agreed_by": [],
    "declined_by": [],
    "made_on": null,
    "outcome": null
  }
  $ verso intro add list cem --why 'both are new in town'
  introduction 3  list and Cem Ak: both are new in town (proposed)
  $ verso intro list
  3  list and Cem Ak       both are new in town     proposed
  2  Bob Lee and Ana Ruiz  he photographs launches  proposed
  1  Ana Ruiz and Bob Lee  both restore old boats   proposed
  $ verso search boats
  Ana Ruiz  Acme  1
    intro             both restore old boats
  Bob Lee  2
    intro             both restore old boats

Asked, agreed, declined:

  $ verso intro asked 1
  introduction 1  Ana Ruiz and Bob Lee: both restore old boats (asked Ana Ruiz and Bob Lee)
  $ verso intro agreed 1 --by bob
  introduction 1  Ana Ruiz and Bob Lee: both restore old boats (agreed by Bob Lee, asked Ana Ruiz)
  $ verso intro asked 1
  introduction 1  Ana Ruiz and Bob Lee: both restore old boats (agreed by Bob Lee, asked Ana Ruiz)
  $ verso intro agreed 1 --by ana --json
  {
    "id": 1,
    "a": {
      "id": 1,
      "name": "Ana Ruiz",
      "org": "Acme"
    },
    "b": {
      "id": 2,
      "name": "Bob Lee",
      "org": null
    },
    "why": "both restore old boats",
    "for": null,
    "status": "agreed",
    "agreed_by": [
      {
        "id": 1,
        "name": "Ana Ruiz",
        "org": "Acme"
      },
      {
        "id": 2,
        "name": "Bob Lee",
        "org": null
      }
    ],
    "declined_by": [],
    "made_on": null,
    "outcome": null
  }
  $ verso intro declined 3 --by cem
  introduction 3  list and Cem Ak: both are new in town (declined by Cem Ak)
  $ verso intro asked 2 --by bob -n
  introduction 2  Bob Lee and Ana Ruiz: he photographs launches (asked Bob Lee, for need 1)
  dry run: nothing was changed
  $ verso intro list --format '{id} {a} {b} {status} {agreed_by} {declined_by}'
  2 Bob Lee Ana Ruiz proposed  
  1 Ana Ruiz Bob Lee agreed Ana Ruiz, Bob Lee 
  3 list Cem Ak declined  Cem Ak

Made: a touch with both, which moves both clocks of value:

  $ verso intro outcome 1 they sail
  verso: introduction 1 is not made yet; `verso intro made 1` records that it is
  [4]
  $ verso intro made 1 --on yesterday --by meeting
  introduction 1  Ana Ruiz and Bob Lee: both restore old boats (made on 2026-11-21)
  `verso intro outcome 1 TEXT` keeps what becomes of it
  $ verso touches
  1  2026-11-21  Ana Ruiz and Bob Lee  by meeting, gave introduction  both restore old boats
  $ verso list --format '{name} {last_value_on}'
  Ana Ruiz 2026-11-21
  Bob Lee 2026-11-21
  Cem Ak 
  list 
  $ verso intro outcome 1 they sail together now --json
  {
    "id": 1,
    "a": {
      "id": 1,
      "name": "Ana Ruiz",
      "org": "Acme"
    },
    "b": {
      "id": 2,
      "name": "Bob Lee",
      "org": null
    },
    "why": "both restore old boats",
    "for": null,
    "status": "made",
    "agreed_by": [
      {
        "id": 1,
        "name": "Ana Ruiz",
        "org": "Acme"
      },
      {
        "id": 2,
        "name": "Bob Lee",
        "org": null
      }
    ],
    "declined_by": [],
    "made_on": "2026-11-21",
    "outcome": "they sail together now"
  }
  $ verso intro made 3
  verso: Cem Ak declined introduction 3; --anyway makes it nevertheless
  [4]
  $ verso intro made 3 --anyway
  introduction 3  list and Cem Ak: both are new in town (made on 2026-11-22)
  `verso intro outcome 3 TEXT` keeps what becomes of it
  $ verso intro list
  2  Bob Lee and Ana Ruiz  he photographs launches  proposed
  3  list and Cem Ak       both are new in town     made on 2026-11-22
  1  Ana Ruiz and Bob Lee  both restore old boats   made on 2026-11-21: they sail together now

What is made follows from the touch:

  $ verso touch edit 1 --on 2026-11-20
  changed touch 1  Ana Ruiz and Bob Lee, 2026-11-20, by meeting, gave introduction
  $ verso intro list --format '{id} {status} {made_on}'
  2 proposed 
  3 made 2026-11-22
  1 made 2026-11-20
  $ verso touch rm 1 -y
  deleted touch 1  Ana Ruiz and Bob Lee, 2026-11-20, by meeting, gave introduction
  $ verso intro list --format '{id} {status} {made_on}'
  2 proposed 
  1 agreed 
  3 made 2026-11-22
  $ verso undo
  taken back: touch rm 1 -y  of 2026-11-22 10:00
  $ verso intro list --format '{id} {status} {made_on}'
  2 proposed 
  3 made 2026-11-22
  1 made 2026-11-20

Refused:

  $ verso intro ana bob --why again
  verso: Ana Ruiz and Bob Lee are introduction 1 already, made on 2026-11-20; --again adds another one
  [4]
  $ verso intro bob ana --why again --for 1
  verso: Bob Lee and Ana Ruiz are introduction 2 already, proposed; --again adds another one
  [4]
  $ verso intro bob ana --why 'a second boat' --again
  introduction 4  Bob Lee and Ana Ruiz: a second boat (proposed)
  $ verso intro ana bob
  verso: intro needs --why: see verso help intro
  [2]
  $ verso intro ana bob --why ' '
  verso: an introduction needs a reason: --why says why they should meet
  [2]
  $ verso intro ana ana --why alone
  verso: Ana Ruiz cannot be introduced to themselves
  [2]
  $ verso intro ana
  verso: intro needs WHO: verso intro WHO WHO...
  [2]
  $ verso intro ana nobody --why x
  verso: nobody is called "nobody"; `verso list` shows everybody
  [1]
  $ verso intro ana cem --why x --for 9
  verso: there is no need 9; `verso need list --all` lists them
  [1]
  $ verso intro agreed 2
  verso: intro agreed needs --by: see verso help intro agreed
  [2]
  $ verso intro agreed 2 --by cem
  verso: Cem Ak is not of introduction 2: --by is Bob Lee or Ana Ruiz
  [2]
  $ verso intro agreed 9 --by ana
  verso: there is no introduction 9; `verso intro list` lists them
  [1]
  $ verso intro made 1
  verso: introduction 1 was made on 2026-11-20; `verso intro add` keeps another one
  [4]
  $ verso intro made 1 --anyway
  verso: introduction 1 was made on 2026-11-20; `verso intro add` keeps another one
  [4]
  $ verso intro made 9
  verso: there is no introduction 9; `verso intro list` lists them
  [1]
  $ verso intro made 2 --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso intro outcome 1 ' '
  verso: an outcome needs a text: say what it is
  [2]
  $ verso intro outcome 9 done
  verso: there is no introduction 9; `verso intro list` lists them
  [1]

Undone, step by step:

  $ verso undo
  taken back: intro bob ana --why a second boat --again  of 2026-11-22 10:00
  $ verso undo
  taken back: touch edit 1 --on 2026-11-20  of 2026-11-22 10:00
  $ verso undo
  taken back: intro made 3 --anyway  of 2026-11-22 10:00
  $ verso undo
  taken back: intro outcome 1 they sail together now --json  of 2026-11-22 10:00
  $ verso intro list --format '{id} {status} {made_on} {outcome}'
  2 proposed  
  3 declined  
  1 made 2026-11-21 
  $ verso touches
  1  2026-11-21  Ana Ruiz and Bob Lee  by meeting, gave introduction  both restore old boats
  $ verso undo
  taken back: intro made 1 --on yesterday --by meeting  of 2026-11-22 10:00
  $ verso undo
  taken back: intro declined 3 --by cem  of 2026-11-22 10:00
  $ verso undo
  taken back: intro agreed 1 --by ana --json  of 2026-11-22 10:00
  $ verso undo
  taken back: intro agreed 1 --by bob  of 2026-11-22 10:00
  $ verso intro list
  3  list and Cem Ak       both are new in town     proposed
  2  Bob Lee and Ana Ruiz  he photographs launches  proposed
  1  Ana Ruiz and Bob Lee  both restore old boats   asked Ana Ruiz and Bob Lee
