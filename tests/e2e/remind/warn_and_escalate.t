A clock that nobody stops: its owner is warned, then those above him are told, level by level, each once.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ notify_by '{by: stdout}'
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   resolve:
  >     from: open
  >     until: resolve
  >     limit: 3 workdays
  >     calendar: office
  >     warn: [50%, -1 workday]
  >     escalate:
  >       - 100%
  >       - {at: +1 workday, to: [manager, first_receiver], owner: superior}
  > END
  $ id=$(open_ticket --subject '主卫渗水 13800001111' --name 张三 --phone 13800001111)
  $ kesu -q assign "$id" --to wu.tao > /dev/null

Before half of the time is used up there is nothing to say. (The office is open from 9 to 18: 3 working days from Wednesday 9:20 are
35 h 40 min of open time.)

  $ at 2026-03-13T09:09:59+08:00
  $ kesu remind
  $ at 2026-03-13T09:10:00+08:00
  $ kesu remind
  To: 吴涛 (wu.tao)
  [Shop] KS-260311-7VMHXYX: resolution due in 3d 8h
  
  KS-260311-7VMHXYX  主卫渗水 138****1111
    resolution: due 2026-03-16 18:00, 3d 8h left (warning at 50%)
    assigned; 吴涛
  
  Shop, as of 2026-03-13 09:10; notice N-10f15da4f04e
  

However often cron comes by, nobody is told again.

  $ kesu remind
  $ at 2026-03-13T17:59:59+08:00
  $ kesu remind

A working day before it is due:

  $ at 2026-03-13T18:00:00+08:00
  $ kesu remind
  To: 吴涛 (wu.tao)
  [Shop] KS-260311-7VMHXYX: resolution due in 3d
  
  KS-260311-7VMHXYX  主卫渗水 138****1111
    resolution: due 2026-03-16 18:00, 3d left (warning at -1 workday)
    assigned; 吴涛
  
  Shop, as of 2026-03-13 18:00; notice N-d5f4a96641c5
  

It is due on Monday at 18:00. A second later it is late: the superior hears of it, and the ticket keeps that it reached level 1.

  $ at 2026-03-16T18:00:00+08:00
  $ kesu remind
  $ at 2026-03-16T18:00:01+08:00
  $ kesu remind
  To: 李伟 (li.wei)
  [Shop] KS-260311-7VMHXYX: resolution late by 1s, level 1
  
  KS-260311-7VMHXYX  主卫渗水 138****1111
    resolution: due 2026-03-16 18:00, late by 1s (escalation level 1, at 100%)
    assigned, escalated to level 1; 吴涛
  
  Shop, as of 2026-03-16 18:00:01; notice N-dbce4faec2e9
  
  $ kesu show "$id" --format json | grep -e '"level"' -e escalated
          "escalated"
        "level": 1,
  $ tail -n 12 "$(file_of "$id")" | mask_digests
      clock: given
      by: system
      do: escalate
      level: 1
      to: superior
      told: [li.wei]
      deadline: resolve
      cycle: 1
      threshold: 100%
      because:
        - {rule: escalate/resolve, cycle: 1, threshold: 100%, level: 1}
      rules: shop@3 <digest>

