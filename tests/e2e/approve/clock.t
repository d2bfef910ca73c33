How long an approval may take: the clock runs for what needs one, and for each proposal anew.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > rules/procedure.yaml << 'END'
  > approvals:
  >   free_up_to: 200.00 CNY
  >   levels:
  >     fitter: {who: fitter, up_to: 1000.00 CNY}
  >     manager: {who: manager}
  > END
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   approve: {title: {en: go-ahead, zh: 待批}, from: propose, until: approve, limit: 4h, escalate: [100%]}
  >   resolve: {from: classify, until: resolve, limit: 3 days}
  > END
  $ id=$(open_ticket --subject 'A crack'); kesu -q classify $id --category quality --priority general --because 'by ear' > /dev/null; kesu -q assign $id --to zhang.min > /dev/null

A trifle needs none, and nobody is waited for.

  $ kesu propose $id --text 'Paint it' --cost '100 CNY'
  KS-260311-7VMHXYX proposed
  $ sed -n '/do: propose/,$p' $(file_of $id) | mask_digests
      do: propose
      text: Paint it
      cost: 100.00 CNY
      needs_approval: false
      rules: shop@3 <digest>
  $ clocks_of $id
  resolve 1 running 2026-03-15T00:00:00+08:00 -

What needs one sets it going; a no is an answer.

  $ at '2026-03-11T10:00:00+08:00'
  $ kesu propose $id --text 'Fill it' --cost '1500 CNY'
  KS-260311-7VMHXYX proposed; needs approval at the level manager; who can: 李伟 (li.wei)
  $ sed -n '/do: propose/,$p' $(file_of $id) | tail -5 | mask_digests
      text: Fill it
      cost: 1500.00 CNY
      needs_approval: true
      level: manager
      rules: shop@3 <digest>
  $ clocks_of $id
  resolve 1 running 2026-03-15T00:00:00+08:00 -
  approve 1 running 2026-03-11T14:00:00+08:00 -
  $ at '2026-03-11T11:00:00+08:00'
  $ kesu -q --as li.wei reject $id --because 'Too dear'
  KS-260311-7VMHXYX
  $ clocks_of $id
  resolve 1 running 2026-03-15T00:00:00+08:00 -
  approve 1 stopped 2026-03-11T14:00:00+08:00 met

The next proposal is the next cycle, with the whole time. One that takes the place of another does so, too.

  $ at '2026-03-11T13:00:00+08:00'
  $ kesu propose $id --text 'Fill half of it' --cost '700 CNY'
  KS-260311-7VMHXYX proposed; needs approval at the level fitter; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  $ clocks_of $id
  resolve 1 running 2026-03-15T00:00:00+08:00 -
  approve 1 stopped 2026-03-11T14:00:00+08:00 met
  approve 2 running 2026-03-11T17:00:00+08:00 -
  $ at '2026-03-11T14:00:00+08:00'
  $ kesu propose $id --text 'Fill it with what is left' --cost '300 CNY'
  KS-260311-7VMHXYX proposed; needs approval at the level fitter; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  $ clocks_of $id
  resolve 1 running 2026-03-15T00:00:00+08:00 -
  approve 1 stopped 2026-03-11T14:00:00+08:00 met
  approve 2 cancelled 2026-03-11T17:00:00+08:00 -
  approve 3 running 2026-03-11T18:00:00+08:00 -
  $ kesu show $id | sed -n '/^Clocks/,/^$/p'
  Clocks
    resolution        due 2026-03-15 00:00, 3d 10h left
    go-ahead          met in 1h (due 2026-03-11 14:00)
    go-ahead          cycle 2: cancelled: a new proposal took its place
    go-ahead          cycle 3: due 2026-03-11 18:00, 4h left
  
  $ kesu --lang zh_CN show $id | grep 待批
    待批              按时，用时 1 小时（2026-03-11 14:00 到期）
    待批              第 2 轮：已取消：已被新方案取代
    待批              第 3 轮：2026-03-11 18:00 到期，还剩 4 小时
  $ at '2026-03-11T18:01:00+08:00'
  $ kesu report overdue --format csv | cut -d, -f 1-3
  id,clock,cycle
  KS-260311-7VMHXYX,approve,3
  $ kesu --as wu.tao approve $id
  KS-260311-7VMHXYX approved 8-A6MW at the level fitter
  $ clocks_of $id
  resolve 1 running 2026-03-15T00:00:00+08:00 -
  approve 1 stopped 2026-03-11T14:00:00+08:00 met
  approve 2 cancelled 2026-03-11T17:00:00+08:00 -
  approve 3 stopped 2026-03-11T18:00:00+08:00 missed
  $ kesu check
