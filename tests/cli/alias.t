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
  verso: unknown command "goflers"; verso help lists them
  [2]
