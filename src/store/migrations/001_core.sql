-- What a person stores. Dates are texts YYYY-MM-DD in the user's calendar, instants are seconds
-- since 1970-01-01T00:00Z, NULL is unknown. Words are checked by OR: for IN with more than two of
-- them SQLite builds a table at each insertion, which takes longer than the insertion.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  nickname TEXT,
  org TEXT,
  title TEXT,
  place TEXT,
  birthday TEXT,
  met_on TEXT,
  met_at TEXT,
  via_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
  cadence TEXT,
  welcomes TEXT NOT NULL DEFAULT 'value' CHECK (welcomes IN ('value', 'hello')),
  snoozed_until TEXT,
  snoozed_on TEXT,
  snoozed_after_touch INTEGER NOT NULL DEFAULT 0,
  snoozed_after_reply INTEGER NOT NULL DEFAULT 0,
  archived INTEGER NOT NULL DEFAULT 0,
  told_bind_on TEXT,
  vcard_rest TEXT,
  added_on TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_via ON contact (via_id) WHERE via_id IS NOT NULL;

-- The ways to reach a contact. For a handle the label is the network. The key is the form in which
-- two of them are compared.
CREATE TABLE reach (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind = 'email' OR kind = 'phone' OR kind = 'handle' OR kind = 'url'),
  value TEXT NOT NULL,
  label TEXT,
  key TEXT NOT NULL
) STRICT;
CREATE INDEX reach_contact ON reach (contact_id);
CREATE INDEX reach_key ON reach (key, kind, contact_id);

