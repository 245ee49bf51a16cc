  $ verso add Ana Ruiz --org Acme --email ana@acme.com
  added 1  Ana Ruiz  Acme
  $ verso add Ana Weber
  added 2  Ana Weber
  $ verso add 'O’Neil, Jean-Luc'
  added 3  O’Neil, Jean-Luc
  $ verso add Bob Lee --handle twitter:bigbob
  added 4  Bob Lee

By number, by words in any case, without accents, apostrophes or hyphens:

  $ verso every 2 1m
  2  Ana Weber: every 1m, due on 2026-12-22
  $ verso every 'áNA rui' 1m
  1  Ana Ruiz  Acme: every 1m, due on 2026-12-22
  $ verso every 'jean luc oneil' 1m
  3  O’Neil, Jean-Luc: every 1m, due on 2026-12-22
  $ verso every 'oneil, jean-luc' 1m
  3  O’Neil, Jean-Luc: every 1m, due on 2026-12-22
  $ verso every bigbob 1m
  4  Bob Lee: every 1m, due on 2026-12-22

Several that fit, nobody, somebody near:

  $ verso every ana 1m
  verso: "ana" fits 2 contacts; name one by its number or by more of its name
  1  Ana Ruiz  Acme
  2  Ana Weber
  [3]
  $ verso every zzz 1m
  verso: nobody is called "zzz"; `verso list` shows everybody
  [1]
  $ verso every 'Anna Ruis' 1m
  verso: nobody is called "Anna Ruis"; did you mean Ana Ruiz?
  [1]
  $ verso every '' 1m
  verso: a WHO is empty; type a name or a number
  [2]
  $ verso every 99 1m
  verso: nobody is called "99"; `verso list` shows everybody
  [1]
  $ verso notes zzz --json
  []
  verso: nobody is called "zzz"; `verso list` shows everybody
  [1]

A comma separates several, unless it is in a whole name:

  $ verso touch 'ana ruiz, bob lee' lunch --gave company --with 3
  touched 1  Ana Ruiz, O’Neil, Jean-Luc and Bob Lee, 2026-11-22, gave company
  $ verso touch 'O’Neil, Jean-Luc' hi --gave news
  touched 2  O’Neil, Jean-Luc, 2026-11-22, gave news

The last one touched or shown:

  $ verso note @last is back from Lyon
  noted 1  O’Neil, Jean-Luc, 2026-11-22
  $ verso touch bob --gave help -n
  touched 3  Bob Lee, 2026-11-22, gave help
  dry run: nothing was changed
  $ verso note @last still Jean-Luc
  noted 2  O’Neil, Jean-Luc, 2026-11-22
  $ homeless() { env -u HOME -u XDG_STATE_HOME VERSO_DB="$HOME/.local/share/verso/verso.db" "$@"; }
  $ homeless verso show 3 >/dev/null
  $ homeless verso note @last without a home -n
  noted 3  O’Neil, Jean-Luc, 2026-11-22
  dry run: nothing was changed
  $ verso rm 3 -y
  deleted 3  O’Neil, Jean-Luc, with 2 notes and 2 touches
  `verso undo` brings it back
  $ verso note @last who
  verso: the contact that was @last is gone; name another one
  [1]

The archived are found only when nobody else fits:

  $ verso archive ana weber
  2  Ana Weber: archived
  $ verso every ana 2m
  1  Ana Ruiz  Acme: every 2m, due on 2027-01-22
  $ verso every weber 2m
  2  Ana Weber  (archived)
  2  Ana Weber: every 2m
  $ verso unarchive weber
  2  Ana Weber: no longer archived

More than a person can look through:

  $ for i in $(seq 25); do verso add "Zoe $i" > /dev/null; done
  $ verso every zoe 1m
  verso: "zoe" fits 25 contacts; name one by its number or by more of its name
  5  Zoe 1
  6  Zoe 2
  7  Zoe 3
  8  Zoe 4
  9  Zoe 5
  10  Zoe 6
  11  Zoe 7
  12  Zoe 8
  13  Zoe 9
  14  Zoe 10
  15  Zoe 11
  16  Zoe 12
  17  Zoe 13
  18  Zoe 14
  19  Zoe 15
  20  Zoe 16
  21  Zoe 17
  22  Zoe 18
  23  Zoe 19
  24  Zoe 20
  and 5 more; type more of the name
  [3]
