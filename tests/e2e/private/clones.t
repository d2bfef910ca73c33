Complainants kept apart are imported, committed and merged like tickets.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q one && cd one
  $ new_store
  $ sed -i 's/^personal: .*/personal: separate/; s/^commit: .*/commit: auto/' kesu.yaml
  $ git add -A && git commit -q -m start
  $ id=$(open_ticket --subject Leak --name 张三)
  $ git show --format=%s --name-only
  kesu open KS-260311-7VMHXYX
  
  private/2026/03/KS-260311-7VMHXYX.yaml
  tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ git clone -q . ../two && kesu -q init ../two
  $ kesu -q amend $id complainant.phone 13800000000 --because 'He called'
  KS-260311-7VMHXYX
  $ cd ../two
  $ at '2026-03-11T10:00:00+08:00'
  $ kesu -q amend $id complainant.email z@example.org --because 'He wrote'
  KS-260311-7VMHXYX
  $ git pull -q --no-rebase --no-edit >/dev/null
  $ kesu show $id --reveal | sed -n '/complainant/,/e-mail/p'
    complainant       张三
    phone             13800000000
    e-mail            z@example.org
    2026-03-11 09:20  张敏: amended complainant.phone: (nothing) → 13800000000
    2026-03-11 10:00  张敏: amended complainant.email: (nothing) → z@example.org
  $ grep 'id:' private/2026/03/$id.yaml
  id: KS-260311-7VMHXYX
    - id: 1-V1N0
    - id: 2-7VMH
    - id: 2-65W0
  $ kesu check
  $ cd ../one
  $ git pull -q --no-rebase ../two >/dev/null
  $ cmp private/2026/03/$id.yaml ../two/private/2026/03/$id.yaml
  $ kesu -q redact $id complainant.phone --because Asked 2>/dev/null
  KS-260311-7VMHXYX
  $ cd ../two
  $ git config merge.kesu.driver false
  $ at '2026-03-11T11:00:00+08:00'
  $ kesu -q amend $id complainant.email y@example.org --because 'He wrote again'
  KS-260311-7VMHXYX
  $ git pull -q --no-rebase --no-edit >/dev/null 2>&1
  [1]
  $ kesu merge
  private/2026/03/KS-260311-7VMHXYX.yaml
  tickets/2026/03/KS-260311-7VMHXYX.yaml
  merged and staged; git commit concludes the merge
  $ git commit -q --no-edit
  $ kesu show $id --reveal | sed -n '/complainant/,/e-mail/p'
    complainant       张三
    phone             (redacted)
    e-mail            y@example.org
    2026-03-11 09:20  张敏: amended complainant.phone: (nothing) → (redacted)
    2026-03-11 10:00  张敏: amended complainant.email: (nothing) → z@example.org
    2026-03-11 10:00  张敏: erased 2-7VMH.now
    2026-03-11 11:00  张敏: amended complainant.email: z@example.org → y@example.org
  $ grep -r 13800000000 private tickets
  [1]
  $ kesu check 2>&1 | grep -v 'merge driver\|kesu init\|without kesu'
  [1]

An import keeps them apart too.

  $ cat >map.yaml <<'END'
  > name: desk
  > zone: Asia/Shanghai
  > id: "{id}"
  > received: {from: "{when}", format: "%Y-%m-%d %H:%M"}
  > subject: "{what}"
  > complainant: {name: "{who}", phone: "{tel}"}
  > END
  $ printf 'id,when,what,who,tel\n1,2026-03-01 10:00,Noise,李四,13700000000\n' >desk.csv
  $ kesu -q import map.yaml desk.csv 2>&1 | tail -n 2
  KS-260311-6SPBR9X
  $ grep -r -l 13700000000 private tickets | sed 's/KS-[^.]*/ID/'
  private/2026/03/ID.yaml

What lies apart only grows, too.

  $ f=private/2026/03/$id.yaml
  $ cp $f ../kept && sed -i 's/y@example.org/x@example.org/' $f && kesu check
  kesu: private/2026/03/KS-260311-7VMHXYX.yaml:31: not as in the last commit: event 4-6SPB was altered in the work file
    papers are added, never changed: restore the earlier lines, and correct by kesu amend or kesu retract
  kesu: tickets: 1 tickets are not committed, though kesu.yaml says 'commit: auto'
    git add tickets && git commit; git status names them
  [1]
  $ rm $f && kesu check
  kesu: tickets: 1 tickets are not committed, though kesu.yaml says 'commit: auto'
    git add tickets && git commit; git status names them
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml: who complains is kept apart, and is not here: private/2026/03/KS-260311-7VMHXYX.yaml
    restore it from git or a backup; kesu redact records what was erased on purpose
  [1]
  $ cp ../kept $f && kesu check
