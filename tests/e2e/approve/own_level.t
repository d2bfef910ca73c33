Who is of the level himself decides by resolving, also what he proposed: nobody has to approve it, and `propose` says so.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ printf 'approvals: {always: urgent, levels: {manager: {name: {en: the boss, zh: 老板}, who: manager}}}\n' >rules/procedure.yaml
  $ id=$(open_ticket --subject 'Water in the cellar'); kesu -q classify $id --priority urgent --because 'It rises'; kesu -q assign $id --to zhang.min
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
  $ kesu propose $id --text 'Pump it out' --cost '5000 CNY'
  KS-260311-7VMHXYX proposed; needs approval at the level the boss; who can: 李伟 (li.wei)
  $ kesu --as li.wei propose $id --text 'Pump it out, and find the pipe' --cost '6000 CNY'
  KS-260311-7VMHXYX proposed; li.wei is of the level the boss himself and decides by resolving it
  $ kesu --as li.wei resolve $id --text 'Pumped out, and the pipe mended' --cost '6000 CNY'
  KS-260311-7VMHXYX resolved
  $ kesu check

Where one may approve one's own proposals he is named like anybody else.

  $ sed -i 's/always/own: true, always/' rules/procedure.yaml
  $ id=$(open_ticket --subject 'Water in the attic'); kesu -q classify $id --priority urgent --because 'It drips'; kesu -q assign $id --to zhang.min
  KS-260311-V1N0CSJ
  KS-260311-V1N0CSJ
  $ kesu --as li.wei propose $id --text 'Mend the roof' --cost '5000 CNY'
  KS-260311-V1N0CSJ proposed; needs approval at the level the boss; who can: 李伟 (li.wei)
  $ kesu --as li.wei approve $id
  KS-260311-V1N0CSJ approved 4-7VMH at the level the boss
