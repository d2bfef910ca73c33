A step that a playbook or a plan leaves to others is found, too:

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ mkdir rules/playbooks
  $ printf 'name: Leaks\nwhen: {category: quality.leak}\nsteps: {dry: {name: Dry it}}\n' >rules/playbooks/leak.yaml
  $ id=$(open_ticket --subject 'Leak in the bath'); kesu -q classify $id; kesu -q assign $id --to wu.tao --plan call=wu.tao
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
  $ kesu -q --as zhang.min step $id --done dry
  KS-260311-7VMHXYX
  $ kesu -q --as wu.tao step $id --done call
  KS-260311-7VMHXYX
  $ kesu check
  $ sed -i 's/{name: Dry it}/{name: Dry it, who: [owner, manager]}/' rules/playbooks/leak.yaml
  $ sed -i 's/by: wu.tao/by: he.lin/' $(file_of $id)
  $ kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:54: event 4-7VMH: zhang.min may not `leak/dry`: the rules leave that to owner, manager
    where he had the right then, people.yaml says from when until when he had the role
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:63: event 5-7VMH: he.lin may not `plan/call`: the rules leave that to wu.tao, owner, head, superior
    where he had the right then, people.yaml says from when until when he had the role
  [1]
