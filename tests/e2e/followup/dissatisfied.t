Who is not content: the ticket is reopened where the rules or the options say so.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu -q resolve $id --text 'Re-sealed'
  KS-260311-7VMHXYX
  $ kesu followup $id --speed 4 --solution 2 --attitude 5
  KS-260311-7VMHXYX followed up: dissatisfied
  $ kesu list -q --status followed_up
  KS-260311-7VMHXYX

Scores are asked for once in a cycle:

  $ kesu followup $id --solution 5
  kesu: KS-260311-7VMHXYX has its scores already, in 4-7VMH: they are asked for once
    retract 4-7VMH if they were wrong, or record what was said with --text alone
  [6]
  $ kesu followup $id --text 'Has calmed down'
  KS-260311-7VMHXYX followed up
  $ kesu followup $id --not-confirmed --text 'Leaks again' --reopen
  KS-260311-7VMHXYX followed up: dissatisfied, reopened
  $ sed -n '/Leaks again/,$p' $(file_of $id) | sed '/^ *terms/,$d'
      text: Leaks again
    - id: 7-XYV1
      after: 6-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: reopen
      because: dissatisfied with the resolution, see 6-7VMH
  $ kesu show $id --format json | grep '"cycle"' | head -n 1
        "cycle": 2,
  $ kesu followup $id --solution 5
  kesu: KS-260311-7VMHXYX has no resolution to follow up
    kesu resolve KS-260311-7VMHXYX first
  [6]

The rules can ask for it:

  $ printf 'followup: {dissatisfied: 3, reopen: true}\n' > rules/procedure.yaml
  $ kesu -q resolve $id --text 'Re-sealed, this time the whole threshold'
  KS-260311-7VMHXYX
  $ kesu followup $id --solution 3 --no-reopen
  KS-260311-7VMHXYX followed up: dissatisfied
  $ kesu -q retract $id $(events_of $id followup | tail -n 1) --because 'Misheard'
  KS-260311-7VMHXYX
  $ kesu followup $id --solution 3
  KS-260311-7VMHXYX followed up: dissatisfied, reopened
  $ kesu -q resolve $id --text 'Replaced'
  KS-260311-7VMHXYX
  $ kesu followup $id --solution 4 --retained
  KS-260311-7VMHXYX followed up
  $ kesu log $id | grep -E 'followed|reopen'
  4-7VMH  2026-03-11 09:20  张敏  followed up: speed 4, solution 2, attitude 5 [given clock]
  5-7VMH  2026-03-11 09:20  张敏  followed up: Has calmed down [given clock]
  6-7VMH  2026-03-11 09:20  张敏  followed up, not settled: Leaks again [given clock]
  7-XYV1  2026-03-11 09:20  张敏  reopen [given clock]
  9-7VMH  2026-03-11 09:20  张敏  (retracted by 10-7VMH) followed up: solution 3 [given clock]
  11-7VMH  2026-03-11 09:20  张敏  followed up: solution 3 [given clock]
  12-XYV1  2026-03-11 09:20  张敏  reopen [given clock]
  14-7VMH  2026-03-11 09:20  张敏  followed up: solution 4, would come back [given clock]

Or it goes where the complainant goes; who was not reached says nothing.

  $ id=$(open_ticket --subject 'Tap drips')
  $ kesu -q resolve $id --text 'New washer'
  KS-260311-V1N0CSJ
  $ kesu followup $id --solution 1 --forum mediation --body 'Consumer Council'
  KS-260311-V1N0CSJ followed up: dissatisfied, referred: Consumer Council
  $ kesu show $id | grep outside
    outside           Consumer Council (mediation), since 2026-03-11
  $ kesu followup $id --not-reached --reopen
  kesu: somebody who was not reached is not dissatisfied
    leave out --not-reached, --reopen or --forum
  [2]
  $ kesu followup $id --text x --body 'Consumer Council'
  kesu: --body and --reference go with --forum
    add --forum
  [2]

Who may not reopen keeps what was said all the same; who wants to reopen and may not keeps nothing.

  $ printf 'followup: {reopen: true}\npermissions: {may: {reopen: [li.wei]}}\n' > rules/procedure.yaml
  $ id=$(open_ticket --subject 'Door sticks')
  $ kesu -q resolve $id --text 'Planed'
  KS-260311-TSGP43T
  $ kesu followup $id --solution 1 --reopen
  kesu: zhang.min may not `reopen`: the rules leave that to li.wei
    who can: 李伟 (li.wei)
  [6]
  $ kesu followup $id --solution 1
  KS-260311-TSGP43T followed up: dissatisfied, not reopened: zhang.min may not `reopen`: the rules leave that to li.wei
  $ events_of $id followup
  3-7VMH
  $ events_of $id reopen
