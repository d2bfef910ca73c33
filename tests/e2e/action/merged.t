Actions merge event by event as tickets do: with the driver, and without it by `kesu merge`. A verification that had not
seen what was done last counts for nothing.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q --bare origin.git
  $ mkdir a && cd a && git init -q && git remote add origin ../origin.git
  $ new_store
  $ ca=$(kesu -q action open --kind preventive --title 'Spare pump' --owner wu.tao --due 2026-04-20)
  $ git add -A && git commit -qm start && git push -q -u origin main && cd ..
  $ git clone -q origin.git b; git clone -q origin.git c
  $ cd a && kesu -q --as wu.tao action do $ca --text 'Bought' > /dev/null && git commit -qam a && git push -q && cd ..
  $ cd b && KESU_RANDOM=b kesu -q action change $ca --verifier he.lin --because 'Knows pumps' > /dev/null && git commit -qam b
  $ (kesu init >/dev/null 2>&1; git config merge.kesu.driver >/dev/null && echo driver)
  driver
  $ git pull -q --no-rebase --no-edit && grep -E '^    do:' actions/$ca.yaml && cd ..
  Auto-merging actions/CA-260311-7VMHXYX.yaml
      do: open
      do: commission
      do: done
      do: commission
  $ cd c && KESU_RANDOM=c kesu -q action change $ca --due 2026-05-01 --because 'Delivery takes long' > /dev/null && git commit -qam c
  $ git pull -q --no-rebase --no-edit > /dev/null 2>&1
  [1]
  $ kesu action list
  kesu: actions/CA-260311-7VMHXYX.yaml:19:1: a conflict that git left for somebody to settle
    'kesu merge' mends tickets; other files: keep one side and delete the marker lines
  [4]
  $ kesu action do $ca --text 'Bought'
  kesu: actions/CA-260311-7VMHXYX.yaml:19:1: a conflict that git left for somebody to settle
    'kesu merge' mends tickets; other files: keep one side and delete the marker lines
  [4]
  $ kesu merge
  actions/CA-260311-7VMHXYX.yaml
  merged and staged; git commit concludes the merge
  $ git commit -q --no-edit && grep -E '^    do:' actions/$ca.yaml
      do: open
      do: commission
      do: done
      do: commission
  $ kesu action list -q
  CA-260311-7VMHXYX
