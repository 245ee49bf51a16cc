  $ export VERSO_DB=verso.db VERSO_CONFIG=config.toml
  $ cp "$VERSO_SOURCE_DIR/tests/cli/people.json" .
  $ verso import -q people.json
  8 added of 8 records: 5 new contacts, 3 new touches
  $ verso report people.html
  4 contacts, 2 due, shown in people.html
  $ verso report people.html
  verso: people.html exists; --force replaces it, or name another file
  [4]
  $ verso report people.html --force --json
  {
    "file": "people.html",
    "contacts": 4,
    "due": 2
  }
  $ stat -c %a people.html
  600
  $ grep -c 'thinks of leaving' people.html
  0
  [1]
  $ grep -o '"promises":[0-9]*' people.html
  "promises":0
  $ ls
  people.html
  people.json
  verso.db
  $ verso report - | diff - people.html
  $ verso report nowhere/people.html
  verso: cannot write nowhere/people.html: No such file or directory
  [6]
