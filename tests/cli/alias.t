  $ export VERSO_DB=verso.db VERSO_CONFIG=config.toml
  $ cp "$VERSO_SOURCE_DIR/tests/cli/people.json" .
  $ verso import -q people.json
  8 added of 8 records: 5 new contacts, 3 new touches

An alias stands for the words of a command; quotes keep words together; what follows goes along.

  $ verso config set alias.golfers "list interest:golf --format '{name} of {org}'"
  alias.golfers is now list interest:golf --format '{name} of {org}'
  $ verso golfers
  Ana Ruiz of Acme
  $ verso golfers place:oslo
  nobody to list
  $ verso --json golfers --limit 0 | head -1
  verso: --json cannot be given together with --format

A command of verso goes before it; elsewhere than on a terminal no beginning of a command is enough.

  $ verso config set alias.due list
  alias.due is now list
  $ verso due --limit 1 --format '{name}'
  Bob Lee
  $ verso sho ana
  verso: unknown command "sho"; did you mean show?
  [2]
  $ verso goflers
  verso: unknown command "goflers"; did you mean golfers?
  [2]
  $ verso xyzzy
  verso: unknown command "xyzzy"; verso help lists them
  [2]
  $ verso help golfers
  golfers: an alias of yours for `verso list interest:golf --format '{name} of {org}'`
  $ verso help golfers --json
  {
    "name": "golfers",
    "alias": "list interest:golf --format '{name} of {org}'"
  }
  $ verso help goflers
  verso: unknown command "goflers"; did you mean golfers?
  [2]
  $ verso help sho
  verso: unknown command "sho"; did you mean show?
  [2]

Saved queries are known by their names too.

  $ verso config set query.golf interest:golf
  query.golf is now interest:golf
  $ verso config set phone.country ES
  verso: the setting phone.country is a calling code like 34, not "ES"
  [2]
  $ verso -n config set query.año met:2026
  query.año would be met:2026
  $ verso config set query.año met:2026
  query.año is now met:2026
  $ verso config get query.año
  met:2026
  $ verso list @año
  nobody to list
  $ verso list @gofl
  verso: there is no saved query `gofl`; did you mean @golf?
  [2]
  $ verso list @Golf --format '{name}'
  verso: there is no saved query `Golf`; did you mean @golf?
  [2]
  $ verso list @elephants
  verso: there is no saved query `elephants`; `verso config set query.NAME QUERY` saves one, and a name with @ is found by handle:NAME
  [2]
