  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu note $id
  kesu: `note` needs a text
    give it with --text, or with `--text -` from standard input
  [2]
  $ kesu note $id --text
  kesu: --text needs a value
    kesu note --help shows how it is called
  [2]
  $ kesu note $id 'Plumber comes'
  kesu: KS-260311-7VMHXYX: `note` needs a text
    give it with --text, or with `--text -` from standard input
  kesu: there is no ticket Plumber comes
  [2]
  $ kesu note --text x
  kesu: no ticket is named
    give IDs, - to read them, or --filter
  [2]
  $ kesu note $id --text x --happened tomorow
  kesu: 'tomorow' is not a time
    write 2026-03-11T09:12:00+08:00, "2026-03-11 09:12", 2026-03-11, now, today, yesterday, tomorrow, or relative to now: -90m, +3d
  [2]
  $ kesu note $id --text x --happened +1h
  kesu: --happened 2026-03-11T10:20:00+08:00 is later than now (2026-03-11T09:20:00+08:00)
  [2]
  $ kesu note $id --text x --happened -3d
  kesu: --happened 2026-03-08T09:20:00+08:00 lies more than 24h back, which needs a reason
    add --because
  [6]
  $ kesu note $id --text x --tex
  kesu: there is no option '--tex'
    did you mean '--text'?
  [2]
  $ kesu note KS-260311-7F3QXMY --text x
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
  $ kesu nota $id --text x
  kesu: there is no command 'nota'
    did you mean 'note'?
  [2]
