In a git work tree init sets the merge driver of the clone, and its files are ready for git.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q
  $ kesu init . 2>&1 | mask_paths
  $WORK
  store made from preset general; next: kesu open --subject … --text …
  $ git config merge.kesu.driver | sed "s|$(readlink -f "$(command -v kesu)")|/…/kesu|"
  k='/…/kesu'; test -x "$k" || k=kesu; "$k" merge-driver %O %A %B %P; s=$?; test $s -le 1 || { s=1; { echo '<<<<<<< ours'; cat %A; echo =======; cat %B; echo '>>>>>>> theirs'; } >%A.kesu && mv %A.kesu %A; }; exit $s
  $ git check-attr merge eol -- tickets/2026/03/KS-260311-7F3QXMY.yaml
  tickets/2026/03/KS-260311-7F3QXMY.yaml: merge: kesu
  tickets/2026/03/KS-260311-7F3QXMY.yaml: eol: lf
  $ mkdir -p .kesu && touch .kesu/index && git add -A && git commit -qm start && git ls-files .kesu

A store below the top of the work tree:

  $ git init -q above && cd above && kesu -q init store >/dev/null && git check-attr merge -- store/tickets/2026/03/KS-260311-7F3QXMY.yaml && git config merge.kesu.name
  store/tickets/2026/03/KS-260311-7F3QXMY.yaml: merge: kesu
  kesu: union of the events of a ticket
  $ git add -A && git commit -qm start && cd ..

A clone is connected by running it once:

  $ git clone -q above clone && cd clone/store && kesu check
  kesu: this clone merges tickets without kesu
    set the merge driver up with: kesu init
  kesu: tickets: there is no such directory: where are the tickets?
    restore it from git or a backup; in a store that never had a ticket: kesu init
  [1]
  $ kesu init 2>&1 | mask_paths; kesu check && git status --short
  $WORK/clone/store is a store already; git merges its tickets with kesu in this clone now
