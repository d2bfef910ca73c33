Scores and confirmation that contradict each other are kept both, and pointed out; the confirmation counts. What comes before is named.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Wang Li')
  $ kesu followup $id --confirmed
  kesu: KS-260311-7VMHXYX has no resolution to follow up
    kesu resolve KS-260311-7VMHXYX first
  [6]
  $ kesu -q resolve $id --text 'Sealed'
  KS-260311-7VMHXYX
  $ kesu followup $id --confirmed --solution 1
  kesu: warning: KS-260311-7VMHXYX: the scores and what was confirmed contradict each other; what was confirmed counts, and both stay on paper
  KS-260311-7VMHXYX followed up
  $ id=$(open_ticket --subject 'Dent' --name 'Wang Li')
  $ kesu -q resolve $id --text 'Beaten out'
  KS-260311-V1N0CSJ
  $ kesu --lang zh_CN followup $id --not-confirmed --solution 5
  kesu: 警告：KS-260311-V1N0CSJ：评分与投诉人的确认互相矛盾；以确认为准，两者均保留在案
  KS-260311-V1N0CSJ 已回访：不满意
  $ id=$(open_ticket --subject 'Scratch' --name 'Wang Li')
  $ kesu -q resolve $id --text 'Polished'
  KS-260311-TSGP43T
  $ kesu followup $id --confirmed --solution 4
  KS-260311-TSGP43T followed up
