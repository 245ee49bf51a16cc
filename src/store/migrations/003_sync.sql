-- Keeping two databases and other programs the same (docs/sync.md).

-- Uids of cards that were merged into a contact, or that other programs know it by.
CREATE TABLE former_uid (
  uid TEXT PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX former_uid_contact ON former_uid (contact_id);

-- As with touches: only where it came from elsewhere.
ALTER TABLE promise ADD COLUMN uid TEXT;
CREATE UNIQUE INDEX promise_uid ON promise (uid) WHERE uid IS NOT NULL;

-- Of each item of a synced folder the state in which both sides were last the same: its file's text,
-- and the text that this database would have written. No step of undo covers it: what undo takes
-- back after a sync is a change like any other.
CREATE TABLE sync_item (
  folder TEXT NOT NULL,
  uid TEXT NOT NULL,
  file TEXT NOT NULL,
  text TEXT NOT NULL,
  own TEXT NOT NULL,
  PRIMARY KEY (folder, uid)
) STRICT, WITHOUT ROWID;
