What is owed of actions is listed, reported among what is owed of tickets, and told once.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ sed -i 's/^name: .*/name: Shop/' kesu.yaml
  $ ticket=$(open_ticket --subject 'Leak in the bath')
  $ other=$(open_ticket --subject 'Noise at night')
  $ kesu -q action open --ticket $ticket --ticket $other --title 'Water test before tiling' --owner wu.tao --due 2026-03-25 > /dev/null
  $ kesu -q action open --kind preventive --title 'Spare pump' --owner he.lin --due 2026-03-20T12:00 > /dev/null
  $ kesu action list
  action             kind        status             who   due               what                      comes from
  CA-260311-V1N0CSJ  preventive  to be carried out  何琳  2026-03-20 12:00  Spare pump                -
  CA-260311-7VMHXYX  corrective  to be carried out  吴涛  2026-03-25        Water test before tiling  KS-260311-7VMHXYX; KS-260311-V1N0CSJ
  
  store: Shop
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-11 09:20
  rows: 2
  $ kesu action list --owner wu.tao -q | wc -l
  1
  $ kesu action list --ticket $other --format csv
  id,kind,status,responsible,next_due,late,title,tickets,root_cause,owner,due,verifier,check_on,effect,closed_as,round
  CA-260311-7VMHXYX,corrective,open,wu.tao,2026-03-25T23:59:59+08:00,false,Water test before tiling,"KS-260311-7VMHXYX; KS-260311-V1N0CSJ",,wu.tao,2026-03-25,,,,,1
  $ kesu action list --due 2026-03-20 --format json
  {
    "schema": "kesu/action/list/1",
    "store": "Shop",
    "commit": null,
    "data_time": "2026-03-11T09:20:00+08:00",
    "now": "2026-03-11T09:20:00+08:00",
    "count": 1,
    "items": [
      {
        "id": "CA-260311-V1N0CSJ",
        "kind": "preventive",
        "status": "open",
        "responsible": "he.lin",
        "next_due": "2026-03-20T12:00:00+08:00",
        "late": false,
        "title": "Spare pump",
        "tickets": [],
        "root_cause": null,
        "owner": "he.lin",
        "due": "2026-03-20T12:00:00+08:00",
        "verifier": null,
        "check_on": null,
        "effect": null,
        "closed_as": null,
        "round": 1
      }
    ],
    "errors": []
  }
  $ at '2026-03-26T09:00:00+08:00'
  $ kesu action list --overdue --kind corrective
  action             kind        status             who   due         what                      comes from
  CA-260311-7VMHXYX  corrective  to be carried out  吴涛  2026-03-25  Water test before tiling  KS-260311-7VMHXYX; KS-260311-V1N0CSJ
  
  store: Shop
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-26 09:00
  rows: 1
  $ kesu report overdue | grep CA-
  CA-260311-V1N0CSJ  action          -         何琳  2026-03-20 12:00      5d 21h      0  assigned    -         Spare pump
  CA-260311-7VMHXYX  action          -         吴涛  2026-03-25 23:59:59       9h      0  assigned    -         Water test before tiling
  $ kesu report overdue --owner wu.tao | grep CA-
  CA-260311-7VMHXYX  action  -         吴涛  2026-03-25 23:59:59       9h      0  assigned  -         Water test before tiling
  $ kesu report overdue --filter 'subject ~ Leak' | grep -c CA-
  1
  $ kesu report overdue --priority urgent
  $ kesu report due --now 2026-03-25T09:00 | grep CA-
  CA-260311-7VMHXYX  action  -         吴涛  2026-03-25 23:59:59  14h 59min      0  assigned  -         Water test before tiling
  $ kesu report overdue --now 2026-03-26T09:00 --as-of 2026-03-11T09:00

Whoever owes one is told when it is overdue, once; whom and when else, deadlines.yaml may say.

  $ notify_by '{by: stdout}'
  $ kesu remind | grep -A 3 CA-
  [Shop] CA-260311-V1N0CSJ: action late by 5d 21h
  
  CA-260311-V1N0CSJ  Spare pump
    action: due 2026-03-20 12:00, late by 5d 21h (warning at 100%)
    assigned; 何琳
  
  --
  [Shop] CA-260311-7VMHXYX: action late by 9h
  
  CA-260311-7VMHXYX  Water test before tiling
    action: due 2026-03-25 23:59:59, late by 9h (warning at 100%)
    assigned; 吴涛
  
  $ kesu remind | grep CA-
  [1]
  $ printf 'actions: {escalate: [{at: +24h, to: [superior]}]}\n' >> rules/deadlines.yaml
  $ at '2026-03-27T09:00:00+08:00'
  $ kesu remind | grep -A 3 CA-
  [Shop] CA-260311-V1N0CSJ: action late by 6d 21h, level 1, and one more ticket
  
  CA-260311-V1N0CSJ  Spare pump
    action: due 2026-03-20 12:00, late by 6d 21h (escalation level 1, at +24h)
    assigned; 何琳
  
  CA-260311-7VMHXYX  Water test before tiling
    action: due 2026-03-25 23:59:59, late by 1d 9h (escalation level 1, at +24h)
    assigned; 吴涛
  

Nobody's telephone number or name stands in a list:

  $ known=$(open_ticket --subject 'Smoke' --name 'Jane Roe' --phone 13800000000)
  $ ca=$(kesu -q action open --ticket $known --title 'Call Jane Roe, 13800000000' --text 'Jane Roe lives on the third floor' --owner wu.tao --due +7d)
  $ kesu action list --ticket $known --format csv | cut -d, -f7-8
  title,tickets
  "Call J*** R**, 138****0000"
  $ kesu action show $ca | sed -n '1p; /^What/,/^$/p'
  CA-260327-1PW2SRB  Call J*** R**, 138****0000
  What is to be done
    J*** R** lives on the third floor
  
  $ kesu action show $ca --reveal | sed -n '1p'
  CA-260327-1PW2SRB  Call Jane Roe, 13800000000
  $ kesu show $known | grep Call
    CA-260327-1PW2SRB Call J*** R**, 138****0000: to be carried out, 吴涛, due 2026-04-03 09:00
