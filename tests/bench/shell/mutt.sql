SELECT email, name, org FROM contact
 WHERE name COLLATE NOCASE >= 'teresa ka' AND name COLLATE NOCASE < 'teresa kb'
 ORDER BY last_touch_on DESC;
