A published version whose files are gone is invalid data, not something that was asked for and is missing.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ mkdir -p rules/versions/shop@2-0123456789abcdef0123456789abcdef
  $ kesu rules versions 2>err
  version  digest                               published  approved by  in force from  review by  change  why
  shop@2   0123456789abcdef0123456789abcdef     -          -            -              -
  [4]
  $ grep -c 'plan.yaml' err
  1
