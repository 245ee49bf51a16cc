-- What passes between people: links, opportunities, introductions, your own asks and news.

-- Of a touch that a command recorded for something: what it was for. `cause_id` is the row of link
-- (share), opportunity (pass, told), intro (intro), ask (ask, thanks); `override` is the rule that
-- was set aside for it, by the flags that did; `drafted`: it logs a draft.
ALTER TABLE touch ADD COLUMN cause TEXT CHECK (
  cause = 'share' OR cause = 'pass' OR cause = 'told' OR cause = 'intro' OR cause = 'ask' OR
  cause = 'thanks');
ALTER TABLE touch ADD COLUMN cause_id INTEGER;
ALTER TABLE touch ADD COLUMN override TEXT;
ALTER TABLE touch ADD COLUMN drafted INTEGER;
CREATE INDEX touch_cause ON touch (cause, cause_id) WHERE cause IS NOT NULL;

-- Of an answer to an ask: whether they helped (1) or declined (0).
ALTER TABLE reply ADD COLUMN helped INTEGER;

-- The key is the form in which two URLs are compared.
CREATE TABLE link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  url TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  title TEXT,
  about TEXT,
  from_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX link_from ON link (from_id) WHERE from_id IS NOT NULL;

CREATE TABLE opportunity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL,
  about TEXT,
  from_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
  until TEXT,
  status TEXT NOT NULL DEFAULT 'open' CHECK (status = 'open' OR status = 'closed'),
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX opportunity_from ON opportunity (from_id) WHERE from_id IS NOT NULL;

-- Two contacts to be brought together; whether that was done is told by the touch that it caused.
CREATE TABLE intro (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  a_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  b_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  why TEXT NOT NULL,
  need_id INTEGER REFERENCES need (id) ON DELETE SET NULL,
  outcome TEXT,
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX intro_a ON intro (a_id, b_id);
CREATE INDEX intro_b ON intro (b_id, a_id);
CREATE INDEX intro_need ON intro (need_id) WHERE need_id IS NOT NULL;

-- Where the two of an introduction stand.
CREATE TABLE intro_answer (
  intro_id INTEGER NOT NULL REFERENCES intro (id) ON DELETE CASCADE,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  answer TEXT NOT NULL CHECK (answer = 'asked' OR answer = 'agreed' OR answer = 'declined'),
  PRIMARY KEY (intro_id, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX intro_answer_contact ON intro_answer (contact_id);

-- Your own need; whom it was sent to, and what they answered, its touches tell.
CREATE TABLE ask (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'open' CHECK (status = 'open' OR status = 'closed'),
  outcome TEXT,
  added_at INTEGER NOT NULL
) STRICT;

-- What is new with you.
CREATE TABLE news (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  on_day TEXT NOT NULL,
  text TEXT NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;

-- The texts of the index as in 001, and what is promised, what keeps them busy, what came from them.
DROP VIEW document;
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
    FROM reply WHERE text IS NOT NULL
  UNION ALL SELECT id + (7 << 32), text, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM matter
  UNION ALL SELECT id + (8 << 32), text, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM promise
  UNION ALL SELECT id + (9 << 32), coalesce(title, '') || coalesce(char(10) || about, '') ||
                   char(10) || url, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM link
  UNION ALL SELECT id + (10 << 32), text || coalesce(char(10) || about, ''),
                   NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM opportunity
  UNION ALL SELECT id + (11 << 32), why || coalesce(char(10) || outcome, ''),
                   NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM intro;
-- Promises and matters that stood in the tables before they had a document.
INSERT INTO search (rowid, note)
  SELECT number, note FROM document WHERE number >> 32 IN (7, 8) ORDER BY number;
