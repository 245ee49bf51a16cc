SELECT id, name, org, due_on, julianday('2026-11-22') - julianday(due_on) AS days_overdue, cadence,
       last_value_on, last_touch_on
  FROM contact WHERE due_on <= '2026-11-22'
 ORDER BY days_overdue / span_days DESC, due_on, name, id;
