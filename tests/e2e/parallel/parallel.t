What exited 0 is there, exactly once, and nothing else.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ unset KESU_RANDOM
  $ sed -i 's/^lock_wait: .*/lock_wait: 60s/' kesu.yaml && grep '^lock_wait' kesu.yaml
  lock_wait: 60s
  $ id=$(open_ticket --subject 'Leak in the bath')

40 notes on one ticket at once:

  $ for n in $(seq 40); do (kesu -q note $id --text "note $n" >/dev/null 2>err.$n && echo "note $n" >ok.$n) & done; wait
  $ cat err.*
  $ cat ok.* | sort >done
  $ wc -l <done
  40
  $ sed -n 's/^    text: //p' $(file_of $id) | sort | cmp - done
  $ kesu check

Each is after the one before it, and no id occurs twice:

  $ kesu show $id --format yaml | awk '/^  - id:/ { if (NR > 1 && before) want = before; before = $3 } /^    after:/ { if ($2 != want || NF != 2) print "after", $2, "not", want }'
  $ sed -n 's/^  - id: //p' $(file_of $id) | sort | uniq -d
  $ sed -n 's/^  - id: //p' $(file_of $id) | cut -d- -f1 | sort -n | tail -1
  41

20 tickets at once:

  $ for n in $(seq 20); do (kesu -q open --subject "Ticket $n" >id.$n 2>/dev/null || echo failed) & done; wait
  $ cat id.* | sort -u | wc -l
  20
  $ kesu list -q | grep -vx $id | sort >listed
  $ cat id.* | sort | cmp - listed
  $ for n in $(seq 20); do grep -qx "subject: Ticket $n" $(file_of $(cat id.$n)) || echo "Ticket $n is not what its file holds"; done
  $ kesu check
  $ ls -A tickets/2026/03 | grep -v '^KS-.*\.yaml$'
  [1]

Under git too, where git adds and commits meanwhile:

  $ git init -q && kesu init . >/dev/null 2>&1 && git add -A && git commit -qm start
  $ (for n in $(seq 10); do git add -A tickets; git commit -qm "$n"; done >git.log 2>&1) & for n in $(seq 20); do (kesu -q note $id --text "more $n" >/dev/null 2>>err && echo "more $n" >more.$n) & done; wait
  $ cat more.* | sort >more
  $ sed -n 's/^    text: more/more/p' $(file_of $id) | sort | cmp - more
  $ wc -l <more
  20
  $ cat err
  $ ls .git/index.lock
  ls: cannot access '.git/index.lock': No such file or directory
  [2]
