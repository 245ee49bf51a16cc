SELECT id, name, org, place, due_on, last_touch_on FROM contact
 WHERE name COLLATE NOCASE >= 'teresa ka' AND name COLLATE NOCASE < 'teresa kb'
 ORDER BY name COLLATE NOCASE, id;
