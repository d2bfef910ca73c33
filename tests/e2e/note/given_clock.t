A write under a given clock is refused unless the store allows it; reading is not.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ sed -i '/^given_clock/d' kesu.yaml
  $ kesu note $id --text x
  kesu: this store records only what its own clock reads
    --now and KESU_NOW serve for reading; a store for trying things out allows them with `given_clock: allow` in kesu.yaml
  [6]
  $ KESU_NOW= kesu note $id --text x --now '2026-03-11 10:00'
  kesu: this store records only what its own clock reads
    --now and KESU_NOW serve for reading; a store for trying things out allows them with `given_clock: allow` in kesu.yaml
  [6]
  $ kesu list -q --now '2026-03-11 10:00'
  KS-260311-7VMHXYX
