The tour leaves nothing behind, and nothing of its own people.

  $ export VERSO_DB=verso.db VERSO_CONFIG=config.toml
  $ verso tour 2>/dev/null | sed 's/^[$]/%/' | head -8
  You met Ana, and mean to bring her something of value every three months.
  % verso add 'Ana Ruiz <ana@acme.com>' --org Acme --place Madrid --met-at 'tax fair' --every 3m --met-on '6 months ago'
  added 1  Ana Ruiz  Acme
  
  What you learned, before you forget it.
  % verso note ana golfing on Sundays, daughter starts university
  noted 1  Ana Ruiz, 2026-11-22
  
  $ verso tour --no-input > tour.txt 2>/dev/null; grep -c '^[$] verso' tour.txt
  12
  $ grep '^verso:' tour.txt
  [1]
  $ ls; ls "$TMPDIR" | grep verso-tour
  tour.txt
  [1]
  $ verso list
  nobody to list
