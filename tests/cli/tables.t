  $ export VERSO_DB=verso.db

LinkedIn's connections, with the lines before their header:

  $ cat >Connections.csv <<END
  > Notes:
  > "When exporting your connection data, you may notice that some of the email addresses are missing."
  > 
  > First Name,Last Name,URL,Email Address,Company,Position,Connected On
  > Ana,Ruiz García,https://www.linkedin.com/in/ana-ruiz,ana@acme.example,Acme,CTO,15 Jan 2023
  > Bob,Lee,https://www.linkedin.com/in/boblee,,Initech,Clerk,02 Feb 2024
  > ,,,,,,05 Mar 2019
  > END
  $ verso import -n Connections.csv
  + Ana Ruiz García  Acme
  + Bob Lee  Initech
  dry run: 2 added, 1 skipped (a closed account) of 3 records: 2 new contacts
  $ verso import Connections.csv --circle linkedin
  2 added, 1 skipped (a closed account) of 3 records: 2 new contacts
  $ verso import Connections.csv
  2 unchanged, 1 skipped (a closed account) of 3 records: 0 new contacts
  $ verso show ana
  Ana Ruiz García  1
  CTO, Acme
  +linkedin
    email      ana@acme.example
    linkedin   ana-ruiz
    met        2023-01-15

A newer export fills in what was not known; what was typed stays:

  $ verso set ana --title 'head of research'
  set 1  Ana Ruiz García  Acme
  $ cat >new.csv <<END
  > First Name,Last Name,Email Address,Company,Position,Connected On,URL
  > Ana,Ruiz García,ana@home.example,Acme,CEO,15 Jan 2023,https://www.linkedin.com/in/ana-ruiz
  > Bob,Lee,bob@initech.example,Initech,Clerk,02 Feb 2024,https://linkedin.com/in/boblee/
  > END
  $ verso import -n new.csv
  ~ Ana Ruiz García  (1)
      title: head of research stays, not CEO
      + email: ana@home.example
  ~ Bob Lee  (2)
      + email: bob@initech.example
  dry run: 2 updated of 2 records: 0 new contacts
  $ verso import new.csv
  2 updated of 2 records: 0 new contacts
  $ verso import new.csv --json
  {
    "files": 1,
    "records": 2,
    "added": 0,
    "updated": 0,
    "unchanged": 2,
    "skipped": [],
    "refused": [],
    "contacts_added": 0,
    "touches_added": 0
  }

A vCard that names the page of a profile is of the same person:

  $ printf 'BEGIN:VCARD\nVERSION:4.0\nFN:Bob Lee\nURL:https://linkedin.com/in/boblee\nEND:VCARD\n' | verso import -
  1 updated of 1 record: 0 new contacts

A folder of LinkedIn's archive, with messages and invitations:

  $ mkdir archive; cp Connections.csv archive/; echo 'Title,Description' >archive/Profile.csv
  $ cat >archive/messages.csv <<END
  > CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
  > c1,,Cy Self,https://www.linkedin.com/in/cy,Ana Ruiz García,https://www.linkedin.com/in/ana-ruiz,2024-05-15 10:30:00 UTC,,Is the fair on?,INBOX
  > c1,,Ana Ruiz García,https://www.linkedin.com/in/ana-ruiz,Cy Self,https://www.linkedin.com/in/cy,2024-05-18 10:30:00 UTC,,"It is, see you",INBOX
  > c2,,Bob Lee,https://www.linkedin.com/in/boblee,Cy Self,https://www.linkedin.com/in/cy,2024-06-01 09:00:00 UTC,,Got a minute?,INBOX
  > c3,,A Shop,https://www.linkedin.com/in/shop,Cy Self,https://www.linkedin.com/in/cy,2024-06-01 09:00:00 UTC,,buy,SPAM
  > END
  $ cat >archive/Invitations.csv <<END
  > From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
  > Bob Lee,Cy Self,"1/31/24, 2:37 PM",we met at the fair,INCOMING,https://www.linkedin.com/in/boblee,https://www.linkedin.com/in/cy
  > Cy Self,Some One,"2/1/24, 2:37 PM",,OUTGOING,https://www.linkedin.com/in/cy,https://www.linkedin.com/in/someone
  > END
  $ verso --db archive.db import archive
  1 other file passed over
  6 added, 1 skipped (a closed account), 1 skipped (spam), 1 skipped (with nobody known) of 9 records: 2 new contacts, 4 new touches
  $ verso --db archive.db import archive
  1 other file passed over
  6 unchanged, 1 skipped (a closed account), 1 skipped (spam), 1 skipped (with nobody known) of 9 records: 0 new contacts
  $ verso --db archive.db touches
  4  2024-06-01  Bob Lee          by message, they started  Got a minute?
  3  2024-05-18  Ana Ruiz García  by message, they started  It is, see you
  2  2024-05-15  Ana Ruiz García  by message                Is the fair on?; Ana Ruiz García answered
  1  2024-01-31  Bob Lee          by social, they started   we met at the fair
  $ verso --db archive.db balance ana
  Ana Ruiz García  1
    verdict    new: too early to say
    turn       yours
    started    1 by you, 1 by them
    replies    they answered 1 of 1, after 3 days (median)
    by         2 message

