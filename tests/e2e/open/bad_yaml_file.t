A file that is not right is refused with the place and what is meant, and nothing is registered.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ printf 'subject: Late\nchanel: web\nchannel: fon\n' >words.yaml
  $ kesu open --from words.yaml
  kesu: words.yaml:2:1: unknown key 'chanel' in the ticket
    did you mean 'channel'?
  kesu: words.yaml:3:10: channel must be phone, walk_in, letter, email, web, app, chat, social, platform, hotline, media, regulator or other (got 'fon')
  [4]
  $ printf 'subject: Late\nsubject: Later\n' >twice.yaml
  $ kesu open --from twice.yaml
  kesu: twice.yaml:2:1: the key 'subject' occurs twice
    the first one is in line 1
  [4]
  $ printf 'subject: Late\nreceived: "11 March"\nloss: 320\n' >values.yaml
  $ kesu open --from values.yaml
  kesu: values.yaml:2:11: received: '11 March' is not a time
    write "2026-03-11T09:12:00+08:00", or "2026-03-11" for a day
  kesu: values.yaml:3:7: loss: '320' is not an amount of money
    write the amount, a space and the currency, like 3200.00 CNY
  [4]
  $ printf 'subject: [Late\n' | kesu open --from -
  kesu: <stdin>:1:10: this list in [ ] is not closed, or lacks a comma
    put double quotes around text that holds , [ ] { }
  [4]
  $ printf 'subject: Late\ntext: "cut off' >tail.yaml
  $ kesu open --from tail.yaml
  kesu: tail.yaml:2:15: the last line has no newline: the file was cut off, or edited without one
    restore the end of the file from git or a backup, or add the newline if nothing is missing
  [4]
  $ printf 'id: KS-260311-7F3QXMY\nsubject: Late\nhistory: []\n' >whole.yaml
  $ kesu open --from whole.yaml
  kesu: whole.yaml:1:5: an ID is given by registering, not by a form
    leave the key out
  kesu: whole.yaml:3:1: unknown key 'history' in the ticket
    one of kesu, id, formerly, received, kind, drill, channel, source, subject, text, demand, occurred and 7 more
  [4]
  $ kesu open --from nowhere.yaml
  kesu: nowhere.yaml: No such file or directory
  [3]
  $ kesu open --from words.yaml --format json
  kesu: words.yaml:2:1: unknown key 'chanel' in the ticket
    did you mean 'channel'?
  kesu: words.yaml:3:10: channel must be phone, walk_in, letter, email, web, app, chat, social, platform, hotline, media, regulator or other (got 'fon')
  [4]
  $ find tickets -type f
