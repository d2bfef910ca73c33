What the world does to a command is exit code 5, and nothing is half written.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ cp $(file_of $id) before

A store that asks for a newer program:

  $ cp kesu.yaml kept && sed -i 's/^needs: .*/needs: "9.0"/' kesu.yaml
  $ kesu note $id --text x
  kesu: kesu.yaml:2:8: this store needs kesu 9.0, and this is kesu 1.0
    install a newer kesu
  [5]
  $ kesu list
  kesu: kesu.yaml:2:8: this store needs kesu 9.0, and this is kesu 1.0
    install a newer kesu
  [5]
  $ kesu open --subject x --format json
  kesu: kesu.yaml:2:8: this store needs kesu 9.0, and this is kesu 1.0
    install a newer kesu
  [5]
  $ mv kept kesu.yaml

Standard output that cannot be written; the write itself stands:

  $ kesu list >/dev/full
  kesu: standard output could not be written
  [5]
  $ kesu note $id --text 'On paper, though the terminal is gone' >/dev/full
  kesu: standard output could not be written
    recorded all the same, do not repeat the command: KS-260311-7VMHXYX
  [5]
  $ grep -c 'do: note' $(file_of $id)
  1

A disk that takes no more: here a limit on the size of files, which binds root too.

  $ cp $(file_of $id) before
  $ (trap '' XFSZ; ulimit -f 0; kesu note $id --text x; echo $?) 2>&1 | sed 's/[.][^ ]*tmp[^: ]*/<temporary file>/' | mask_paths
  kesu: <temporary file>: nothing was written: File too large
  5
  $ (trap '' XFSZ; ulimit -f 0; kesu open --subject x) >out 2>/dev/null
  [5]
  $ cat out
  $ cmp before $(file_of $id)
  $ find tickets -type f | wc -l
  1

Somebody else writes all the time:

  $ sed -i 's/^lock_wait: .*/lock_wait: 1s/' kesu.yaml; grep lock_wait kesu.yaml
  lock_wait: 1s
  $ flock .kesu/lock kesu note $id --text x 2>err
  [5]
  $ sed 's/ (pid [^)]*)//' err
  kesu: .kesu/lock: nothing was written: another kesu is writing
    try again when it has finished
  $ cmp before $(file_of $id)
  $ flock .kesu/lock kesu list -q
  KS-260311-7VMHXYX

Once it is over the command is done:

  $ kesu note $id --text x
  KS-260311-7VMHXYX noted 3-7VMH
