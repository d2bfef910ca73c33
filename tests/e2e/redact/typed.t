What stands for an erased value is written by redact alone: typed, it would look like an erasure that never was.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu open --subject '(redacted)'
  kesu: '(redacted)' stands for a value that is not here, and cannot be written
    write it in other words; kesu redact erases a value
  [2]
  $ kesu open --subject Leak --about 'order=(redacted)'
  kesu: '(redacted)' stands for a value that is not here, and cannot be written
    write it in other words; kesu redact erases a value
  [2]
  $ printf 'subject: Leak\ndemand: (private)\n' >form.yaml && kesu open --from form.yaml
  kesu: '(private)' stands for a value that is not here, and cannot be written
    write it in other words; kesu redact erases a value
  [2]
  $ id=$(open_ticket --subject 'Leak in the bath' --demand 'A new seal' --phone 13800000000)
  $ kesu note $id --text '(redacted)'
  kesu: '(redacted)' stands for a value that is not here, and cannot be written
    write it in other words; kesu redact erases a value
  [2]
  $ echo '(redacted)' | kesu note $id --text -
  kesu: '(redacted)' stands for a value that is not here, and cannot be written
    write it in other words; kesu redact erases a value
  [2]
  $ kesu amend $id demand '(redacted)' --because x
  kesu: '(redacted)' stands for a value that is not here, and cannot be written
    write it in other words; kesu redact erases a value
  [2]
  $ kesu propose $id --text Pay --measure '(redacted), amount=1 CNY'
  kesu: '(redacted)' stands for a value that is not here, and cannot be written
    write it in other words; kesu redact erases a value
  [2]
  $ kesu note $id --text x --because '(private)'
  kesu: '(private)' stands for a value that is not here, and cannot be written
    write it in other words; kesu redact erases a value
  [2]
  $ kesu action open --ticket $id --title '(redacted)' --owner wu.tao --due +3d
  kesu: '(redacted)' stands for a value that is not here, and cannot be written
    write it in other words; kesu redact erases a value
  [2]
  $ kesu note $id --text 'The name is (redacted) in the letter'
  KS-260311-7VMHXYX noted 2-7VMH
  $ kesu -q redact $id complainant.phone --because 'Asked for'
  KS-260311-7VMHXYX
  $ kesu amend $id complainant.phone 13900000000 --because 'A new one'
  KS-260311-7VMHXYX amended complainant.phone
  $ kesu check
