  $ export VERSO_DB=verso.db VERSO_CONFIG=config.toml
  $ cp "$VERSO_SOURCE_DIR/tests/cli/people.json" .

Nobody yet:

  $ verso list
  nobody to list
  $ verso list --json
  nobody to list
  []
  $ verso import -q people.json
  8 added of 8 records: 5 new contacts, 3 new touches

By name, without the archived:

  $ verso list
  1  Ana Ruiz      Acme  Madrid  2026-07-03  2026-10-01
  2  Bob Lee       Beta          2026-10-20  2026-04-01
  4  Cem Ak
  3  Zoë Ångström        Oslo                2027-06-01
  $ verso list +work
  1  Ana Ruiz  Acme  Madrid  2026-07-03  2026-10-01
  2  Bob Lee   Beta          2026-10-20  2026-04-01
  $ verso list is:archived
  5  Old Friend

Orders; unknown days come last either way:

  $ verso list --sort due --format '{name} {due_on}'
  Bob Lee 2026-04-01
  Ana Ruiz 2026-10-01
  Zoë Ångström 2027-06-01
  Cem Ak 
  $ verso list --sort due --reverse --format '{name} {due_on}'
  Zoë Ångström 2027-06-01
  Ana Ruiz 2026-10-01
  Bob Lee 2026-04-01
  Cem Ak 
  $ verso list --sort added --limit 2 --format '{id} {name}'
  1 Ana Ruiz
  2 Bob Lee
  $ verso list --tsv --limit 1
  1\tAna Ruiz\t11111111-1111-4111-8111-111111111111\tAnita\tAcme\tHead of Tax\tMadrid\t--12-01\tana@acme.com\t+34 600 123 456\tanaruiz\thttps://ana.example\twork\tgolf, wine tasting, tax law\t2024-03-12\tBob Lee\t3m\tvalue\t2026-10-01\t\t2026-07-03\t2026-07-01\t\tfalse\t\t2026-01-05T09:00:00Z\t2026-01-05T09:00:00Z (esc)

Each element of the JSON is a whole contact:

  $ verso list place:oslo --json
  [
  {"id":3,"uid":"33333333-3333-4333-8333-333333333333","name":"Zoë Ångström","nickname":null,"org":null,"title":null,"place":"Oslo","birthday":null,"emails":[],"phones":[],"handles":[],"urls":[],"circles":[],"interests":[],"met":{"on":null,"at":null,"via":null},"knows":[],"cadence":"1y","welcomes":"value","due_on":"2027-06-01","snoozed_until":null,"last_touch_on":null,"last_value_on":null,"waiting":null,"archived":false,"told_bind_on":null,"added_at":"2026-06-01T09:00:00Z","changed_at":"2026-06-01T09:00:00Z"}
  ]

A dash begins a word of the query, not an option:

  $ verso list -+work --format '{name}'
  Cem Ak
  Zoë Ångström

Private notes take part unless they are left out:

  $ verso list leaving --format '{name}'
  Ana Ruiz
  $ verso list leaving --format '{name}' --no-private
  nobody to list

Faults of the query:

  $ verso list colour:red
  verso: there is no field `colour`; the fields are name nick org title place email phone handle circle interest hobby expertise need offer note touch via is met touched valued added due birthday; text with a colon goes in double quotes
  [2]
  $ verso list golf and
  verso: `and` needs a word behind it; to look for the word itself write "and"
  [2]
  $ verso list @friends
  verso: there is no saved query `friends`; `verso config set query.NAME QUERY` saves one, and a name with @ is found by handle:NAME
  [2]
  $ echo 'query.friends = "+golf or place:oslo"' > config.toml
  $ verso list @friends --format '{name}'
  Bob Lee
  Zoë Ångström
  $ verso list --sort age
  verso: --sort is one of name, due, touched, valued, added, not "age"
  [2]
