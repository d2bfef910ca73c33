Outside the hours of a calendar notices wait for its opening, but for priorities that the rules except.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ notify_by '{by: stdout}'
  $ cat > rules/deadlines.yaml << 'END'
  > quiet_hours: {calendar: office, except: [urgent]}
  > clocks:
  >   respond: {from: received, until: respond, limit: 4h, warn: [50%], escalate: [100%]}
  >   resolve: {from: classify, until: resolve, limit: 8h, warn: [50%], escalate: [100%]}
  > END
  $ at 2026-03-13T17:00:00+08:00
  $ general=$(open_ticket --subject 'Paint peels')
  $ urgent=$(open_ticket --subject 'Leak' --text 'The neighbour below has it, too' --loss '2000 CNY')
  $ kesu classify "$general" "$urgent"
  KS-260313-HG7N6TH quality.paint, general (severity 12)
  KS-260313-SD5NX2V quality.leak, urgent (severity 92)
  $ kesu -q assign "$general" --to he.lin > /dev/null
  $ kesu -q assign "$urgent" --to wu.tao > /dev/null

It is Friday, 17:00. At 18:00 the office closes. At 19:00 half of the first limit is used up, at 21:00 all of it.

  $ at 2026-03-13T19:00:00+08:00
  $ kesu remind -v
  tickets of which nothing is told before the quiet hours end at 2026-03-16T09:00:00+08:00: 1
  To: 吴涛 (wu.tao)
  [Shop] KS-260313-SD5NX2V: first response due in 2h
  
  KS-260313-SD5NX2V  Leak
    first response: due 2026-03-13 21:00, 2h left (warning at 50%)
    urgent, assigned; 吴涛; Leaks
  
  Shop, as of 2026-03-13 19:00; notice N-c92f4dc92406
  
  told wu.tao: notice N-c92f4dc92406
  $ at 2026-03-13T21:00:01+08:00
  $ kesu remind
  To: 李伟 (li.wei)
  [Shop] KS-260313-SD5NX2V: first response late by 1s, level 1
  
  KS-260313-SD5NX2V  Leak
    first response: due 2026-03-13 21:00, late by 1s (escalation level 1, at 100%)
    urgent, assigned, escalated to level 1; 吴涛; Leaks
  
  Shop, as of 2026-03-13 21:00:01; notice N-894836c76112
  
  To: 吴涛 (wu.tao)
  [Shop] KS-260313-SD5NX2V: resolution due in 3h 59min
  
  KS-260313-SD5NX2V  Leak
    resolution: due 2026-03-14 01:00, 3h 59min left (warning at 50%)
    urgent, assigned, escalated to level 1; 吴涛; Leaks
  
  Shop, as of 2026-03-13 21:00:01; notice N-c69deb9ec7e2
  

A rehearsal says what waits.

  $ kesu remind --dry-run
  tickets of which nothing is told before the quiet hours end at 2026-03-16T09:00:00+08:00: 1

On Saturday somebody answers the customer of the general one; what would have been said about that is not said any more.

  $ at 2026-03-14T12:00:00+08:00
  $ kesu -q contact "$general" --text 'We come on Monday' > /dev/null
  $ kesu remind
  To: 李伟 (li.wei)
  [Shop] KS-260313-SD5NX2V: resolution late by 11h, level 1
  
  KS-260313-SD5NX2V  Leak
    resolution: due 2026-03-14 01:00, late by 11h (escalation level 1, at 100%)
    urgent, assigned, escalated to level 1; 吴涛; Leaks
  
  Shop, as of 2026-03-14 12:00; notice N-3c33dd2ed8f0
  
  $ at 2026-03-16T08:59:59+08:00
  $ kesu remind
  $ at 2026-03-16T09:00:00+08:00
  $ kesu remind
  To: 何琳 (he.lin)
  [Shop] KS-260313-HG7N6TH: resolution late by 2d 8h
  
  KS-260313-HG7N6TH  Paint peels
    resolution: due 2026-03-14 01:00, late by 2d 8h (warning at 50%)
    general, assigned, escalated to level 1; 何琳; Paint
  
  Shop, as of 2026-03-16 09:00; notice N-7939de685d34
  
  To: 李伟 (li.wei)
  [Shop] KS-260313-HG7N6TH: resolution late by 2d 8h, level 1
  
  KS-260313-HG7N6TH  Paint peels
    resolution: due 2026-03-14 01:00, late by 2d 8h (escalation level 1, at 100%)
    general, assigned, escalated to level 1; 何琳; Paint
  
  Shop, as of 2026-03-16 09:00; notice N-cecbdc671226
  
