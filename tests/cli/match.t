Whose need someone else can meet.

  $ verso add Ana Ruiz -q
  added 1  Ana Ruiz
  $ verso add Bob Lee -q
  added 2  Bob Lee
  $ verso add Cem Ak -q
  added 3  Cem Ak
  $ verso add Dora Kim -q
  added 4  Dora Kim
  $ verso match
  nothing fits; `verso need add` and `verso offer add` tell who needs and who can
  $ verso need add ana a photographer for the wedding -q
  need 1  Ana Ruiz: a photographer for the wedding
  $ verso need add bob a tax adviser in Lisbon -q
  need 2  Bob Lee: a tax adviser in Lisbon
  $ verso interest bob photography --kind expertise -q
  2  Bob Lee: photography (expertise)
  $ verso offer add ana advice on taxes in Portugal -q
  offer 1  Ana Ruiz: advice on taxes in Portugal
  $ verso note cem takes wedding photos on sundays -q
  noted 1  Cem Ak, 2026-11-22
  $ verso note dora --private a photographer at heart -q
  noted 2  Dora Kim, 2026-11-22, private
  $ verso offer add dora photos of weddings --until 2026-12-01 -q
  offer 2  Dora Kim: photos of weddings (until 2026-12-01)

Those that help both ways come first; a private note never makes a pair.

  $ verso match
  Bob Lee needs a tax adviser in Lisbon  need 2
    Ana Ruiz, offer: advice on taxes in Portugal  tax, lisbon  helps both ways
  Ana Ruiz needs a photographer for the wedding  need 1
    Bob Lee, expertise: photography  photographer  helps both ways
  Ana Ruiz needs a photographer for the wedding  need 1
    Dora Kim, offer: photos of weddings  photographer, wedding
  Ana Ruiz needs a photographer for the wedding  need 1
    Cem Ak, note: takes wedding photos on sundays  photographer, wedding
  $ verso match cem
  Ana Ruiz needs a photographer for the wedding  need 1
    Cem Ak, note: takes wedding photos on sundays  photographer, wedding
  $ verso match --limit 1 --json
  [
  {"need":{"id":2,"text":"a tax adviser in Lisbon","contact":{"id":2,"name":"Bob Lee","org":null}},"by":{"kind":"offer","id":1,"text":"advice on taxes in Portugal","contact":{"id":1,"name":"Ana Ruiz","org":null}},"mutual":true,"words":["tax","lisbon"],"score":2.2326162191541608}
  ]

What is closed, expired, archived, introduced or declined is left out.

  $ verso intro ana cem --why 'the wedding' --for 1 -q
  introduction 1  Ana Ruiz and Cem Ak: the wedding (proposed, for need 1)
  $ verso intro declined 1 --by cem -q
  introduction 1  Ana Ruiz and Cem Ak: the wedding (declined by Cem Ak, for need 1)
  $ verso match cem
  nothing fits; `verso need add` and `verso offer add` tell who needs and who can
  $ VERSO_NOW=2026-12-02T10:00:00 verso match dora
  nothing fits; `verso need add` and `verso offer add` tell who needs and who can
  $ verso archive bob -q
  2  Bob Lee: archived
  $ verso match
  Ana Ruiz needs a photographer for the wedding  need 1
    Dora Kim, offer: photos of weddings  photographer, wedding
  $ verso match nobody
  verso: nobody is called "nobody"; `verso list` shows everybody
  [1]

Who could help you.

  $ verso unarchive bob -q
  2  Bob Lee: no longer archived
  $ verso ask add a photographer for our fair
  ask 1  a photographer for our fair (not sent yet)
  $ verso touch bob sent him the guide --gave knowledge --on "2 weeks ago" -q
  touched 1  Bob Lee, 2026-11-08, gave knowledge
  $ verso ask who 1
  Bob Lee  2
    expertise  photography
    last touch 2026-11-08; you gave knowledge on 2026-11-08
  Dora Kim  4
    offer  photos of weddings
    no touch yet; you gave them nothing in the last year
  Cem Ak  3
    note  takes wedding photos on sundays
    no touch yet; you gave them nothing in the last year
  $ verso ask who 1 --json --limit 1
  [
  {"contact":{"id":2,"name":"Bob Lee","org":null},"score":0.8568040229994911,"alive":0.9685096046889031,"by":[{"kind":"expertise","id":1,"text":"photography"}],"last_touch_on":"2026-11-08","gave":[{"on":"2026-11-08","kinds":["knowledge"]}],"asked_on":null}
  ]
  $ verso ask who 2
  verso: there is no ask 2; `verso ask list` lists them
  [1]

Who looks for the same, or has paid somebody for it, is no help:

  $ verso need add cem a plumber -q
  need 3  Cem Ak: a plumber
  $ verso note bob "still looking for a plumber himself" -q
  noted 3  Bob Lee, 2026-11-22
  $ verso match cem
  nothing fits; `verso need add` and `verso offer add` tell who needs and who can
  $ verso note dora "plumber by trade" -q
  noted 4  Dora Kim, 2026-11-22
  $ verso match cem
  Cem Ak needs a plumber  need 3
    Dora Kim, note: plumber by trade  plumber
