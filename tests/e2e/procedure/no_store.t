Outside a store there is nothing to write to.

  $ . "$TESTDIR/../../support/setup.sh"
  $ kesu open --subject x 2>err
  [3]
  $ mask_paths <err
  kesu: no store here or above: there is no kesu.yaml
    make one with: kesu init --preset general, or name one with --store DIR
  $ kesu note KS-260311-7F3QXMY --text x --store nowhere 2>err
  [3]
  $ mask_paths <err
  kesu: nowhere is no store: it has no kesu.yaml
    make one with: kesu init nowhere --preset general
  $ mkdir there && (cd there && new_store)
  $ export KESU_USER=zhang.min KESU_NOW='2026-03-11T09:20:00+08:00'
  $ kesu --store there -q open --subject x | wc -l
  1
  $ KESU_STORE=there kesu -q open --subject x | wc -l
  1
  $ (cd there/rules && kesu -q open --subject x | wc -l)
  1
