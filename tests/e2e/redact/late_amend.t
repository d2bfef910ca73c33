An amendment that had not heard of an erasure says again what was erased; a merge takes it out, on either side.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q one && cd one
  $ new_store
  $ sed -i 's/^commit: .*/commit: auto/' kesu.yaml
  $ git add -A && git commit -q -m start
  $ id=$(open_ticket --subject Leak --name 张三 --phone 13912345678)
  $ git clone -q . ../two && kesu -q init ../two
  $ kesu -q redact $id complainant.phone --because 'Asked for' 2>/dev/null
  KS-260311-7VMHXYX
  $ cd ../two
  $ at '2026-03-11T10:00:00+08:00'
  $ kesu -q amend $id complainant.phone 13900001111 --because 'New number'
  KS-260311-7VMHXYX
  $ kesu -q amend $id complainant.phone 13912345678 --because 'The old one after all'
  KS-260311-7VMHXYX
  $ kesu -q amend $id complainant.phone 13900001111 --because 'No, the new one'
  KS-260311-7VMHXYX
  $ git clone -q . ../three && kesu -q init ../three
  $ git pull -q --no-rebase --no-edit >/dev/null
  $ grep -E 'phone|was|now' $(file_of $id)
    phone: (redacted)
        - {field: complainant.phone}
      field: complainant.phone
      was: (redacted)
      now: "13900001111"
      field: complainant.phone
      was: (redacted)
      now: (redacted)
      field: complainant.phone
      was: (redacted)
      now: "13900001111"
  $ kesu show $id --reveal | grep phone
    phone             13900001111
    2026-03-11 09:20  张敏: erased complainant.phone
    2026-03-11 10:00  张敏: amended complainant.phone: (redacted) → 13900001111
    2026-03-11 10:00  张敏: amended complainant.phone: (redacted) → (redacted)
    2026-03-11 10:00  张敏: amended complainant.phone: (redacted) → 13900001111
  $ kesu check
  $ cd ../one
  $ git pull -q --no-rebase ../two >/dev/null
  $ cmp $(file_of $id) ../two/$(file_of $id)

A clone that has the amendment only, and wrote on, gets it so from whoever merged.

  $ cd ../three
  $ at '2026-03-11T11:00:00+08:00'
  $ kesu -q note $id --text 'Plumber comes'
  KS-260311-7VMHXYX
  $ git pull -q --no-rebase --no-edit ../two >/dev/null
  $ grep -c -E '13912345678|Plumber' $(file_of $id)
  1
  $ kesu check
  $ kesu -q amend $id complainant.phone 13900002222 --because 'Newer still'
  KS-260311-7VMHXYX
  $ tail -n 3 $(file_of $id)
      was: "13900001111"
      now: "13900002222"
      because: Newer still
  $ kesu check

Brought back by hand or by an older program, check finds it, and an erasure of it ends that.

  $ sed -i '0,/was: (redacted)/s//was: "13912345678"/' $(file_of $id)
  $ kesu check 2>&1 | grep -A 1 again
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:39:10: 2-65W0.was was erased by 2-7VMH and is here again
    a merge without kesu's driver brings back what was erased: kesu redact erases it anew
  $ late=$(events_of $id amend | head -n 1)
  $ kesu -q redact $id $late.was --because 'Came back' 2>/dev/null
  KS-260311-7VMHXYX
  $ kesu check

A complainant kept apart is no exception.

  $ cd .. && git init -q four && cd four
  $ new_store
  $ sed -i 's/^personal: .*/personal: separate/; s/^commit: .*/commit: auto/' kesu.yaml
  $ git add -A && git commit -q -m start
  $ id=$(open_ticket --subject Leak --name 张三 --phone 13912345678)
  $ git clone -q . ../five && kesu -q init ../five
  $ kesu -q redact $id complainant.phone --because 'Asked for' 2>/dev/null
  KS-260311-7VMHXYX
  $ cd ../five
  $ at '2026-03-11T12:00:00+08:00'
  $ kesu -q amend $id complainant.phone 13900001111 --because 'New number'
  KS-260311-7VMHXYX
  $ git pull -q --no-rebase --no-edit >/dev/null
  $ grep -r -h -E 'phone|was|now' tickets private
        - {field: complainant.phone}
      field: complainant.phone
      was: (redacted)
      now: (private)
    phone: (redacted)
        - {field: complainant.phone}
      field: complainant.phone
      was: (redacted)
      now: "13900001111"
  $ kesu check
