  $ verso add Ana Ruiz --circle boats
  added 1  Ana Ruiz
  $ verso add Bob Lee --circle boats
  added 2  Bob Lee
  $ verso add Cem Ak --circle boats
  added 3  Cem Ak
  $ verso link add https://Example.org/keels/ --title 'Steaming oak' --from bob
  link 1  Steaming oak  https://Example.org/keels/ (from Bob Lee)
  `verso who` says who would value it
  $ verso link add 'http://example.org/keels?utm_source=mail#top' --about boats
  link 1  Steaming oak  https://Example.org/keels/ (about boats, from Bob Lee)
  `verso who` says who would value it
  $ verso link add example.com/tax --json
  {
    "id": 2,
    "url": "https://example.com/tax",
    "title": null,
    "about": null,
    "from": null,
    "shared": []
  }
  `verso who` says who would value it
  $ verso link list
  2  https://example.com/tax
  1  Steaming oak             https://Example.org/keels/  about boats, from Bob Lee

A link is shared with a commentary, with nobody twice:

  $ verso share 1 --with ana
  verso: never a link without your own commentary: --say TEXT tells why it is for them
  [4]
  $ verso share 1 --with ana --say 'the part on oak is for you'
  link 1  Steaming oak  https://Example.org/keels/ (about boats, from Bob Lee, shared with Ana Ruiz)
  $ verso touches ana --json | grep -c '"gave":\["link"\]'
  1
  $ verso share https://example.org/keels --with ana --say again
  verso: never the same link twice: Ana Ruiz had link 1 on 2026-11-22; --again does it nevertheless
  [4]
  $ verso share 2 --with ana --say 'for your books'
  verso: one link in 7 days: Ana Ruiz had another one on 2026-11-22, the next is allowed from 2026-11-29; --anyway does it nevertheless
  [4]
  $ verso share 2 --with ana --say 'for your books' --on 'last week'
  link 2  https://example.com/tax (shared with Ana Ruiz)
  $ verso share 2 --with ana --say 'for your books' --anyway --on 'in 3 days'
  verso: 2026-11-25 lies ahead: what is recorded lies in the past
  [2]
  $ verso share 1 --with bob --say 'look'
  verso: never back to its source: link 1 came from Bob Lee; --to-source does it nevertheless
  [4]

With a circle, those whom the rules forbid are skipped:

  $ verso share 1 --circle boats --say 'the oak part'
  link 1  Steaming oak  https://Example.org/keels/ (about boats, from Bob Lee, shared with Ana Ruiz and Cem Ak)
  verso: skipped Ana Ruiz: never the same link twice: Ana Ruiz had link 1 on 2026-11-22; --again does it nevertheless
  verso: skipped Bob Lee: never back to its source: link 1 came from Bob Lee; --to-source does it nevertheless
  $ verso share 1 --circle boats --say 'the oak part'
  verso: the rules forbid it for each of them
  never the same link twice: Ana Ruiz had link 1 on 2026-11-22; --again does it nevertheless
  never back to its source: link 1 came from Bob Lee; --to-source does it nevertheless
  never the same link twice: Cem Ak had link 1 on 2026-11-22; --again does it nevertheless
  [4]
  $ verso share 1 --with ana --say 'once more' --again --by message
  link 1  Steaming oak  https://Example.org/keels/ (about boats, from Bob Lee, shared with Ana Ruiz and Cem Ak)
  $ verso touches ana
  4  2026-11-22  Ana Ruiz  by message, gave link, --again  once more (Steaming oak, https://Example.org/keels/)
  1  2026-11-22  Ana Ruiz  by email, gave link             the part on oak is for you (Steaming oak, https://Example.org/keels/)
  2  2026-11-15  Ana Ruiz  by email, gave link             for your books (https://example.com/tax)

A URL that is not known becomes a link:

  $ verso share https://example.net/new --with bob --say 'new to you?'
  link 3  https://example.net/new (shared with Bob Lee)
  $ verso link list --json
  [
  {"id":3,"url":"https://example.net/new","title":null,"about":null,"from":null,"shared":[{"contact":{"id":2,"name":"Bob Lee","org":null},"on":"2026-11-22"}]},
  {"id":2,"url":"https://example.com/tax","title":null,"about":null,"from":null,"shared":[{"contact":{"id":1,"name":"Ana Ruiz","org":null},"on":"2026-11-15"}]},
  {"id":1,"url":"https://Example.org/keels/","title":"Steaming oak","about":"boats","from":{"id":2,"name":"Bob Lee","org":null},"shared":[{"contact":{"id":1,"name":"Ana Ruiz","org":null},"on":"2026-11-22"},{"contact":{"id":3,"name":"Cem Ak","org":null},"on":"2026-11-22"},{"contact":{"id":1,"name":"Ana Ruiz","org":null},"on":"2026-11-22"}]}
  ]
  $ verso undo
  taken back: share https://example.net/new --with bob --say new to you?  of 2026-11-22 10:00
  $ verso link list --tsv
  2\thttps://example.com/tax\t\t\t\tAna Ruiz (esc)
  1\thttps://Example.org/keels/\tSteaming oak\tboats\tBob Lee\tAna Ruiz, Cem Ak, Ana Ruiz (esc)
  $ verso search oak
  Ana Ruiz  1
    touch 2026-11-22  the part on oak is for you (Steaming oak, https://Example.org/keels/)
    touch 2026-11-22  once more (Steaming oak, https://Example.org/keels/)
  Bob Lee  2
    link              Steaming oak boats https://Example.org/keels/
  Cem Ak  3
    touch 2026-11-22  the oak part (Steaming oak, https://Example.org/keels/)

What is off:

  $ verso link add boats
  verso: “boats” is no URL: it looks like https://example.org/page
  [2]
  $ verso share boats --with ana --say x
  verso: “boats” is neither the number of a link nor a URL; `verso link list` lists the links
  [2]
  $ verso share 9 --with ana --say x
  verso: there is no link 9; `verso link list` lists them
  [1]
  $ verso share 1 --say x
  verso: share needs --with WHO or --circle NAME, one of them
  [2]
  $ verso share 1 --circle nobody --say x
  verso: nobody is in circle nobody; `verso circle list` shows the circles
  [1]
