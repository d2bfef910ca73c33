Closed standard streams: what is printed never ends in a file that was opened meanwhile.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ notify_by '{by: stdout}'
  $ one_clock 'limit: 1h' 'warn: [50%]'
  $ id=$(opened_at '2026-03-11 10:00'); at '2026-03-11 10:40'
  $ kesu remind >&- 2>err; echo $?; cat err
  5
  kesu: notice N-59f946a997b7 did not reach zhang.min: standard output could not be written
    the next `kesu remind` tries again
  kesu: standard output could not be written
  $ kesu remind 2>&- | sed -n 's/^  resolution: //p'
  due 2026-03-11 11:00, 20min left (warning at 50%)
  $ kesu remind
  $ kesu --as nobody.x assign $id --to nobody.y 2>&-
  [3]
  $ cat .kesu/*lock* | grep -c resolution
  0
  [1]
  $ kesu note $id --text - <&-
  kesu: `note` needs a text
    give it with --text, or with `--text -` from standard input
  [2]
  $ kesu check
