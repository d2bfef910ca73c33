A loop of git pull beside a loop of kesu note in one clone, while another clone notes and pushes: every note that exited 0 is there
exactly once. A pull that meets the lock is aborted and tried again.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q --bare origin.git
  $ mkdir a && cd a && git init -q && git remote add origin ../origin.git
  $ new_store 2>/dev/null && unset KESU_RANDOM
  $ sed -i 's/^lock_wait: .*/lock_wait: 60s/' kesu.yaml && grep '^lock_wait' kesu.yaml
  lock_wait: 60s
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ git add -A && git commit -qm start && git push -q origin HEAD:main && cd ..
  $ git clone -q -b main origin.git b && (cd b && kesu init . >/dev/null 2>&1)
  $ cat >pull.sh <<'END'
  > # Pulls, and leaves nothing half done.
  > git pull -q --no-rebase --no-edit origin main >>../pull.log 2>&1 && exit
  > for try in $(seq 500); do [ -e .git/MERGE_HEAD ] || break; git merge --abort 2>>../pull.log; sleep 0.01; done
  > exit 1
  > END
  $ cat >commit.sh <<'END'
  > for try in $(seq 500); do
  >   git add tickets 2>>../git.log && { git diff --cached --quiet || git commit -qm notes 2>>../git.log; } && exit
  >   sleep 0.01
  > done
  > exit 1
  > END
  $ note() { KESU_NOW="2026-03-11T10:0$(($2 % 8)):00+08:00" kesu -q note $id --text "$1$2" >/dev/null 2>>../errors && echo "$1$2" >>../wanted.$1; }
  $ notes_and_pushes() {
  >   for n in $(seq 6); do
  >     note a $n
  >     bash ../commit.sh
  >     git push -q origin HEAD:main 2>/dev/null || { bash ../pull.sh && git push -q origin HEAD:main 2>/dev/null; }
  >   done
  > }
  $ notes() { for n in $(seq 15); do note b $n; sleep 0.05; done; touch ../finished; }
  $ pulls() { until [ -e ../finished ]; do bash ../commit.sh; bash ../pull.sh; sleep 0.02; done; }
  $ export id; export -f note notes_and_pushes notes pulls
  $ (cd a && timeout 300 bash -c notes_and_pushes) & (cd b && timeout 300 bash -c notes) & (cd b && timeout 300 bash -c pulls) & wait
  $ cat errors
  $ wc -l <wanted.a && wc -l <wanted.b
  6
  15

Then both catch up:

  $ catch_up() { bash ../commit.sh && bash ../pull.sh && git push -q origin HEAD:main; }
  $ (cd a && catch_up) && (cd b && catch_up) && (cd a && catch_up)
  $ cmp a/$(file_of $id) b/$(file_of $id)
  $ sed -nE 's/^    text: ([ab][0-9]+)$/\1/p' b/$(file_of $id) | sort >got
  $ sort wanted.a wanted.b | cmp - got
  $ cd b && git status --short && kesu check --now '2026-03-11 11:00'
  $ git log -m --full-history --no-renames --minimal --numstat --format= -- tickets | awk '$2 != 0'
