A fact is corrected; what was received stays on paper, the new value counts.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Jane Row' --phone 13800000000 --received '2026-03-11 09:12' --loss '320 CNY' --about order=A-1)
  $ kesu amend $id complainant.name 'Jane Roe' --because 'Misheard on the phone'
  KS-260311-7VMHXYX amended complainant.name
  $ kesu amend $id received '2026-03-11 08:10' --because 'Call log says so'
  KS-260311-7VMHXYX amended received
  $ kesu amend $id loss '3200 CNY' --because 'Lost a nought'
  KS-260311-7VMHXYX amended loss
  $ kesu amend $id about.order A-1001 --because 'From the invoice'
  KS-260311-7VMHXYX amended about.order
  $ kesu amend $id channel phone --because 'Was left out'
  KS-260311-7VMHXYX amended channel
  $ printf 'The sink drips.\nSince Sunday.\n' | kesu amend $id text - --because 'From the tape'
  KS-260311-7VMHXYX amended text
  $ kesu amend $id complainant.phone '' --because 'Not theirs'
  KS-260311-7VMHXYX amended complainant.phone
  $ kesu -q amend $id subject 'Leak in the kitchen' --because 'Wrong room'
  KS-260311-7VMHXYX
  $ sed -n '/do: amend/,/because/p' $(file_of $id)
      do: amend
      field: complainant.name
      was: Jane Row
      now: Jane Roe
      because: Misheard on the phone
      do: amend
      field: received
      was: "2026-03-11T09:12:00+08:00"
      now: "2026-03-11T08:10:00+08:00"
      because: Call log says so
      do: amend
      field: loss
      was: 320.00 CNY
      now: 3200.00 CNY
      because: Lost a nought
      do: amend
      field: about.order
      was: A-1
      now: A-1001
      because: From the invoice
      do: amend
      field: channel
      was: ""
      now: phone
      because: Was left out
      do: amend
      field: text
      was: ""
      now: |-
        The sink drips.
        Since Sunday.
      because: From the tape
      do: amend
      field: complainant.phone
      was: "13800000000"
      now: ""
      because: Not theirs
      do: amend
      field: subject
      was: Leak in the bath
      now: Leak in the kitchen
      because: Wrong room
  $ sed -n '2,/^history/p' $(file_of $id)
  id: KS-260311-7VMHXYX
  received: "2026-03-11T09:12:00+08:00"
  kind: complaint
  source: direct
  subject: Leak in the bath
  about: {order: A-1}
  loss: 320.00 CNY
  complainant:
    name: Jane Row
    phone: "13800000000"
  history:
  $ kesu show $id --reveal | sed -n '1,/^$/p'
  KS-260311-7VMHXYX  Leak in the kitchen
    received          2026-03-11 08:10
    kind              complaint
    channel           phone
    source            direct
    complainant       Jane Roe
    phone             — missing
    demand            — missing
    order             A-1001
    loss              3200.00 CNY
  

The register clock is decided anew from the corrected time:

  $ clocks_of $id
  register 1 stopped 2026-03-11T09:10:00+08:00 missed
  respond 1 running 2026-03-12T08:10:00+08:00 -
  classify 1 running 2026-03-11T11:20:00+08:00 -
