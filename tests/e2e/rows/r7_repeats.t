The same complainant and the same matter are found at intake; how often counts for the severity; the ticket is linked with the earlier one, and a duplicate says of which ticket.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ first=$(open_ticket --subject 'Rude on the phone' --text x --demand x --channel phone --name 'Jane Roe' --phone 13800000000 --about order=A-1001)
  $ kesu classify $first
  KS-260311-7VMHXYX service, general (severity 32)
  $ at '2026-03-20T09:20:00+08:00'
  $ kesu open --subject 'Rude once more' --text x --demand x --channel phone --name 'Jane Roe' --phone '138 0000 0000'
  KS-260320-6DGASDM
  complaints by the same complainant or about the same matter within the last 90 days: 1 (KS-260311-7VMHXYX)
  if it is the same: kesu link KS-260320-6DGASDM --to KS-260311-7VMHXYX --kind repeat
  $ kesu open --subject 'Rude, says my wife' --text x --demand x --channel phone --name 'John Roe' --phone 13911112222 --about order=A-1001
  KS-260320-BRY6BM4
  complaints by the same complainant or about the same matter within the last 90 days: 1 (KS-260311-7VMHXYX)
  if it is the same: kesu link KS-260320-BRY6BM4 --to KS-260311-7VMHXYX --kind repeat
  $ second=$(kesu search 'once more' -q)
  $ kesu link $second --to $first --kind repeat
  KS-260320-6DGASDM linked with KS-260311-7VMHXYX
  $ kesu show $second | grep linked
    linked            repeat of KS-260311-7VMHXYX
    2026-03-20 09:20  张敏: linked: repeat of KS-260311-7VMHXYX
  $ kesu classify --new
  KS-260320-6DGASDM service, important (severity 42)
  KS-260320-BRY6BM4 service, important (severity 42)
  $ kesu rules explain $second | grep frequency
    frequency         10 of at most 20
  frequency/again          yes          10  >= 1, 30d (repeats)          rules/priority.yaml:17:7
                      because: category/service (rude), content/attitude +20 (rude), frequency/again +10, source/direct +12
  $ grep -h 'frequency/' tickets/2026/03/*.yaml
        - {rule: frequency/again, points: 10}
        - {rule: frequency/again, points: 10}
  $ kesu close $second --outcome duplicate --of $first
  KS-260320-6DGASDM closed: duplicate
  $ kesu show $second | grep $first
    linked            repeat of KS-260311-7VMHXYX
    2026-03-20 09:20  张敏: linked: repeat of KS-260311-7VMHXYX
    2026-03-20 09:20  张敏: closed: duplicate (KS-260311-7VMHXYX)
