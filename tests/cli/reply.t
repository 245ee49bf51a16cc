  $ verso add Ana Ruiz --org Acme
  added 1  Ana Ruiz  Acme
  $ verso touch ana first --by email --on 2026-11-10 --gave link
  touched 1  Ana Ruiz, 2026-11-10, by email, gave link
  $ verso touch ana second --by email --on 2026-11-15 --gave link
  touched 2  Ana Ruiz, 2026-11-15, by email, gave link
  $ verso reply ana thank you --tone warm --on 2026-11-17 --received thanks
  Ana Ruiz answered touch 2 of 2026-11-15, after 2 days, received thanks
  $ verso reply ana and to this one
  Ana Ruiz answered touch 1 of 2026-11-10, after 12 days
  $ verso reply ana once more --json | grep -e reply_days -e '"text"' -e '"days"'
    "text": "second",
        "text": "thank you",
        "days": 2
        "text": "once more",
        "days": 7
    "reply_days": 2
  $ verso touches
  2  2026-11-15  Ana Ruiz  by email, gave link  second; Ana Ruiz answered: thank you; Ana Ruiz answered: once more
  1  2026-11-10  Ana Ruiz  by email, gave link  first; Ana Ruiz answered: and to this one

Yours, to theirs:

  $ verso reply ana --mine
  verso: there is no touch of theirs to answer; record it with `verso touch WHO --started them`
  [1]
  $ verso touch ana wrote to me --started them --by email --gave news
  touched 3  Ana Ruiz, 2026-11-22, by email, they started, gave news
  $ verso reply ana --mine --gave knowledge -n
  you answered touch 3 of 2026-11-22, the same day, gave knowledge
  dry run: nothing was changed
  $ verso reply ana --mine --gave knowledge
  you answered touch 3 of 2026-11-22, the same day, gave knowledge

Refused:

  $ verso reply ana --on tomorrow
  verso: 2026-11-23 lies ahead: what is recorded lies in the past
  [2]
  $ verso reply ana --on 2026-11-01
  verso: there is no touch of yours that they could have answered; record it with `verso touch WHO`
  [1]
  $ verso reply ana --tone loud
  verso: --tone is one of warm, neutral, cold, not "loud"
  [2]
  $ verso reply nobody
  verso: nobody is called "nobody"; `verso list` shows everybody
  [1]

A touch does not move behind its answer:

  $ verso add Gus -q
  added 2  Gus
  $ verso touch gus "sent the plan" --by email --on 2026-11-01 -q
  touched 4  Gus, 2026-11-01, by email
  $ verso reply gus "thanks" --on 2026-11-03 -q
  Gus answered touch 4 of 2026-11-01, after 2 days
  $ verso touches gus --format '{id} {on}'
  4 2026-11-01
  $ verso touch edit "$(verso touches gus --format '{id}')" --on 2026-11-04
  verso: touch 4 was answered on 2026-11-03, before that day
  [2]
  $ verso touch edit "$(verso touches gus --format '{id}')" --on 2026-11-02
  changed touch 4  Gus, 2026-11-02, by email
