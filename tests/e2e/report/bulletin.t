The bulletin for the house: what happened, who is liable and what follows, what was done, lessons; never who complained.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu report bulletin
  $ id=$(open_ticket --subject 'Jane Roe was sworn at' --text 'At the door' --name 'Jane Roe' --phone 13800000000)
  $ other=$(open_ticket --subject 'Paint peels' --text x)
  $ kesu -q classify $id $other >/dev/null
  $ kesu -q find $id --text 'wu.tao swore at Jane Roe' --root-cause conduct --liability responsible --person 'wu.tao, liability=direct, measure=fine of 200 CNY' --person 'li.wei, liability=managerial' >/dev/null
  $ kesu -q find $other --text 'Damp wall' --root-cause damp >/dev/null
  $ kesu -q resolve $id --text 'Apologised to Jane Roe' --measure apology --measure training >/dev/null
  $ kesu -q review $id --lesson 'Two at the door where Jane Roe lives' --lesson 'Call before you ring' >/dev/null

Only tickets in whose finding people are named; --reveal shows no complainant here.

  $ kesu report bulletin --format csv --reveal
  id,received,category,subject,findings,root_cause,people,measures,lessons
  KS-260311-7VMHXYX,2026-03-11T09:20:00+08:00,other,J*** R** was sworn at,wu.tao swore at J*** R**,conduct,"吴涛 directly liable (fine of 200 CNY); 李伟 liable as a superior","apology; training","Two at the door where J*** R** lives; Call before you ring"
  $ kesu report bulletin --format md | mask_paths
  # Bulletin: complaints we are to blame for
  
  | ticket | received | category | what happened | what was found | root cause | who is liable | what was done | lessons |
  | --- | --- | --- | --- | --- | --- | --- | --- | --- |
  | KS-260311-7VMHXYX | 2026-03-11 | Other | J\*\*\* R\*\* was sworn at | wu.tao swore at J\*\*\* R\*\* | conduct | 吴涛 directly liable (fine of 200 CNY); 李伟 liable as a superior | apology; training | Two at the door where J\*\*\* R\*\* lives; Call before you ring |
  
  - store: $WORK
  - commit: none
  - newest event: 2026-03-11 09:20
  - as of: 2026-03-11 09:20
  - rows: 1
  $ kesu report bulletin --format html | grep -c 'J\*\*\* R\*\*'
  1
  $ kesu report bulletin --format html | grep -c Roe
  0
  [1]
  $ KESU_LANG=zh_CN kesu report bulletin --format md | head -5
  # 内部通报：有责任投诉
  
  | 工单 | 收到时间 | 分类 | 事由 | 调查结果 | 根本原因 | 责任人 | 处理措施 | 教训 |
  | --- | --- | --- | --- | --- | --- | --- | --- | --- |
  | KS-260311-7VMHXYX | 2026-03-11 | 其他 | J\*\*\* R\*\* was sworn at | wu.tao swore at J\*\*\* R\*\* | conduct | 吴涛负直接责任（fine of 200 CNY）；李伟负管理责任 | 道歉；培训 | Two at the door where J\*\*\* R\*\* lives；Call before you ring |
  $ kesu report bulletin -q --filter 'category = quality'

A finding that was struck out names nobody.

  $ kesu -q retract $id $(events_of $id find) --because 'Proved wrong' >/dev/null
  $ kesu report bulletin --exit-code
  $ kesu report bulletin --format json | head -2
  {
    "schema": "kesu/report/bulletin/1",
  $ kesu report bulletin --category nothing
  kesu: there is no category 'nothing'
    one of quality, quality.leak, quality.paint, service or other
  [2]
