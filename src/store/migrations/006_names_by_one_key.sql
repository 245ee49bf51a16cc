-- Whole names lie behind '=', apart from the words, so that the key alone orders the table; and of the
-- words beside a word it is the first, which tells where those that a typed one begins are at an end.
CREATE TEMP TABLE old_key AS
  SELECT iif(whole, '=' || replace(key, char(10), ' '), key) AS key, contact_id,
         rtrim(key || replace(' ' || words || ' ', ' ' || key || ' ', ' ')) AS words
    FROM who_key;
DROP TABLE who_key;
CREATE TABLE who_key (
  key TEXT NOT NULL,
  contact_id INTEGER NOT NULL,
  words TEXT,
  PRIMARY KEY (key, contact_id)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO who_key (key, contact_id, words)
  SELECT key, contact_id, words FROM old_key ORDER BY key, contact_id;

-- What leads to a contact stands in its own row as well, instead of in an index.
ALTER TABLE roster ADD COLUMN keys TEXT NOT NULL DEFAULT '';
CREATE INDEX temp.old_key_contact ON old_key (contact_id, key);
UPDATE roster SET keys = coalesce(
  (SELECT group_concat(key, char(10)) FROM
    (SELECT DISTINCT key FROM old_key WHERE contact_id = roster.contact_id ORDER BY key)), '');
DROP TABLE old_key;

-- An address is read from the index, without a look at its row.
DROP INDEX reach_contact;
CREATE INDEX reach_contact ON reach (contact_id, id, kind, value);

-- What the documents of the text index are is said in src/store/text_index.cpp; a view that every
-- command would have to read is made where the index is checked or built anew.
DROP VIEW document;
