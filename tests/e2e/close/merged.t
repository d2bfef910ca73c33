Two clones do what neither would have been let do: what one strikes, the other closes on. `check` finds it.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q one && cd one
  $ new_store
  $ sed -i 's/^commit: .*/commit: auto/' kesu.yaml
  $ cat > rules/procedure.yaml <<'YAML'
  > gates:
  >   close.resolved: {needs: [reply], by_priority: {urgent: [find]}}
  > approvals:
  >   free_up_to: 200.00 CNY
  >   levels:
  >     manager: {name: {en: the boss, zh: 老板}, who: manager}
  > YAML
  $ git add -A && git commit -q -m start
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Wang Li')
  $ kesu -q classify $id --category quality --priority general --because 'by ear'
  KS-260311-7VMHXYX
  $ kesu -q resolve $id --text 'Sealed'
  KS-260311-7VMHXYX
  $ kesu -q contact $id --kind decision --text 'We have sealed it'
  KS-260311-7VMHXYX
  $ other=$(open_ticket --subject 'Dent' --name 'Wang Li')
  $ kesu -q propose $other --text 'Pay' --cost '500 CNY'
  KS-260311-V1N0CSJ
  $ kesu -q --as li.wei approve $other
  KS-260311-V1N0CSJ
  $ third=$(open_ticket --subject 'Gas smell' --name 'Wang Li')
  $ kesu -q classify $third --category quality --priority general --because 'by ear'
  KS-260311-TSGP43T
  $ kesu -q resolve $third --text 'Sealed'
  KS-260311-TSGP43T
  $ kesu -q contact $third --kind decision --text 'We have sealed it'
  KS-260311-TSGP43T
  $ git clone -q . ../two && kesu -q init ../two
  $ kesu -q retract $id $(events_of $id contact) --because 'He was not there'
  KS-260311-7VMHXYX
  $ kesu -q --as li.wei retract $other $(events_of $other approve) --because 'Too much'
  KS-260311-V1N0CSJ
  $ kesu -q classify $third --category quality --priority urgent --because 'Gas'
  KS-260311-TSGP43T
  $ cd ../two
  $ at '2026-03-11T10:00:00+08:00'
  $ export KESU_RANDOM=two
  $ kesu -q close $id
  KS-260311-7VMHXYX
  $ kesu -q resolve $other --text 'Paid'
  KS-260311-V1N0CSJ
  $ kesu -q close $third
  KS-260311-TSGP43T
  $ kesu check
  $ git pull -q --no-rebase --no-edit >/dev/null
  $ kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:73: event 5-GH5N: closed without what the rules ask for: `reply`
    record what is missing, or kesu reopen KS-260311-7VMHXYX --because …
  kesu: tickets/2026/03/KS-260311-TSGP43T.yaml:84: event 5-GH5N: closed without what the rules ask for: `find`
    record what is missing, or kesu reopen KS-260311-TSGP43T --because …
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:50: event 4-GH5N: KS-260311-V1N0CSJ: a solution that costs 500.00 CNY needs approval at the level the boss
    somebody of that level has to look at it
  [1]
  $ kesu --lang zh_CN check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:73: 事件 5-GH5N：结案时缺少预案要求的：“回复”
    请补记所缺内容，或用 kesu reopen KS-260311-7VMHXYX --because … 重新受理
  kesu: tickets/2026/03/KS-260311-TSGP43T.yaml:84: 事件 5-GH5N：结案时缺少预案要求的：“调查结果”
    请补记所缺内容，或用 kesu reopen KS-260311-TSGP43T --because … 重新受理
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:50: 事件 4-GH5N：KS-260311-V1N0CSJ：费用为 500.00 CNY 的方案须经“老板”级审批
    须由该级别的人员复核
  [1]

The paper that was missing, or a new look at it, settles it:

  $ at '2026-03-11T11:00:00+08:00'
  $ kesu -q contact $id --kind decision --text 'We have sealed it, now he knows'
  KS-260311-7VMHXYX
  $ kesu -q reopen $third --because 'It was urgent'
  KS-260311-TSGP43T
  $ kesu check
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:50: event 4-GH5N: KS-260311-V1N0CSJ: a solution that costs 500.00 CNY needs approval at the level the boss
    somebody of that level has to look at it
  [1]
