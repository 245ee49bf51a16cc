-- Whole names lie behind '=', apart from the words, so that the key alone orders the table; and of the
-- words beside a word it is the first, which tells where those that a typed one begins are at an end.
CREATE TEMP TABLE old_key AS SELECT whole, key, contact_id, words FROM who_key;
DROP TABLE who_key;
CREATE TABLE who_key (
  key TEXT NOT NULL,
  contact_id INTEGER NOT NULL,
  words TEXT,
  PRIMARY KEY (key, contact_id)
) STRICT, WITHOUT ROWID;
INSERT INTO who_key (key, contact_id, words)
  SELECT iif(whole, '=' || key, key), contact_id,
         rtrim(key || replace(' ' || words || ' ', ' ' || key || ' ', ' '))
    FROM old_key ORDER BY 1, 2;
CREATE INDEX who_key_contact ON who_key (contact_id);
DROP TABLE old_key;

-- An address is read from the index, without a look at its row.
DROP INDEX reach_contact;
CREATE INDEX reach_contact ON reach (contact_id, id, kind, value);

-- What the documents of the text index are is said in src/store/text_index.cpp; a view that every
-- command would have to read is made where the index is checked or built anew.
DROP VIEW document;
