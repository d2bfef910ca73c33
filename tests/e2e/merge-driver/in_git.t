Where the driver refuses, or is not there, git's conflict is in the file: nobody takes our side alone for the ticket.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q --bare origin.git
  $ mkdir a && cd a && git init -q && git remote add origin ../origin.git
  $ new_store && kesu -q init .
  $ id=$(open_ticket --subject 'Leak in the bath'); f=$(file_of $id)
  $ git add -A && git commit -qm start && git push -q -u origin main && cd ..
  $ git clone -q origin.git b && (cd b && kesu -q init .)
  $ (cd a && kesu -q note $id --text 'From a' >/dev/null && sed -i 's/Leak in the bath/Leak in the kitchen/' $f && git commit -qam a && git push -q)
  $ (cd b && KESU_RANDOM=b kesu -q note $id --text 'From b' >/dev/null && git commit -qam b)

An earlier byte altered:

  $ cd b && git pull --no-rebase --no-edit 2>&1 | grep -v '^From\|^   '
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:6: the complaint was altered in theirs
    papers are added, never changed: restore the earlier lines, and correct by kesu amend or kesu retract
  Auto-merging tickets/2026/03/KS-260311-7VMHXYX.yaml
  CONFLICT (content): Merge conflict in tickets/2026/03/KS-260311-7VMHXYX.yaml
  Automatic merge failed; fix conflicts and then commit the result.
  $ sed -n '/^subject/,/^history/p' $f; grep '^[<=>]\{7\}' $f
  subject: Leak in the bath
  history:
  subject: Leak in the kitchen
  history:
  <<<<<<< ours
  =======
  >>>>>>> theirs
  $ kesu list -q
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:6:1: a conflict that git left for somebody to settle
    'kesu merge' mends tickets; other files: keep one side and delete the marker lines
  [4]
  $ kesu report overdue --exit-code
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:6:1: a conflict that git left for somebody to settle
    'kesu merge' mends tickets; other files: keep one side and delete the marker lines
  [4]
  $ kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:6:1: a conflict that git left for somebody to settle
    'kesu merge' mends tickets; other files: keep one side and delete the marker lines
  [4]
  $ kesu merge
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:6: the complaint was altered in theirs
    papers are added, never changed: restore the earlier lines, and correct by kesu amend or kesu retract
  [4]
  $ git merge --abort

A kesu that the caller of git does not find in his PATH is found all the same:

  $ (cd ../a && sed -i 's/Leak in the kitchen/Leak in the bath/' $f && git commit -qam restored && git push -q)
  $ mkdir ../few && ln -s $(command -v git cat mv) ../few/
  $ PATH=$PWD/../few git pull -q --no-rebase --no-edit
  Auto-merging tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ sed -n 's/^    text: //p' $f | sort
  From a
  From b

One that is gone leaves markers, and check says so:

  $ git reset -q --hard HEAD^1
  $ git config merge.kesu.driver "$(git config merge.kesu.driver | sed "s|^k='[^']*|k='/nowhere/kesu|")"
  $ kesu check
  kesu: the kesu that this clone's merge driver names is gone
    set it up again with: kesu init
  [1]
  $ PATH=$PWD/../few git pull --no-rebase --no-edit 2>&1 | grep -v '^From\|^   ' | sed 's/.*: 1: .*: not found/(not found)/'
  (not found)
  Auto-merging tickets/2026/03/KS-260311-7VMHXYX.yaml
  CONFLICT (content): Merge conflict in tickets/2026/03/KS-260311-7VMHXYX.yaml
  Automatic merge failed; fix conflicts and then commit the result.
  $ grep -n '^[<=>]\{7\}' $f
  1:<<<<<<< ours
  28:=======
  55:>>>>>>> theirs
  $ kesu list -q
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:1:1: a conflict that git left for somebody to settle
    'kesu merge' mends tickets; other files: keep one side and delete the marker lines
  [4]
  $ kesu merge
  tickets/2026/03/KS-260311-7VMHXYX.yaml
  merged and staged; git commit concludes the merge
  $ git commit -q --no-edit && kesu check

An event picked without the one it follows:

  $ git push -q && kesu -q note $id --text 'First' >/dev/null && git commit -qam first && kesu -q note $id --text 'Second' >/dev/null && git commit -qam second
  $ git checkout -q -b other HEAD^^ && git cherry-pick main 2>&1 | grep -v '^hint\|^error: could not apply'
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml: event 4-7VMH was removed in ours
    papers are added, never removed: restore it
  Auto-merging tickets/2026/03/KS-260311-7VMHXYX.yaml
  CONFLICT (content): Merge conflict in tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ grep -n '^[<=>]\{7\}' $f
  34:<<<<<<< ours
  35:=======
  50:>>>>>>> theirs
  $ kesu list -q
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:34:1: a conflict that git left for somebody to settle
    'kesu merge' mends tickets; other files: keep one side and delete the marker lines
  [4]
