Two clones work on one ticket; git merges their events through the driver. Each side only gains lines, and both get the same bytes.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q --bare origin.git
  $ mkdir a && cd a && export KESU_RANDOM=a && git init -q && git remote add origin ../origin.git
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath'); other=$(open_ticket --subject 'Paint peels')
  $ git add -A && git commit -qm start && git push -q -u origin main && cd ..
  $ git clone -q origin.git b && cd b && export KESU_RANDOM=b && kesu init . 2>&1 | mask_paths
  $WORK/b is a store already; git merges its tickets with kesu in this clone now
  $ git config merge.kesu.driver | sed "s|$(readlink -f "$(command -v kesu)")|/…/kesu|"
  k='/…/kesu'; test -x "$k" || k=kesu; "$k" merge-driver %O %A %B %P; s=$?; test $s -le 1 || { s=1; { echo '<<<<<<< ours'; cat %A; echo =======; cat %B; echo '>>>>>>> theirs'; } >%A.kesu && mv %A.kesu %A; }; exit $s
  $ cd ..; f=$(file_of $id)
  $ changed() { git diff --numstat "$@" | awk '{ print $1, "added", $2, "removed" }'; }

  $ cd a; export KESU_RANDOM=a; at '2026-03-11T09:30:00+08:00'
  $ kesu note $id --text 'From a' && kesu classify $id && git commit -qam a && git push -q && cd ..
  KS-260311-7VMHXYX noted 2-QH7B
  KS-260311-7VMHXYX quality.leak, important (severity 52)
  $ cd b; export KESU_RANDOM=b; export KESU_USER=li.wei; at '2026-03-11T09:25:00+08:00'
  $ kesu contact $id --kind ack && at '2026-03-11T09:35:00+08:00' && kesu note $id --text 'From b' && git commit -qam b
  KS-260311-7VMHXYX contact recorded: acknowledgement
  KS-260311-7VMHXYX noted 3-J940
  $ git pull -q --no-rebase --no-edit >/dev/null
  $ changed HEAD^1 HEAD && changed HEAD^2 HEAD
  30 added 0 removed
  14 added 0 removed
  $ kesu log $id
  1-V1N0  2026-03-11 09:20  张敏  registered [given clock]
      registration met in 0s (due 2026-03-11 10:20)
      terms: registration 1h, classification 2h, first response 24h
  2-PFMP  2026-03-11 09:25  李伟  contact: acknowledgement [given clock]
  2-QH7B  2026-03-11 09:30  张敏  note: From a [given clock]
  3-QH7B  2026-03-11 09:30  张敏  classified: Leaks, important (severity 52) [given clock]
      because: category/quality.leak (leak*), content/water +40 (leak*), source/direct +12
      classification met in 10min (due 2026-03-11 11:20)
      terms: registration 1h, classification 2h, first response 24h, resolution 3 workdays, reply 1 workday, followup 3 workdays
  3-J940  2026-03-11 09:35  李伟  note: From b [given clock]
  $ sed -n '/^  - id: [2-9]/p; /^    after/p' $f
    - id: 2-PFMP
      after: 1-V1N0
    - id: 2-QH7B
      after: 1-V1N0
    - id: 3-QH7B
      after: 2-QH7B
    - id: 3-J940
      after: 2-PFMP
  $ git push -q && cd ../a && git pull -q --no-rebase --no-edit >/dev/null && cmp $f ../b/$f
  $ kesu check && git status --short

The next event follows both ends:

  $ kesu -q note $id --text 'Saw both' && tail -6 $f && git commit -qam both && git push -q
  KS-260311-7VMHXYX
      after: [3-QH7B, 3-J940]
      at: "2026-03-11T09:35:00+08:00"
      clock: given
      by: li.wei
      do: note
      text: Saw both
  $ cd ../b && export KESU_RANDOM=b && git pull -q --no-rebase && cd ..

Through a rebase as well:

  $ cd a && export KESU_RANDOM=a && kesu -q note $id --text 'Rebase a' && git commit -qam a2 && git push -q && cd ..
  KS-260311-7VMHXYX
  $ cd b && export KESU_RANDOM=b && kesu -q note $id --text 'Rebase b' && git commit -qam b2 && git pull -q --rebase 2>&1 | grep -v Auto-merging; changed HEAD^ HEAD
  KS-260311-7VMHXYX
  7 added 0 removed
  $ git push -q && cd ../a && git pull -q --no-rebase --no-edit >/dev/null && cmp $f ../b/$f && cd ..

And with a stash:

  $ cd a && export KESU_RANDOM=a && kesu -q note $id --text 'Stash a' && git commit -qam a3 && git push -q && cd ..
  KS-260311-7VMHXYX
  $ cd b && export KESU_RANDOM=b && kesu -q note $id --text 'Stash b' && git stash -q && git pull -q --no-rebase && git stash pop -q 2>&1 | grep -v Auto-merging; changed && git commit -qam b3 && git push -q
  KS-260311-7VMHXYX
  7 added 0 removed
  $ kesu check && cd ../a && git pull -q --no-rebase --no-edit >/dev/null && cmp $f ../b/$f && cd ..

What an auditor asks of git: no line was ever removed, against any parent.

  $ git -C a log -m --full-history --no-renames --minimal --numstat --format= -- tickets | awk '$2 != 0'

Different tickets do not meet:

  $ cd a && export KESU_RANDOM=a && kesu -q note $other --text 'Other' && git commit -qam a4 && git push -q && cd ../b && export KESU_RANDOM=b && kesu -q note $id --text 'More' && git commit -qam b4 && git pull -q --no-rebase --no-edit >/dev/null && kesu check
  KS-260311-V1N0CSJ
  KS-260311-7VMHXYX
