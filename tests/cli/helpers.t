Without the helper programs verso does all but read mail and calendars. (Passed over where verso is installed.)

  $ for prefix in /usr /usr/local "$HOME/.local"; do [ ! -e "$prefix/libexec/verso" ] || exit 80; done
  $ export VERSO_DB=verso.db
  $ mkdir bare; cp "$(command -v verso)" bare/verso; unset VERSO_LIBEXEC
  $ bare/verso add -q 'Ana Ruiz <ana@acme.com>'
  added 1  Ana Ruiz
  $ printf 'From ana@acme.com Mon Nov  2 09:00:00 2026\nFrom: ana@acme.com\nTo: me@home.example\n\nHi\n' >box
  $ bare/verso import box --me me@home.example
  verso: verso-mail, which reads mailboxes, is not there: install verso anew, or name its folder in VERSO_LIBEXEC
  [6]
  $ printf 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n' >day.ics
  $ bare/verso import day.ics
  verso: verso-calendar, which reads calendars, is not there: install verso anew, or name its folder in VERSO_LIBEXEC
  [6]
  $ bare/verso mail add <box
  verso: verso-mail, which reads mailboxes, is not there: install verso anew, or name its folder in VERSO_LIBEXEC
  [6]
  $ bare/verso touches

A helper that breaks off says so, and nothing is changed:

  $ mkdir broken; printf '#!/bin/sh\nexit 3\n' >broken/verso-mail; chmod +x broken/verso-mail
  $ VERSO_LIBEXEC=$PWD/broken verso import box --me me@home.example
  verso: verso-mail, which reads mailboxes, broke off (status 3); nothing was changed
  [70]
  $ verso touches
