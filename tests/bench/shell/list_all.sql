SELECT id, name, org, place, due_on, last_touch_on FROM contact ORDER BY name COLLATE NOCASE, id;
