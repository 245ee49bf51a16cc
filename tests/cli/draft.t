  $ verso config set me.name 'Mia Lang'
  me.name is now Mia Lang
  $ verso config set me.address mia@example.org
  me.address is now mia@example.org
  $ verso add Ana Ruiz --email ana@acme.com --org Acme --hobby sailing --circle boats
  added 1  Ana Ruiz  Acme
  $ verso add Bob Lee --circle boats --nick Bobby
  added 2  Bob Lee
  $ verso draft ana
  To: Ana Ruiz <ana@acme.com>
  Subject: Hello
  
  Hello Ana,
  
  And if you are ever in a bind, call me: I would like to help.
  
  Mia Lang
  there is nothing of value to bring Ana Ruiz yet; `verso gaps` and --about TEXT help
  $ verso promise add ana the tax guide
  promise 1  Ana Ruiz: the tax guide
  $ verso news add I moved to the audit team --on 'last week'
  news 1  2026-11-15  I moved to the audit team
  $ verso matter ana the launch --on 'last week'
  matter of Ana Ruiz, 2026-11-15: the launch
  $ verso draft ana --log
  To: Ana Ruiz <ana@acme.com>
  Subject: Hello
  
  Hello Ana,
  
  I have not forgotten what I promised you: the tax guide.
  
  News from me: I moved to the audit team.
  
  How did it go: the launch?
  
  And if you are ever in a bind, call me: I would like to help.
  
  Mia Lang
  logged as touch 1
  $ verso touches ana
  1  2026-11-22  Ana Ruiz  by email  Hello

She has heard the news now, and that she can call:

  $ verso draft ana
  To: Ana Ruiz <ana@acme.com>
  Subject: Hello
  
  Hello Ana,
  
  I have not forgotten what I promised you: the tax guide.
  
  Mia Lang
  $ verso draft bob --about 'the harbour opens on sunday'
  To: Bob Lee
  Subject: the harbour opens on sunday
  
  Hello Bobby,
  
  the harbour opens on sunday
  
  News from me: I moved to the audit team.
  
  And if you are ever in a bind, call me: I would like to help.
  
  Mia Lang

