-- The number of a document tells how long it is, so the text index keeps no sizes of its own.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
  note, touch, interest, name, org, title, place, need, offer,
  content = 'document', content_rowid = 'number', tokenize = 'verso', columnsize = 0);
INSERT INTO search (search, rank)
  VALUES ('rank', 'relative_bm25(2.0, 1.0, 6.0, 8.0, 4.0, 4.0, 3.0, 8.0, 6.0)');

INSERT INTO search (rowid, name, org, title, place)
  SELECT document_number(0, id, name, org, title, place), name, org, title, place
    FROM (SELECT id, char(1) || name || coalesce(char(10) || nickname, '') AS name,
                 org, title, place FROM contact);
INSERT INTO search (rowid, interest)
  SELECT document_number(1, id, topic), topic FROM interest;
INSERT INTO search (rowid, need)
  SELECT document_number(2, id, text), text FROM need;
INSERT INTO search (rowid, offer)
  SELECT document_number(3, id, text), text FROM offer;
INSERT INTO search (rowid, note)
  SELECT document_number(4, id, text), text FROM note;
INSERT INTO search (rowid, touch)
  SELECT document_number(5, id, text), text
    FROM (SELECT id, coalesce(text, '') || coalesce(char(10) || purpose, '') AS text
            FROM touch WHERE text IS NOT NULL OR purpose IS NOT NULL);
INSERT INTO search (rowid, touch)
  SELECT document_number(6, id, text), text FROM reply WHERE text IS NOT NULL;
INSERT INTO search (rowid, note)
  SELECT document_number(7, id, text), text FROM matter;
INSERT INTO search (rowid, note)
  SELECT document_number(8, id, text), text FROM promise;
INSERT INTO search (rowid, note)
  SELECT document_number(9, id, text), text
    FROM (SELECT id, coalesce(title, '') || coalesce(char(10) || about, '') || char(10) || url
                 AS text FROM link);
INSERT INTO search (rowid, note)
  SELECT document_number(10, id, text), text
    FROM (SELECT id, text || coalesce(char(10) || about, '') AS text FROM opportunity);
INSERT INTO search (rowid, note)
  SELECT document_number(11, id, text), text
    FROM (SELECT id, why || coalesce(char(10) || outcome, '') AS text FROM intro);
INSERT INTO search (search) VALUES ('optimize');

-- Of the touches of its day only those that were recorded after it can have told news.
ALTER TABLE news ADD COLUMN after_touch INTEGER NOT NULL DEFAULT 0;
