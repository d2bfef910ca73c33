What the investigation found.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath'); kesu -q classify $id --category quality --priority general --because 'by ear'
  KS-260311-7VMHXYX
  $ kesu find $id --text 'Sealant missing under the threshold' --root-cause workmanship --accidental --liability responsible
  KS-260311-7VMHXYX finding recorded
  $ sed -n '/do: find/,$p' $(file_of $id)
      do: find
      text: Sealant missing under the threshold
      root_cause: workmanship
      systemic: false
      liability: responsible
  $ kesu show $id | grep 'liability\|finding'
    liability         responsible
  $ kesu find $id
  kesu: `find` needs a text
    give it with --text, or with `--text -` from standard input
  [2]
  $ kesu find $id --text x --systemic --accidental
  kesu: a cause is systemic or accidental, not both
  [2]
  $ kesu find $id --text x --liability ours
  kesu: --liability cannot be 'ours'
    one of responsible, not_responsible, out_of_scope or undetermined
  [2]
  $ kesu -q close $id --outcome withdrawn --because 'They changed their mind'
  KS-260311-7VMHXYX
  $ kesu find $id --text 'Too late'
  kesu: KS-260311-7VMHXYX is closed and cannot take `find`
    kesu reopen KS-260311-7VMHXYX --because … takes it up again
  [6]

A clock that runs until the finding is stopped by the first one:

  $ sed -i "/^clocks:/a\\  investigate: {from: classify, until: find, limit: 48h}" rules/deadlines.yaml
  $ id=$(open_ticket --subject 'Leak in the kitchen'); kesu -q classify $id --category quality --priority general --because 'by ear'
  KS-260311-V1N0CSJ
  $ at '2026-03-12 10:00'; kesu -q find $id --text 'A burst pipe'
  KS-260311-V1N0CSJ
  $ at '2026-03-14 10:00'; kesu -q find $id --text 'And a second one'
  KS-260311-V1N0CSJ
  $ at '2026-03-14 10:00'; kesu show $id | grep investigation
    investigation     met in 1d (due 2026-03-13 09:20)
