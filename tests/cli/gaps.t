Of whom too little is known, and what to ask.

  $ verso add Ana --every 1m -q
  added 1  Ana
  $ verso add Bob --every 1m --interest golf -q
  added 2  Bob
  $ verso add Cem -q
  added 3  Cem
  $ verso gaps
  1  Ana  What does Ana care about?
  $ verso gaps --json
  [
  {"contact":{"id":1,"name":"Ana","org":null},"missing":["interest","need","note"],"question":"What does Ana care about?"}
  ]
  $ verso interest ana jazz -q
  1  Ana: jazz
  $ verso gaps
  no gaps: of everyone with a cadence you know something lately
  $ verso gaps --json
  no gaps: of everyone with a cadence you know something lately
  []

Facts grow old:

  $ VERSO_NOW=2027-12-01T10:00:00 verso gaps
  1  Ana  What has changed for Ana in the last year?
  2  Bob  What has changed for Bob in the last year?

The archived are not asked:

  $ verso archive ana -q
  1  Ana: archived
  $ verso archive bob -q
  2  Bob: archived
  $ VERSO_NOW=2027-12-01T10:00:00 verso gaps
  no gaps: of everyone with a cadence you know something lately