A working day later the second level: it goes over to the owner's superior, and who had it is told as well.

  $ at 2026-03-17T18:00:00+08:00
  $ kesu remind
  To: 李伟 (li.wei)
  [Shop] KS-260311-7VMHXYX: resolution late by 1d, level 2
  
  KS-260311-7VMHXYX  主卫渗水 138****1111
    resolution: due 2026-03-16 18:00, late by 1d (escalation level 2, at +1 workday)
    system: escalated to level 2 (resolution +1 workday), told: 李伟, 张敏; 李伟 owns it now (escalate/resolve +1 workday (wu.tao))
    assigned, escalated to level 2; 李伟
  
  Shop, as of 2026-03-17 18:00; notice N-a111df62b955
  
  To: 吴涛 (wu.tao)
  [Shop] KS-260311-7VMHXYX: escalated to level 2
  
  KS-260311-7VMHXYX  主卫渗水 138****1111
    system: escalated to level 2 (resolution +1 workday), told: 李伟, 张敏; 李伟 owns it now (escalate/resolve +1 workday (wu.tao))
    assigned, escalated to level 2; 李伟
  
  Shop, as of 2026-03-17 18:00; notice N-90cf0bf6a449
  
  To: 张敏 (zhang.min)
  [Shop] KS-260311-7VMHXYX: resolution late by 1d, level 2
  
  KS-260311-7VMHXYX  主卫渗水 138****1111
    resolution: due 2026-03-16 18:00, late by 1d (escalation level 2, at +1 workday)
    assigned, escalated to level 2; 李伟
  
  Shop, as of 2026-03-17 18:00; notice N-a35e0dfd8a0d
  
  $ kesu list
  ticket             received          status                          priority  category  who   next        due               subject
  KS-260311-7VMHXYX  2026-03-11 09:20  assigned, escalated to level 2  -         -         李伟  resolution  2026-03-16 18:00  主卫渗水 138****1111
  
  store: Shop
  commit: none
  newest event: 2026-03-17 18:00
  as of: 2026-03-17 18:00
  rows: 1
  $ kesu report overdue
  ticket             what        priority  who   due               late by  level  status                          category  subject
  KS-260311-7VMHXYX  resolution  -         李伟  2026-03-16 18:00       1d      2  assigned, escalated to level 2  -         主卫渗水 138****1111
  
  store: Shop
  commit: none
  newest event: 2026-03-17 18:00
  as of: 2026-03-17 18:00
  rows: 1
  $ kesu log "$id" | cut -c 1-140
  1-V1N0  2026-03-11 09:20  张敏  registered [given clock]
      terms: resolution 3 workdays
  2-7VMH  2026-03-11 09:20  张敏  assigned to 吴涛, department Workshop [given clock]
  3-RE63  2026-03-16 18:00:01  system  escalated to level 1 (resolution 100%), told: 李伟 [given clock]
      because: escalate/resolve 100%
  4-EWP2  2026-03-17 18:00  system  escalated to level 2 (resolution +1 workday), told: 李伟, 张敏; 李伟 owns it now [given clock]
      because: escalate/resolve +1 workday (wu.tao)

That is all there is to say, for ever.

  $ at 2026-06-30T12:00:00+08:00
  $ kesu remind
  $ journal
  notices\t1 (esc)
  point\tN-10f15da4f04e\tKS-260311-7VMHXYX\tresolve\t1\twarn\t50% (esc)
  notice\tN-10f15da4f04e\twu.tao (esc)
  sending\tN-10f15da4f04e\tstdout (esc)
  sent\tN-10f15da4f04e (esc)
  point\tN-d5f4a96641c5\tKS-260311-7VMHXYX\tresolve\t1\twarn\t-1 workday (esc)
  notice\tN-d5f4a96641c5\twu.tao (esc)
  sending\tN-d5f4a96641c5\tstdout (esc)
  sent\tN-d5f4a96641c5 (esc)
  point\tN-dbce4faec2e9\tKS-260311-7VMHXYX\tresolve\t1\tescalate\t100% (esc)
  notice\tN-dbce4faec2e9\tli.wei (esc)
  sending\tN-dbce4faec2e9\tstdout (esc)
  sent\tN-dbce4faec2e9 (esc)
  point\tN-a1a520ac48de\tKS-260311-7VMHXYX\tresolve\t1\tescalate\t+1 workday (esc)
  notice\tN-a1a520ac48de\tli.wei (esc)
  point\tN-a35e0dfd8a0d\tKS-260311-7VMHXYX\tresolve\t1\tescalate\t+1 workday (esc)
  notice\tN-a35e0dfd8a0d\tzhang.min (esc)
  point\tN-a111df62b955\tKS-260311-7VMHXYX\t\t0\tevent\t4-EWP2 (esc)
  point\tN-a111df62b955\tKS-260311-7VMHXYX\tresolve\t1\tescalate\t+1 workday (esc)
  notice\tN-a111df62b955\tli.wei (esc)
  point\tN-90cf0bf6a449\tKS-260311-7VMHXYX\t\t0\tevent\t4-EWP2 (esc)
  notice\tN-90cf0bf6a449\twu.tao (esc)
  replaced\tN-a1a520ac48de\tN-a111df62b955 (esc)
  sending\tN-a111df62b955\tstdout (esc)
  sent\tN-a111df62b955 (esc)
  sending\tN-90cf0bf6a449\tstdout (esc)
  sent\tN-90cf0bf6a449 (esc)
  sending\tN-a35e0dfd8a0d\tstdout (esc)
  sent\tN-a35e0dfd8a0d (esc)
