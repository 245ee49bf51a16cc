-- Beside a word of a name now stand all words of its contact, so that "teresa ka" needs the rows of
-- one of its words alone; and whole names no longer lie between the words.
CREATE TEMP TABLE old_key AS SELECT whole, key, contact_id FROM who_key;
CREATE TEMP TABLE old_words AS
  SELECT contact_id, group_concat(key, ' ') AS words
    FROM (SELECT contact_id, key FROM old_key WHERE whole = 0 ORDER BY contact_id, key)
   GROUP BY contact_id;
CREATE INDEX temp.old_words_contact ON old_words (contact_id, words);
DROP TABLE who_key;
CREATE TABLE who_key (
  whole INTEGER NOT NULL,
  key TEXT NOT NULL,
  contact_id INTEGER NOT NULL,
  words TEXT,
  PRIMARY KEY (whole, key, contact_id)
) STRICT, WITHOUT ROWID;
INSERT INTO who_key (whole, key, contact_id, words)
  SELECT k.whole, k.key, k.contact_id, iif(k.whole, NULL, w.words)
    FROM old_key k LEFT JOIN old_words w ON w.contact_id = k.contact_id
   ORDER BY k.whole, k.key, k.contact_id;
CREATE INDEX who_key_contact ON who_key (contact_id);
DROP TABLE old_words;
DROP TABLE old_key;
