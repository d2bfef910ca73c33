  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat >complaint.yaml <<'END'
  > subject: Late delivery
  > channel: web
  > received: "2026-03-10T16:00:00+08:00"
  > text: |
  >   Ordered in February.
  >   Nothing came.
  > demand: Refund
  > about: {order: A-1001}
  > complainant:
  >   name: John Smith
  >   email: john@example.org
  > x-form: "7"
  > END
  $ id=$(open_ticket --from complaint.yaml); echo $id
  KS-260311-7VMHXYX
  $ sed '/^history/q' $(file_of $id)
  kesu: 1
  id: KS-260311-7VMHXYX
  received: "2026-03-10T16:00:00+08:00"
  kind: complaint
  channel: web
  source: direct
  subject: Late delivery
  text: |
    Ordered in February.
    Nothing came.
  demand: Refund
  about: {order: A-1001}
  complainant:
    name: John Smith
    email: john@example.org
  x-form: "7"
  history:

What is given as an option stands over the file:

  $ id=$(open_ticket --from complaint.yaml --subject 'Delivery is late' --name 'Jon Smith'); sed -n '/^subject/p; /name:/p' $(file_of $id)
  subject: Delivery is late
    name: Jon Smith

From standard input; without `received` it is now:

  $ id=$(grep -v received complaint.yaml | open_ticket --from -); sed -n '/^received/p' $(file_of $id)
  received: "2026-03-11T09:20:00+08:00"

Keys of one's own are kept and shown:

  $ (cat complaint.yaml; echo 'x-crm: {case: 77, queue: [a, b]}'; echo 'x-note: see letter') >own.yaml
  $ id=$(open_ticket --from own.yaml); sed -n '/^x-/p' $(file_of $id)
  x-form: "7"
  x-crm: {case: 77, queue: [a, b]}
  x-note: see letter
  $ kesu show $id | grep x-
    x-form            7
    x-crm             case 77, queue a, b
    x-note            see letter
