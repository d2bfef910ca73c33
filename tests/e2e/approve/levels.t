Levels of approval by amount and gravity: who may say yes to what, and that nothing is resolved without.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > rules/procedure.yaml << 'END'
  > approvals:
  >   free_up_to: 200.00 CNY
  >   always: urgent
  >   levels:
  >     fitter: {who: fitter, up_to: [1000.00 CNY, 100.00 EUR], priorities: general}
  >     manager: {name: {en: the boss, zh: 老板}, who: manager}
  > END
  $ kesu rules check
  rules/categories.yaml:19:3: nobody owns 'other': it names no department, and no routing rule takes all of its complaints
    add department: and a name from people.yaml
  shop@3 7752dca01813b9b0640a0ae886cf2c80: findings: 1
  [1]
  $ complaint() { id=$(open_ticket --subject "$1"); kesu -q classify $id --category quality --priority ${2-general} --because 'by ear' > /dev/null; kesu -q assign $id --to zhang.min > /dev/null; }

A trifle needs none; what costs more does, and the refusal says whose.

  $ complaint 'A trifle'; kesu resolve $id --text 'Sealed' --cost '200 CNY'
  KS-260311-7VMHXYX resolved
  $ complaint 'A leak'; kesu resolve $id --text 'Sealed' --cost '200.01 CNY'
  kesu: KS-260311-V1N0CSJ: a solution that costs 200.01 CNY needs approval at the level fitter
    kesu propose KS-260311-V1N0CSJ and kesu approve KS-260311-V1N0CSJ first; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  [6]
  $ kesu resolve $id --text 'Sealed' --cost '80 EUR'
  kesu: KS-260311-V1N0CSJ: a solution that costs 80.00 EUR needs approval at the level fitter
    kesu propose KS-260311-V1N0CSJ and kesu approve KS-260311-V1N0CSJ first; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  [6]
  $ kesu resolve $id --text 'Sealed' --cost '80 USD'
  kesu: KS-260311-V1N0CSJ: a solution that costs 80.00 USD needs approval at the level the boss
    kesu propose KS-260311-V1N0CSJ and kesu approve KS-260311-V1N0CSJ first; who can: 李伟 (li.wei)
  [6]

Who proposes does not approve; the level goes with the cost.

  $ kesu approve $id
  kesu: zhang.min may not `approve`: the rules leave that to fitter, manager
    who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  [6]
  $ kesu propose $id --text 'A new membrane' --cost '2400 CNY'
  KS-260311-V1N0CSJ proposed; needs approval at the level the boss; who can: 李伟 (li.wei)
  $ kesu approve $id
  kesu: zhang.min made the proposal, and somebody else must answer it
    who can: 李伟 (li.wei)
  [6]
  $ kesu --as wu.tao approve $id
  kesu: a solution that costs 2400.00 CNY needs approval at the level the boss
    who can: 李伟 (li.wei)
  [6]
  $ kesu --as wu.tao approve $id --amount '900 CNY' --text 'From stock'
  KS-260311-V1N0CSJ approved 4-7VMH at the level fitter
  $ kesu resolve $id --text 'Laid' --cost '2400 CNY'
  kesu: KS-260311-V1N0CSJ: 900.00 CNY were approved in 5-7VMH, and a solution that costs 2400.00 CNY needs approval at the level the boss
    kesu propose KS-260311-V1N0CSJ and kesu approve KS-260311-V1N0CSJ first; who can: 李伟 (li.wei)
  [6]
  $ kesu resolve $id --text 'Laid from stock' --cost '900 CNY'
  KS-260311-V1N0CSJ resolved

An urgent one is the manager's whatever it costs; he needs nobody's approval for what he resolves himself.

  $ complaint 'Water everywhere' urgent; kesu resolve $id --text 'Sealed'
  kesu: KS-260311-TSGP43T: a solution of priority urgent needs approval at the level the boss
    kesu propose KS-260311-TSGP43T and kesu approve KS-260311-TSGP43T first; who can: 李伟 (li.wei)
  [6]
  $ kesu propose $id --text 'Seal it now'
  KS-260311-TSGP43T proposed; needs approval at the level the boss; who can: 李伟 (li.wei)
  $ kesu --as wu.tao approve $id
  kesu: a solution of priority urgent needs approval at the level the boss
    who can: 李伟 (li.wei)
  [6]
  $ kesu --as li.wei resolve $id --text 'Sealed'
  KS-260311-TSGP43T resolved

