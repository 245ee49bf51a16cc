The tour leaves nothing behind, and nothing of its own people.

  $ verso tour | head -12
  You met Ana, and mean to bring her something of value every three months.
  $ verso add 'Ana Ruiz <ana@acme.com>' --org Acme --place Madrid --met-at 'tax fair' --every 3m --met-on '6 months ago'
  added 1  Ana Ruiz  Acme
  
  What you learned, before you forget it.
  $ verso note ana golfing on Sundays, daughter starts university
  noted 1  Ana Ruiz, 2026-11-22
  
  Something passed between you. What you gave moves the clock of value.
  $ verso touch ana sent her the tax guide --gave knowledge --by email --on '4 months ago'
  touched 1  Ana Ruiz, 2026-07-22, by email, gave knowledge
  
  `verso who` says who would value it
  all of that was in a database that is gone now; `verso add NAME` begins yours
  $ verso add 'Ana Ruiz <ana@acme.com>' --org Acme --place Madrid --met-at 'tax fair' --every 3m --met-on '6 months ago'
  added 1  Ana Ruiz  Acme
  $ verso note ana golfing on Sundays, daughter starts university
  noted 1  Ana Ruiz, 2026-11-22
  $ verso touch ana sent her the tax guide --gave knowledge --by email --on '4 months ago'
  touched 1  Ana Ruiz, 2026-07-22, by email, gave knowledge
  $ verso tour --no-input > tour.txt; grep -c '^\$ verso' tour.txt
  `verso who` says who would value it
  all of that was in a database that is gone now; `verso add NAME` begins yours
  12
  $ find . -name 'tour*'; ls "$TMPDIR" | grep verso-tour
  ./tour.txt
  [1]
  $ verso list
  1  Ana Ruiz  Acme  Madrid  2026-07-22  2026-10-22
