A store records what its own clock reads, unless kesu.yaml says otherwise.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ sed -i '/^given_clock/d' kesu.yaml
  $ kesu open --subject Late
  kesu: this store records only what its own clock reads
    --now and KESU_NOW serve for reading; a store for trying things out allows them with `given_clock: allow` in kesu.yaml
  [6]
  $ unset KESU_NOW
  $ kesu open --subject Late --now '2026-03-11 09:00'
  kesu: this store records only what its own clock reads
    --now and KESU_NOW serve for reading; a store for trying things out allows them with `given_clock: allow` in kesu.yaml
  [6]
  $ find tickets -type f
