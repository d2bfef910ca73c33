What stands only in the work file of an unmerged ticket is kept, and nothing more is written there until it is merged.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q && new_store && kesu init . >/dev/null 2>&1
  $ id=$(open_ticket --subject 'Leak in the bath'); other=$(open_ticket --subject 'Paint peels'); f=$(file_of $id)
  $ git add -A && git commit -qm start
  $ git config --remove-section merge.kesu
  $ kesu -q note $id --text STASHED && git stash -q
  KS-260311-7VMHXYX
  $ KESU_RANDOM=b kesu -q note $id --text COMMITTED && git commit -qam committed
  KS-260311-7VMHXYX
  $ git stash pop >/dev/null 2>&1
  [1]
  $ git status --short && ls .git/MERGE_HEAD
  UU tickets/2026/03/KS-260311-7VMHXYX.yaml
  ls: cannot access '.git/MERGE_HEAD': No such file or directory
  [2]
  $ git checkout -q --ours tickets
  $ kesu note $id --text REFUSED
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml: nothing was written: git left this ticket unmerged: a write would be lost with the conflict
    'kesu merge' joins both sides; then try again
  [5]
  $ KESU_RANDOM=c kesu note $other --text 'Another ticket is no concern'
  KS-260311-V1N0CSJ noted 2-JA8N
  $ kesu list -q
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml: git left this ticket unmerged: what stands here may be one side only
    'kesu merge' joins both sides
  [4]
  $ kesu report overdue -q
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml: git left this ticket unmerged: what stands here may be one side only
    'kesu merge' joins both sides
  [4]
  $ kesu check
  kesu: this clone merges tickets without kesu
    set the merge driver up with: kesu init
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml: git left this ticket unmerged: what stands here may be one side only
    'kesu merge' joins both sides
  [4]
  $ printf '  - id: 3-XXXX\n    after: %s\n    at: "2026-03-11T09:21:00+08:00"\n    clock: given\n    by: zhang.min\n    do: note\n    text: BY HAND\n' $(events_of $id note) >>$f
  $ kesu merge
  tickets/2026/03/KS-260311-7VMHXYX.yaml
  merged and staged; git commit concludes the merge
  $ sed -n 's/^    text: //p' $f
  STASHED
  COMMITTED
  BY HAND
  $ git status --short && git stash list | wc -l
  M  tickets/2026/03/KS-260311-7VMHXYX.yaml
   M tickets/2026/03/KS-260311-V1N0CSJ.yaml
  1
  $ KESU_RANDOM=d kesu note $id --text 'And on it goes'
  KS-260311-7VMHXYX noted 5-4RAN

Where the file does not read, what would be lost is named:

  $ git commit -qam merged && cp $f whole && git stash -q 2>/dev/null; KESU_RANDOM=e kesu -q note $id --text STASHED && git stash -q
  KS-260311-7VMHXYX
  $ KESU_RANDOM=f kesu -q note $id --text COMMITTED && git commit -qam committed
  KS-260311-7VMHXYX
  $ git stash pop >/dev/null 2>&1
  [1]
  $ sed 's/id: 3-XXXX/id: 9-????/' $f >broken && cp broken $f
  $ kesu merge
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:34: the file does not read, and neither side has this line of it:   - id: 9-????
    make the file readable, or take the line out, then try again
  [4]
  $ cmp $f broken

And what it alters:

  $ git checkout -q --ours tickets && sed -i 's/BY HAND/by hand/' $f && kesu merge
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:40: event 3-XXXX was altered in the work file
    papers are added, never changed: restore the earlier lines, and correct by kesu amend or kesu retract
  [4]