No is said with a reason, and a new proposal needs a new answer.

  $ complaint 'A crack'; kesu propose $id --text 'Paint it' --cost '800 CNY'
  KS-260311-3GKJYMP proposed; needs approval at the level fitter; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  $ kesu --as wu.tao reject $id
  kesu: rejecting needs a reason
    add --because
  [2]
  $ kesu --as wu.tao reject $id --because 'It will crack again'
  KS-260311-3GKJYMP rejected 4-7VMH at the level fitter
  $ kesu --as wu.tao approve $id
  kesu: wu.tao has rejected 4-7VMH already, in 5-7VMH
    kesu propose KS-260311-3GKJYMP proposes anew
  [6]
  $ kesu resolve $id --text 'Painted' --cost '800 CNY'
  kesu: KS-260311-3GKJYMP: wu.tao rejected the proposal in 5-7VMH
    kesu propose KS-260311-3GKJYMP and kesu approve KS-260311-3GKJYMP first; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  [6]
  $ kesu propose $id --text 'Fill and paint it' --cost '900 CNY'
  KS-260311-3GKJYMP proposed; needs approval at the level fitter; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  $ first=$(events_of $id propose | head -1)
  $ kesu --as wu.tao approve $id --event $first
  kesu: 4-7VMH is not the proposal in force; 6-7VMH is
    kesu log KS-260311-3GKJYMP shows both
  [6]
  $ kesu --as wu.tao approve $id
  KS-260311-3GKJYMP approved 6-7VMH at the level fitter
  $ kesu --as wu.tao approve $id
  kesu: wu.tao has approved 6-7VMH already, in 7-7VMH
    kesu propose KS-260311-3GKJYMP proposes anew
  [6]
  $ kesu resolve $id --text 'Filled and painted' --cost '900 CNY'
  KS-260311-3GKJYMP resolved
  $ kesu log $id | sed -n '/propos/,$p'
  4-7VMH  2026-03-11 09:20  张敏  proposed: Paint it (cost 800.00 CNY) [given clock]
  5-7VMH  2026-03-11 09:20  吴涛  rejected 4-7VMH at the level fitter [given clock]
      because: It will crack again
  6-7VMH  2026-03-11 09:20  张敏  proposed: Fill and paint it (cost 900.00 CNY) [given clock]
  7-7VMH  2026-03-11 09:20  吴涛  approved 6-7VMH at the level fitter, up to 900.00 CNY [given clock]
  8-7VMH  2026-03-11 09:20  张敏  resolved: Filled and painted (cost 900.00 CNY) [given clock]
      resolution met in 0s (due 2026-03-16 18:00)

Reopened, it needs another one. A strike takes an approval back.

  $ kesu -q reopen $id --because 'Cracked again'; kesu resolve $id --text 'Painted once more' --cost '800 CNY'
  KS-260311-3GKJYMP
  kesu: KS-260311-3GKJYMP: a solution that costs 800.00 CNY needs approval at the level fitter
    kesu propose KS-260311-3GKJYMP and kesu approve KS-260311-3GKJYMP first; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  [6]
  $ kesu propose $id --text 'A new wall' --cost '950 CNY'; kesu -q --as wu.tao approve $id
  KS-260311-3GKJYMP proposed; needs approval at the level fitter; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  KS-260311-3GKJYMP
  $ kesu -q --as wu.tao retract $id $(events_of $id approve | tail -1) --because 'Wrong ticket'
  KS-260311-3GKJYMP
  $ kesu resolve $id --text 'A new wall' --cost '950 CNY'
  kesu: KS-260311-3GKJYMP: a solution that costs 950.00 CNY needs approval at the level fitter
    kesu propose KS-260311-3GKJYMP and kesu approve KS-260311-3GKJYMP first; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  [6]

What was resolved while the rules were looser is found.

  $ echo 'x-none: 1' > rules/procedure.yaml; kesu resolve $id --text 'A new wall' --cost '950 CNY'
  KS-260311-3GKJYMP resolved
  $ printf 'approvals: {levels: {manager: {who: manager}}}\n' > rules/procedure.yaml; kesu check
  kesu: tickets/2026/03/KS-260311-3GKJYMP.yaml:90: event 8-7VMH: KS-260311-3GKJYMP: 900.00 CNY were approved in 7-7VMH, and a solution that costs 900.00 CNY needs approval at the level manager
    somebody of that level has to look at it
  kesu: tickets/2026/03/KS-260311-3GKJYMP.yaml:135: event 13-7VMH: KS-260311-3GKJYMP: a solution that costs 950.00 CNY needs approval at the level manager
    somebody of that level has to look at it
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:50: event 4-7VMH: KS-260311-7VMHXYX: a solution that costs 200.00 CNY needs approval at the level manager
    somebody of that level has to look at it
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:72: event 6-7VMH: KS-260311-V1N0CSJ: 900.00 CNY were approved in 5-7VMH, and a solution that costs 900.00 CNY needs approval at the level manager
    somebody of that level has to look at it
  [1]
