BEGIN;
UPDATE contact SET due_on = NULL, span_days = NULL WHERE due_on = '';
CREATE VIRTUAL TABLE note_text USING fts5 (
  text, content = 'note', content_rowid = 'id', tokenize = 'porter unicode61');
INSERT INTO note_text (note_text) VALUES ('rebuild');
CREATE INDEX note_contact ON note (contact_id, on_day);
CREATE INDEX touch_contact ON touch (contact_id, on_day);
CREATE INDEX interest_contact ON interest (contact_id);
CREATE INDEX contact_name ON contact (name COLLATE NOCASE, id, org, place, due_on, last_touch_on);
CREATE INDEX contact_due ON contact
  (due_on, span_days, id, name, org, cadence, last_value_on, last_touch_on) WHERE due_on IS NOT NULL;
COMMIT;
