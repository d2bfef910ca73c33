Original, process and evidence stay together in git; what was altered or lost is found; a clone is a backup from which it comes back.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q --initial-branch main complaints && cd complaints
  $ new_store && sed -i 's/^commit: .*/commit: auto/' kesu.yaml
  $ git add . && git commit -q -m 'A store'
  $ id=$(open_ticket --subject 'Leak in the bath' --text 'It drips' --name 'Jane Roe'); printf 'a photo' >photo.jpg; kesu -q attach $id photo.jpg --text 'As it was found'; rm photo.jpg
  KS-260311-7VMHXYX
  $ kesu -q resolve $id --text 'Re-sealed' && kesu -q close $id
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
  $ git log --format=%s | cat
  kesu close KS-260311-7VMHXYX
  kesu resolve KS-260311-7VMHXYX
  kesu attach KS-260311-7VMHXYX
  kesu open KS-260311-7VMHXYX
  A store
  $ kesu log $id
  1-V1N0  2026-03-11 09:20  张敏  registered [given clock]
      registration met in 0s (due 2026-03-11 10:20)
      terms: registration 1h, classification 2h, first response 24h
  2-7VMH  2026-03-11 09:20  张敏  attached photo.jpg: As it was found [given clock]
  3-7VMH  2026-03-11 09:20  张敏  resolved: Re-sealed [given clock]
  4-7VMH  2026-03-11 09:20  张敏  closed: resolved [given clock]
      classification cancelled
      first response cancelled
  $ kesu check -v
  nothing found
  $ git clone -q . ../backup

Somebody makes the complaint smaller, and loses the photo:

  $ sed -i 's/text: It drips/text: It is a bit damp/' $(file_of $id) && rm evidence/$id/*
  $ kesu check
  kesu: tickets: 1 tickets are not committed, though kesu.yaml says 'commit: auto'
    git add tickets && git commit; git status names them
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:7: not as in the last commit: the complaint was altered in the work file
    papers are added, never changed: restore the earlier lines, and correct by kesu amend or kesu retract
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:23: the evidence of 2-7VMH is gone: evidence/KS-260311-7VMHXYX/d4e24d749a4fe2f161af2de913c0402b04e3ae287dafd0f9dbfa4a5c56c69285.txt
    restore it from git or a backup; attaching the same file again puts it back
  [1]
  $ git pull -q ../backup main && git restore . && kesu check -v
  nothing found

One that was committed is found by git itself: a line that went from a ticket.

  $ sed -i 's/text: It drips/text: It is a bit damp/' $(file_of $id) && git commit -q -a -m 'Tidy up'
  $ kesu check -v
  nothing found
  $ git log -m --full-history --no-renames --minimal --numstat --format=%s -- tickets | grep -B 2 -P '\t[1-9][0-9]*\t'
  Tidy up
  
  1\t1\ttickets/2026/03/KS-260311-7VMHXYX.yaml (esc)
