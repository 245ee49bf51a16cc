-- Of a contact's item: the fingerprints of the events that this database held of them when both sides
-- were last the same, by which it is known whether something was added since. NULL: not known.
ALTER TABLE sync_item ADD COLUMN events TEXT;
