A source is direct or a third party by its name; tags are a list.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --tag vip --tag leak)
  $ kesu amend $id source 'Consumer Council' --because 'It came by their letter'
  KS-260311-7VMHXYX amended source
  $ kesu amend $id source.ref CC-77 --because 'Their number'
  KS-260311-7VMHXYX amended source.ref
  $ kesu amend $id tags 'vip, water' --because 'One word for it'
  KS-260311-7VMHXYX amended tags
  $ kesu show $id | grep 'source\|tags\|amended'
    source            Consumer Council CC-77
    tags              vip, water
    2026-03-11 09:20  张敏: amended source.third_party: (nothing) → Consumer Council
    2026-03-11 09:20  张敏: amended source.ref: (nothing) → CC-77
    2026-03-11 09:20  张敏: amended tags: vip, leak → vip, water
  $ kesu list --tag water -q
  KS-260311-7VMHXYX
  $ kesu amend $id source direct --because 'It was a copy'
  KS-260311-7VMHXYX amended source
  $ kesu amend $id tags '' --because 'Not used any more'
  KS-260311-7VMHXYX amended tags
  $ kesu show $id | grep 'source\|tags'
    source            direct
    2026-03-11 09:20  张敏: amended source.third_party: (nothing) → Consumer Council
    2026-03-11 09:20  张敏: amended source.ref: (nothing) → CC-77
    2026-03-11 09:20  张敏: amended tags: vip, leak → vip, water
    2026-03-11 09:20  张敏: amended source: Consumer Council → direct
    2026-03-11 09:20  张敏: amended tags: vip, water → (nothing)
  $ kesu check
  $ kesu amend $id source.name X --because 'wrong field'
  kesu: source has no field 'name'
    one of third_party or ref
  [2]
