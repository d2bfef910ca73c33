Levels are called by their titles, in the language in use; and whoever may not answer hears that first.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > rules/procedure.yaml <<'YAML'
  > approvals:
  >   free_up_to: 200.00 CNY
  >   levels:
  >     manager: {name: {en: the boss, zh: 老板}, who: manager}
  > permissions:
  >   may: {resolve: manager}
  > YAML
  $ id=$(open_ticket --subject 'Dent' --name 'Wang Li')
  $ kesu --as he.lin approve $id
  kesu: he.lin may not `approve`: the rules leave that to manager
    who can: 李伟 (li.wei)
  [6]
  $ kesu -q propose $id --text 'Pay' --cost '500 CNY'
  KS-260311-7VMHXYX
  $ kesu --as li.wei approve $id
  KS-260311-7VMHXYX approved 2-7VMH at the level the boss
  $ kesu --as he.lin approve $id
  kesu: he.lin may not `approve`: the rules leave that to manager
    who can: 李伟 (li.wei)
  [6]
  $ kesu --as he.lin reject $id --because 'Too much'
  kesu: he.lin may not `approve`: the rules leave that to manager
    who can: 李伟 (li.wei)
  [6]
  $ kesu --as li.wei approve $id
  kesu: li.wei has approved 2-7VMH already, in 3-7VMH
    kesu propose KS-260311-7VMHXYX proposes anew
  [6]
  $ grep level: $(file_of $id)
      level: manager
      level: manager
  $ id=$(open_ticket --subject 'Scratch' --name 'Wang Li')
  $ kesu --as he.lin resolve $id --text 'Pay' --cost '500 CNY'
  kesu: he.lin may not `resolve`: the rules leave that to manager
    who can: 李伟 (li.wei)
  [6]
  $ kesu -q propose $id --text 'Pay' --cost '500 CNY'
  KS-260311-V1N0CSJ
  $ kesu --lang zh_CN --as li.wei reject $id --because 'Too much'
  KS-260311-V1N0CSJ 已驳回 2-7VMH，审批级别：老板
