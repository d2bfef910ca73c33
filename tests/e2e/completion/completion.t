  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak in the bath'); b=$(open_ticket --subject 'Paint peels')
  $ kesu __complete cl
  classify
  close
  $ kesu __complete show ''
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  $ kesu __complete show ${a%???}
  KS-260311-7VMHXYX
  $ kesu __complete assign $a --to ''
  zhang.min
  li.wei
  wu.tao
  he.lin
  $ kesu __complete list --status re
  registered
  resolved
  replied
  $ kesu __complete classify $a --category quality.
  quality.leak
  quality.paint
  $ kesu __complete report o
  overdue
  $ kesu __complete init --preset ''
  au-rg271
  cn-12315
  cn-bank-insurance
  cn-car-3bao
  cn-courier
  cn-delay-15
  cn-ecommerce-7day
  cn-petition
  cn-telecom
  e-commerce
  general
  home-improvement
  hotline
  property
  retail
  uk-fca-disp
  us-cfpb
  $ kesu __complete note --te
  --text
  $ kesu __complete contact $a --kind ''
  ack
  update
  decision
  inbound

Nothing is offered and nothing complained of where there is no store:

  $ cd .. && kesu __complete show ''; kesu __complete assign x --to ''; cd work

The script of bash works in bash:

  $ eval "$(kesu completion bash)" && complete -p kesu
  complete -o default -F _kesu kesu
  $ COMP_WORDS=(kesu show ${a%???}); COMP_CWORD=2; _kesu; echo "${COMPREPLY[@]}"
  KS-260311-7VMHXYX
  $ kesu completion fish | head -1; kesu completion zsh | head -1
  function __kesu_complete
  #compdef kesu
  $ kesu completion csh
  kesu: no completion for the shell 'csh'
    did you mean 'zsh'?
  [2]