CREATE TABLE circle (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE member (
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  circle_id INTEGER NOT NULL REFERENCES circle (id) ON DELETE CASCADE,
  PRIMARY KEY (contact_id, circle_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_circle ON member (circle_id, contact_id);

CREATE TABLE interest (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  topic TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'interest' OR kind = 'hobby' OR kind = 'expertise'),
  level TEXT CHECK (level = 'low' OR level = 'medium' OR level = 'high'),
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX interest_contact ON interest (contact_id);

-- Two contacts who know each other; a is the one named first.
CREATE TABLE knows (
  a_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  b_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  relation TEXT,
  PRIMARY KEY (a_id, b_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX knows_b ON knows (b_id, a_id);

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  on_day TEXT NOT NULL,
  text TEXT NOT NULL,
  private INTEGER NOT NULL DEFAULT 0,
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX note_contact ON note (contact_id);

-- One exchange. A uid only where it came from elsewhere; else it follows from the book's own
-- (docs/schema.md). gave and received are lists of value kinds, joined by commas.
CREATE TABLE touch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT,
  on_day TEXT NOT NULL,
  started TEXT NOT NULL CHECK (started = 'me' OR started = 'them' OR started = 'both'),
  channel TEXT,
  gave TEXT,
  received TEXT,
  text TEXT,
  purpose TEXT,
  added_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX touch_uid ON touch (uid) WHERE uid IS NOT NULL;

CREATE TABLE touch_contact (
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  touch_id INTEGER NOT NULL REFERENCES touch (id) ON DELETE CASCADE,
  PRIMARY KEY (contact_id, touch_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX touch_contact_touch ON touch_contact (touch_id, contact_id);

CREATE TABLE reply (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  touch_id INTEGER NOT NULL REFERENCES touch (id) ON DELETE CASCADE,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  on_day TEXT NOT NULL,
  text TEXT,
  tone TEXT CHECK (tone = 'warm' OR tone = 'neutral' OR tone = 'cold'),
  mine INTEGER NOT NULL DEFAULT 0,
  gave TEXT,
  received TEXT,
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX reply_touch ON reply (touch_id);
CREATE INDEX reply_contact ON reply (contact_id);

CREATE TABLE need (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  bind INTEGER NOT NULL DEFAULT 0,
  referred_by_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
  until TEXT,
  status TEXT NOT NULL DEFAULT 'open' CHECK (status = 'open' OR status = 'closed' OR status = 'dropped'),
  closed_by_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX need_contact ON need (contact_id);
CREATE INDEX need_referred_by ON need (referred_by_id) WHERE referred_by_id IS NOT NULL;
CREATE INDEX need_closed_by ON need (closed_by_id) WHERE closed_by_id IS NOT NULL;

CREATE TABLE offer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  until TEXT,
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'closed')),
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX offer_contact ON offer (contact_id);

CREATE TABLE promise (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  by_day TEXT,
  done_on TEXT,
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX promise_contact ON promise (contact_id);

CREATE TABLE matter (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  on_day TEXT NOT NULL,
  text TEXT NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX matter_contact ON matter (contact_id);

-- What can be taken back, newest last. inverse is a changeset of SQLite's session extension that
-- undoes the step; rows that a bulk import added are named by their ranges of ids instead.
CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  command TEXT NOT NULL,
  inverse BLOB NOT NULL
) STRICT;

CREATE TABLE step_range (
  step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL,
  PRIMARY KEY (step_id, table_name)
) STRICT, WITHOUT ROWID;

-- Derived from the tables above in the transaction that changes them, never by hand.

-- One row a contact: what lists show and `due` reads, through the two covering indexes.
CREATE TABLE roster (
  contact_id INTEGER PRIMARY KEY,
  name_key TEXT NOT NULL,
  name TEXT NOT NULL,
  org TEXT,
  place TEXT,
  archived INTEGER NOT NULL,
  cadence TEXT,
  span_days INTEGER,
  due_on TEXT,
  last_touch_on TEXT,
  last_value_on TEXT,
  waiting TEXT,
  snoozed_until TEXT,
  at_hand INTEGER NOT NULL
) STRICT;
CREATE INDEX roster_due ON roster
  (due_on, span_days, contact_id, name, org, cadence, last_value_on, last_touch_on, at_hand)
  WHERE due_on IS NOT NULL;
CREATE INDEX roster_name ON roster
  (archived, name_key, contact_id, name, org, place, due_on, last_touch_on);

-- What a WHO is matched against: whole names (whole = 1) and their words, folded.
CREATE TABLE who_key (
  key TEXT NOT NULL,
  whole INTEGER NOT NULL,
  contact_id INTEGER NOT NULL,
  PRIMARY KEY (key, whole, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX who_key_contact ON who_key (contact_id);

-- The texts of the index. A document's number is its row's id and, above 32 bits, its kind, so that
-- cards, notes and touches are ranges of numbers; char(1) marks what is not stemmed. The commonest
-- column is the first: its words cost two bytes less each.
CREATE VIEW document AS
  SELECT id AS number, NULL AS note, NULL AS touch, NULL AS interest,
         char(1) || name || coalesce(char(10) || nickname, '') AS name, org, title, place,
         NULL AS need, NULL AS offer
    FROM contact
  UNION ALL SELECT id + (1 << 32), NULL, NULL, topic, NULL, NULL, NULL, NULL, NULL, NULL FROM interest
  UNION ALL SELECT id + (2 << 32), NULL, NULL, NULL, NULL, NULL, NULL, NULL, text, NULL FROM need
  UNION ALL SELECT id + (3 << 32), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, text FROM offer
  UNION ALL SELECT id + (4 << 32), text, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM note
  UNION ALL SELECT id + (5 << 32), NULL, coalesce(text, '') || coalesce(char(10) || purpose, ''),
                   NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM touch WHERE text IS NOT NULL OR purpose IS NOT NULL
  UNION ALL SELECT id + (6 << 32), NULL, text, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM reply WHERE text IS NOT NULL;

CREATE VIRTUAL TABLE search USING fts5 (
  note, touch, interest, name, org, title, place, need, offer,
  content = 'document', content_rowid = 'number', tokenize = 'verso');
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(2.0, 1.0, 6.0, 8.0, 4.0, 4.0, 3.0, 8.0, 6.0)');
