A category's playbook is a checklist; what is grave adds another:

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ mkdir rules/playbooks
  $ sed -i 's/^  quality:/&\n    playbook: water/' rules/categories.yaml
  $ cat >rules/playbooks/water.yaml <<END
  > name: {en: Water damage, zh: 水损}
  > steps:
  >   photograph:
  >     name: {en: Take photographs, zh: 拍照取证}
  >     who: [owner, manager]
  >     limit: 4h
  >     evidence: {en: photos of every wet wall, zh: 每面湿墙的照片}
  >   dry:
  >     name: {en: Set up a dryer, zh: 架设除湿机}
  >     limit: 1 workday
  >     calendar: office
  >   sample:
  >     name: {en: Take a sample of the sealant, zh: 取密封胶样品}
  > END
  $ cat >rules/playbooks/emergency.yaml <<END
  > name: {en: Emergency, zh: 应急}
  > when: {priority: urgent}
  > steps:
  >   management: {name: {en: Tell the top management, zh: 报告最高管理层}, limit: 1h}
  >   photograph: {name: {en: Photograph the scene, zh: 现场拍照}}
  > END
  $ kesu rules check 2>&1 | mask_digests
  rules/categories.yaml:20:3: nobody owns 'other': it names no department, and no routing rule takes all of its complaints
    add department: and a name from people.yaml
  shop@3 <digest>: findings: 1
  $ id=$(open_ticket --subject 'Leak' --text 'The neighbour is wet too' --loss '3200 CNY')
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ sed -n '/do: classify/,$p' $(file_of $id) | mask_digests
      do: classify
      category: quality.leak
      severity: 92
      priority: urgent
      steps: [water/photograph, water/dry, water/sample, emergency/management, emergency/photograph]
      because:
        - {rule: category/quality.leak, weight: 3, word: leak*}
        - {rule: content/water, points: 40, word: leak*}
        - {rule: impact/neighbour, points: 20, word: neighbour}
        - {rule: impact/loss, points: 30}
        - {rule: cap/impact, points: -10}
        - {rule: source/direct, points: 12}
      rules: shop@3 <digest>
      terms:
        register: {limit: 1h, from: received, until: open}
        classify: {limit: 2h, from: open, until: classify}
        respond: {limit: 1h, from: received, until: respond}
        resolve: {limit: 3 workdays, calendar: office, from: classify, until: resolve, due: end_of_day, pause: [customer]}
        reply: {limit: 1 workday, calendar: office, from: resolve, until: reply, due: end_of_day}
        followup: {limit: 3 workdays, calendar: office, from: reply, until: followup, due: end_of_day}
        water/photograph: {limit: 4h, from: classify, until: step}
        water/dry: {limit: 1 workday, calendar: office, from: classify, until: step, due: end_of_day}
        emergency/management: {limit: 1h, from: classify, until: step}
      clocks:
        classify: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-11T11:20:00+08:00", met: true, took: 0s}
  $ kesu -q assign $id --to wu.tao
  KS-260311-7VMHXYX
  $ kesu show $id | sed -n '/^Steps/,$p'
  Steps (0 of 5)
    [ ] photograph    Water damage: Take photographs: due 2026-03-11 13:20, 4h left; for owner, manager; wanted: photos of every wet wall
    [ ] dry           Water damage: Set up a dryer: due 2026-03-12 18:00, 1d 8h left
    [ ] sample        Water damage: Take a sample of the sealant: to be done
    [ ] management    Emergency: Tell the top management: due 2026-03-11 10:20, 1h left
    [ ] photograph    Emergency: Photograph the scene: to be done
  
  Clocks
    classification    met in 0s (due 2026-03-11 11:20)
    registration      met in 0s (due 2026-03-11 10:20)
    resolution        due 2026-03-16 18:00, 5d 8h left
    first response    due 2026-03-11 10:20, 1h left
  
  History
    2026-03-11 09:20  张敏: registered
    2026-03-11 09:20  张敏: classified: Leaks, urgent (severity 92)
    2026-03-11 09:20  张敏: assigned to 吴涛, department Workshop