Of a link:

  $ verso link add https://example.org/sail --title 'Sailing in winter' --from bob
  link 1  Sailing in winter  https://example.org/sail (from Bob Lee)
  `verso who` says who would value it
  $ verso draft ana --share 1 --say 'page 4 is you.' --log
  To: Ana Ruiz <ana@acme.com>
  Subject: Sailing in winter
  
  Hello Ana,
  
  page 4 is you.
  
  I thought of you because of sailing:
  
  Sailing in winter
  https://example.org/sail
  
  Mia Lang
  logged as touch 2
  $ verso touches ana --limit 1
  2  2026-11-22  Ana Ruiz  by email, gave link  page 4 is you. (Sailing in winter, https://example.org/sail)
  $ verso link list
  1  Sailing in winter  https://example.org/sail  from Bob Lee, shared with Ana Ruiz
  $ verso draft ana --share 1 --log
  verso: never the same link twice: Ana Ruiz had link 1 on 2026-11-22; --again does it nevertheless
  [4]
  $ verso draft --to-circle boats --share 1 --log
  verso: the rules forbid it for each of them
  never the same link twice: Ana Ruiz had link 1 on 2026-11-22; --again does it nevertheless
  never back to its source: link 1 came from Bob Lee; --to-source does it nevertheless
  [4]
  $ verso touches bob

Of an opportunity, to others and to its source:

  $ verso opportunity add a berth at the harbour for sailing boats --from bob --until 2026-12-01
  opportunity 1  a berth at the harbour for sailing boats (from Bob Lee, until 2026-12-01)
  `verso who` says who would value it
  $ verso draft bob --opportunity 1
  To: Bob Lee
  Subject: a berth at the harbour for sailing boats
  
  Hello Bobby,
  
  Thank you for telling me of this: a berth at the harbour for sailing boats. I know someone for whom it could be just right. May I pass it on to them?
  
  News from me: I moved to the audit team.
  
  And if you are ever in a bind, call me: I would like to help.
  
  Mia Lang
  $ verso draft ana --opportunity 1 --log
  To: Ana Ruiz <ana@acme.com>
  Subject: a berth at the harbour for sailing boats
  
  Hello Ana,
  
  This may be for you, as you care about sailing: a berth at the harbour for sailing boats.
  It is open until 2026-12-01.
  
  Tell me if you are interested, and I will see to the rest.
  
  Mia Lang
  logged as touch 3
  $ verso opportunity list
  1  a berth at the harbour for sailing boats  from Bob Lee, until 2026-12-01, passed to Ana Ruiz, Bob Lee is to be told

Of an introduction and an ask:

  $ verso intro ana bob --why 'you both sail'
  introduction 1  Ana Ruiz and Bob Lee: you both sail (proposed)
  $ verso draft bob --intro 1 --log --gave help
  To: Bob Lee
  Subject: Ana Ruiz
  
  Hello Bobby,
  
  I would like to introduce you to Ana Ruiz (Acme): you both sail.
  
  Shall I put you two in touch?
  
  News from me: I moved to the audit team.
  
  And if you are ever in a bind, call me: I would like to help.
  
  Mia Lang
  logged as touch 4
  $ verso touches bob
  4  2026-11-22  Bob Lee  by email, gave introduction, help  Ana Ruiz
  $ verso intro list
  1  Ana Ruiz and Bob Lee  you both sail  asked Bob Lee
  $ verso ask add a joiner who works on weekends
  ask 1  a joiner who works on weekends (not sent yet)
  $ verso draft ana --ask 1 --log
  To: Ana Ruiz <ana@acme.com>
  Subject: a joiner who works on weekends
  
  Hello Ana,
  
  May I ask you for something? a joiner who works on weekends.
  
  If you know of someone who could help, that would be worth as much. A short no is fine too.
  
  Mia Lang
  logged as touch 5
  $ verso ask answer 1 --from ana --helped 'her own'
  ask 1  a joiner who works on weekends (sent to 1, 1 helped; thanks owed to Ana Ruiz)
  `verso ask thanked 1 --to 1` once you have thanked them
  $ verso ask close 1 --outcome 'her joiner came'
  ask 1  a joiner who works on weekends (sent to 1, 1 helped; closed: her joiner came; thanks owed to Ana Ruiz)
  verso: thanks owed to Ana Ruiz: `verso ask thanked 1 --to WHO`
  tell all whom you asked how it ended:
    Ana Ruiz  `verso draft 1 --ask 1`
  $ verso draft ana --ask 1
  To: Ana Ruiz <ana@acme.com>
  Subject: a joiner who works on weekends
  
  Hello Ana,
  
  You know that I was looking for this: a joiner who works on weekends. Here is how it ended: her joiner came.
  
  Thank you for your help, it made a difference.
  
  Mia Lang

As a message for a mail program:

  $ verso draft ana --about 'a walk, müde?' --eml
  From: "Mia Lang" <mia@example.org>\r (esc)
  To: "Ana Ruiz" <ana@acme.com>\r (esc)
  Subject: =?UTF-8?B?YSB3YWxrLCBtw7xkZT8=?=\r (esc)
  X-Unsent: 1\r (esc)
  MIME-Version: 1.0\r (esc)
  Content-Type: text/plain; charset=utf-8\r (esc)
  Content-Transfer-Encoding: quoted-printable\r (esc)
  \r (esc)
  Hello Ana,\r (esc)
  \r (esc)
  a walk, m=C3=BCde?\r (esc)
  \r (esc)
  Mia Lang\r (esc)
  $ verso draft ana --about 'a walk?' --mailto
  mailto:ana@acme.com?subject=a%20walk%3F&body=Hello%20Ana%2C%0D%0A%0D%0Aa%20walk%3F%0D%0A%0D%0AMia%20Lang%0D%0A
  $ verso draft bob --about 'a walk?' --eml
  verso: Bob Lee has no e-mail address; `verso set 2 --email ADDRESS` adds one
  [1]
  $ verso draft --to-circle boats --about 'a walk?' --mailto
  verso: skipped Bob Lee: no e-mail address
  mailto:ana@acme.com?subject=a%20walk%3F&body=Hello%20Ana%2C%0D%0A%0D%0Aa%20walk%3F%0D%0A%0D%0AMia%20Lang%0D%0A
  $ verso draft --to-circle boats --about 'a walk?' --eml
  verso: skipped Bob Lee: no e-mail address
  From verso Sun Nov 22 10:00:00 2026
  From: "Mia Lang" <mia@example.org>
  To: "Ana Ruiz" <ana@acme.com>
  Subject: a walk?
  X-Unsent: 1
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: quoted-printable
  
  Hello Ana,
  
  a walk?
  
  Mia Lang
  
  $ verso add Cem Ak --circle unreachable
  added 3  Cem Ak
  $ verso draft --to-circle unreachable --about 'a walk?' --eml --log
  verso: Cem Ak has no e-mail address; `verso set 3 --email ADDRESS` adds one
  [1]
  $ verso rm cem -y
  deleted 3  Cem Ak, with 0 notes and 0 touches
  `verso undo` brings it back
  $ verso draft --to-circle boats --about hello --json
  [
  {"contact":{"id":1,"name":"Ana Ruiz","org":"Acme"},"to":"ana@acme.com","subject":"hello","text":"Hello Ana,\n\nhello\n\nMia Lang\n"},
  {"contact":{"id":2,"name":"Bob Lee","org":null},"to":null,"subject":"hello","text":"Hello Bobby,\n\nhello\n\nMia Lang\n"}
  ]

The templates are the user's own where there are some:

  $ mkdir -p "$(dirname "$(verso config path)")/templates"
  $ printf 'Subject: {{text}}\nDear {{full_name}},\n{{text}}\n{{me}}\n' > "$(dirname "$(verso config path)")/templates/about.mustache"
  $ verso draft bob --about 'a walk?'
  To: Bob Lee
  Subject: a walk?
  
  Dear Bob Lee,
  a walk?
  Mia Lang
  $ printf '{{#text}}\n' > "$(dirname "$(verso config path)")/templates/about.mustache"
  $ verso draft bob --about 'a walk?' 2>&1 | sed 's,/.*/,,'
  verso: the template about.mustache cannot be read: Unclosed section "text" at 0

No mark stands twice, and nobody is called by a title:

  $ rm -r "$(dirname "$(verso config path)")/templates"
  $ export VERSO_DB=marks.db
  $ verso add 'Prof. Dr. Hans Maier'
  added 1  Prof. Dr. Hans Maier
  $ verso news add 'I moved to Porto!'
  news 1  2026-11-22  I moved to Porto!
  $ verso matter hans 'How was the exam?'
  matter of Prof. Dr. Hans Maier, 2026-11-22: How was the exam?
  $ verso ask add 'Who knows a dentist?'
  ask 1  Who knows a dentist? (not sent yet)
  $ verso draft hans --ask 1
  To: Prof. Dr. Hans Maier
  Subject: Who knows a dentist?
  
  Hello Hans,
  
  May I ask you for something? Who knows a dentist?
  
  If you know of someone who could help, that would be worth as much. A short no is fine too.
  
  News from me: I moved to Porto!
  
  How did it go: How was the exam?
  
  And if you are ever in a bind, call me: I would like to help.
  
  Mia Lang
  $ verso news add 'I have a dog.'
  news 2  2026-11-22  I have a dog.
  $ verso matter hans 'the exam.'
  matter of Prof. Dr. Hans Maier, 2026-11-22: the exam.
  $ verso link add https://example.org/sail
  link 1  https://example.org/sail
  `verso who` says who would value it
  $ verso draft hans --share 1
  To: Prof. Dr. Hans Maier
  Subject: https://example.org/sail
  
  Hello Hans,
  
  https://example.org/sail
  
  News from me: I have a dog.
  
  News from me: I moved to Porto!
  
  How did it go: the exam?
  
  And if you are ever in a bind, call me: I would like to help.
  
  Mia Lang
  $ verso add 'Dr. Ruiz'
  added 2  Dr. Ruiz
  $ verso draft ruiz -q | head -4
  To: Dr. Ruiz
  Subject: Hello
  
  Hello Dr. Ruiz,
  $ unset VERSO_DB

What is off:

  $ verso draft
  verso: draft needs a WHO or --to-circle NAME, one of them
  [2]
  $ verso draft ana --to-circle boats
  verso: draft needs a WHO or --to-circle NAME, one of them
  [2]
  $ verso draft ana --share 9
  verso: there is no link 9; `verso link list` lists them
  [1]
  $ verso draft ana --share 1 --ask 1
  verso: --share cannot be given together with --ask
  [2]
  $ verso draft ana --gave link
  verso: --gave says what a logged draft brought: give --log too
  [2]
  $ verso draft --to-circle nobody
  verso: nobody is in circle nobody; `verso circle list` shows the circles
  [1]
  $ verso note ana 'drinks too much' --private
  noted 1  Ana Ruiz, 2026-11-22, private
  $ verso draft ana --json | grep -c drinks
  0
  [1]
