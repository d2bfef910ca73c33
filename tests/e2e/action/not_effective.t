An action without effect is owed again: a new round with a day of its own. That it has none may show before the day on
which its effect could be judged.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ sed -i 's/^name: .*/name: Shop/' kesu.yaml
  $ kesu action open --kind preventive --title 'Spare pump' --owner wu.tao --due 2026-03-20 --check-on 2026-04-20
  CA-260311-7VMHXYX to be carried out: wu.tao, due 2026-03-20
  $ ca=$(kesu action list -q)
  $ kesu --as wu.tao action do $ca --text 'Bought'
  CA-260311-7VMHXYX to be verified: wu.tao, on 2026-04-20
  $ at '2026-03-30T10:00:00+08:00'
  $ kesu --as he.lin action verify $ca --not-effective --text 'It does not fit'
  kesu: what had no effect is to be done again, and nobody knows by when
    add --due
  [2]
  $ kesu --as he.lin action verify $ca --not-effective --text 'It does not fit' --due 2026-04-10
  CA-260311-7VMHXYX to be carried out: wu.tao, due 2026-04-10
  $ kesu action show $ca
  CA-260311-7VMHXYX  Spare pump
    kind              preventive
    status            to be carried out
    owner             吴涛
    due               2026-04-10
    action            吴涛: due 2026-04-10 23:59:59, 11d 13h left
  
  History
    2026-03-11 09:20  张敏: registered
    2026-03-11 09:20  张敏: commissioned, to 吴涛, due 2026-03-20, effect to be judged on 2026-04-20
    2026-03-11 09:20  吴涛: carried out: Bought
    2026-03-30 10:00  何琳: verified: not effective: It does not fit
    2026-03-30 10:00  何琳: commissioned, due 2026-04-10
  $ at '2026-04-12T10:00:00+08:00'
  $ kesu action list --overdue
  action             kind        status             who   due         what        comes from
  CA-260311-7VMHXYX  preventive  to be carried out  吴涛  2026-04-10  Spare pump  -
  
  store: Shop
  commit: none
  newest event: 2026-03-30 10:00
  as of: 2026-04-12 10:00
  rows: 1
  $ kesu --as wu.tao action do $ca --text 'Another one bought' --check-on 2026-06-01
  CA-260311-7VMHXYX to be verified: wu.tao, on 2026-06-01
  $ kesu action show $ca --format json
  {
    "schema": "kesu/action/show/1",
    "store": "Shop",
    "commit": null,
    "now": "2026-04-12T10:00:00+08:00",
    "items": [
      {
        "id": "CA-260311-7VMHXYX",
        "kind": "preventive",
        "status": "done",
        "responsible": "wu.tao",
        "next_due": "2026-06-01T23:59:59+08:00",
        "late": false,
        "title": "Spare pump",
        "tickets": [],
        "root_cause": null,
        "owner": "wu.tao",
        "due": "2026-04-10",
        "verifier": null,
        "check_on": "2026-06-01",
        "effect": "not_effective",
        "closed_as": null,
        "round": 2,
        "text": null,
        "formerly": [],
        "doers": [
          "wu.tao"
        ],
        "not_independent": [],
        "owed": {
          "name": "verify",
          "cycle": 2,
          "state": "running",
          "limit": null,
          "by": "2026-06-01",
          "calendar": null,
          "from": "resolve",
          "until": "followup",
          "terms_event": "6-KMT3",
          "start": "2026-04-12T10:00:00+08:00",
          "due": "2026-06-01T23:59:59+08:00",
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
        "history": [
          {
            "event": "1-V1N0",
            "at": "2026-03-11T09:20:00+08:00",
            "happened": null,
            "by": "zhang.min",
            "do": "open",
            "words": "registered",
            "because": null,
            "retracted_by": null,
            "clock": "given",
            "after": [],
            "rules": null,
            "clocks": []
          },
          {
            "event": "2-CSTS",
            "at": "2026-03-11T09:20:00+08:00",
            "happened": null,
            "by": "zhang.min",
            "do": "commission",
            "words": "commissioned, to 吴涛, due 2026-03-20, effect to be judged on 2026-04-20",
            "because": null,
            "retracted_by": null,
            "clock": "given",
            "after": [
              "1-V1N0"
            ],
            "rules": null,
            "clocks": []
          },
          {
            "event": "3-7VMH",
            "at": "2026-03-11T09:20:00+08:00",
            "happened": null,
            "by": "wu.tao",
            "do": "done",
            "words": "carried out: Bought",
            "because": null,
            "retracted_by": null,
            "clock": "given",
            "after": [
              "2-CSTS"
            ],
            "rules": null,
            "clocks": [
              "action met in 0s (due 2026-03-20 23:59:59)"
            ]
          },
          {
            "event": "4-FRDX",
            "at": "2026-03-30T10:00:00+08:00",
            "happened": null,
            "by": "he.lin",
            "do": "verify",
            "words": "verified: not effective: It does not fit",
            "because": null,
            "retracted_by": null,
            "clock": "given",
            "after": [
              "3-7VMH"
            ],
            "rules": null,
            "clocks": [
              "verification of effect met in 19d (due 2026-04-20 23:59:59)"
            ]
          },
          {
            "event": "5-VGPQ",
            "at": "2026-03-30T10:00:00+08:00",
            "happened": null,
            "by": "he.lin",
            "do": "commission",
            "words": "commissioned, due 2026-04-10",
            "because": null,
            "retracted_by": null,
            "clock": "given",
            "after": [
              "4-FRDX"
            ],
            "rules": null,
            "clocks": []
          },
          {
            "event": "6-KMT3",
            "at": "2026-04-12T10:00:00+08:00",
            "happened": null,
            "by": "wu.tao",
            "do": "done",
            "words": "carried out, effect to be judged on 2026-06-01: Another one bought",
            "because": null,
            "retracted_by": null,
            "clock": "given",
            "after": [
              "5-VGPQ"
            ],
            "rules": null,
            "clocks": [
              "action missed after 13d (due 2026-04-10 23:59:59)"
            ]
          }
        ]
      }
    ],
    "errors": []
  }
