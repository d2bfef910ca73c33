An escalation that gives the ticket to another: the event says by name who was told, and both owners hear of it, once.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store && notify_by '{by: stdout}'
  $ cat > rules/deadlines.yaml << 'END'
  > clocks: {resolve: {from: classify, until: resolve, limit: 1h, escalate: [{at: 100%, to: head, owner: superior}, {at: +60m, owner: superior}]}}
  > END
  $ id=$(open_ticket --subject 'Leak'); kesu -q classify $id; kesu -q assign $id --to wu.tao
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
  $ at 2026-03-11T10:20:01+08:00
  $ kesu remind | grep -v '^$'
  To: 李伟 (li.wei)
  [Shop] KS-260311-7VMHXYX: resolution late by 1s, level 1
  KS-260311-7VMHXYX  Leak
    resolution: due 2026-03-11 10:20, late by 1s (escalation level 1, at 100%)
    system: escalated to level 1 (resolution 100%), told: 李伟; 李伟 owns it now (escalate/resolve 100% (wu.tao))
    important, assigned, escalated to level 1; 李伟; Leaks
  Shop, as of 2026-03-11 10:20:01; notice N-2c56dfc8956c
  To: 吴涛 (wu.tao)
  [Shop] KS-260311-7VMHXYX: escalated to level 1
  KS-260311-7VMHXYX  Leak
    system: escalated to level 1 (resolution 100%), told: 李伟; 李伟 owns it now (escalate/resolve 100% (wu.tao))
    important, assigned, escalated to level 1; 李伟; Leaks
  Shop, as of 2026-03-11 10:20:01; notice N-78e53065d831
  $ sed -n '/do: escalate/,$p' $(file_of $id) | mask_digests
      do: escalate
      level: 1
      to: head
      told: [li.wei]
      owner: li.wei
      deadline: resolve
      cycle: 1
      threshold: 100%
      because:
        - {rule: escalate/resolve, cycle: 1, threshold: 100%, level: 1, from: wu.tao}
      rules: shop@3 <digest>
  $ kesu log $id | tail -1
      because: escalate/resolve 100% (wu.tao)
  $ kesu --lang zh_CN log $id | tail -1
      理由：escalate/resolve 100% (wu.tao)
  $ kesu rules explain $id | sed -n '/^In force/,/^$/p' | mask_digests
  In force
    classification    Leaks (quality.leak), important (severity 52), by 张敏 (2-7VMH)
                      because: category/quality.leak (leak*), content/water +40 (leak*), source/direct +12
    owner             李伟, department Workshop, by system (4-162N)
                      because: escalate/resolve 100% (wu.tao)
  
  $ kesu remind

Above li.wei is nobody: he keeps it, and that is said once, in the event too.

  $ at 2026-03-11T11:20:00+08:00
  $ kesu remind --dry-run > /dev/null
  kesu: KS-260311-7VMHXYX: resolution +1h hands it over to superior, and that is nobody: 李伟 keeps it
    name a superior or a head in people.yaml, or another owner in deadlines.yaml
  [4]
  $ kesu remind | grep -c 'To:'
  kesu: KS-260311-7VMHXYX: resolution +1h hands it over to superior, and that is nobody: 李伟 keeps it
    name a superior or a head in people.yaml, or another owner in deadlines.yaml
  1
  $ sed -n '/do: escalate/,$p' $(file_of $id) | sed -n '/level: 2/,$p' | mask_digests
      level: 2
      to: superior
      told: [workshop]
      deadline: resolve
      cycle: 1
      threshold: "+1h"
      because:
        - {rule: escalate/resolve, cycle: 1, threshold: "+1h", level: 2, nobody: superior}
      rules: shop@3 <digest>
  $ kesu remind
  $ kesu --lang zh_CN remind --dry-run

A threshold spelled in another way is the same one: nothing is told again.

  $ sed -i 's/+60m/+1h/' rules/deadlines.yaml; kesu remind
  $ journal | grep point | cut -f 4-
  resolve\t1\tescalate\t100% (esc)
  \t0\tevent\t4-162N (esc)
  resolve\t1\tescalate\t100% (esc)
  \t0\tevent\t4-162N (esc)
  resolve\t1\tescalate\t+1h (esc)
