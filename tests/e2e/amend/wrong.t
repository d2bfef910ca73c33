  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Jane Roe')
  $ kesu amend $id complainant.name 'Jane Rowe'
  kesu: an amendment needs a reason
    add --because
  [2]
  $ kesu amend $id complainant.nam 'Jane Rowe' --because x
  kesu: complainant has no field 'nam'
    did you mean 'name'?
  [2]
  $ kesu amend $id subjct Late --because x
  kesu: 'subjct' is no field of a complaint that can be amended
    did you mean 'subject'?
  [2]
  $ kesu amend $id id KS-260311-7F3QXMY --because x
  kesu: 'id' is no field of a complaint that can be amended
    one of received, kind, channel, source, subject, text, demand, occurred, place, loss, tags, complainant.name, complainant.phone or about.order
  [2]
  $ kesu amend $id history x --because x
  kesu: 'history' is no field of a complaint that can be amended
    one of received, kind, channel, source, subject, text, demand, occurred, place, loss, tags, complainant.name, complainant.phone or about.order
  [2]
  $ kesu amend $id complainant.name 'Jane Roe' --because x
  kesu: KS-260311-7VMHXYX already says 'Jane Roe' for complainant.name
  [2]
  $ kesu amend $id --because x
  kesu: FIELD is missing
    kesu amend --help shows how it is called
  [2]
  $ kesu amend $id subject
  kesu: VALUE is missing
    kesu amend --help shows how it is called
  [2]
  $ kesu amend KS-260311-7F3QXMY subject Late --because x
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]

A value the field cannot have is invalid data:

  $ kesu amend $id received yesterdy --because x
  kesu: 'yesterdy' is not a time
    write 2026-03-11T09:12:00+08:00, "2026-03-11 09:12", 2026-03-11, now, today, yesterday, tomorrow, or relative to now: -90m, +3d
  [4]
  $ kesu amend $id received '2026-03-12T00:00:00+08:00' --because x
  kesu: received 2026-03-12T00:00:00+08:00 is later than the event that opened the ticket (2026-03-11T09:20:00+08:00)
  [4]
  $ kesu amend $id received '' --because x
  kesu: the ticket has no 'received'
  [4]
  $ kesu amend $id channel fone --because x
  kesu: channel must be phone, walk_in, letter, email, web, app, chat, social, platform, hotline, media, regulator or other (got 'fone')
  [4]
  $ kesu amend $id kind '' --because x
  kesu: the ticket has no 'kind'
  [4]
  $ kesu amend $id loss 3200 --because x
  kesu: loss: '3200' is not an amount of money
    write the amount, a space and the currency, like 3200.00 CNY
  [4]
  $ kesu amend $id about.amount lots --because x
  kesu: about.amount must be an amount with its currency (got 'lots')
    write the amount, a space and the currency, like 3200.00 CNY
  [4]
  $ kesu amend $id subject "$(printf 'two\nlines')" --because x
  kesu: subject must be one line
  [4]
  $ grep -c 'do:' $(file_of $id)
  1