A step is done by whom the playbook leaves it to, or skipped with a reason:

  $ kesu --as he.lin step $id --done water/photograph
  kesu: he.lin may not `water/photograph`: the rules leave that to owner, manager
    who can: 李伟 (li.wei), 吴涛 (wu.tao)
  [6]
  $ kesu --as wu.tao step $id --done photograph
  kesu: KS-260311-7VMHXYX has several steps 'photograph'
    one of water/photograph, emergency/photograph
  [3]
  $ kesu --as wu.tao step $id --done water/photograph --text 'Eleven photos'
  KS-260311-7VMHXYX water/photograph done
  $ kesu --as wu.tao step $id --done water/photograph
  kesu: water/photograph was done already: 4-7VMH
    kesu retract KS-260311-7VMHXYX 4-7VMH strikes that out
  [6]
  $ kesu --as wu.tao step $id --skip sample
  kesu: skipping a step needs a reason
    add --because
  [2]
  $ kesu --as wu.tao step $id --skip sample --because 'There is no sealant'
  KS-260311-7VMHXYX water/sample skipped
  $ sed -n '/do: step/,$p' $(file_of $id)
      do: step
      playbook: water
      step: photograph
      as: done
      text: Eleven photos
      clocks:
        water/photograph: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-11T13:20:00+08:00", met: true, took: 0s}
    - id: 5-7VMH
      after: 4-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: wu.tao
      do: step
      playbook: water
      step: sample
      as: skipped
      because: There is no sealant

