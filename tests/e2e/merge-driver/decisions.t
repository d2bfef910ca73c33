Decisions that two clones took without knowing of each other: which binds depends on the decisions, not on who merges.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q a; cd a; new_store; one_clock 'limit: 5 workdays' 'calendar: office' 'by_priority: {urgent: 4h, important: 2 workdays}'
  $ id=$(opened_at '2026-03-11 09:00'); git add . && git commit -qm open; cd ..; git clone -q a b; (cd b; kesu -q init)
  $ join() { (cd $1; git add .; git commit -qm $1; git pull -q --no-rebase --no-edit ../$2) >/dev/null 2>&1; }

Of classifications the more pressing binds, though the other was recorded later:

  $ (cd a; at '2026-03-11 10:00'; kesu -q classify $id --priority important --because 'A loss is claimed')
  KS-260311-DHM6VK6
  $ (cd b; at '2026-03-11 11:00'; kesu -q classify $id --priority general --because 'Nothing new')
  KS-260311-DHM6VK6
  $ join a b; (cd b; git add .; git commit -qm b); join a b; join b a
  $ for c in a b; do (cd $c; kesu show $id | grep priority; clocks_of $id); done
    priority          important (severity 12)
  resolve 1 running 2026-03-13T18:00:00+08:00 -
    priority          important (severity 12)
  resolve 1 running 2026-03-13T18:00:00+08:00 -
  $ cmp a/$(file_of $id) b/$(file_of $id)

Until somebody who saw both decides again:

  $ (cd b; at '2026-03-11 12:00'; kesu -q classify $id --priority general --because 'Settled by telephone'; kesu show $id | grep priority; clocks_of $id)
  KS-260311-DHM6VK6
    priority          general (severity 12)
  resolve 1 running 2026-03-18T18:00:00+08:00 -

Of assignments the later in the file holds:

  $ (cd b; git add .; git commit -qm c); (cd a; git pull -q --no-rebase ../b)
  $ (cd a; at '2026-03-11 13:00'; kesu -q assign $id --to wu.tao); (cd b; at '2026-03-11 12:30'; kesu -q assign $id --to he.lin)
  KS-260311-DHM6VK6
  KS-260311-DHM6VK6
  $ (cd b; git add .; git commit -qm d); join a b; join b a
  $ for c in a b; do (cd $c; kesu list --format csv | cut -d, -f8 | tail -1); done
  wu.tao
  wu.tao
