SELECT * FROM contact WHERE id = 777;
SELECT topic FROM interest WHERE contact_id = 777;
SELECT id, on_day, text FROM note WHERE contact_id = 777 ORDER BY on_day DESC, id DESC;
SELECT id, on_day, started, channel, gave, text FROM touch WHERE contact_id = 777
 ORDER BY on_day DESC, id DESC;
