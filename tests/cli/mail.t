What was written becomes touches with those who are known:

  $ export VERSO_DB=verso.db VERSO_NOW=2026-11-22T10:00:00
  $ verso add -q 'Ana Ruiz <ana@acme.com>'
  added 1  Ana Ruiz
  $ cat >box <<'END'
  > From me@home.example Mon Nov  2 09:00:00 2026
  > From: me@home.example
  > To: Ana Ruiz <ana@acme.com>, Bob Lee <bob@acme.com>
  > Date: Mon, 2 Nov 2026 09:00:00 +0000
  > Message-ID: <1@home.example>
  > Subject: =?utf-8?q?The_guide_f=C3=BCr_you?=
  > 
  > Here it is.
  > 
  > From ana@acme.com Thu Nov  5 09:00:00 2026
  > From: Ana Ruiz <ana@acme.com>
  > To: me@home.example
  > Date: Thu, 5 Nov 2026 09:00:00 +0000
  > Message-ID: <2@acme.com>
  > In-Reply-To: <1@home.example>
  > Subject: Re: The guide
  > 
  > Thank you!
  > 
  > From list@acme.com Fri Nov  6 09:00:00 2026
  > From: Bob Lee <bob@acme.com>
  > To: list@acme.com
  > List-Id: All <list.acme.com>
  > Date: Fri, 6 Nov 2026 09:00:00 +0000
  > Message-ID: <3@acme.com>
  > Subject: Lunch
  > 
  > Who comes?
  > 
  > From x Fri Nov  6 09:00:00 2026
  > Subject: from nobody
  > 
  > END
  $ verso import box
  verso: which address is yours? --me ADDRESS says it, or once and for all `verso config set me.address ADDRESS`
  [2]
  $ verso import box --me me@home.example
  verso: box:30: it does not say who wrote it
  2 added, 1 skipped (mailing list), 1 refused of 4 records: 0 new contacts, 2 new touches
  [5]
  $ verso touches
  2  2026-11-05  Ana Ruiz  by email, they started  The guide
  1  2026-11-02  Ana Ruiz  by email                The guide für you; Ana Ruiz answered
  $ verso balance ana --json
  [
  {"contact":{"id":1,"name":"Ana Ruiz","org":null},"started":{"me":1,"them":1,"both":0},"by":{"email":2},"last_met_on":null,"gave":{},"received":{},"replies":{"asked":1,"answered":1,"median_days_theirs":3,"median_days_mine":null},"waiting":"me","verdict":"new","brought_value":false}
  ]
  $ verso import box --me me@home.example --json
  verso: box:30: it does not say who wrote it
  {
    "files": 1,
    "records": 4,
    "added": 0,
    "updated": 0,
    "unchanged": 2,
    "skipped": [
      {
        "why": "mailing list",
        "count": 1
      }
    ],
    "refused": [
      {
        "file": "box",
        "line": 30,
        "why": "it does not say who wrote it"
      }
    ],
    "contacts_added": 0,
    "touches_added": 0
  }
  [5]
  $ verso undo -q
  taken back: import box --me me@home.example  of 2026-11-22 10:00
  $ verso import -n --new-all --me me@home.example - <box 2>/dev/null
  dry run: 2 added, 1 skipped (mailing list), 1 refused of 4 records: 1 new contact, 2 new touches
  [5]

A Maildir, and single messages:

  $ mkdir -p Maildir/cur Maildir/new Maildir/tmp Maildir/.Sent/cur
  $ sed -n '2,9p' box >Maildir/.Sent/cur/1:2,S
  $ sed -n '11,19p' box >Maildir/new/2
  $ echo half >Maildir/tmp/3
  $ verso config set me.address me@home.example
  me.address is now me@home.example
  $ verso import Maildir
  2 added of 2 records: 0 new contacts, 2 new touches
  $ sed -n '2,9p' box >one.eml
  $ verso import one.eml
  1 unchanged of 1 record: 0 new contacts

A helper that is missing, or breaks off, changes nothing:

  $ mkdir broken
  $ printf '#!/bin/sh\necho "{\\"file\\":\\"x\\"}"\nkill -9 $$\n' >broken/verso-mail
  $ chmod +x broken/verso-mail
  $ VERSO_LIBEXEC=broken verso import one.eml
  verso: verso-mail, which reads mailboxes, broke off (status 137); nothing was changed
  [70]
  $ printf '#!/bin/sh\n' >broken/verso-mail
  $ VERSO_LIBEXEC=broken verso import one.eml
  verso: verso-mail was cut short; nothing was changed
  [70]
  $ printf '#!/bin/sh\necho what\n' >broken/verso-mail
  $ VERSO_LIBEXEC=broken verso import one.eml
  verso: a helper program says what this version of verso does not understand: install verso anew
  [70]

From the pipe of a mail program, one message:

  $ verso undo -q
  taken back: import Maildir  of 2026-11-22 10:00
  $ verso mail log <one.eml
  touch 5  Ana Ruiz, 2026-11-02, by email
  $ verso mail log <one.eml
  recorded already: touch 5  Ana Ruiz, 2026-11-02, by email
  $ sed -n '11,19p' box | verso mail log --json
  {
    "id": 6,
    "uid": "mail-46e11ead6866526f0148eab222862666-2026-11-05",
    "on": "2026-11-05",
    "with": [
      {
        "id": 1,
        "name": "Ana Ruiz",
        "org": null
      }
    ],
    "started": "them",
    "by": "email",
    "gave": [],
    "received": [],
    "text": "The guide",
    "purpose": null,
    "replies": [],
    "reply_days": null
  }
  $ verso touches --limit 2
  6  2026-11-05  Ana Ruiz  by email, they started  The guide
  5  2026-11-02  Ana Ruiz  by email                The guide für you; Ana Ruiz answered
  $ sed -n '11,19p' box | verso mail add
  known already: 1  Ana Ruiz
  $ printf 'From: "Lee, Cem" <cem@acme.com>\nTo: me@home.example\nDate: Fri, 6 Nov 2026 09:00:00 +0000\n\n' >cem.eml
  $ verso mail log <cem.eml
  verso: nobody in the message is known: add them first (`verso mail add` adds who wrote it)
  [1]
  $ verso mail add -n <cem.eml
  added 2  Cem Lee
  dry run: nothing was changed
  $ verso mail add <cem.eml
  added 2  Cem Lee
  $ verso mail log <cem.eml
  touch 7  Cem Lee, 2026-11-06, by email, they started
  $ verso mail add <one.eml
  verso: you wrote that message yourself: nobody is added
  [4]
  $ verso mail add <box
  verso: there are 4 messages on standard input: pipe one at a time, or import them
  [5]
  $ verso mail add </dev/null
  verso: a message is read from standard input: pipe one in
  [2]

A message is known by its file's name where its header has lost its form:

  $ printf 'quite From: Ana Ruiz <ana@acme.com>\nTo: me@home.example\nSubject: Hi\n\nHi\n' >odd.eml
  $ verso import odd.eml --me me@home.example
  verso: odd.eml:1: it does not say who wrote it
  1 refused of 1 record: 0 new contacts
  [5]
