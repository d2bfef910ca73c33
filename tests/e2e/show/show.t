  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject '卫生间渗水' --text 'Since Monday' --demand Repair --name 张三 --phone 13800000000 --channel phone)
  $ b=$(open_ticket --subject 'Paint peels')
  $ kesu -q classify $a
  KS-260311-7VMHXYX
  $ kesu show $a
  KS-260311-7VMHXYX  卫生间渗水
    received          2026-03-11 09:20
    kind              complaint
    channel           phone
    source            direct
    complainant       张*
    phone             138****0000
    demand            Repair
  
  Complaint
    Since Monday
  
  State
    status            classified
    category          Leaks
    priority          important (severity 52)
    owner             — missing
    first receiver    张敏
  
  Clocks
    classification    met in 0s (due 2026-03-11 11:20)
    registration      met in 0s (due 2026-03-11 10:20)
    resolution        due 2026-03-16 18:00, 5d 8h left
    first response    due 2026-03-12 09:20, 1d left
  
  History
    2026-03-11 09:20  张敏: registered
    2026-03-11 09:20  张敏: classified: Leaks, important (severity 52)
  $ kesu show $a --reveal | grep '张三\|13800000000'
    complainant       张三
    phone             13800000000

What is missing is marked:

  $ kesu show $b | grep missing
    channel           — missing
    complainant       — missing
    phone             — missing
    demand            — missing
    text              — missing
    category          — missing
    priority          — missing
    owner             — missing

By an unambiguous end of the ID, as people type it:

  $ kesu show ${a: -4} | head -1
  KS-260311-7VMHXYX  卫生间渗水
  $ kesu show "$(echo ${a: -5} | tr A-Z a-z)" | head -1
  KS-260311-7VMHXYX  卫生间渗水
  $ kesu show "$(echo $a | tr A-Z a-z | tr 0 o)" | head -1
  KS-260311-7VMHXYX  卫生间渗水
  $ kesu show XYX
  kesu: 'XYX' is too short for a ticket ID
    type the whole ID, or at least its last 4 symbols
  [3]
  $ kesu show 9999
  kesu: there is no ticket 9999
  [3]

