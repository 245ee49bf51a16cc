-- Run in the folder of the CSV files, on a file that does not exist yet.
.read schema.sql
.mode csv
BEGIN;
.import contact.csv contact
.import interest.csv interest
.import note.csv note
.import touch.csv touch
COMMIT;
.read index.sql
