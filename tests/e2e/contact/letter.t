A letter is filled from the ticket, printed first, and kept as it was sent.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ sed -i 's/^name: .*/name: Corner Shop/' kesu.yaml
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Wang Li' --email wang@example.org --demand 'repair & {{complainant.email}}' --channel email)
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu contact $id --letter acknowledgement --dry-run
  Dear Wang Li,
  
  we received your complaint on 2026-03-11 09:20 and have registered it under the number KS-260311-7VMHXYX:
  
      Leak in the bath
  
  You ask for: repair & {{complainant.email}}.
  
  You will have our decision by 2026-03-16 18:00.
  
  Please give the number KS-260311-7VMHXYX whenever you write or call.
  
  张敏
  Corner Shop, 2026-03-11
  $ kesu log $id --format csv | wc -l
  3
  $ kesu contact $id --letter acknowledgement --channel email --text 'Please keep the bill.'
  KS-260311-7VMHXYX contact recorded: acknowledgement, letter 'acknowledgement'
  $ sed -n '/do: contact/,$p' $(file_of $id) | mask_digests
      do: contact
      as: ack
      channel: email
      template: acknowledgement
      language: en
      text: |-
        Dear Wang Li,
  
        we received your complaint on 2026-03-11 09:20 and have registered it under the number KS-260311-7VMHXYX:
  
            Leak in the bath
  
        You ask for: repair & {{complainant.email}}.
  
        You will have our decision by 2026-03-16 18:00.
  
        Please keep the bill.
  
        Please give the number KS-260311-7VMHXYX whenever you write or call.
  
        张敏
        Corner Shop, 2026-03-11
  $ clocks_of $id | grep respond
  respond 1 running 2026-03-12T09:20:00+08:00 -

What it takes longer for, and when there will be more:

  $ kesu contact $id --letter progress --because 'The part has to be ordered' --promise '2026-03-16 12:00' --print
  KS-260311-7VMHXYX contact recorded: update, letter 'progress'
  Dear Wang Li,
  
  your complaint KS-260311-7VMHXYX (Leak in the bath) is still being dealt with.
  
  It takes longer than we told you: The part has to be ordered
  
  By our present estimate it will be settled by 2026-03-16 18:00.
  
  You will hear from us by 2026-03-16 12:00.
  
  张敏
  Corner Shop, 2026-03-11
  $ sed -n '/template: progress/,$p' $(file_of $id) | mask_digests
      template: progress
      language: en
      text: |-
        Dear Wang Li,
  
        your complaint KS-260311-7VMHXYX (Leak in the bath) is still being dealt with.
  
        It takes longer than we told you: The part has to be ordered
  
        By our present estimate it will be settled by 2026-03-16 18:00.
  
        You will hear from us by 2026-03-16 12:00.
  
        张敏
        Corner Shop, 2026-03-11
      promise: "2026-03-16T12:00:00+08:00"
      because: The part has to be ordered
      clocks:
        respond: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-12T09:20:00+08:00", met: true, took: 0s}

The decision stops the reply clock; what is done about people of the house is not told:

  $ at '2026-03-12T10:00:00+08:00'
  $ kesu -q resolve $id --text 'Re-sealed, and 200.00 CNY paid' --measure repair --measure refund --measure training
  KS-260311-7VMHXYX
  $ kesu contact $id --letter decision --print
  KS-260311-7VMHXYX contact recorded: decision, letter 'decision'
  Dear Wang Li,
  
  we have looked into your complaint KS-260311-7VMHXYX of 2026-03-11 09:20 (Leak in the bath).
  
  Our decision of 2026-03-12: Re-sealed, and 200.00 CNY paid
  - repair
  - refund
  
  If you are content with this, please tell us so. If you are not, tell us why, under the number KS-260311-7VMHXYX, and we shall take it up again.
  
  张敏
  Corner Shop, 2026-03-12
  $ clocks_of $id | grep reply
  reply 1 stopped 2026-03-13T18:00:00+08:00 met
  $ kesu show $id | grep letter
    2026-03-11 09:20  张敏: contact: acknowledgement (e-mail), letter 'acknowledgement'
    2026-03-11 09:20  张敏: contact: update (e-mail), letter 'progress', next contact promised for 2026-03-16 12:00
    2026-03-12 10:00  张敏: contact: decision (e-mail), letter 'decision'
  $ kesu contact $id --letter apology --text 'We are sorry.' --kind update
  KS-260311-7VMHXYX contact recorded: update, letter 'apology'
  $ kesu contact $id --letter apology --text 'We are sorry.' --print --format json
  kesu: --print gives standard output to the letter, so it does not go with --format
  [2]
