A wait is ended by hand.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath'); kesu -q classify $id --category quality --priority general --because 'by ear'
  KS-260311-7VMHXYX
  $ kesu resume $id
  kesu: KS-260311-7VMHXYX does not wait for anything
  [6]
  $ at '2026-03-12 10:00'; kesu -q wait $id --for customer --until '2026-03-16 10:00'
  KS-260311-7VMHXYX
  $ at '2026-03-13 19:00'; kesu resume $id --text 'We have it from the file' --happened '2026-03-13 17:00' --because 'Found in the cabinet'
  KS-260311-7VMHXYX goes on
  $ sed -n '/do: resume/,$p' $(file_of $id)
      do: resume
      text: We have it from the file
      because: Found in the cabinet
  $ at '2026-03-13 19:30'; kesu show $id | sed -n '/^Clocks/,/^$/p'
  Clocks
    classification    met in 0s (due 2026-03-11 11:20)
    registration      met in 0s (due 2026-03-11 10:20)
    resolution        due 2026-03-17 18:00, 3d 22h left
    first response    due 2026-03-12 09:20, late by 1d 10h
  
  $ at '2026-03-13 19:30'; kesu resume $id
  kesu: KS-260311-7VMHXYX does not wait for anything
  [6]
