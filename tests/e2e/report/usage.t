What a report cannot be asked is said with what was meant.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu report overdu
  kesu: there is no command 'report overdu'
    did you mean 'overdue'?
  [2]
  $ kesu report
  kesu: COMMAND is missing
    kesu report --help shows how it is called
  [2]
  $ kesu rules chek
  kesu: there is no command 'rules chek'
    did you mean 'check'?
  [2]
  $ kesu report due --within soon
  kesu: --within: 'soon' is not a length of time
    for example 90m, 8h, 2d or 1w
  [2]
  $ kesu report overdue --max-age -2h
  kesu: --max-age: '-2h' is not a length of time
    for example 90m, 8h, 2d or 1w
  [2]
  $ id=$(open_ticket --subject 'Late delivery')
  $ kesu report due --within 7d -q
  KS-260311-7VMHXYX
  $ kesu report due --within 90m -q