Two that end alike:

  $ cp $(file_of $a) old && mkdir -p tickets/2026/02 && sed 's/KS-260311/OLD-260311/' old >tickets/2026/03/OLD-${a#KS-}.yaml
  $ kesu show ${a: -4}
  kesu: 'HXYX' is ambiguous: 2 tickets end so
    one of KS-260311-7VMHXYX, OLD-260311-7VMHXYX
  [3]
  $ kesu note ${a: -4} --text x
  kesu: 'HXYX' is ambiguous: 2 tickets end so
    one of KS-260311-7VMHXYX, OLD-260311-7VMHXYX
  [3]
  $ rm tickets/2026/03/OLD-*

Several, and machine forms:

  $ printf '%s\n' $a $b | kesu show - | grep '^KS-'
  KS-260311-7VMHXYX  卫生间渗水
  KS-260311-V1N0CSJ  Paint peels
  $ kesu show $a KS-260311-7F3QXMY 2>&1 >/dev/null
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
  $ kesu show $a --format json | mask_paths | mask_digests
  {
    "schema": "kesu/show/1",
    "store": "$WORK",
    "commit": null,
    "now": "2026-03-11T09:20:00+08:00",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "formerly": [],
        "status": "classified",
        "flags": [],
        "level": 0,
        "category": "quality.leak",
        "severity": 52,
        "priority": "important",
        "liability": null,
        "owner": null,
        "department": null,
        "co_handlers": [],
        "accepted": false,
        "first_receiver": "zhang.min",
        "closed_as": null,
        "cycle": 1,
        "third_party": null,
        "referrals": [],
        "links": [],
        "followup_attempts": 0,
        "complaint": {
          "received": "2026-03-11T09:20:00+08:00",
          "kind": "complaint",
          "channel": "phone",
          "source": "direct",
          "source_reference": null,
          "subject": "卫生间渗水",
          "text": "Since Monday",
          "demand": "Repair",
          "occurred": null,
          "place": null,
          "about": {},
          "loss": null,
          "complainant": {
            "name": "张*",
            "phone": "138****0000",
            "email": null,
            "address": null,
            "member": null,
            "reference": null,
            "language": null,
            "internal": false,
            "hidden": false
          },
          "tags": [],
          "origin": null
        },
        "steps": [],
        "clocks": [
          {
            "name": "classify",
            "cycle": 1,
            "state": "stopped",
            "limit": "2h",
            "by": null,
            "calendar": null,
            "from": "open",
            "until": "classify",
            "terms_event": "1-V1N0",
            "start": "2026-03-11T09:20:00+08:00",
            "due": "2026-03-11T11:20:00+08:00",
            "beyond_coverage": false,
            "late": false,
            "stop": "2026-03-11T09:20:00+08:00",
            "stop_event": "2-7VMH",
            "verdict": {
              "start": "2026-03-11T09:20:00+08:00",
              "due": "2026-03-11T11:20:00+08:00",
              "met": true,
              "took_seconds": 0,
              "paused_seconds": null,
              "calendar": null,
              "tzdata": null,
              "precision": "second",
              "rests_on_happened": false
            },
            "superseded": null,
            "superseded_because": null,
            "cancelled_because": null,
            "trouble": null
          },
          {
            "name": "register",
            "cycle": 1,
            "state": "stopped",
            "limit": "1h",
            "by": null,
            "calendar": null,
            "from": "received",
            "until": "open",
            "terms_event": "1-V1N0",
            "start": "2026-03-11T09:20:00+08:00",
            "due": "2026-03-11T10:20:00+08:00",
            "beyond_coverage": false,
            "late": false,
            "stop": "2026-03-11T09:20:00+08:00",
            "stop_event": "1-V1N0",
            "verdict": {
              "start": "2026-03-11T09:20:00+08:00",
              "due": "2026-03-11T10:20:00+08:00",
              "met": true,
              "took_seconds": 0,
              "paused_seconds": null,
              "calendar": null,
              "tzdata": null,
              "precision": "second",
              "rests_on_happened": false
            },
            "superseded": null,
            "superseded_because": null,
            "cancelled_because": null,
            "trouble": null
          },
          {
            "name": "resolve",
            "cycle": 1,
            "state": "running",
            "limit": "3 workdays",
            "by": null,
            "calendar": "office",
            "from": "classify",
            "until": "resolve",
            "terms_event": "2-7VMH",
            "start": "2026-03-11T09:20:00+08:00",
            "due": "2026-03-16T18:00:00+08:00",
            "beyond_coverage": false,
            "late": false,
            "stop": null,
            "stop_event": null,
            "verdict": null,
            "superseded": null,
            "superseded_because": null,
            "cancelled_because": null,
            "trouble": null
          },
          {
            "name": "respond",
            "cycle": 1,
            "state": "running",
            "limit": "24h",
            "by": null,
            "calendar": null,
            "from": "received",
            "until": "respond",
            "terms_event": "2-7VMH",
            "start": "2026-03-11T09:20:00+08:00",
            "due": "2026-03-12T09:20:00+08:00",
            "beyond_coverage": false,
            "late": false,
            "stop": null,
            "stop_event": null,
            "verdict": null,
            "superseded": null,
            "superseded_because": null,
            "cancelled_because": null,
            "trouble": null
          }
        ],
        "actions": [],
        "evidence": [],
        "events": 2
      }
    ],
    "errors": []
  }
  $ kesu show $a --format yaml | cmp - $(file_of $a)
  $ kesu show $a --as-of '2026-03-11 09:19'
  kesu: there is no ticket KS-260311-7VMHXYX
  [3]
  $ kesu show $a --format csv
  kesu: show has no format 'csv'
    table, json or yaml
  [2]
  $ kesu show
  kesu: ID is missing
    kesu show --help shows how it is called
  [2]
