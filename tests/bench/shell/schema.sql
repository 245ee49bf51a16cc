-- The content of people.json as one would lay it out for the sqlite3 shell alone; due_on and the
-- last days are kept as verso keeps them.
CREATE TABLE contact (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, org TEXT, title TEXT, place TEXT, email TEXT,
  cadence TEXT, added_on TEXT, due_on TEXT, span_days INTEGER, last_touch_on TEXT, last_value_on TEXT);
CREATE TABLE interest (contact_id INTEGER NOT NULL, topic TEXT NOT NULL);
CREATE TABLE note (id INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL, on_day TEXT, text TEXT);
CREATE TABLE touch (
  id INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL, on_day TEXT, started TEXT, channel TEXT,
  gave TEXT, text TEXT);
