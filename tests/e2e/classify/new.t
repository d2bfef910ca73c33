Every ticket that is not classified yet and not closed.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu classify --new
  $ leak=$(open_ticket --subject 'Leak in the bath')
  $ rude=$(open_ticket --subject 'Rude on the phone')
  $ gone=$(open_ticket --subject 'Called off at once')
  $ kesu -q close $gone --outcome withdrawn --because 'Called off'
  KS-260311-TSGP43T
  $ kesu classify --new | LC_ALL=C sort
  KS-260311-7VMHXYX quality.leak, important (severity 52)
  KS-260311-V1N0CSJ service, general (severity 32)
  $ kesu classify --new

Neither IDs nor --new:

  $ kesu classify
  kesu: no ticket is named
    give IDs, - to read them, --filter, or --new for all unclassified ones
  [2]

One damaged ticket is named and does not hold up the others:

  $ other=$(open_ticket --subject 'Paint peels')
  $ bad=$(open_ticket --subject 'Damaged')
  $ printf '  - id: 2' >>$(file_of $bad)
  $ kesu classify --new 2>err
  KS-260311-3GKJYMP quality.paint, general (severity 12)
  [4]
  $ sed "s/$bad/<id>/g" err | mask_paths
  kesu: tickets/2026/03/<id>.yaml:20:10: the last line has no newline: the file was cut off, or edited without one
    restore the end of the file from git or a backup, or add the newline if nothing is missing
