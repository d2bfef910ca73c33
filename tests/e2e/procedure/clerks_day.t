A clerk's day, and how what went wrong is put right: with verbs alone. Every slip and every correction stays on paper.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ at '2026-03-11T09:00:00+08:00'
  $ leak=$(open_ticket --subject '卫生间渗水' --text '楼下也湿了' --demand 返工 --channel phone --name 张珊 --phone 13800000000)
  $ paint=$(open_ticket --subject 'Paint peels in the hall' --text 'After four weeks.' --demand 'Paint it again' --channel email --name 'John Smith' --email john@example.org)

The same call is written down twice, and the second clerk is told so:

  $ at '2026-03-11T09:10:00+08:00'
  $ twice=$(kesu --as li.wei open --subject '卫生间渗水' --text 楼下也湿了 --demand 返工 --channel phone --name 张三 --phone 13800000000); echo $twice
  complaints by the same complainant or about the same matter within the last 90 days: 1 (KS-260311-DHM6VK6)
  if it is the same: kesu link KS-260311-JYPS3Y4 --to KS-260311-DHM6VK6 --kind repeat
  KS-260311-JYPS3Y4
  $ at '2026-03-11T09:15:00+08:00'
  $ kesu close $twice --outcome duplicate --of $leak
  KS-260311-JYPS3Y4 closed: duplicate

A typo in the name:

  $ kesu amend $leak complainant.name 张三 --because 'Misheard on the phone'
  KS-260311-DHM6VK6 amended complainant.name

A wrong category: the rules are overruled, with a reason, and routing goes by the new one.

  $ at '2026-03-11T09:30:00+08:00'
  $ kesu classify $leak $paint
  KS-260311-DHM6VK6 quality.leak, urgent (severity 72)
  KS-260311-YD3GTAE quality.paint, general (severity 12)
  $ kesu classify $paint --category leak --because 'It is the damp that lifts the paint'
  KS-260311-YD3GTAE quality.leak, general (severity 12)
  $ kesu classify $paint --category quality.paint --because 'The fitter rang: no damp, just bad paint'
  KS-260311-YD3GTAE quality.paint, general (severity 12)
  $ kesu assign $leak $paint
  KS-260311-DHM6VK6 assigned to wu.tao, department workshop
  KS-260311-YD3GTAE assigned to he.lin, department workshop

A resolve on the wrong ticket: retracted, and recorded where it belongs. The clock runs again.

  $ at '2026-03-12T16:00:00+08:00'
  $ kesu resolve $leak --text 'Hall painted again' --measure rework
  KS-260311-DHM6VK6 resolved
  $ kesu retract $leak $(events_of $leak resolve) --because 'Meant for the other ticket'
  KS-260311-DHM6VK6 retracted 5-N5F7
  $ clocks_of $leak | grep resolve
  resolve 1 running 2026-03-16T18:00:00+08:00 -
  $ kesu resolve $paint --text 'Hall painted again' --measure rework
  KS-260311-YD3GTAE resolved
  $ kesu contact $paint --kind decision --text 'Painted again, free of charge'
  KS-260311-YD3GTAE contact recorded: decision

All of it can be seen; names are masked unless asked for:

  $ for id in $leak $paint $twice; do kesu log $id; done
  1-YD3G  2026-03-11 09:00  张敏  registered [given clock]
      registration met in 0s (due 2026-03-11 10:00)
      terms: registration 1h, classification 2h, first response 24h
  2-BPE4  2026-03-11 09:15  张敏  amended complainant.name: 张* → 张* [given clock]
      because: Misheard on the phone
  3-WR8C  2026-03-11 09:30  张敏  classified: Leaks, urgent (severity 72) [given clock]
      because: category/quality.leak (渗水), content/water +40 (渗水), impact/neighbour +20 (楼下), source/direct +12
      classification met in 30min (due 2026-03-11 11:00)
      terms: registration 1h, classification 2h, first response 1h, resolution 3 workdays, reply 1 workday, followup 3 workdays
  4-WR8C  2026-03-11 09:30  张敏  assigned to 吴涛, department Workshop, together with Office [given clock]
      because: route/water
  5-N5F7  2026-03-12 16:00  张敏  (retracted by 6-N5F7) resolved: Hall painted again (rework) [given clock]
      resolution met in 1d 6h (due 2026-03-16 18:00)
  6-N5F7  2026-03-12 16:00  张敏  retracted 5-N5F7 [given clock]
      because: Meant for the other ticket
  1-J4EJ  2026-03-11 09:00  张敏  registered [given clock]
      registration met in 0s (due 2026-03-11 10:00)
      terms: registration 1h, classification 2h, first response 24h
  2-JX24  2026-03-11 09:30  张敏  classified: Paint, general (severity 12) [given clock]
      because: category/quality.paint (paint), source/direct +12
      classification met in 30min (due 2026-03-11 11:00)
      terms: registration 1h, classification 2h, first response 24h, resolution 3 workdays, reply 1 workday, followup 3 workdays
  3-WR8C  2026-03-11 09:30  张敏  classified: Leaks, general (severity 12) [given clock]
      because: It is the damp that lifts the paint, source/direct +12
      terms: registration 1h, classification 2h, first response 24h, resolution 3 workdays, reply 1 workday, followup 3 workdays
  4-WR8C  2026-03-11 09:30  张敏  classified: Paint, general (severity 12) [given clock]
      because: The fitter rang: no damp, just bad paint, source/direct +12
      terms: registration 1h, classification 2h, first response 24h, resolution 3 workdays, reply 1 workday, followup 3 workdays
  5-JX24  2026-03-11 09:30  张敏  assigned to 何琳, department Workshop [given clock]
      because: route/repairs, balance (wu.tao 1, he.lin 0)
  6-N5F7  2026-03-12 16:00  张敏  resolved: Hall painted again (rework) [given clock]
      resolution met in 1d 6h (due 2026-03-16 18:00)
  7-N5F7  2026-03-12 16:00  张敏  contact: decision (e-mail): Painted again, free of charge [given clock]
      first response missed after 1d 7h (due 2026-03-12 09:00)
      reply met in 0s (due 2026-03-13 18:00)
  1-QW93  2026-03-11 09:10  李伟  registered [given clock]
      registration met in 0s (due 2026-03-11 10:10)
      terms: registration 1h, classification 2h, first response 24h
  2-BPE4  2026-03-11 09:15  张敏  closed: duplicate (KS-260311-DHM6VK6) [given clock]
      classification cancelled
      first response cancelled
  $ kesu log $leak --reveal --format csv | grep amend
  2-BPE4,2026-03-11T09:15:00+08:00,,zhang.min,amend,amended complainant.name: 张珊 → 张三,Misheard on the phone,,given,1-YD3G,,
  $ kesu list --format csv | cut -d, -f1-6
  id,received,status,flags,priority,severity
  KS-260311-DHM6VK6,2026-03-11T09:00:00+08:00,assigned,,urgent,72
  KS-260311-YD3GTAE,2026-03-11T09:00:00+08:00,replied,,general,12
  KS-260311-JYPS3Y4,2026-03-11T09:10:00+08:00,closed,,,
  $ kesu check
