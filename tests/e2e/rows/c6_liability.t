Within our duty and verified, contrary to fact, or out of scope; whoever cannot tell asks a superior, and both decisions stand in the ticket.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ mine=$(open_ticket --subject 'Leak in the bath'); other=$(open_ticket --subject 'Leak in the garden'); far=$(open_ticket --subject 'Leak in the street')
  $ kesu -q classify $mine $other $far >/dev/null; kesu -q assign $mine $other $far --to wu.tao >/dev/null
  $ kesu --as wu.tao find $mine --text 'Our sealant failed' --liability responsible
  KS-260311-7VMHXYX finding recorded
  $ kesu --as wu.tao find $other --text 'There is no leak: it rained' --liability not_responsible
  KS-260311-V1N0CSJ finding recorded
  $ kesu --as wu.tao find $far --text 'Perhaps the water company, perhaps our pipe' --liability undetermined
  KS-260311-TSGP43T finding recorded
  $ kesu --as wu.tao escalate $far --to superior --because 'I cannot tell whose pipe it is'
  KS-260311-TSGP43T escalated to level 1; the next `kesu remind` tells 李伟
  $ kesu --as li.wei find $far --text 'Decided with Wu Tao: the pipe before the meter is theirs' --liability out_of_scope
  KS-260311-TSGP43T finding recorded
  $ for liability in responsible not_responsible out_of_scope undetermined; do echo "$liability: $(kesu list -q --filter "liability = $liability" | wc -l)"; done
  responsible: 1
  not_responsible: 1
  out_of_scope: 1
  undetermined: 0
  $ kesu log $far | sed -n '/found/,$p'
  4-7VMH  2026-03-11 09:20  吴涛  found, undetermined: Perhaps the water company, perhaps our pipe [given clock]
  5-7VMH  2026-03-11 09:20  吴涛  escalated to level 1, told: superior [given clock]
      because: I cannot tell whose pipe it is
  6-7VMH  2026-03-11 09:20  李伟  found, out of scope: Decided with Wu Tao: the pipe before the meter is theirs [given clock]
