What the rules ask for cannot be had by another door.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store general
  $ sed -i '/^staff:/,$d' rules/people.yaml
  $ cat >>rules/people.yaml <<END
  > staff:
  >   lin.qi: {name: Lin Qi, department: service, superior: ren.fei, roles: [agent]}
  >   ren.fei: {name: Ren Fei, department: service, superior: cao.min, roles: [supervisor]}
  >   pan.yu: {name: Pan Yu, department: quality, superior: ren.fei, roles: [handler]}
  >   cao.min: {name: Cao Min, department: management, roles: [manager]}
  > END

Who may not approve rules does not publish them in the name of somebody who may.

  $ kesu --as pan.yu rules publish --by cao.min --because 'He said so on the telephone'
  kesu: pan.yu may not `publish`: the rules leave that to manager
    who can: Cao Min (cao.min)
  [6]

A safety matter is not made general, nor an enquiry, nor received later, by whoever is to answer it.

  $ export KESU_USER=lin.qi
  $ id=$(open_ticket --subject 'Gas leak in the kitchen' --text 'It smells of gas' --demand 'Come at once' --channel phone --name 'Jane Roe' --phone 13800004444)
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu classify $id --priority general --because 'She says there is no hurry'
  kesu: lin.qi may not `classify.priority`: the rules leave that to head, superior, supervisor, manager
    who can: Ren Fei (ren.fei), Cao Min (cao.min)
  [6]
  $ kesu amend $id kind enquiry --because 'Only a question'
  kesu: lin.qi may not `amend.kind`: the rules leave that to head, superior, supervisor, manager
    who can: Ren Fei (ren.fei), Cao Min (cao.min)
  [6]
  $ kesu amend $id received '2026-03-11 09:15' --because 'Looked at it then'
  kesu: lin.qi may not `amend.received`: the rules leave that to head, superior, supervisor, manager
    who can: Ren Fei (ren.fei), Cao Min (cao.min)
  [6]
  $ kesu -q --as ren.fei classify $id --priority important --because 'The valve is shut'
  KS-260311-7VMHXYX
  $ sed -n '/by_hand/p' $(file_of $id)
        - {by_hand: The valve is shut, sets: priority}

Nobody takes a ticket by escalating it to himself.

  $ kesu --as pan.yu escalate $id --to ren.fei --owner pan.yu --because 'I take it'
  kesu: pan.yu may not `assign.by_hand`: the rules leave that to owner, head, superior, supervisor, manager
    who can: Ren Fei (ren.fei), Cao Min (cao.min)
  [6]
  $ kesu -q --as ren.fei assign $id --to pan.yu
  KS-260311-7VMHXYX

What a solution costs is not hidden in a name, nor said to be less than what was chosen costs.

  $ export KESU_USER=pan.yu
  $ kesu propose $id --text 'New pipe' --option 'new pipe, cost=9000 CNY' --option 'seal it, cost=100 CNY' --chosen 'new pipe' --cost '100 CNY'
  kesu: --cost 100.00 CNY is less than the chosen alternative costs: 9000.00 CNY
    leave --cost out, or put the alternative right
  [2]
  $ kesu resolve $id --text 'New pipe' --measure 'refund, Amount=9000 CNY' --cost '100 CNY'
  kesu: --measure 'refund, Amount=9000 CNY': a name has no '='
    write --measure 'NAME, key=value'; the keys are amount, owner, done
  [2]

A wait does not begin in hindsight.

  $ at '2026-03-18T09:20:00+08:00'
  $ kesu wait $id --for customer --until '2026-04-20 18:00' --happened '2026-03-11 10:00' --because 'Asked her for a date'
  kesu: 'resolve' of KS-260311-7VMHXYX is late already: a wait cannot begin in hindsight
    leave --happened out: it pauses from now on
  [6]

Who said that it is not settled has to be asked again.

  $ kesu -q resolve $id --text 'Sealed' --cost '100 CNY'
  KS-260311-7VMHXYX
  $ kesu -q contact $id --kind decision --channel phone --text 'It is sealed'
  KS-260311-7VMHXYX
  $ kesu -q --as lin.qi followup $id --channel phone --solution 1 --not-confirmed
  KS-260311-7VMHXYX
  $ kesu --as lin.qi close $id --confirmed
  kesu: KS-260311-7VMHXYX: before 'close: resolved' the rules ask for the complainant's confirmation
    kesu followup KS-260311-7VMHXYX --confirmed, or --confirmed here if nobody said otherwise; or --without confirmation --because …
  [6]
  $ kesu -q --as lin.qi followup $id --channel phone --text 'Tightened; it holds now' --confirmed
  KS-260311-7VMHXYX
  $ kesu --as lin.qi close $id
  KS-260311-7VMHXYX closed: resolved

Whose name was erased is not told by the texts either.

  $ kesu -q --as pan.yu note $id --text 'Jane Roe was at home'
  KS-260311-7VMHXYX
  $ kesu -q --as cao.min redact $id complainant --because 'She asked for it' 2>/dev/null
  KS-260311-7VMHXYX
  $ kesu show $id | grep -c Jane
  0
  [1]
  $ kesu log $id | grep note
  10-DVRA  2026-03-18 09:20  Pan Yu  note: (hidden, for the name was erased) [given clock]
