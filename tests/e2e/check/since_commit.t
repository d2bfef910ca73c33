In a git work tree the tickets are held against the last commit: they only grow. What lies further back is git's and the audit's to show.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q && new_store && kesu -q init . 2>/dev/null
  $ a=$(open_ticket --subject 'Leak in the bath'); b=$(open_ticket --subject 'Paint peels'); kesu -q note $a --text one >/dev/null
  $ git add -A && git commit -qm start && kesu -q note $a --text two >/dev/null && kesu check
  $ sed -i 's/text: one/text: ONE/' $(file_of $a) && rm $(file_of $b) && kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:26: not as in the last commit: event 2-7VMH was altered in the work file
    papers are added, never changed: restore the earlier lines, and correct by kesu amend or kesu retract
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml: this ticket is in the last commit and is gone
    tickets are never removed: restore it with git checkout
  [1]
  $ git checkout -q tickets && sed -i '/- id: 2/,$d' $(file_of $a) && kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml: not as in the last commit: event 2-7VMH was removed in the work file
    papers are added, never removed: restore it
  [1]
  $ rm -r tickets && kesu check
  kesu: tickets: there is no such directory: where are the tickets?
    restore it from git or a backup; in a store that never had a ticket: kesu init
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml: this ticket is in the last commit and is gone
    tickets are never removed: restore it with git checkout
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml: this ticket is in the last commit and is gone
    tickets are never removed: restore it with git checkout
  [1]
  $ kesu list -q && kesu report overdue --exit-code
  $ git checkout -q tickets && kesu check

With `commit: auto` what was not committed is counted:

  $ sed -i 's/^commit: .*/commit: auto/' kesu.yaml && git commit -qam auto
  $ kesu -q note $a --text committed && kesu check && git log -1 --format=%s
  KS-260311-7VMHXYX
  kesu note KS-260311-7VMHXYX
  $ printf '#!/bin/sh\necho; echo "no commits on Fridays" >&2; exit 1\n' >.git/hooks/pre-commit && chmod +x .git/hooks/pre-commit
  $ kesu note $a --text 'A hook says no'
  kesu: warning: written, but not committed: git commit failed: no commits on Fridays
  KS-260311-7VMHXYX noted 4-7VMH
  $ printf '#!/bin/sh\nexit 1\n' >.git/hooks/pre-commit
  $ KESU_RANDOM=x kesu note $a --text 'A hook says nothing'
  kesu: warning: written, but not committed: git commit failed without a word (exit status 1)
  KS-260311-7VMHXYX noted 5-0DAR
  $ KESU_RANDOM=y kesu open --subject 'New' -q
  kesu: warning: written, but not committed: git commit failed without a word (exit status 1)
  KS-260311-2D54HE6
  $ kesu check
  kesu: tickets: 2 tickets are not committed, though kesu.yaml says 'commit: auto'
    git add tickets && git commit; git status names them
  [1]
  $ rm .git/hooks/pre-commit && (cd tickets/2026 && kesu note $b --text 'Another')
  KS-260311-V1N0CSJ noted 2-7VMH
  $ mkdir ../none && KESU_RANDOM=z PATH=$(dirname $(command -v kesu)) kesu note $a --text 'No git'
  kesu: warning: written, but not committed: git cannot be run: No such file or directory
  KS-260311-7VMHXYX noted 6-RVSY
