Examples, held against the rules.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store home-improvement
  $ kesu rules test | mask_digests
  home-improvement@1 <digest>: 27 examples pass
  $ kesu rules test -q

One that fails names its place, what came out, what was expected, and what decided:

  $ cat >rules/tests.yaml <<'END'
  > examples:
  >   - name: the flat below
  >     received: "2026-03-11T09:12:00+08:00"
  >     channel: phone
  >     text: 卫生间渗水，楼下邻居家的天花板也湿了
  >     happens: {classify: "2026-03-11T10:00:00+08:00", resolve: "2026-03-13T11:00:00+08:00"}
  >     expect:
  >       category: quality.wall
  >       severity: 72
  >       priority: important
  >       department: service
  >       due:
  >         respond: "2026-03-12T09:12:00+08:00"
  >         resolve: "2026-03-16T18:00:00+08:00"
  >         reply: "2026-03-14T18:00:00+08:00"
  >   - text: Thank you for the quick repair
  >     kind: praise
  >     expect: {priority: general, due: {respond: none}}
  > END
  $ kesu rules test | mask_digests
  rules/tests.yaml:8:17: the flat below: category is quality.waterproofing, expected was quality.wall
    category/quality.waterproofing +4 (渗水)
    category/quality.wall +3 (天花)
  rules/tests.yaml:10:17: the flat below: priority is urgent, expected was important
    content/water-damage +40 (渗水)
    impact/third-party-loss +20 (楼下, 邻居)
    source/direct +12 (direct)
    severity 72: level/urgent (urgent from 70, important from 40)
  rules/tests.yaml:11:19: the flat below: department is engineering, expected was service
    route/in-public: not taken, channel is phone, not media, regulator
    route/danger: not taken, category is quality.waterproofing, not construction.safety
    route/grave-quality: taken
  rules/tests.yaml:13:18: the flat below: due respond is 2026-03-11T10:12:00+08:00, expected was 2026-03-12T09:12:00+08:00
    1h from 'received', by respond/by_priority/urgent at rules/deadlines.yaml:32:27
    category quality.waterproofing, priority urgent
  rules/tests.yaml:15:16: the flat below: due reply is 2026-03-16T18:00:00+08:00, expected was 2026-03-14T18:00:00+08:00
    1 workday on calendar office from 'resolve', by reply/limit at rules/deadlines.yaml:52:12
    category quality.waterproofing, priority urgent
  home-improvement@1 <digest>: 1 of 2 examples fail
  $ kesu --lang zh_CN rules test | mask_digests
  rules/tests.yaml:8:17: the flat below：category 为 quality.waterproofing，预期 quality.wall
    category/quality.waterproofing +4（渗水）
    category/quality.wall +3（天花）
  rules/tests.yaml:10:17: the flat below：priority 为 urgent，预期 important
    content/water-damage +40（渗水）
    impact/third-party-loss +20（楼下、邻居）
    source/direct +12（direct）
    严重程度 72：level/urgent（70 起为紧急，40 起为重要）
  rules/tests.yaml:11:19: the flat below：department 为 engineering，预期 service
    route/in-public：未采用，渠道是 phone，不是 media、regulator
    route/danger：未采用，分类是 quality.waterproofing，不是 construction.safety
    route/grave-quality：采用
  rules/tests.yaml:13:18: the flat below：due respond 为 2026-03-11T10:12:00+08:00，预期 2026-03-12T09:12:00+08:00
    1h，自“received”起，依 rules/deadlines.yaml:32:27 的 respond/by_priority/urgent
    分类 quality.waterproofing，优先级 urgent
  rules/tests.yaml:15:16: the flat below：due reply 为 2026-03-16T18:00:00+08:00，预期 2026-03-14T18:00:00+08:00
    1 workday，按日历 office，自“resolve”起，依 rules/deadlines.yaml:52:12 的 reply/limit
    分类 quality.waterproofing，优先级 urgent
  home-improvement@1 <digest>：2 个示例中 1 个未通过
  $ kesu rules test --format json | mask_digests
  {
    "schema": "kesu/rules/test/1",
    "rules": "home-improvement@1 <digest>",
    "examples": 2,
    "failed": 1,
    "items": [
      {
        "at": "rules/tests.yaml:8:17",
        "example": "the flat below",
        "what": "category",
        "expected": "quality.wall",
        "got": "quality.waterproofing",
        "why": [
          "category/quality.waterproofing +4 (渗水)",
          "category/quality.wall +3 (天花)"
        ]
      },
      {
        "at": "rules/tests.yaml:10:17",
        "example": "the flat below",
        "what": "priority",
        "expected": "important",
        "got": "urgent",
        "why": [
          "content/water-damage +40 (渗水)",
          "impact/third-party-loss +20 (楼下, 邻居)",
          "source/direct +12 (direct)",
          "severity 72: level/urgent (urgent from 70, important from 40)"
        ]
      },
      {
        "at": "rules/tests.yaml:11:19",
        "example": "the flat below",
        "what": "department",
        "expected": "service",
        "got": "engineering",
        "why": [
          "route/in-public: not taken, channel is phone, not media, regulator",
          "route/danger: not taken, category is quality.waterproofing, not construction.safety",
          "route/grave-quality: taken"
        ]
      },
      {
        "at": "rules/tests.yaml:13:18",
        "example": "the flat below",
        "what": "due respond",
        "expected": "2026-03-12T09:12:00+08:00",
        "got": "2026-03-11T10:12:00+08:00",
        "why": [
          "1h from 'received', by respond/by_priority/urgent at rules/deadlines.yaml:32:27",
          "category quality.waterproofing, priority urgent"
        ]
      },
      {
        "at": "rules/tests.yaml:15:16",
        "example": "the flat below",
        "what": "due reply",
        "expected": "2026-03-14T18:00:00+08:00",
        "got": "2026-03-16T18:00:00+08:00",
        "why": [
          "1 workday on calendar office from 'resolve', by reply/limit at rules/deadlines.yaml:52:12",
          "category quality.waterproofing, priority urgent"
        ]
      }
    ],
    "errors": []
  }

