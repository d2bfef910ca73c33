Steps of playbooks and plans are clocks: who owes them is told, by what the deadlines say of steps.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ notify_by '{by: stdout}'
  $ cat > rules/deadlines.yaml << 'END'
  > steps: {warn: [50%], escalate: [100%]}
  > clocks:
  >   resolve: {from: open, until: resolve, limit: 30 days}
  > END
  $ mkdir rules/playbooks
  $ cat > rules/playbooks/leak.yaml << 'END'
  > name: {en: Leaks, zh: 渗漏}
  > when: {category: quality.leak}
  > steps:
  >   dry: {name: {en: Set up a dryer, zh: 架设除湿机}, limit: 4h}
  > END
  $ id=$(open_ticket --subject 'Leak in the bath') && kesu -q classify "$id" && kesu -q assign "$id" --to wu.tao --plan call=he.lin@+2h
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX

Wu Tao owns the ticket and owes the dryer, He Lin the call that the plan gives her.

  $ at 2026-03-11T11:20:00+08:00
  $ kesu remind
  To: 何琳 (he.lin)
  [Shop] KS-260311-7VMHXYX: call due in 0s
  
  KS-260311-7VMHXYX  Leak in the bath
    call: due 2026-03-11 11:20, 0s left (warning at 50%)
    important, assigned; 吴涛; Leaks
  
  Shop, as of 2026-03-11 11:20; notice N-3d59929a50bd
  
  To: 吴涛 (wu.tao)
  [Shop] KS-260311-7VMHXYX: Leaks: Set up a dryer due in 2h
  
  KS-260311-7VMHXYX  Leak in the bath
    Leaks: Set up a dryer: due 2026-03-11 13:20, 2h left (warning at 50%)
    important, assigned; 吴涛; Leaks
  
  Shop, as of 2026-03-11 11:20; notice N-0db059d92344
  
  $ at 2026-03-11T11:30:00+08:00
  $ kesu remind | grep -E '^(To|  )'
  To: 李伟 (li.wei)
    call: due 2026-03-11 11:20, late by 10min (escalation level 1, at 100%)
    important, assigned, escalated to level 1; 吴涛; Leaks
  $ kesu -q --as wu.tao step "$id" --done dry
  KS-260311-7VMHXYX
  $ at 2026-03-12T11:30:00+08:00
  $ kesu remind
  $ journal | grep -c '^point'
  3