Any other table by what its columns are called, or by a map:

  $ printf 'Full Name;Mail;Tags;Shoe size\nDora Day;dora@x.example;golf, work;38\n' >people.csv
  $ verso import -n people.csv
  + Dora Day
  people.csv: --map 'name=Full Name' --map email=Mail --map circle=Tags
  people.csv: not taken: Shoe size
  dry run: 1 added of 1 record: 1 new contact
  $ verso import people.csv
  people.csv: --map 'name=Full Name' --map email=Mail --map circle=Tags
  people.csv: not taken: Shoe size
  1 added of 1 record: 1 new contact
  $ printf 'Wer,Adresse,Handy\nEve Eden,eve@x.example,+34 600 111 222\n' >wer.csv
  $ verso import wer.csv
  verso: wer.csv:2: no column is known as a name; --map name=COLUMN says which is (Wer, Adresse, Handy)
  1 refused of 1 record: 0 new contacts
  [5]
  $ verso import wer.csv --map 'name=Wer,email=Adresse' --map phone:cell=handy
  1 added of 1 record: 1 new contact
  $ verso list eve --format '{name} {emails} {phones}'
  Eve Eden eve@x.example +34 600 111 222
  $ verso import wer.csv --map nmae=Wer
  verso: --map: there is no field "nmae"; did you mean name?
  [2]
  $ verso import wer.csv --map name=Who
  verso: --map: there is no column "Who"; the table has Wer, Adresse, Handy
  [2]

Hostile cells stay text, and a table gives them back as no formula:

  $ printf 'Name,Notes,Phone\n=HYPERLINK("http://x"),<script>alert(1)</script>,+34 600 333 444\n' >evil.csv
  $ verso --db evil.db import evil.csv
  evil.csv: --map name=Name --map note=Notes --map phone=Phone
  1 added of 1 record: 1 new contact
  $ verso --db evil.db export csv | cut -c1-80 | sed 's/^[-0-9a-f]*,/UID,/'
  uid,name,nickname,org,title,place,birthday,email 1,email 1 label,phone 1,phone 1
  UID,"'=HYPERLINK(""http://x"")",,,,,,,,'+34 600
  $ verso --db evil.db export csv -o evil-out.csv
  1 contact written to evil-out.csv
  $ verso --db evil.db import evil-out.csv
  1 unchanged of 1 record: 0 new contacts

Read back into another book it is the same table:

  $ verso export csv -o all.csv
  4 contacts written to all.csv
  $ verso --db other.db import -q all.csv
  4 added of 4 records: 4 new contacts
  $ verso --db other.db export csv | cmp - all.csv

Monica's export, twice:

  $ cp "$VERSO_SOURCE_DIR/tests/data/exchange/monica.json" .
  $ verso --db monica.db import monica.json
  verso: monica.json:96: it has no name
  7 added, 1 skipped (a photo), 1 skipped (a journal entry), 1 skipped (a horoscope), 1 refused of 11 records: 2 new contacts, 5 new touches
  [5]
  $ verso --db monica.db import monica.json
  verso: monica.json:96: it has no name
  7 unchanged, 1 skipped (a photo), 1 skipped (a journal entry), 1 skipped (a horoscope), 1 refused of 11 records: 0 new contacts
  [5]
  $ verso --db monica.db show ana
  Ana María Ruiz García (Anita)  1
  CTO, Acme, Madrid, ES
  +climbing +starred +work
    email      ana@acme.example
    phone      +34 600 111 222
    linkedin   ana-ruiz
    birthday   12 April
    met        2019-06-01, through Bob Lee
    knows      Bob Lee (spouse)
    cadence    every 30d, 924 days overdue (2024-05-12)
    last       touch 2024-06-01, value 2024-04-12
    balance    mutual; started by you 2, by them 2, by both 1; they answered 1 of 1
    promised   return the rope
    bring      promise: return the rope
  
  Notes
    2024-01-07  Gift idea: tent, https://tents.example  #5
    2024-01-02  They owe you 20.50 (settled)  #4
    2024-01-01  Pet: Toby (dog)  #9
    2024-01-01  You owe 50 EUR: concert  #3
    2023-05-06  likes golf
                and tea  #6
    2023-01-01  Reminder on 2027-04-12: Send the guide  #8
    2023-01-01  Reminder every 2m: Call Ana  #7
    2022-09-01  New job: at Acme  #10
    2020-02-01  Food: no nuts  #2
    2020-02-01  climbs on Tuesdays  #1
  
  History
    2024-06-01  both by meeting, with Bob Lee: climbed the wall
                all three of us  #5
    2024-05-01  you by message: are you in?  #4
    2024-05-03  ↳ they answered after 2 days: yes!
    2024-04-12  you, gave gift: rope: for the Alps  #2
    2024-03-01  they by call: her new job  #1
    2024-01-06  they, received gift: book  #3

Pages and a picture:

  $ verso --db monica.db export markdown -o pages/
  1 contact written to pages/
  $ ls pages
  Ana María Ruiz García (1).md
  $ verso --db monica.db export markdown -o pages
  verso: pages is not empty; --force writes into it, or name another
  [4]
  $ verso --db monica.db export markdown -o pages --force
  1 contact written to pages
  $ verso --db monica.db export markdown is:archived
  ---
  name: "Bob Lee"
  uid: "00000000-0000-4000-8000-00000000000b"
  ---
  
  # Bob Lee
  
  ## Notes
  
  - 2020-02-02: Born about 1980
  
  ## Touches
  
  - 2024-06-01, meeting, both started: climbed the wall\
    all three of us
  $ verso --db monica.db export dot ana
  digraph contacts {
    graph [overlap=false, splines=true];
    node [shape=box, style="rounded,filled", fillcolor=white, fontname="sans-serif"];
    edge [fontname="sans-serif", fontsize=10];
    subgraph cluster_1 {
      label="climbing";
      1 [label="Ana María Ruiz García\nAcme"];
    }
  }