Other rules than those in force:

  $ cp -r rules tried && sed -i 's/^levels: .*/levels: {urgent: 80, important: 40}/' tried/priority.yaml
  $ kesu rules test --rules tried | grep priority
    route/grave-quality: not taken, priority is important, not urgent
    category quality.waterproofing, priority important

Examples are no rules: they do not change the digest, and a mistake in them stops nobody but who checks and tests:

  $ sed -i 's/kind: praise/kind: prase/; s/quality.wall/quality.wal/; s/reply:/replay:/' rules/tests.yaml
  $ kesu rules test
  kesu: rules/tests.yaml:8:17: there is no category 'quality.wal'
    did you mean 'quality.wall'?
  kesu: rules/tests.yaml:15:9: there is no clock 'replay' in deadlines.yaml
    did you mean 'reply'?
  kesu: rules/tests.yaml:17:11: kind must be complaint, report, help, suggestion, enquiry or praise (got 'prase')
    did you mean 'praise'?
  [4]
  $ kesu rules check
  kesu: rules/tests.yaml:8:17: there is no category 'quality.wal'
    did you mean 'quality.wall'?
  kesu: rules/tests.yaml:15:9: there is no clock 'replay' in deadlines.yaml
    did you mean 'reply'?
  kesu: rules/tests.yaml:17:11: kind must be complaint, report, help, suggestion, enquiry or praise (got 'prase')
    did you mean 'praise'?
  [4]
  $ open_ticket --subject x
  KS-260311-7VMHXYX
  $ rm rules/tests.yaml && kesu rules test
  kesu: rules/tests.yaml: there are no examples
    write some: docs/rules.md shows how
  [3]
