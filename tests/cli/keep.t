  $ export VERSO_DB=verso.db VERSO_CONFIG=config.toml
  $ cp "$VERSO_SOURCE_DIR/tests/cli/people.json" .
  $ verso undo
  verso: there is nothing to undo
  [1]
  $ verso history
  nothing to undo
  $ verso history --json
  nothing to undo
  []
  $ verso import -q people.json
  8 added of 8 records: 5 new contacts, 3 new touches

History and undo, an import being one step:

  $ verso history
  1  2026-11-22 10:00  import -q people.json
  $ verso undo -n
  would take back: import -q people.json  of 2026-11-22 10:00
  $ verso undo --json
  {
    "step": 1,
    "at": "2026-11-22T10:00:00Z",
    "command": "import -q people.json"
  }
  $ verso list
  nobody to list
  $ verso import -q people.json
  8 added of 8 records: 5 new contacts, 3 new touches

Backup, which replaces no file unasked, and restore, which asks:

  $ verso backup copy.db
  backed up to copy.db
  $ stat -c %a copy.db
  600
  $ verso backup copy.db
  verso: copy.db exists; --force replaces it, or name another file
  [4]
  $ verso backup copy.db -n
  verso: copy.db exists; --force replaces it, or name another file
  [4]
  $ verso backup --force copy.db --json
  {
    "file": "copy.db"
  }
  $ verso undo
  taken back: import -q people.json  of 2026-11-22 10:00
  $ verso restore copy.db
  verso: cannot ask "replace all that is in verso.db by copy.db? Undo cannot take that back." here; say yes beforehand with --yes
  [2]
  $ verso restore -y copy.db
  restored from copy.db
  $ verso list --format '{name}'
  Ana Ruiz
  Bob Lee
  Cem Ak
  Zoë Ångström
  $ verso restore -y nowhere.db
  verso: there is no file nowhere.db
  [1]
  $ verso backup one two
  verso: backup takes FILE; "two" is one too many (quote a name of several words)
  [2]
  $ echo "no database" > text.db
  $ verso restore -y text.db
  verso: text.db is no backup of verso; nothing was changed
  [5]
  $ verso backup nowhere/copy.db
  verso: cannot write nowhere/copy.db: No such file or directory
  [6]

The doctor:

  $ verso doctor
  all is well
  5 contacts, 3 notes, 3 touches
  $ verso doctor --json
  {
    "faults": [],
    "contacts": 5,
    "notes": 3,
    "touches": 3,
    "format": 7
  }
  $ verso doctor --rebuild
  all is well
  5 contacts, 3 notes, 3 touches
  $ cat > spoil.py << EOF
  > import sqlite3
  > book = sqlite3.connect("verso.db")
  > book.execute("UPDATE roster SET due_on = '2020-01-01' WHERE contact_id = 1")
  > book.commit()
  > EOF
  $ python3 spoil.py
  $ verso doctor
  lists: 2 rows are not what follows from the events; `verso doctor --rebuild` mends it
  5 contacts, 3 notes, 3 touches
  verso: 1 fault in verso.db; `verso doctor --rebuild` mends lists and text index
  [6]
  $ verso doctor --json
  {
    "faults": [
      "lists: 2 rows are not what follows from the events; `verso doctor --rebuild` mends it"
    ],
    "contacts": 5,
    "notes": 3,
    "touches": 3,
    "format": 7
  }
  verso: 1 fault in verso.db; `verso doctor --rebuild` mends lists and text index
  [6]
  $ verso doctor --rebuild
  all is well
  5 contacts, 3 notes, 3 touches

The settings in the editor, where a key that is none is told as everywhere:

  $ export VERSO_CONFIG=config.toml
  $ EDITOR="sh -c 'echo me.name = \\\"Mia\\\" > \$0'" verso config edit
  $ verso config get me.name
  Mia
  $ EDITOR="sh -c 'echo me.nmae = \\\"Eve\\\" > \$0'" verso config edit 2>&1 | sed 's|/[^ ]*/verso-|/verso-|; s|verso-....../|verso-XXXXXX/|'
  verso: unknown setting "me.nmae"; did you mean me.name?; your text is in /verso-XXXXXX/text.toml
  $ verso config get me.name
  Mia
