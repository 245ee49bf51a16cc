SELECT n.id, c.name, n.on_day, snippet(note_text, 0, '**', '**', '…', 12)
  FROM note_text f JOIN note n ON n.id = f.rowid JOIN contact c ON c.id = n.contact_id
 WHERE note_text MATCH 'golf' ORDER BY f.rank LIMIT 20;
