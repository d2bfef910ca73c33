Ways around an approval: money in measures, a dear solution beside a cheap word, a second try after a no, amounts below nothing.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > rules/procedure.yaml << 'END'
  > approvals:
  >   free_up_to: 200.00 CNY
  >   levels:
  >     fitter: {who: fitter, up_to: 1000.00 CNY}
  >     manager: {who: manager}
  > END
  $ complaint() { id=$(open_ticket --subject "$1"); kesu -q classify $id --category quality --priority general --because 'by ear' > /dev/null; kesu -q assign $id --to zhang.min > /dev/null; }
  $ complaint 'A leak'
  $ kesu resolve $id --text 'Paid' --measure 'refund, amount=50000 CNY' --cost '0 CNY'
  kesu: KS-260311-7VMHXYX: a solution that costs 50000.00 CNY needs approval at the level manager
    kesu propose KS-260311-7VMHXYX and kesu approve KS-260311-7VMHXYX first; who can: 李伟 (li.wei)
  [6]
  $ kesu resolve $id --text 'Paid' --measure 'refund, amount=150 CNY' --measure 'compensation, amount=60 CNY'
  kesu: KS-260311-7VMHXYX: a solution that costs 210.00 CNY needs approval at the level fitter
    kesu propose KS-260311-7VMHXYX and kesu approve KS-260311-7VMHXYX first; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  [6]
  $ kesu resolve $id --text 'Paid' --cost '-5000 CNY'
  kesu: --cost must not be negative
  [2]
  $ kesu resolve $id --text 'Paid' --measure 'refund, amount=-5000 CNY'
  kesu: --measure: amount must not be negative
  [2]
  $ kesu propose $id --text 'Pay' --measure 'refund, amount=50000 CNY'
  KS-260311-7VMHXYX proposed; needs approval at the level manager; who can: 李伟 (li.wei)
  $ kesu resolve $id --text 'Paid'
  kesu: KS-260311-7VMHXYX: a solution that costs 50000.00 CNY needs approval at the level manager
    kesu propose KS-260311-7VMHXYX and kesu approve KS-260311-7VMHXYX first; who can: 李伟 (li.wei)
  [6]
  $ kesu --as li.wei approve $id --amount '-5 CNY'
  kesu: --amount must not be negative
  [2]

What was rejected is not done all the same, and the next proposal needs a yes, whatever it costs.

  $ complaint 'A crack'; kesu propose $id --text 'Paint it' --cost '100 CNY'
  KS-260311-V1N0CSJ proposed
  $ kesu -q --as wu.tao reject $id --because 'It will crack again'
  KS-260311-V1N0CSJ
  $ kesu resolve $id --text 'Painted' --cost '100 CNY'
  kesu: KS-260311-V1N0CSJ: wu.tao rejected the proposal in 5-7VMH
    kesu propose KS-260311-V1N0CSJ and kesu approve KS-260311-V1N0CSJ first; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  [6]
  $ kesu propose $id --text 'Paint it twice'
  KS-260311-V1N0CSJ proposed; needs approval at the level fitter; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  $ kesu resolve $id --text 'Painted twice'
  kesu: KS-260311-V1N0CSJ: a solution of priority general needs approval at the level fitter
    kesu propose KS-260311-V1N0CSJ and kesu approve KS-260311-V1N0CSJ first; who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  [6]
  $ kesu -q --as wu.tao approve $id; kesu resolve $id --text 'Painted twice'
  KS-260311-V1N0CSJ
  KS-260311-V1N0CSJ resolved
