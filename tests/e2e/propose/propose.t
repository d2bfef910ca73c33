A solution, with the alternatives weighed.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath'); kesu -q classify $id --category quality --priority general --because 'by ear'
  KS-260311-7VMHXYX
  $ kesu propose $id --text 'Lay a new membrane' --option 'membrane, feasibility=high, cost=2400 CNY, time=3 days, acceptance=high' --option 'sealant, thick, feasibility=high, cost=200.5 CNY, acceptance=low' --chosen membrane --fallback 'sealant, thick' --measure 'rework, owner=wu.tao, until=2026-03-15' --measure apology
  KS-260311-7VMHXYX proposed
  $ sed -n '/do: propose/,$p' $(file_of $id)
      do: propose
      text: Lay a new membrane
      options:
        - {name: membrane, feasibility: high, cost: 2400.00 CNY, time: 3 days, acceptance: high}
        - {name: "sealant, thick", feasibility: high, cost: 200.50 CNY, acceptance: low}
      chosen: membrane
      fallback: sealant, thick
      measures:
        - {measure: rework, owner: wu.tao, until: "2026-03-15"}
        - {measure: apology}
      cost: 2400.00 CNY
  $ kesu log $id | tail -1
  3-7VMH  2026-03-11 09:20  张敏  proposed, chosen: membrane, in reserve: sealant, thick: Lay a new membrane (rework, apology; cost 2400.00 CNY); weighed: membrane (feasibility high, cost 2400.00 CNY, time 3 days, acceptance by the customer high), sealant, thick (feasibility high, cost 200.50 CNY, acceptance by the customer low) [given clock]

What is no choice, and what nobody can mean:

  $ kesu propose $id
  kesu: `propose` needs a text
    give it with --text, or with `--text -` from standard input
  [2]
  $ kesu propose $id --text x --option 'membrane, cost=2400 CNY'
  kesu: alternatives are weighed to choose one of them
    add --chosen NAME
  [2]
  $ kesu propose $id --text x --option membrane --option sealant --chosen membrain
  kesu: 'membrain' is none of the alternatives
    did you mean 'membrane'?
  [2]
  $ kesu propose $id --text x --chosen membrane
  kesu: 'membrane' is none of the alternatives
    name them with --option NAME,…
  [2]
  $ kesu propose $id --text x --option membrane --chosen membrane --fallback membrane
  kesu: the fallback must be another alternative than the one chosen
  [2]
  $ kesu propose $id --text x --option 'membrane, cost=much' --chosen membrane
  kesu: --option: cost must be an amount (got 'much')
    write 800 CNY
  [2]
  $ kesu propose $id --text x --option 'membrane, prise=much' --chosen membrane
  kesu: --option has no 'prise'
    one of feasibility, cost, time or acceptance
  [2]
  $ kesu propose $id --text x --option 'cost=2400 CNY'
  kesu: --option 'cost=2400 CNY' has no name
    write the name first: --option 'NAME, key=value'
  [2]
  $ kesu propose $id --text x --measure 'rework, until=Friday'
  kesu: --measure: until must be a date (got 'Friday')
    write 2026-03-15, today, -1d or +3d
  [2]
  $ new=$(open_ticket --subject 'Tap drips'); kesu -q propose $new --text 'New tap' --measure 'rework, owner=wu.tao, until=+3d' --measure 'refund, amount=80 CNY, until=tomorrow'
  KS-260311-V1N0CSJ
  $ sed -n '/measures:/,$p' $(file_of $new); kesu log $new | tail -1
      measures:
        - {measure: rework, owner: wu.tao, until: "2026-03-14"}
        - {measure: refund, amount: 80.00 CNY, until: "2026-03-12"}
  2-7VMH  2026-03-11 09:20  张敏  proposed: New tap (rework, refund 80.00 CNY) [given clock]
  $ kesu -q resolve $new --text 'Tap changed' --measure 'rework, done=today'; sed -n '$p' $(file_of $new)
  KS-260311-V1N0CSJ
        - {measure: rework, done: "2026-03-11"}
  $ kesu propose $id --text x --measure 'rework, owner=wu.tap'
  kesu: people.yaml knows no person or department 'wu.tap'
    did you mean 'wu.tao'?
  [3]
  $ kesu -q close $id --outcome withdrawn --because 'They changed their mind'
  KS-260311-7VMHXYX
  $ kesu propose $id --text 'Too late'
  kesu: KS-260311-7VMHXYX is closed and cannot take `propose`
    kesu reopen KS-260311-7VMHXYX --because … takes it up again
  [6]
  $ kesu log $id --format csv | grep -c propose
  1