What is late is late, and said:

  $ at '2026-03-12T11:00:00+08:00'
  $ kesu report overdue --format csv | cut -d, -f 2,5,10 | sort
  clock,responsible,late_seconds
  emergency/management,wu.tao,88800
  respond,wu.tao,88800
  $ kesu step $id --done dry --evidence 1-7VMH
  kesu: KS-260311-7VMHXYX has no event 1-7VMH
    kesu log KS-260311-7VMHXYX lists them
  [3]
  $ kesu step $id --done dry
  KS-260311-7VMHXYX water/dry done
  $ sed -n '/step: dry/,$p' $(file_of $id) | mask_digests
      step: dry
      as: done
      clocks:
        water/dry: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-12T18:00:00+08:00", met: true, took: 25h40m, paused: 0s, calendar: office <digest>, tzdata: <version>}
  $ kesu show $id | sed -n '/^Steps/,/^Clocks/p'
  Steps (3 of 5)
    [x] photograph    Water damage: Take photographs: done 2026-03-11 09:20, 吴涛
    [x] dry           Water damage: Set up a dryer: done 2026-03-12 11:00, 张敏
    [-] sample        Water damage: Take a sample of the sealant: skipped 2026-03-11 09:20, 吴涛: There is no sealant
    [ ] management    Emergency: Tell the top management: due 2026-03-11 10:20, late by 1d
    [ ] photograph    Emergency: Photograph the scene: to be done
  
  Clocks
  $ kesu --lang zh_CN show $id | sed -n '/^步骤/,/^时限/p'
  步骤（3/5）
    [x] photograph    水损：拍照取证：2026-03-11 09:20 由 吴涛 完成
    [x] dry           水损：架设除湿机：2026-03-12 11:00 由 张敏 完成
    [-] sample        水损：取密封胶样品：2026-03-11 09:20 由 吴涛 跳过：There is no sealant
    [ ] management    应急：报告最高管理层：2026-03-11 10:20 到期，已逾期 1 天
    [ ] photograph    应急：现场拍照：待办
  
  时限
  $ kesu show $id --format json | sed -n '/"steps"/,/\]/p' | head -14
        "steps": [
          {
            "name": "water/photograph",
            "title": "Water damage: Take photographs",
            "state": "done",
            "asked_by": "2-7VMH",
            "owner": null,
            "who": "owner, manager",
            "evidence": "photos of every wet wall",
            "event": "4-7VMH",
            "by": "wu.tao",
            "at": "2026-03-11T09:20:00+08:00"
          },
          {
  $ kesu log $id | tail -12
      terms: registration 1h, classification 2h, first response 24h
  2-7VMH  2026-03-11 09:20  张敏  classified: Leaks, urgent (severity 92) [given clock]
      because: category/quality.leak (leak*), content/water +40 (leak*), impact/neighbour +20 (neighbour), impact/loss +30, cap/impact -10, source/direct +12
      classification met in 0s (due 2026-03-11 11:20)
      terms: registration 1h, classification 2h, first response 1h, resolution 3 workdays, reply 1 workday, followup 3 workdays, Water damage: Take photographs 4h, Water damage: Set up a dryer 1 workday, Emergency: Tell the top management 1h
  3-7VMH  2026-03-11 09:20  张敏  assigned to 吴涛, department Workshop [given clock]
  4-7VMH  2026-03-11 09:20  吴涛  step done: Water damage: Take photographs: Eleven photos [given clock]
      Water damage: Take photographs met in 0s (due 2026-03-11 13:20)
  5-7VMH  2026-03-11 09:20  吴涛  step skipped: Water damage: Take a sample of the sealant [given clock]
      because: There is no sealant
  6-F2FT  2026-03-12 11:00  张敏  step done: Water damage: Set up a dryer [given clock]
      Water damage: Set up a dryer met in 1d 1h (due 2026-03-12 18:00)

What was said by mistake is struck out; later edits of the rules ask nothing more of the ticket:

  $ kesu -q --as li.wei retract $id $(events_of $id step | tail -1) --because 'The wrong flat'
  KS-260311-7VMHXYX
  $ printf 'name: Water\nsteps: {other: {name: Other}}\n' >rules/playbooks/water.yaml
  $ kesu show $id | sed -n '/^Steps/,/^Clocks/p'
  Steps (2 of 5)
    [x] photograph    water/photograph: done 2026-03-11 09:20, 吴涛
    [ ] dry           water/dry: due 2026-03-12 18:00, 7h left
    [-] sample        water/sample: skipped 2026-03-11 09:20, 吴涛: There is no sealant
    [ ] management    Emergency: Tell the top management: due 2026-03-11 10:20, late by 1d
    [ ] photograph    Emergency: Photograph the scene: to be done
  
  Clocks

Classified anew, the steps are those of the rules now:

  $ kesu -q classify $id --priority general --because 'Only damp'
  KS-260311-7VMHXYX
  $ kesu show $id | sed -n '/^Steps/,/^Clocks/p'
  Steps (0 of 1)
    [ ] other         Water: Other: to be done
  
  Clocks
  $ kesu step $id --done management
  kesu: KS-260311-7VMHXYX has no step 'management'
    open are water/other
  [3]
  $ kesu -q classify $id --category service --because 'It is about the phone'
  KS-260311-7VMHXYX
  $ kesu step $id --done management
  KS-260311-7VMHXYX emergency/management done

  $ kesu step $id
  kesu: a step is done or skipped: --done STEP or --skip STEP
    `kesu show` lists the steps of a ticket
  [2]
  $ kesu step $id --done a --skip b
  kesu: a step is done or skipped: --done STEP or --skip STEP
    `kesu show` lists the steps of a ticket
  [2]
  $ kesu -q close $id --outcome withdrawn --because 'Called off'
  KS-260311-7VMHXYX
  $ kesu step $id --done other
  kesu: KS-260311-7VMHXYX is closed and cannot take `step`
    kesu reopen KS-260311-7VMHXYX --because … takes it up again
  [6]
  $ kesu --lang zh_CN step $id --done other
  kesu: KS-260311-7VMHXYX 已结案，不能再执行 `step`
    可用 kesu reopen KS-260311-7VMHXYX --because … 重新受理
  [6]

What is no complaint has no steps:

  $ id=$(open_ticket --subject 'Is a leak covered?' --kind enquiry); kesu -q classify $id; grep steps $(file_of $id)
  KS-260312-F2FTS7K
  [1]
