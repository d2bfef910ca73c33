Who, what happened, when, what is demanded, through which channel, when it was received and when it was registered; what is missing is seen.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu open --subject 'Leak under the sink' --text 'It drips on the floor.' --demand Repair --channel walk_in --received '2026-03-11 09:12' --name 'Jane Roe' --phone 13800000000 --email jane@example.org --address '7 Mill Lane' --member M-0815 --occurred 'Sunday evening' --place kitchen
  KS-260311-7VMHXYX
  $ id=$(kesu -q list)
  $ sed -n '/^received/,/^history/p' $(file_of $id); sed -n '/    at:/p' $(file_of $id)
  received: "2026-03-11T09:12:00+08:00"
  kind: complaint
  channel: walk_in
  source: direct
  subject: Leak under the sink
  text: It drips on the floor.
  demand: Repair
  occurred: Sunday evening
  place: kitchen
  complainant:
    name: Jane Roe
    phone: "13800000000"
    email: jane@example.org
    address: 7 Mill Lane
    member: M-0815
  history:
      at: "2026-03-11T09:20:00+08:00"
  $ kesu show $id --reveal | sed -n '1,/^State/p'
  KS-260311-7VMHXYX  Leak under the sink
    received          2026-03-11 09:12
    kind              complaint
    channel           walk-in
    source            direct
    complainant       Jane Roe
    phone             13800000000
    e-mail            jane@example.org
    address           7 Mill Lane
    member            M-0815
    demand            Repair
    occurred          Sunday evening
    place             kitchen
  
  Complaint
    It drips on the floor.
  
  State
  $ bare=$(kesu open --subject 'Something is wrong')
  KS-260311-V1N0CSJ lacks complainant.name, complainant.phone, channel, text, demand; kesu amend adds what becomes known
  $ kesu show $bare | grep missing
    channel           — missing
    complainant       — missing
    phone             — missing
    demand            — missing
    text              — missing
    category          — missing
    priority          — missing
    owner             — missing
  $ kesu -q amend $bare complainant.name 'John Smith' --because 'He called again'
  KS-260311-V1N0CSJ
  $ kesu show $bare | grep -c missing
  7
