At intake: open tickets of the same complainant, about the same order, or whose text reads alike, are named and, with --link, linked.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ say() { kesu open --subject "$1" --text "$2" --demand Repair --channel phone --name "$3" --phone "$4" "${@:5}"; }
  $ say 'Leak under the sink' 'Water drips from the seal below the kitchen sink since Sunday.' 'Jane Roe' 13800000000 --about order=A-1
  KS-260311-7VMHXYX
  $ say 'Paint peels' 'In the hall.' 'John Smith' 13911112222
  KS-260311-V1N0CSJ

The same order; the same text by a neighbour, who has another number; and what only shares a word.

  $ say 'Sink' 'Nobody came.' 'Ann Lee' 13922223333 --about order=A-1
  KS-260311-TSGP43T
  complaints by the same complainant or about the same matter within the last 90 days: 1 (KS-260311-7VMHXYX)
  if it is the same: kesu link KS-260311-TSGP43T --to KS-260311-7VMHXYX --kind repeat
  $ say 'Leak under the kitchen sink' 'Since Sunday water drips from the seal.' 'Bob Low' 13933334444
  KS-260311-3GKJYMP
  open tickets that read like the same matter: KS-260311-7VMHXYX (94: drip, kitchen, leak)
  if it is the same: kesu link KS-260311-3GKJYMP --to KS-260311-7VMHXYX --kind repeat
  $ say 'Kitchen door squeaks' 'Every night.' 'Eve Hill' 13944445555
  KS-260311-9NPSXC1
  $ say 'Leak under the kitchen sink' 'Since Sunday water drips from the seal!' 'Kim Day' 13955556666 --link
  KS-260311-JNAKRRG
  open tickets that read like the same matter: KS-260311-3GKJYMP (100: drip, leak, seal), KS-260311-7VMHXYX (91: sink, drip, leak)
  $ id=$(kesu list -q --filter 'complainant ~ Kim')
  $ kesu show $id | grep linked
    linked            related to KS-260311-3GKJYMP
    linked            related to KS-260311-7VMHXYX
    2026-03-11 09:20  张敏: linked: related to KS-260311-3GKJYMP
    2026-03-11 09:20  张敏: linked: related to KS-260311-7VMHXYX
  $ KESU_LANG=zh_CN say '厨房水槽漏水' '水槽下面一直滴水' 王小明 13966667777
  KS-260311-46JY6P6
  $ KESU_LANG=zh_CN say '厨房水槽漏水了' '水槽下面一直在滴水' 李四 13977778888
  KS-260311-07PJ0BE
  文字上像是同一件事的未结工单：KS-260311-46JY6P6（69：水槽、一直、下面）
  若是同一件事：kesu link KS-260311-07PJ0BE --to KS-260311-46JY6P6 --kind repeat

With -q nothing is said; the link is made all the same. A mail is linked, too.

  $ id=$(kesu -q open --subject 'Hall' --text 'Paint peels in the hall' --name J --phone '139 1111 2222' --link)
  $ kesu show $id | grep linked
    linked            repeat of KS-260311-V1N0CSJ
    2026-03-11 09:20  张敏: linked: repeat of KS-260311-V1N0CSJ
  $ printf 'From: Jane <jane@example.com>\nSubject: Door squeaks in the kitchen\nMessage-ID: <1@example.com>\n\nEvery night.\n' | kesu open --mail --link >/dev/null
  KS-260311-YKPC91P lacks demand; kesu amend adds what becomes known
  open tickets that read like the same matter: KS-260311-9NPSXC1 (98: door, every, night)

The rules say how far back, and how alike; 0 looks at no texts.

  $ printf 'repeats: {days: 30, alike: 0}\n' >rules/procedure.yaml
  $ say 'Leak under the kitchen sink' 'Since Sunday water drips from the seal.' 'Tom Fox' 13988889999
  KS-260311-JJ91367
  $ printf 'repeats: {alike: 101}\n' >rules/procedure.yaml
  $ say 'Leak' 'x' 'Tom Fox' 13988889999
  kesu: rules/procedure.yaml:1:18: alike must be a whole number from 0 to 100 (got '101')
  [4]
