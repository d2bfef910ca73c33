Two clones gave two complaints one ID: the later-opened gets another, and takes its evidence along. A third clone that had it under the old ID still finds its way.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q -b main a && cd a && new_store && kesu -q init . >/dev/null && git add -A && git commit -qm start && cd ..
  $ git clone -q a b && (cd b && kesu -q init . >/dev/null)
  $ export KESU_RANDOM=same
  $ cd a && a=$(open_ticket --subject 'Leak in the bath' --received 2026-03-11T09:00:00+08:00) && echo contract >../contract.txt
  $ kesu -q attach $a ../contract.txt && git add -A && git commit -qm a && cd ..
  KS-260311-EY6MJMD
  $ cd b && b=$(open_ticket --subject 'Scratched door') && test "$a" = "$b" && echo photo >../photo.txt
  $ kesu -q attach $b ../photo.txt ../contract.txt && git add -A && git commit -qm b && cd ..
  KS-260311-EY6MJMD
  $ git clone -q b c && cd c && kesu -q init . >/dev/null
  $ at '2026-03-11T09:40:00+08:00'; echo invoice >../invoice.txt
  $ kesu -q note $b --text 'From the third clone' && kesu -q attach $b ../invoice.txt && git add -A && git commit -qm c && cd ../b
  KS-260311-EY6MJMD
  KS-260311-EY6MJMD
  $ git pull -q --no-rebase --no-edit ../a main
  kesu: tickets/2026/03/KS-260311-EY6MJMD.yaml:3: two different complaints have this ID
    kesu merge gives the later one a new ID
  Auto-merging tickets/2026/03/KS-260311-EY6MJMD.yaml
  CONFLICT (add/add): Merge conflict in tickets/2026/03/KS-260311-EY6MJMD.yaml
  Automatic merge failed; fix conflicts and then commit the result.
  [1]
  $ kesu merge
  evidence/KS-260311-5R5GQEP/3dd7131bf1c92dd2a9c9eb03891f3fbaf0321ef9ef019be728d8cc29225d6928.txt
  evidence/KS-260311-5R5GQEP/9fe36faa6e710cbbfe894e2ed0ee227ca2179beea08210789c73971ba565ea10.txt
  tickets/2026/03/KS-260311-EY6MJMD.yaml
  tickets/2026/03/KS-260311-5R5GQEP.yaml
  merged and staged; git commit concludes the merge
  $ git commit -qm merged && kesu list -q
  KS-260311-EY6MJMD
  KS-260311-5R5GQEP
  $ find evidence -type f | sort
  evidence/KS-260311-5R5GQEP/3dd7131bf1c92dd2a9c9eb03891f3fbaf0321ef9ef019be728d8cc29225d6928.txt
  evidence/KS-260311-5R5GQEP/9fe36faa6e710cbbfe894e2ed0ee227ca2179beea08210789c73971ba565ea10.txt
  evidence/KS-260311-EY6MJMD/3dd7131bf1c92dd2a9c9eb03891f3fbaf0321ef9ef019be728d8cc29225d6928.txt
  $ kesu check

Each still says what it was called:

  $ kesu show 5R5GQEP | grep formerly
    formerly          KS-260311-EY6MJMD
  $ kesu show $a 2>&1 >sheet; head -n 1 sheet
  KS-260311-EY6MJMD was the ID of KS-260311-5R5GQEP, too, until a merge: if you mean that, name it so
  KS-260311-EY6MJMD  Leak in the bath
  $ kesu log $a 2>&1 >/dev/null; kesu -q show $a --format json 2>&1 >/dev/null; kesu show 5R5GQEP 2>&1 >/dev/null
  KS-260311-EY6MJMD was the ID of KS-260311-5R5GQEP, too, until a merge: if you mean that, name it so

The third clone comes later:

  $ git pull -q --no-rebase --no-edit ../c main
  kesu: tickets/2026/03/KS-260311-EY6MJMD.yaml:3: two different complaints have this ID
    kesu merge tells them apart if the later one has its new ID already; if one was put over the other, restore the earlier lines
  Auto-merging tickets/2026/03/KS-260311-EY6MJMD.yaml
  CONFLICT (content): Merge conflict in tickets/2026/03/KS-260311-EY6MJMD.yaml
  Automatic merge failed; fix conflicts and then commit the result.
  [1]
  $ kesu merge
  evidence/KS-260311-5R5GQEP/3dc92b8f81254df44a02a330fa4c565c53cfe681a17cc42cb5bda34d7f6de5a4.txt
  tickets/2026/03/KS-260311-EY6MJMD.yaml
  tickets/2026/03/KS-260311-5R5GQEP.yaml
  merged and staged; git commit concludes the merge
  $ git commit -qm 'merged again' && sed -n '/third clone/p' tickets/2026/03/*
      text: From the third clone
  $ find evidence -type f | sort
  evidence/KS-260311-5R5GQEP/3dc92b8f81254df44a02a330fa4c565c53cfe681a17cc42cb5bda34d7f6de5a4.txt
  evidence/KS-260311-5R5GQEP/3dd7131bf1c92dd2a9c9eb03891f3fbaf0321ef9ef019be728d8cc29225d6928.txt
  evidence/KS-260311-5R5GQEP/9fe36faa6e710cbbfe894e2ed0ee227ca2179beea08210789c73971ba565ea10.txt
  evidence/KS-260311-EY6MJMD/3dd7131bf1c92dd2a9c9eb03891f3fbaf0321ef9ef019be728d8cc29225d6928.txt
  $ kesu check
