Invalid and malicious complaints are marked with the reason, and answered all the same.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ printf 'gates:\n  close.invalid: {needs: [respond, find]}\n' >rules/procedure.yaml
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Jane Roe' --channel phone)
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu close $id --outcome invalid --because 'The photographs are from another house'
  kesu: KS-260311-7VMHXYX: before 'close: invalid' the rules ask for `first response`; `find`
    kesu contact KS-260311-7VMHXYX --kind update; kesu find KS-260311-7VMHXYX
  [6]
  $ kesu -q find $id --text 'The photographs are from another house, and it is the third such claim' --liability not_responsible
  KS-260311-7VMHXYX
  $ kesu -q amend $id tags malicious --because 'Third claim with photographs of others'
  KS-260311-7VMHXYX
  $ kesu close $id --outcome invalid --because 'The photographs are from another house'
  kesu: KS-260311-7VMHXYX: before 'close: invalid' the rules ask for `first response`
    kesu contact KS-260311-7VMHXYX --kind update
  [6]
  $ kesu -q contact $id --letter refusal --because 'The photographs do not show your bathroom' --alternatives 'the consumer association, 12315'
  KS-260311-7VMHXYX
  $ kesu close $id --outcome invalid --because 'The photographs are from another house'
  KS-260311-7VMHXYX closed: invalid
  $ kesu list -q --filter 'closed_as = invalid and tag = malicious'
  KS-260311-7VMHXYX
  $ kesu log $id | grep -A 1 closed
  6-7VMH  2026-03-11 09:20  张敏  closed: invalid [given clock]
      because: The photographs are from another house
