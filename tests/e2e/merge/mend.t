A clone without the merge driver gets a conflict from git; `kesu merge` mends it to what the driver would have written.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q --bare origin.git
  $ mkdir a && cd a && git init -q && git remote add origin ../origin.git
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ echo first >notes.txt; git add -A && git commit -qm start && git push -q -u origin main && cd ..
  $ git clone -q origin.git b; f=$(file_of $id)
  $ cd a && kesu -q note $id --text 'From a' && git commit -qam a && git push -q && cd ..
  KS-260311-7VMHXYX
  $ cd b && KESU_RANDOM=b kesu -q note $id --text 'From b' && git commit -qam b
  KS-260311-7VMHXYX
  $ kesu check
  kesu: this clone merges tickets without kesu
    set the merge driver up with: kesu init
  [1]
  $ git pull -q --no-rebase --no-edit >/dev/null 2>&1
  [1]
  $ kesu list -q
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:20:1: a conflict that git left for somebody to settle
    'kesu merge' mends tickets; other files: keep one side and delete the marker lines
  [4]
  $ kesu merge
  tickets/2026/03/KS-260311-7VMHXYX.yaml
  merged and staged; git commit concludes the merge
  $ git diff --name-only --diff-filter=U
  $ git commit -q --no-edit && sed -n '/^  - id: 2/,$p' $f
    - id: 2-7VMH
      after: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: note
      text: From a
    - id: 2-TN2T
      after: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: note
      text: From b
  $ git log -m --no-renames --minimal --numstat --format= -- tickets | awk '$2 != 0'

Nothing to do is no error:

  $ kesu merge
  git has no unmerged tickets here

The same bytes as with the driver:

  $ cp $f ../mended && git reset -q --hard HEAD^1 && kesu init . >/dev/null 2>&1 && git pull -q --no-rebase --no-edit >/dev/null && cmp $f ../mended && git push -q && cd ..

Conflicts elsewhere are left alone:

  $ cd a && git pull -q --no-rebase --no-edit >/dev/null && git config --remove-section merge.kesu
  $ kesu -q note $id --text 'Once more a' && echo a >>notes.txt && git commit -qam a && cd ../b
  KS-260311-7VMHXYX
  $ KESU_RANDOM=c kesu -q note $id --text 'Once more b' && echo b >>notes.txt && git commit -qam b && git push -q && cd ../a
  KS-260311-7VMHXYX
  $ git pull -q --no-rebase --no-edit >/dev/null 2>&1
  [1]
  $ kesu merge
  tickets/2026/03/KS-260311-7VMHXYX.yaml
  merged and staged; git commit concludes the merge
  $ git status --short
  UU notes.txt
  M  tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ git merge --abort

A side that altered what was there is refused:

  $ sed -i 's/From a/From A/' $f && git commit -qam altered && git pull -q --no-rebase --no-edit >/dev/null 2>&1
  [1]
  $ kesu merge
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:26: event 2-7VMH was altered in ours
    papers are added, never changed: restore the earlier lines, and correct by kesu amend or kesu retract
  [4]
  $ git status --short
  UU notes.txt
  UU tickets/2026/03/KS-260311-7VMHXYX.yaml

Outside of git:

  $ mkdir ../plain && cd ../plain && kesu init . >/dev/null 2>&1 && kesu merge
  kesu: the store is in no git work tree: there is nothing to merge
  [5]
