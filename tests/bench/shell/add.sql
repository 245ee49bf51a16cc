BEGIN IMMEDIATE;
INSERT INTO contact (name, org, email, cadence, added_on, due_on, span_days, last_touch_on, last_value_on)
VALUES ('New Person', 'Acme Labs', 'new@example.org', '3m', '2026-11-22', '2027-02-22', 92, '2026-11-22', '2026-11-22');
INSERT INTO note (contact_id, on_day, text)
VALUES ((SELECT max(id) FROM contact), '2026-11-22', 'met at the fair, likes sailing and wine');
INSERT INTO note_text (rowid, text) SELECT id, text FROM note WHERE id = (SELECT max(id) FROM note);
INSERT INTO touch (contact_id, on_day, started, channel, gave, text)
VALUES ((SELECT max(id) FROM contact), '2026-11-22', 'me', 'meeting', 'knowledge', 'a long talk');
COMMIT;
