A close in one clone that had not seen what the complainant said in the other leaves the ticket contested, until somebody who saw both settles it.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q --bare origin.git
  $ mkdir a && cd a && git init -q && git remote add origin ../origin.git
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q classify $id && kesu -q assign $id --to wu.tao && at '2026-03-11T10:00:00+08:00'
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
  $ git add -A && git commit -qm start && git push -q -u origin main && cd ..
  $ git clone -q origin.git b && cd b && kesu init . >/dev/null 2>&1 && cd ..
  $ cd a && at '2026-03-11T11:00:00+08:00' && kesu -q close $id --outcome withdrawn --because 'Called off' && git commit -qam closed && git push -q && cd ..
  KS-260311-7VMHXYX
  $ cd b && at '2026-03-11T10:30:00+08:00' && kesu -q contact $id --kind inbound --text 'It leaks more than before' && git commit -qam inbound
  KS-260311-7VMHXYX
  $ git pull -q --no-rebase --no-edit >/dev/null
  $ at '2026-03-11T12:00:00+08:00'
  $ mask_commit() { sed -E 's|[0-9a-f]{7,40}|<commit>|'; }
  $ kesu list | mask_paths | mask_commit
  ticket             received          status             priority   category  who  next  due  subject
  KS-260311-7VMHXYX  2026-03-11 09:20  closed, contested  important  Leaks     -    -     -    Leak in the bath
  
  store: $WORK/b
  commit: <commit>
  newest event: 2026-03-11 11:00
  as of: 2026-03-11 12:00
  rows: 1
  $ kesu list --contested -q
  KS-260311-7VMHXYX
  $ kesu list --format csv | cut -d, -f1,3,4
  id,status,flags
  KS-260311-7VMHXYX,closed,contested
  $ kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:59: contested: close 4-6SPB had not seen 4-VK8C
    look at both, then resolve or close again
  [1]
  $ kesu report overdue | mask_paths | mask_commit
  ticket             what                                                 priority   who   due   late by  level  status             category  subject
  KS-260311-7VMHXYX  contested: close 4-6SPB had not seen contact 4-VK8C  important  吴涛  -    1h 30min      0  closed, contested  Leaks     Leak in the bath
  
  store: $WORK/b
  commit: <commit>
  newest event: 2026-03-11 11:00
  as of: 2026-03-11 12:00
  rows: 1
  $ kesu report overdue --exit-code -q
  KS-260311-7VMHXYX
  [1]
  $ kesu report overdue --format json | sed -n '/"items"/,/\]/p'
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "clock": "contested",
        "cycle": null,
        "priority": "important",
        "responsible": "wu.tao",
        "owner": "wu.tao",
        "department": "workshop",
        "start": "2026-03-11T10:30:00+08:00",
        "due": null,
        "late_seconds": 5400,
        "level": 0,
        "status": "closed",
        "paused": false,
        "beyond_coverage": false,
        "category": "quality.leak",
        "subject": "Leak in the bath",
        "detail": "close 4-6SPB had not seen contact 4-VK8C",
        "origin": null,
        "origin_map": null
      }
    ],
  $ kesu show $id | mask_paths
  KS-260311-7VMHXYX  Leak in the bath
    received          2026-03-11 09:20
    kind              complaint
    channel           — missing
    source            direct
    complainant       — missing
    phone             — missing
    demand            — missing
  
  Complaint
    text              — missing
  
  State
    status            closed, contested (withdrawn)
    category          Leaks
    priority          important (severity 52)
    owner             吴涛
    department        Workshop
    first receiver    张敏
    contested         close 4-6SPB had not seen contact 4-VK8C
  
  Clocks
    classification    met in 0s (due 2026-03-11 11:20)
    registration      met in 0s (due 2026-03-11 10:20)
    resolution        met in 1h 40min (due 2026-03-16 18:00)
    first response    cancelled: closed as withdrawn
  
  History
    2026-03-11 09:20  张敏: registered
    2026-03-11 09:20  张敏: classified: Leaks, important (severity 52)
    2026-03-11 09:20  张敏: assigned to 吴涛, department Workshop
    2026-03-11 10:30  张敏: contact: inbound: It leaks more than before
    2026-03-11 11:00  张敏: closed: withdrawn: Called off
  $ kesu log $id
  1-V1N0  2026-03-11 09:20  张敏  registered [given clock]
      registration met in 0s (due 2026-03-11 10:20)
      terms: registration 1h, classification 2h, first response 24h
  2-7VMH  2026-03-11 09:20  张敏  classified: Leaks, important (severity 52) [given clock]
      because: category/quality.leak (leak*), content/water +40 (leak*), source/direct +12
      classification met in 0s (due 2026-03-11 11:20)
      terms: registration 1h, classification 2h, first response 24h, resolution 3 workdays, reply 1 workday, followup 3 workdays
  3-7VMH  2026-03-11 09:20  张敏  assigned to 吴涛, department Workshop [given clock]
  4-VK8C  2026-03-11 10:30  张敏  contact: inbound: It leaks more than before [given clock]
  4-6SPB  2026-03-11 11:00  张敏  closed: withdrawn [given clock]
      because: Called off
      resolution met in 1h 40min (due 2026-03-16 18:00)
      first response cancelled

One who saw both settles it:

  $ kesu note $id --text 'Spoke to him: he means the other bath'
  KS-260311-7VMHXYX noted 6-YD04
  $ kesu list --contested -q
  $ kesu check
  $ kesu report overdue
