What is no growth of the common version is refused with its place, exit code 1: a conflict to git. Both sides stay, between markers. Needs no store.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --text 'In the hall')
  $ kesu -q note $id --text one
  KS-260311-7VMHXYX
  $ f=$(file_of $id); cp $f base
  $ kesu -q note $id --text theirs && cp $f theirs
  KS-260311-7VMHXYX
  $ cp base $f && KESU_RANDOM=other kesu -q note $id --text ours && cp $f ours
  KS-260311-7VMHXYX
  $ mkdir elsewhere && mv base ours theirs elsewhere && cd elsewhere
  $ driver() { cp ours merged; kesu merge-driver base merged theirs tickets/x.yaml; code=$?; grep -s '^[<=>]\{7\}' merged; return $code; }
  $ driver
  $ sed -n '/^  - id: 2/,$p' merged
    - id: 2-7VMH
      after: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: note
      text: one
    - id: 3-7VMH
      after: 2-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: note
      text: theirs
    - id: 3-PY7A
      after: 2-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: note
      text: ours
  $ cp merged both && cp theirs t && cp ours o

The other way round gives the same bytes:

  $ cp t ours && cp o theirs && driver
  $ cmp merged both

An earlier byte altered, on either side:

  $ cp o ours && sed 's/text: one/text: two/' t >theirs && driver
  kesu: tickets/x.yaml:27: event 2-7VMH was altered in theirs
    papers are added, never changed: restore the earlier lines, and correct by kesu amend or kesu retract
  <<<<<<< ours
  =======
  >>>>>>> theirs
  [1]
  $ sed 's/text: one/text: two/' o >ours && cp t theirs && driver
  kesu: tickets/x.yaml:27: event 2-7VMH was altered in ours
    papers are added, never changed: restore the earlier lines, and correct by kesu amend or kesu retract
  <<<<<<< ours
  =======
  >>>>>>> theirs
  [1]
  $ cp o ours && sed 's/^text: In the hall/text: In the ball/' t >theirs && driver
  kesu: tickets/x.yaml:7: the complaint was altered in theirs
    papers are added, never changed: restore the earlier lines, and correct by kesu amend or kesu retract
  <<<<<<< ours
  =======
  >>>>>>> theirs
  [1]

Written differently, with the same values:

  $ cp o ours && sed 's/text: one/text: "one"/' t >theirs && driver
  kesu: tickets/x.yaml:27: event 2-7VMH was re-formatted in theirs: the values are the same, the bytes are not
    restore the earlier lines as they were
  <<<<<<< ours
  =======
  >>>>>>> theirs
  [1]

An event removed:

  $ cp base theirs && sed -i '/^  - id: 2/,$d' theirs && driver
  kesu: tickets/x.yaml: event 2-7VMH was removed in theirs
    papers are added, never removed: restore it
  <<<<<<< ours
  =======
  >>>>>>> theirs
  [1]
  $ sed '/^  - id: 2/,/^      *text: one/d' t >theirs && driver
  kesu: tickets/x.yaml: event 2-7VMH was removed in theirs
    papers are added, never removed: restore it
  <<<<<<< ours
  =======
  >>>>>>> theirs
  [1]

One id with two texts:

  $ id2=$(sed -n 's/^  - id: //p' o | tail -1) && id3=$(sed -n 's/^  - id: //p' t | tail -1) && sed "s/^  - id: $id3/  - id: $id2/" t >theirs && driver
  kesu: tickets/x.yaml:34: event 3-PY7A was altered in theirs
    papers are added, never changed: restore the earlier lines, and correct by kesu amend or kesu retract
  <<<<<<< ours
  =======
  >>>>>>> theirs
  [1]

An after without its event:

  $ sed 's/^    after: 2-.*/    after: 2-XXXX/' t >theirs && driver
  kesu: tickets/x.yaml: event 3-7VMH follows 2-XXXX, which is not here
    an event was removed, or a merge took only some of them
  <<<<<<< ours
  =======
  >>>>>>> theirs
  [1]

A tail cut off:

  $ head -c -5 t >theirs && driver
  kesu: tickets/x.yaml:34:13: the version of theirs cannot be merged: the last line has no newline: the file was cut off, or edited without one
    restore the end of the file from git or a backup, or add the newline if nothing is missing
  <<<<<<< ours
  =======
  >>>>>>> theirs
  [1]

Kinds of events it does not know are merged:

  $ sed 's/^    do: note/    do: levitate/' base >b && sed 's/^    do: note/    do: levitate/' o >ours && sed 's/^    do: note/    do: levitate/' t >theirs && mv b base && driver
  $ grep -c 'do: levitate' merged
  3

Called wrongly:

  $ kesu merge-driver base
  kesu: OURS is missing
    kesu merge-driver --help shows how it is called
  [2]
