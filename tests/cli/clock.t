Days are days of the user's own time zone, instants are stored in UTC: half an hour past midnight in
Tokyo it is still yesterday in UTC, before midnight in Los Angeles it is already tomorrow.

  $ one() { sed -n "s/.*\"$1\": \"\([^\"]*\)\".*/\1/p" | head -1; }
  $ export TZ=Asia/Tokyo VERSO_NOW=2026-11-22T00:30:00
  $ verso add Chie --every 1m --json >card
  $ one added_at <card; one due_on <card
  2026-11-21T15:30:00Z
  2026-12-22
  $ verso touch chie --gave link --json | one on
  2026-11-22
  $ export TZ=America/Los_Angeles VERSO_NOW=2026-11-22T23:30:00
  $ verso add Luis --every 1m --json >card
  $ one added_at <card; one due_on <card
  2026-11-23T07:30:00Z
  2026-12-22
  $ VERSO_NOW=2026-12-21T23:59:59 verso -q due --format '{name}'
  $ VERSO_NOW=2026-12-22T00:00:00 verso -q due --format '{name}'
  Chie
  Luis

The hour that a change to summer time leaves out is read as the one after it.

  $ TZ=Europe/Madrid VERSO_NOW=2026-03-29T02:30:00 verso add Ana --json | one added_at
  2026-03-29T01:30:00Z

Without VERSO_NOW the day is that of the clock, east and west of the date line.

  $ unset VERSO_NOW
  $ for zone in Pacific/Kiritimati Pacific/Midway; do
  >   export TZ=$zone
  >   before=$(date +%F); day=$(verso -q touch chie --json | one on); after=$(date +%F)
  >   [ "$day" = "$before" ] || [ "$day" = "$after" ] || echo "$zone: $day"
  > done
