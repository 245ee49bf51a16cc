  $ verso add Ana Ruiz --email ana@acme.com --email ana@home.example --org Acme
  added 1  Ana Ruiz  Acme
  $ verso add Anatol Berg --email berg@example.org
  added 2  Anatol Berg
  $ verso add Bob Lee
  added 3  Bob Lee
  $ verso add Zoë Ångström --email zoe@acme.com
  added 4  Zoë Ångström
  $ verso touch anatol hello --gave news
  touched 1  Anatol Berg, 2026-11-22, gave news
  $ verso mutt ana
  verso: 3 addresses
  berg@example.org\tAnatol Berg\t (esc)
  ana@acme.com\tAna Ruiz\tAcme (esc)
  ana@home.example\tAna Ruiz\tAcme (esc)
  $ verso mutt ang
  verso: 1 address
  zoe@acme.com\tZo\xc3\xab \xc3\x85ngstr\xc3\xb6m\t (esc)
  $ verso mutt gstr
  verso: 1 address
  zoe@acme.com\tZo\xc3\xab \xc3\x85ngstr\xc3\xb6m\t (esc)
  $ verso mutt ruiz ana
  verso: 2 addresses
  ana@acme.com\tAna Ruiz\tAcme (esc)
  ana@home.example\tAna Ruiz\tAcme (esc)
  $ verso mutt @acme.com
  verso: 3 addresses
  ana@acme.com\tAna Ruiz\tAcme (esc)
  ana@home.example\tAna Ruiz\tAcme (esc)
  zoe@acme.com\tZo\xc3\xab \xc3\x85ngstr\xc3\xb6m\t (esc)
  $ verso mutt acme.com
  verso: 3 addresses
  ana@acme.com\tAna Ruiz\tAcme (esc)
  ana@home.example\tAna Ruiz\tAcme (esc)
  zoe@acme.com\tZo\xc3\xab \xc3\x85ngstr\xc3\xb6m\t (esc)
  $ verso mutt bob
  verso: 0 addresses
  [1]
  $ verso mutt ''
  verso: 4 addresses
  berg@example.org\tAnatol Berg\t (esc)
  ana@acme.com\tAna Ruiz\tAcme (esc)
  ana@home.example\tAna Ruiz\tAcme (esc)
  zoe@acme.com\tZo\xc3\xab \xc3\x85ngstr\xc3\xb6m\t (esc)
  $ verso archive zoe
  4  Zoë Ångström: archived
  $ verso mutt zoe
  verso: 0 addresses
  [1]
  $ verso mutt zoe --json
  []
  [1]
  $ verso mutt berg --json
  [
  {"contact":{"id":2,"name":"Anatol Berg","org":null},"email":"berg@example.org"}
  ]
