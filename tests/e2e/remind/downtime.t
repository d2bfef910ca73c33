After a week without cron nothing is skipped and nobody is flooded: all that passed is journaled, each recipient gets one
notice that says how things stand, and the ticket goes to the highest level at once.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ notify_by '{by: stdout}'
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   respond:
  >     from: received
  >     until: respond
  >     limit: 4h
  >     warn: [50%, 80%, -10m]
  >     escalate: [100%, {at: +2h, to: [manager]}, {at: +100%, to: [manager, head]}]
  >   resolve: {from: open, until: resolve, limit: 24h, warn: [50%], escalate: [100%]}
  > END
  $ for subject in 'First leak' 'Second leak' 'Third leak'; do
  >   id=$(open_ticket --subject "$subject") && kesu -q assign "$id" --to wu.tao > /dev/null
  > done
  $ at 2026-03-18T09:00:00+08:00
  $ kesu remind > out
  $ cat out
  To: 李伟 (li.wei)
  [Shop] KS-260311-7VMHXYX: first response late by 6d 19h, level 3, and 2 more tickets
  
  KS-260311-7VMHXYX  First leak
    first response: due 2026-03-11 13:20, late by 6d 19h (escalation level 3, at +100%)
    resolution: due 2026-03-12 09:20, late by 5d 23h (escalation level 1, at 100%)
    assigned, escalated to level 3; 吴涛
  
  KS-260311-TSGP43T  Third leak
    first response: due 2026-03-11 13:20, late by 6d 19h (escalation level 3, at +100%)
    resolution: due 2026-03-12 09:20, late by 5d 23h (escalation level 1, at 100%)
    assigned, escalated to level 3; 吴涛
  
  KS-260311-V1N0CSJ  Second leak
    first response: due 2026-03-11 13:20, late by 6d 19h (escalation level 3, at +100%)
    resolution: due 2026-03-12 09:20, late by 5d 23h (escalation level 1, at 100%)
    assigned, escalated to level 3; 吴涛
  
  Shop, as of 2026-03-18 09:00; notice N-4b53589a20d8
  
  To: 吴涛 (wu.tao)
  [Shop] KS-260311-7VMHXYX: first response late by 6d 19h, and 2 more tickets
  
  KS-260311-7VMHXYX  First leak
    first response: due 2026-03-11 13:20, late by 6d 19h (warning at -10m)
    resolution: due 2026-03-12 09:20, late by 5d 23h (warning at 50%)
    assigned, escalated to level 3; 吴涛
  
  KS-260311-TSGP43T  Third leak
    first response: due 2026-03-11 13:20, late by 6d 19h (warning at -10m)
    resolution: due 2026-03-12 09:20, late by 5d 23h (warning at 50%)
    assigned, escalated to level 3; 吴涛
  
  KS-260311-V1N0CSJ  Second leak
    first response: due 2026-03-11 13:20, late by 6d 19h (warning at -10m)
    resolution: due 2026-03-12 09:20, late by 5d 23h (warning at 50%)
    assigned, escalated to level 3; 吴涛
  
  Shop, as of 2026-03-18 09:00; notice N-26e3cd3c844f
  
  $ kesu remind

One event for each ticket, which names every level that was passed:

  $ kesu log "$id" --format csv | grep -c ,escalate,
  1
  $ sed -n '/do: escalate/,$p' "$(file_of "$id")" | mask_digests
      do: escalate
      level: 3
      to: manager, head
      told: [li.wei]
      deadline: respond
      cycle: 1
      threshold: "+100%"
      because:
        - {rule: escalate/respond, cycle: 1, threshold: 100%, level: 1}
        - {rule: escalate/resolve, cycle: 1, threshold: 100%, level: 1}
        - {rule: escalate/respond, cycle: 1, threshold: "+2h", level: 2}
        - {rule: escalate/respond, cycle: 1, threshold: "+100%", level: 3}
      rules: shop@3 <digest>

And every point is in the journal, once for each notice:

  $ journal | awk '$1 == "point" && $3 == "'"$id"'" { print $2, $4, $6, $7 }' | sort -k 2
  N-4b53589a20d8 resolve escalate 100%
  N-26e3cd3c844f resolve warn 50%
  N-4b53589a20d8 respond escalate +100%
  N-4b53589a20d8 respond escalate +2h
  N-4b53589a20d8 respond escalate 100%
  N-26e3cd3c844f respond warn -10m
  N-26e3cd3c844f respond warn 50%
  N-26e3cd3c844f respond warn 80%
