Wrongly called is exit code 2, with what would have been right.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu open
  kesu: a complaint needs a subject or a text
    give --subject, --text, or --from FILE
  [2]
  $ kesu open --subject Late --channel fone
  kesu: --channel cannot be 'fone'
    one of phone, walk_in, letter, email, web, app, chat, social, platform, hotline, media, regulator or other
  [2]
  $ kesu open --subject Late --kind grumble
  kesu: --kind cannot be 'grumble'
    one of complaint, report, help, suggestion, enquiry or praise
  [2]
  $ kesu open --subject Late --loss 3200
  kesu: --loss: '3200' is not an amount of money
    write the amount, a space and the currency, like 3200.00 CNY
  [2]
  $ kesu open --subject Late --loss '3200 yuan'
  kesu: --loss: '3200 yuan' is not an amount of money
    write the amount, a space and the currency, like 3200.00 CNY
  [2]
  $ kesu open --subject Late --about A-1001
  kesu: --about takes key=value (got 'A-1001')
    for example --about order=A-1001
  [2]
  $ kesu open --subject Late --reference 77
  kesu: --reference is the third party's, so --source must name it
  [2]
  $ kesu open --subject Late --received tomorow
  kesu: 'tomorow' is not a time
    write 2026-03-11T09:12:00+08:00, "2026-03-11 09:12", 2026-03-11, now, today, yesterday, tomorrow, or relative to now: -90m, +3d
  [2]
  $ kesu open --subject Late --received '2026-02-30 10:00'
  kesu: '2026-02-30 10:00' is not a time
    write 2026-03-11T09:12:00+08:00, "2026-03-11 09:12", 2026-03-11, now, today, yesterday, tomorrow, or relative to now: -90m, +3d
  [2]
  $ kesu open --subject Late --received '2026-03-11 09:21'
  kesu: received 2026-03-11T09:21:00+08:00 is later than now (2026-03-11T09:20:00+08:00)
  [2]
  $ kesu open --subject Late --chanel phone
  kesu: there is no option '--chanel'
    did you mean '--channel'?
  [2]
  $ kesu open --subject
  kesu: --subject needs a value
    kesu open --help shows how it is called
  [2]
  $ kesu open Late
  kesu: 'Late' is one argument too many
    kesu open --help shows how it is called
  [2]
  $ kesu open --subject Late --format html
  kesu: --format is table or json here (got 'html')
  [2]
  $ find tickets -type f
