A contested ticket is not closed before somebody took notice of what the decision had not seen.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q --bare origin.git
  $ mkdir a && cd a && git init -q && git remote add origin ../origin.git
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ git add -A && git commit -qm start && git push -q -u origin main && cd ..
  $ git clone -q origin.git b && cd b && kesu init . >/dev/null 2>&1 && cd ..
  $ cd a && at '2026-03-11T11:00:00+08:00' && kesu -q resolve $id --text 'Re-sealed' && git commit -qam resolved && git push -q && cd ..
  KS-260311-7VMHXYX
  $ cd b && at '2026-03-11T10:30:00+08:00' && kesu -q contact $id --kind inbound --text 'It leaks more than before' && git commit -qam inbound
  KS-260311-7VMHXYX
  $ git pull -q --no-rebase --no-edit >/dev/null
  $ at '2026-03-11T12:00:00+08:00'
  $ kesu close $id
  kesu: KS-260311-7VMHXYX is contested: resolve 2-6SPB had not seen contact 2-VK8C
    read it, then kesu note KS-260311-7VMHXYX if the decision stands, else kesu reopen KS-260311-7VMHXYX
  [6]
  $ kesu -q note $id --text 'Spoke to her: that was before the repair'
  KS-260311-7VMHXYX
  $ kesu close $id
  KS-260311-7VMHXYX closed: resolved
