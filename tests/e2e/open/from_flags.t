A complaint from options alone: standard output carries the ID and nothing else.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu open --subject 'Leak under the sink' --text 'It drips on the floor.' --demand Repair --channel phone \
  >   --received '2026-03-11 09:12' --name 'Jane Roe' --phone 13800000000 --their-reference JR-7 --occurred 'Sunday evening' \
  >   --place kitchen --about order=A-1001 --about amount='68000 CNY' --loss '3200 CNY' --tag vip --tag kitchen >id
  $ id=$(cat id); echo $id
  KS-260311-7VMHXYX
  $ mask_digests <$(file_of $id)
  kesu: 1
  id: KS-260311-7VMHXYX
  received: "2026-03-11T09:12:00+08:00"
  kind: complaint
  channel: phone
  source: direct
  subject: Leak under the sink
  text: It drips on the floor.
  demand: Repair
  occurred: Sunday evening
  place: kitchen
  about: {order: A-1001, amount: 68000.00 CNY}
  loss: 3200.00 CNY
  complainant:
    name: Jane Roe
    phone: "13800000000"
    reference: JR-7
  tags: [vip, kitchen]
  history:
    - id: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: open
      rules: shop@3 <digest>
      terms:
        register: {limit: 1h, from: received, until: open}
        classify: {limit: 2h, from: open, until: classify}
        respond: {limit: 24h, from: received, until: respond}
      clocks:
        register: {start: "2026-03-11T09:12:00+08:00", due: "2026-03-11T10:12:00+08:00", met: true, took: 8m}

Everything that is left out is left out of the file; what a file should have and this one has not is named:

  $ kesu open --subject 'No answer on the line'
  KS-260311-V1N0CSJ
  KS-260311-V1N0CSJ lacks complainant.name, complainant.phone, channel, text, demand; kesu amend adds what becomes known
  $ kesu open --text 'No subject, but a text.' --name 'John Smith' --email john@example.org
  KS-260311-TSGP43T
  KS-260311-TSGP43T lacks channel, demand; kesu amend adds what becomes known

Passed on by a third party, from inside the house:

  $ id=$(open_ticket --subject 'Passed on' --source 'city hotline' --reference 12345-77 --internal --kind report --email x@example.org)
  $ sed -n '/^source/p; /^kind/p; /^complainant/,/^history/p' $(file_of $id)
  kind: report
  source: {third_party: city hotline, ref: 12345-77}
  complainant:
    email: x@example.org
    internal: true
  history:
