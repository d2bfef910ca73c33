Waiting for the customer pauses the clocks that may rest, and no other.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath'); kesu -q classify $id --category quality --priority general --because 'by ear'
  KS-260311-7VMHXYX
  $ kesu show $id | sed -n '/^Clocks/,/^$/p'
  Clocks
    classification    met in 0s (due 2026-03-11 11:20)
    registration      met in 0s (due 2026-03-11 10:20)
    resolution        due 2026-03-16 18:00, 5d 8h left
    first response    due 2026-03-12 09:20, 1d left
  
  $ at '2026-03-12 10:00'; kesu wait $id --for customer --until '2026-03-16 10:00' --text 'Asked for the invoice'
  KS-260311-7VMHXYX waits for customer until 2026-03-16 10:00; rests: resolution
  $ sed -n '/do: wait/,$p' $(file_of $id)
      do: wait
      reason: customer
      until: "2026-03-16T10:00:00+08:00"
      text: Asked for the invoice
  $ at '2026-03-13 10:00'; kesu show $id | sed -n '/^State/,/^$/p; /^Clocks/,/^$/p'
  State
    status            classified, waiting
    category          Quality
    priority          general (severity 52)
    owner             — missing
    first receiver    张敏
  
  Clocks
    classification    met in 0s (due 2026-03-11 11:20)
    registration      met in 0s (due 2026-03-11 10:20)
    resolution        due 2026-03-18 18:00, 5d 8h left, paused
    first response    due 2026-03-12 09:20, late by 1d
  
  $ at '2026-03-13 10:00'; kesu list | sed 1,1d | head -1
  KS-260311-7VMHXYX  2026-03-11 09:20  classified, waiting  general   Quality   张敏  first response  2026-03-12 09:20  Leak in the bath

The customer answers: it goes on, two working days later.

  $ at '2026-03-16 09:00'; kesu contact $id --kind inbound --text 'Here it is'
  KS-260311-7VMHXYX contact recorded: inbound
  $ at '2026-03-16 09:30'; kesu show $id | sed -n '/^Clocks/,/^$/p'
  Clocks
    classification    met in 0s (due 2026-03-11 11:20)
    registration      met in 0s (due 2026-03-11 10:20)
    resolution        due 2026-03-18 18:00, 2d 8h left
    first response    due 2026-03-12 09:20, late by 4d
  

A slip of the pen would let every clock run on; what no clock rests for is waited for where somebody says why, and pauses nothing:

  $ at '2026-03-16 10:00'; kesu wait $id --for custmer --until +2d
  kesu: no clock rests for 'custmer'; to wait for it all the same takes a reason, --because
    did you mean 'customer'?
  [3]
  $ kesu wait $id --for weather --until +2d
  kesu: no clock rests for 'weather'; to wait for it all the same takes a reason, --because
    one of customer
  [3]
  $ kesu wait $id --for weather --until +2d --because 'No work on the roof in the rain'
  KS-260311-7VMHXYX waits for weather until 2026-03-18 10:00; no clock rests meanwhile
  $ at '2026-03-16 10:30'; kesu show $id | sed -n '/^Clocks/,/^$/p'
  Clocks
    classification    met in 0s (due 2026-03-11 11:20)
    registration      met in 0s (due 2026-03-11 10:20)
    resolution        due 2026-03-18 18:00, 2d 7h left
    first response    due 2026-03-12 09:20, late by 4d 1h
  

A wait that nobody ends is over when its expected end has passed:

  $ at '2026-03-16 11:00'; kesu wait $id --for customer --until +1d
  KS-260311-7VMHXYX waits for customer until 2026-03-17 11:00; rests: resolution
  $ at '2026-03-17 12:00'; kesu list | sed 1,1d | head -1
  KS-260311-7VMHXYX  2026-03-11 09:20  classified, waiting  general   Quality   张敏  first response  2026-03-12 09:20  Leak in the bath
