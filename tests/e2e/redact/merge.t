What one clone erased is erased in what another wrote meanwhile, on both ways of merging.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q one && cd one
  $ new_store
  $ sed -i 's/^commit: .*/commit: auto/' kesu.yaml
  $ git add -A && git commit -q -m start
  $ id=$(open_ticket --subject Leak --name 张三 --phone 13800000000)
  $ kesu -q note $id --text 'His son is ill'
  KS-260311-7VMHXYX
  $ git clone -q . ../two && kesu -q init ../two
  $ kesu -q redact $id complainant.phone 2-7VMH.text --because 'Asked for' 2>/dev/null
  KS-260311-7VMHXYX
  $ cd ../two
  $ at '2026-03-11T10:00:00+08:00'
  $ kesu -q note $id --text 'Plumber comes'
  KS-260311-7VMHXYX
  $ git pull -q --no-rebase --no-edit >/dev/null
  $ grep -E 'redacted|13800000000|ill|Plumber' $(file_of $id)
    phone: (redacted)
      text: (redacted)
      text: Plumber comes
  $ kesu check
  $ cd ../one
  $ git pull -q --no-rebase ../two >/dev/null
  $ cmp $(file_of $id) ../two/$(file_of $id)

A clone that has not heard of it and alters nothing keeps nothing after the next pull, whoever merges.

  $ at '2026-03-11T11:00:00+08:00'
  $ kesu -q redact $id subject --because 'Name in it' 2>/dev/null
  KS-260311-7VMHXYX
  $ cd ../two
  $ git config merge.kesu.driver false
  $ at '2026-03-11T12:00:00+08:00'
  $ kesu -q note $id --text 'Plumber came'
  KS-260311-7VMHXYX
  $ git pull -q --no-rebase ../one >/dev/null 2>&1
  [1]
  $ kesu merge
  tickets/2026/03/KS-260311-7VMHXYX.yaml
  merged and staged; git commit concludes the merge
  $ grep -c -E '^subject: .redacted|Plumber' $(file_of $id)
  3
