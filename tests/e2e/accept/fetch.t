What only a department has, one of its staff fetches, and owns it:

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q assign $id --dept workshop
  KS-260311-7VMHXYX
  $ kesu accept $id
  kesu: KS-260311-7VMHXYX is the department workshop's to take on, not zhang.min's
  [6]
  $ kesu --as he.lin accept $id
  KS-260311-7VMHXYX taken on by he.lin
  $ kesu list --format csv | cut -d, -f 8,9
  owner,department
  he.lin,workshop
  $ kesu --as wu.tao accept $id
  kesu: KS-260311-7VMHXYX is he.lin's to take on, not wu.tao's
    kesu assign KS-260311-7VMHXYX --to wu.tao gives it to him
  [6]

Who is away is replaced by his backup, who takes it on for him:

  $ kesu -q assign $id --to wu.tao
  KS-260311-7VMHXYX
  $ at '2026-05-04T09:00:00+08:00'
  $ kesu --as he.lin accept $id
  KS-260311-7VMHXYX taken on by wu.tao
  $ kesu show $id --format json | grep -E '"(owner|accepted)"'
        "owner": "wu.tao",
        "accepted": true,

  $ kesu -q close $id --outcome withdrawn --because 'Called off'
  KS-260311-7VMHXYX
  $ kesu accept $id
  kesu: KS-260311-7VMHXYX is closed and cannot take `accept`
    kesu reopen KS-260311-7VMHXYX --because … takes it up again
  [6]
  $ kesu accept
  kesu: no ticket is named
    give IDs, - to read them, or --filter
  [2]
  $ kesu --lang zh_CN accept $id
  kesu: KS-260311-7VMHXYX 已结案，不能再执行 `accept`
    可用 kesu reopen KS-260311-7VMHXYX --because … 重新受理
  [6]
