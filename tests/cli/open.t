  $ verso add Ana Ruiz --url ftp://example.org --url https://ana.example.org --handle twitter:@ana --handle mastodon:@ana@example.social
  added 1  Ana Ruiz
  $ verso open ana
  https://ana.example.org
  $ verso open ana --on twitter
  https://twitter.com/ana
  $ verso open ana --on Mastodon --json
  {
    "contact": {
      "id": 1,
      "name": "Ana Ruiz",
      "org": null
    },
    "network": "mastodon",
    "url": "https://example.social/@ana"
  }
  $ verso open ana --on linkedin
  verso: no page of Ana Ruiz on linkedin is known; `verso set 1 --url URL` or --handle NETWORK:NAME keeps one
  [1]
  $ verso add Bob Lee --url 'javascript:alert(1)'
  added 2  Bob Lee
  $ verso open bob
  verso: no page of Bob Lee is known; `verso set 2 --url URL` or --handle NETWORK:NAME keeps one
  [1]
  $ verso add Cem Ak --url cem.example.org --url linkedin.com/in/cem -q
  added 3  Cem Ak
  $ verso open cem
  https://cem.example.org
  $ verso open cem --on linkedin
  https://linkedin.com/in/cem
  $ verso open cem --on twitter
  verso: no page of Cem Ak on twitter is known; `verso set 3 --url URL` or --handle NETWORK:NAME keeps one
  [1]
