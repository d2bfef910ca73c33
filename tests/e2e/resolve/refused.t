  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu resolve $id
  kesu: `resolve` needs a text
    give it with --text, or with `--text -` from standard input
  [2]
  $ kesu resolve $id --text ''
  kesu: `resolve` needs a text
    give it with --text, or with `--text -` from standard input
  [2]
  $ kesu resolve $id --text Done --cost 800
  kesu: --cost: '800' is not an amount of money
    write the amount, a space and the currency, like 3200.00 CNY
  [2]
  $ kesu resolve $id --text Done --liability him
  kesu: --liability cannot be 'him'
    one of responsible, not_responsible, out_of_scope or undetermined
  [2]
  $ kesu resolve $id Done
  kesu: KS-260311-7VMHXYX: `resolve` needs a text
    give it with --text, or with `--text -` from standard input
  kesu: there is no ticket Done
  [2]
  $ kesu resolve --text Done
  kesu: no ticket is named
    give IDs, - to read them, or --filter
  [2]
  $ kesu resolve KS-260311-7F3QXMY --text Done
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
  $ kesu -q close $id --outcome rejected --because 'Not ours'
  KS-260311-7VMHXYX
  $ kesu resolve $id --text Done
  kesu: KS-260311-7VMHXYX is closed and cannot take `resolve`
    kesu reopen KS-260311-7VMHXYX --because … takes it up again
  [6]
  $ kesu -q reopen $id --because 'It is ours after all'
  KS-260311-7VMHXYX
  $ kesu resolve $id --text Done
  KS-260311-7VMHXYX resolved
