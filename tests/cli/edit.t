  $ verso add Bob Lee
  added 1  Bob Lee
  $ verso add Ana Ruiz --org Acme --email ana@acme.com --handle twitter:ana --interest golf --hobby padel --every 3m --via bob
  added 2  Ana Ruiz  Acme
  $ as_editor() { printf '#!/bin/sh\n%s\n' "$1" > editor; chmod +x editor; export EDITOR=./editor; }
  $ edit() { verso edit ana > out 2>&1; status=$?; sed 's|in /.*verso-......|in verso-XXXXXX|' out; return $status; }

The whole card is there, and leaving it as it is changes nothing:

  $ EDITOR=cat verso edit ana
  # Ana Ruiz, contact 2. Save and leave the editor to apply what you changed.
  # A field that is emptied or deleted is empty on the card too.
  
  name = "Ana Ruiz"
  nickname = ""
  org = "Acme"
  title = ""
  place = ""
  birthday = ""                 # 12 april, 1980-04-12
  
  emails = [  # "ana@acme.com", { value = "...", label = "work" }
    "ana@acme.com",
  ]
  phones = []
  handles = [  # "twitter:ana"
    "twitter:ana",
  ]
  urls = []
  
  circles = []
  interests = [  # "golf", { topic = "tax", kind = "expertise", level = "high" }
    "golf",
    { topic = "padel", kind = "hobby" },
  ]
  knows = []  # "Bob Lee", { who = "Bob", as = "colleague" }
  
  met_on = ""
  met_at = ""
  via = "1 Bob Lee"             # who introduced you
  every = "3m"                  # 3m, monthly, none
  welcomes = "value"            # value or hello
  snoozed_until = ""
  archived = false
  2  Ana Ruiz  Acme: nothing was changed

The difference is applied:

  $ as_editor 'sed -i -e "s/^title.*/title = \"CTO\"/" -e "s/^circles.*/circles = [\"board\", \"+padel\"]/" -e "s/^knows.*/knows = [{ who = \"bob\", as = \"boss\" }]/" -e "/^org/d" "$1"'
  $ edit
  changed 2  Ana Ruiz
  $ EDITOR=cat verso edit ana | grep -e org -e title -A 1 -e circles -e knows -e boss
  org = ""
  title = "CTO"
  place = ""
  --
  circles = [
    "board",
  --
  knows = [  # "Bob Lee", { who = "Bob", as = "colleague" }
    { who = "1 Bob Lee", as = "boss" },
  ]

What was written to the card meanwhile stays:

  $ as_editor 'verso set ana --place Madrid --email ana@home.org -q >/dev/null; sed -i -e "s/^nickname.*/nickname = \"Anita\"/" -e "s/^emails.*/emails = [\"ana@work.org\",/" "$1"'
  $ edit
  changed 2  Ana Ruiz
  $ verso list ana --format '{nickname} {place} {emails}'
  Anita Madrid ana@acme.com, ana@home.org, ana@work.org
  $ verso set ana --clear nick --clear place --clear email --email ana@acme.com -q
  set 2  Ana Ruiz

A mistake opens it again, with the fault at the top:

  $ as_editor 'grep "^# verso:" "$1" && sed -i "s/30 feb/28 feb/" "$1" || sed -i "s/^birthday.*/birthday = \"30 feb\"/" "$1"'
  $ edit
  # verso: line 10: "30 feb" is no birthday: that day does not exist
  changed 2  Ana Ruiz
  $ EDITOR=cat verso edit ana | grep birthday
  birthday = "--02-28"          # 12 april, 1980-04-12

Left as it was, it is given up, and kept:

  $ export TMPDIR="$PWD"
  $ as_editor 'sed -i "s/^title.*/title = CTO/" "$1"'
  $ edit
  verso: line 8: no valid TOML: Error while parsing value: could not determine value type; your text is in verso-XXXXXX/text.toml
  [5]
  $ head -2 verso-*/text.toml
  # verso: line 8: no valid TOML: Error while parsing value: could not determine value type
  # Ana Ruiz, contact 2. Save and leave the editor to apply what you changed.
  $ rm -r verso-*
  $ as_editor 'sed -i "s/^title/titel/" "$1"'
  $ edit
  verso: line 8: there is no field "titel"; did you mean title?; your text is in verso-XXXXXX/text.toml
  [5]
  $ as_editor 'sed -i "s/^name.*//" "$1"'
  $ edit
  verso: a contact needs a name; the field is empty; your text is in verso-XXXXXX/text.toml
  [5]
  $ as_editor 'sed -i "s/^via.*/via = \"nobody\"/" "$1"'
  $ edit
  verso: line 35: nobody is called "nobody"; `verso list` shows everybody; your text is in verso-XXXXXX/text.toml
  [5]
  $ as_editor 'echo typed >> "$1"; exit 3'
  $ edit
  verso: the editor "./editor" ended with status 3; your text is in verso-XXXXXX/text.toml
  [6]

An emptied text calls it off; so does an editor that fails, or none:

  $ as_editor ': > "$1"'
  $ edit
  2  Ana Ruiz: nothing was changed
  $ EDITOR=false verso edit ana
  verso: the editor "false" ended with status 1
  [6]
  $ EDITOR= verso edit ana
  verso: there is no editor; set VISUAL or EDITOR
  [2]
