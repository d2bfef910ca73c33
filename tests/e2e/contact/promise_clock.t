A promised contact is a clock like any other: it falls due, is late, is kept or missed.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q contact $id --text 'We need until Friday for the parts' --promise '2026-03-13 12:00' --because 'The supplier is late'
  KS-260311-7VMHXYX
  $ kesu show $id | grep promised
    promised contact  due 2026-03-13 12:00, 2d 2h left
    2026-03-11 09:20  张敏: contact: update, next contact promised for 2026-03-13 12:00: We need until Friday for the parts
  $ at '2026-03-13 12:00'; kesu report overdue -q | grep -c $id
  1
  $ at '2026-03-13 12:00:01'; kesu report overdue --format csv | cut -d, -f1-3,9 | grep promise
  KS-260311-7VMHXYX,promise,1,2026-03-13T12:00:00+08:00

What the customer says keeps no promise of ours, nor does a letter that a program sends:

  $ at '2026-03-13 12:30'; kesu -q contact $id --kind inbound --text 'And now?'
  KS-260311-7VMHXYX
  $ at '2026-03-13 12:31'; kesu -q contact $id --kind ack --as system
  KS-260311-7VMHXYX
  $ at '2026-03-13 12:40'; kesu show $id | grep 'promised contact '
    promised contact  due 2026-03-13 12:00, late by 40min

A person's contact does; with a new promise the next clock begins:

  $ at '2026-03-13 13:00'; kesu -q contact $id --text 'They come on Monday' --promise 2026-03-16
  KS-260311-7VMHXYX
  $ at '2026-03-13 13:00'; kesu show $id | grep 'promised contact '
    promised contact  missed after 2d 3h (due 2026-03-13 12:00)
    promised contact  cycle 2: due 2026-03-16 23:59:59, 3d 10h left
  $ sed -n '/They come/,$p' $(file_of $id)
      text: They come on Monday
      promise: "2026-03-16"
      clocks:
        promise: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-13T12:00:00+08:00", met: false, took: 51h40m}
  $ at '2026-03-16 23:59:59'; kesu report overdue --format csv | grep -c promise
  0
  [1]
  $ at '2026-03-17 00:00'; kesu report overdue --format csv | grep -c promise
  1

Closing ends it without a verdict:

  $ at '2026-03-16 10:00'; kesu -q close $id --outcome withdrawn --because 'They have it done elsewhere'
  KS-260311-7VMHXYX
  $ at '2026-03-16 10:00'; kesu show $id | grep 'promised contact '
    promised contact  missed after 2d 3h (due 2026-03-13 12:00)
    promised contact  cycle 2: cancelled: closed as withdrawn
