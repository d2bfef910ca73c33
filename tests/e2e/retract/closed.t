A paper that a close rests on is not struck while the ticket is closed.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ printf 'gates:\n  close.resolved: {needs: [reply, followup]}\n' > rules/procedure.yaml
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Wang Li')
  $ kesu -q resolve $id --text 'Sealed'
  KS-260311-7VMHXYX
  $ kesu -q contact $id --kind decision --text 'We have sealed it'
  KS-260311-7VMHXYX
  $ kesu -q contact $id --kind update --text 'The invoice follows'
  KS-260311-7VMHXYX
  $ kesu -q followup $id --solution 5
  KS-260311-7VMHXYX
  $ kesu -q close $id
  KS-260311-7VMHXYX
  $ kesu retract $id $(events_of $id followup) --because 'Somebody else'
  kesu: KS-260311-7VMHXYX is closed, and would then lack what the rules ask for: `followup`
    kesu reopen KS-260311-7VMHXYX --because … first; or record what is right, and then correct this
  [6]
  $ kesu retract $id $(events_of $id resolve) --because 'Not sealed at all'
  kesu: KS-260311-7VMHXYX is closed, and would then lack what the rules ask for: `resolve`; `reply`
    kesu reopen KS-260311-7VMHXYX --because … first; or record what is right, and then correct this
  [6]
  $ kesu retract $id $(events_of $id contact | head -n 1) --because 'He was not there'
  kesu: KS-260311-7VMHXYX is closed, and would then lack what the rules ask for: `reply`
    kesu reopen KS-260311-7VMHXYX --because … first; or record what is right, and then correct this
  [6]
  $ kesu retract $id $(events_of $id contact | tail -n 1) --because 'There is none'
  KS-260311-7VMHXYX retracted 4-7VMH
  $ kesu --lang zh_CN retract $id $(events_of $id followup) --because 'Somebody else'
  kesu: KS-260311-7VMHXYX 已结案，如此一来就缺少预案要求的：“回访”
    请先用 kesu reopen KS-260311-7VMHXYX --because … 重新受理；或先补记正确的内容，再作更正
  [6]

Once the right one stands there, the wrong one can go; and the close itself can:

  $ wrong=$(events_of $id contact | head -n 1)
  $ kesu -q contact $id --kind decision --text 'We have sealed the tub'
  KS-260311-7VMHXYX
  $ kesu retract $id $wrong --because 'Said it wrongly'
  KS-260311-7VMHXYX retracted 3-7VMH
  $ kesu retract $id $(events_of $id close) --because 'Too early'
  KS-260311-7VMHXYX retracted 6-7VMH
  $ kesu retract $id $(events_of $id followup) --because 'Somebody else'
  KS-260311-7VMHXYX retracted 5-7VMH
  $ kesu close $id
  kesu: KS-260311-7VMHXYX: before 'close: resolved' the rules ask for `followup`
    kesu followup KS-260311-7VMHXYX
  [6]
  $ kesu check

The approval of a resolution stays as long as the resolution does:

  $ cat > rules/procedure.yaml <<'YAML'
  > approvals:
  >   free_up_to: 200.00 CNY
  >   levels:
  >     manager: {name: {en: the boss, zh: 老板}, who: manager}
  > YAML
  $ id=$(open_ticket --subject 'Dent' --name 'Wang Li')
  $ kesu -q propose $id --text 'Pay' --cost '500 CNY'
  KS-260311-V1N0CSJ
  $ kesu -q --as li.wei approve $id
  KS-260311-V1N0CSJ
  $ kesu -q resolve $id --text 'Paid'
  KS-260311-V1N0CSJ
  $ kesu --as li.wei retract $id $(events_of $id approve) --because 'Changed my mind'
  kesu: the resolution 4-7VMH rests on that: KS-260311-V1N0CSJ: a solution that costs 500.00 CNY needs approval at the level the boss
    kesu reopen KS-260311-V1N0CSJ --because … first
  [6]
  $ kesu --lang zh_CN --as li.wei retract $id $(events_of $id approve) --because 'Changed my mind'
  kesu: 处理结果 4-7VMH 以此为依据：KS-260311-V1N0CSJ：费用为 500.00 CNY 的方案须经“老板”级审批
    请先用 kesu reopen KS-260311-V1N0CSJ --because … 重新受理
  [6]
  $ kesu -q close $id
  KS-260311-V1N0CSJ
  $ kesu --as li.wei retract $id $(events_of $id approve) --because 'Changed my mind'
  kesu: the resolution 4-7VMH rests on that: KS-260311-V1N0CSJ: a solution that costs 500.00 CNY needs approval at the level the boss
    kesu reopen KS-260311-V1N0CSJ --because … first
  [6]
  $ kesu -q reopen $id --because 'Too much'
  KS-260311-V1N0CSJ
  $ kesu --as li.wei retract $id $(events_of $id approve) --because 'Changed my mind'
  KS-260311-V1N0CSJ retracted 3-7VMH
  $ kesu check
