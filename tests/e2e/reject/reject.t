No, with a reason: the ticket stays open, and the proposal is answered.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu reject $id --because 'Too dear'
  kesu: KS-260311-7VMHXYX has no proposal that could be answered
    kesu propose KS-260311-7VMHXYX first
  [6]
  $ kesu -q propose $id --text 'A new bath' --cost '9000 CNY'
  KS-260311-7VMHXYX
  $ kesu reject $id
  kesu: rejecting needs a reason
    add --because
  [2]
  $ kesu --as li.wei reject $id --because 'Too dear' --text 'Ask the supplier first'
  KS-260311-7VMHXYX rejected 2-7VMH
  $ sed -n '/do: reject/,$p' $(file_of $id)
      do: reject
      event: 2-7VMH
      text: Ask the supplier first
      because: Too dear
  $ kesu --as li.wei reject $id --because 'Still too dear'
  kesu: li.wei has rejected 2-7VMH already, in 3-7VMH
    kesu propose KS-260311-7VMHXYX proposes anew
  [6]
  $ kesu list -q --open
  KS-260311-7VMHXYX
  $ kesu --lang zh_CN log $id | tail -2
  3-7VMH  2026-03-11 09:20  李伟  已驳回 2-7VMH：Ask the supplier first [时间由人指定]
      理由：Too dear
