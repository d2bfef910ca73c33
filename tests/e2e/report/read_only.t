Reports and every other reading verb change nothing below the store, and need no leave to write there.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak in the bath') && kesu -q classify $a
  KS-260311-7VMHXYX
  $ git init -q && kesu init . >/dev/null 2>&1 && git add -A && git commit -qm start && rm -rf .kesu
  $ cp -a . ../home/copy && cd ../home/copy && chmod -R a-w . && at '2026-03-20T09:20:00+08:00'
  $ tree() { find . -printf '%p %m %s %T@ %C@\n' | sort; find . -type f -print0 | sort -z | xargs -0 cat | sha256sum; }
  $ tree >../before
  $ kesu report overdue -q
  KS-260311-7VMHXYX
  $ kesu report due -q
  $ kesu list -q
  KS-260311-7VMHXYX
  $ kesu show $a >/dev/null
  $ kesu log $a >/dev/null
  $ kesu rules check
  rules/categories.yaml:19:3: nobody owns 'other': it names no department, and no routing rule takes all of its complaints
    add department: and a name from people.yaml
  shop@3 a3611e9ef262b5aa18eba648b83d1770: findings: 1
  [1]
  $ kesu rules explain $a >/dev/null
  $ kesu check
  $ kesu __complete show '' >/dev/null
  $ tree | cmp - ../before
  $ cd .. && kesu --store copy report overdue -q && KESU_STORE=copy kesu report overdue -q
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
