  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu -q assign $id --to wu.tao
  KS-260311-7VMHXYX
  $ kesu -q --as stranger note $id --text 'I was here'
  KS-260311-7VMHXYX
  $ kesu -q --as he.lin resolve $id --text 'Sealed'
  KS-260311-7VMHXYX
  $ kesu -q --as wu.tao close $id --outcome resolved
  KS-260311-7VMHXYX
  $ kesu check

What was done by somebody who may not is found, be it done with an editor or before the rules were stricter:

  $ cat >rules/procedure.yaml <<END
  > permissions:
  >   may: {resolve: owner, close: [clerk, manager]}
  > END
  $ kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:51: event 4-7VMH: people.yaml knows nobody called 'stranger', and `note` is for the staff only
    whoever worked for us keeps his entry in people.yaml, with `left:` and the last day
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:58: event 5-7VMH: he.lin may not `resolve`: the rules leave that to owner
    where he had the right then, people.yaml says from when until when he had the role
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:67: event 6-7VMH: wu.tao may not `close`: the rules leave that to clerk, manager
    where he had the right then, people.yaml says from when until when he had the role
  [1]
  $ kesu --lang zh_CN check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:51: 事件 4-7VMH：people.yaml 中没有“stranger”这个人，而 `note` 只限本单位人员
    离职人员的条目仍保留在 people.yaml 中，用 `left:` 写明最后工作日
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:58: 事件 5-7VMH：he.lin 无权执行 `resolve`：预案规定只归 owner
    若其当时确有权限，应在 people.yaml 中写明该角色的起止日期
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:67: 事件 6-7VMH：wu.tao 无权执行 `close`：预案规定只归 clerk、manager
    若其当时确有权限，应在 people.yaml 中写明该角色的起止日期
  [1]

What lies before `since` is left alone:

  $ sed -i 's/^  may:/  since: "2026-03-12"\n  may:/' rules/procedure.yaml
  $ kesu check
  kesu: rules/procedure.yaml:2:10: what is done before 2026-03-12 is not looked at, and that day is to come: rights and approvals are not checked
    write the day since when the permissions hold
  [1]
  $ sed -i '/since/d' rules/procedure.yaml

A role that somebody had then, he had then:

  $ sed -i 's/roles: \[fitter\]$/roles: [fitter, {role: manager, from: "2026-03-11", until: "2026-03-11"}]/' rules/people.yaml
  $ kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:51: event 4-7VMH: people.yaml knows nobody called 'stranger', and `note` is for the staff only
    whoever worked for us keeps his entry in people.yaml, with `left:` and the last day
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:58: event 5-7VMH: he.lin may not `resolve`: the rules leave that to owner
    where he had the right then, people.yaml says from when until when he had the role
  [1]
  $ cp "$KESU_SOURCE_DIR"/tests/support/rules/people.yaml rules/

So do published permissions hold for their time:

  $ kesu -q rules publish --by li.wei --because 'Stricter' --effective 2026-03-11 | mask_digests
  shop@3 <digest>
  $ at '2026-03-20T09:00:00+08:00'
  $ printf 'permissions:\n  may: {resolve: owner, close: fitter}\n' >rules/procedure.yaml
  $ kesu -q rules publish --by li.wei --because 'Fitters close' --effective 2026-03-20 | mask_digests
  shop@4 <digest>
  $ kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:51: event 4-7VMH: people.yaml knows nobody called 'stranger', and `note` is for the staff only
    whoever worked for us keeps his entry in people.yaml, with `left:` and the last day
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:58: event 5-7VMH: he.lin may not `resolve`: the rules leave that to owner
    where he had the right then, people.yaml says from when until when he had the role
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:67: event 6-7VMH: wu.tao may not `close`: the rules leave that to clerk, manager
    where he had the right then, people.yaml says from when until when he had the role
  [1]

A paper struck by somebody who is neither its author nor above him, and rules approved by one who may not:

  $ cat >>$(file_of $id) <<END
  >   - id: 7-AAAA
  >     after: $(events_of $id close)
  >     at: "2026-03-20T09:00:00+08:00"
  >     by: he.lin
  >     do: retract
  >     event: $(events_of $id note)
  >     because: Not true
  > END
  $ sed -i '/^approved/s/2026-03-20/2026-03-21/' rules/plan.yaml
  $ printf 'permissions:\n  may: {publish: [zhang.min]}\n' >rules/procedure.yaml
  $ kesu check 2>&1 | mask_digests
  kesu: warning: rules/plan.yaml:8:52: the rules are not those that li.wei approved: their digest is <digest>, approved was <digest>
  kesu: rules/plan.yaml:8:52: the approval of the rules: li.wei may not `publish`: the rules leave that to zhang.min
    where he had the right then, people.yaml says from when until when he had the role
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:51: event 4-7VMH: people.yaml knows nobody called 'stranger', and `note` is for the staff only
    whoever worked for us keeps his entry in people.yaml, with `left:` and the last day
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:58: event 5-7VMH: he.lin may not `resolve`: the rules leave that to owner
    where he had the right then, people.yaml says from when until when he had the role
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:67: event 6-7VMH: wu.tao may not `close`: the rules leave that to clerk, manager
    where he had the right then, people.yaml says from when until when he had the role
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:74: event 7-AAAA: he.lin struck what stranger had written
    its author could within the store's limit, and whoever is his superior at any time
