  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu rules check 2>&1 | mask_digests
  rules/categories.yaml:19:3: nobody owns 'other': it names no department, and no routing rule takes all of its complaints
    add department: and a name from people.yaml
  shop@3 <digest>: findings: 1
  $ kesu rules check --rules "$KESU_SOURCE_DIR/data/presets/general/rules" 2>&1 | mask_digests
  general@1 <digest>: nothing wrong

What can be read and cannot be meant is found, with its place, and ends with 1:

  $ sed -i 's/^    name: {en: Other/    department: office\n&/' rules/categories.yaml
  $ sed -i 's/urgent: 70/urgent: 60/; s/cap: 50/cap: 10/; s/cap: 40/cap: 10/' rules/priority.yaml
  $ sed -i 's/until: open, limit: 1h/&, warn: [80%, 50%], escalate: [100%, 100%]/; s/until: followup/until: ack/' rules/deadlines.yaml
  $ printf 'review_by: "2026-02-28"\nverified: "2025-02-28"\n' >>rules/plan.yaml
  $ kesu rules check 2>/dev/null
  rules/plan.yaml:7:12: the rules were to be reviewed by 2026-02-28
    review them, then publish them with a new date: `kesu rules publish --review-by`
  rules/plan.yaml:8:11: nobody has compared the rules with their source since 2025-02-28
  rules/priority.yaml:2:18: no complaint can be urgent: that takes 60 points, and all rules together give 42
    lower the level, raise points or caps, or add an override
  rules/deadlines.yaml:5:66: clock 'register': 50% comes before 80% and stands after it
    write them in the order in which they come
  rules/deadlines.yaml:5:89: clock 'register': 100% stands twice
    name everybody who is to be told then in one entry
  rules/deadlines.yaml:20:34: clock 'followup' has nothing to measure: with 'reply', 'ack' is reached as well
  [1]
  $ kesu rules check --format json | mask_digests
  {
    "schema": "kesu/rules/check/1",
    "rules": "shop@3 <digest>",
    "people": "<digest>",
    "calendars": "<digest>",
    "items": [
      {
        "at": "rules/plan.yaml:7:12",
        "message": "the rules were to be reviewed by 2026-02-28",
        "hint": "review them, then publish them with a new date: `kesu rules publish --review-by`",
        "name": "review-passed",
        "file": "rules/plan.yaml",
        "line": 7,
        "column": 12
      },
      {
        "at": "rules/plan.yaml:8:11",
        "message": "nobody has compared the rules with their source since 2025-02-28",
        "hint": "",
        "name": "verification-old",
        "file": "rules/plan.yaml",
        "line": 8,
        "column": 11
      },
      {
        "at": "rules/priority.yaml:2:18",
        "message": "no complaint can be urgent: that takes 60 points, and all rules together give 42",
        "hint": "lower the level, raise points or caps, or add an override",
        "name": "level-unreachable",
        "file": "rules/priority.yaml",
        "line": 2,
        "column": 18
      },
      {
        "at": "rules/deadlines.yaml:5:66",
        "message": "clock 'register': 50% comes before 80% and stands after it",
        "hint": "write them in the order in which they come",
        "name": "threshold-order",
        "file": "rules/deadlines.yaml",
        "line": 5,
        "column": 66
      },
      {
        "at": "rules/deadlines.yaml:5:89",
        "message": "clock 'register': 100% stands twice",
        "hint": "name everybody who is to be told then in one entry",
        "name": "threshold-twice",
        "file": "rules/deadlines.yaml",
        "line": 5,
        "column": 89
      },
      {
        "at": "rules/deadlines.yaml:20:34",
        "message": "clock 'followup' has nothing to measure: with 'reply', 'ack' is reached as well",
        "hint": "",
        "name": "clock-never-stops",
        "file": "rules/deadlines.yaml",
        "line": 20,
        "column": 34
      }
    ],
    "errors": []
  }
  $ mkdir elsewhere && (cd elsewhere && kesu rules check 2>/dev/null | grep plan.yaml)
  ../rules/plan.yaml:7:12: the rules were to be reviewed by 2026-02-28
  ../rules/plan.yaml:8:11: nobody has compared the rules with their source since 2025-02-28
  $ KESU_NOW=2026-05-02 kesu rules check 2>/dev/null | grep -A1 people.yaml
  [1]
  $ sed -i 's/, backup: he.lin//; s/^    backup: he.lin//' rules/people.yaml && sed -i '/^$/d' rules/people.yaml
  $ KESU_NOW=2026-05-02 kesu rules check 2>/dev/null | grep -A1 people.yaml
  rules/people.yaml:22:16: wu.tao is away until 2026-05-07 and has no backup
    name somebody in his place: backup: ID
  $ kesu --lang zh_CN rules check 2>/dev/null
  rules/plan.yaml:7:12: 规则应在 2026-02-28 前评审，已过期
    评审后以新日期发布：`kesu rules publish --review-by`
  rules/plan.yaml:8:11: 自 2025-02-28 起，没有人把规则与其依据核对过
  rules/priority.yaml:2:18: 没有投诉能成为紧急：需要 60 分，而全部规则合计只有 42 分
    请降低级别线、提高分值或上限，或增加强制规则
  rules/deadlines.yaml:5:66: 时限“register”：50% 早于 80%，却写在其后
    请按发生的先后书写
  rules/deadlines.yaml:5:89: 时限“register”：100% 写了两次
    届时要通知的人写在同一条里
  rules/deadlines.yaml:20:34: 时限“followup”无可计量：达到“reply”时“ack”也已达到
  [1]
  $ cp "$KESU_SOURCE_DIR"/tests/support/rules/*.yaml rules/

Rules may say that nobody has ever compared them with their source; that is found until somebody has:

  $ printf 'source: the law\nverified: "no"\n' >>rules/plan.yaml
  $ kesu rules check 2>/dev/null | grep -A1 plan.yaml
  rules/plan.yaml:8:11: nobody has compared the rules with their source
    compare them with: the law
  $ kesu --lang zh_CN rules check 2>/dev/null | grep -A1 plan.yaml
  rules/plan.yaml:8:11: 没有人把规则与其依据核对过
    请与依据核对：the law
  $ kesu rules show | grep compared
    compared with the source: no
  $ sed -i 's/^verified: .*/verified: "2026-03-10"/' rules/plan.yaml && kesu rules check 2>/dev/null | grep plan.yaml
  [1]
  $ cp "$KESU_SOURCE_DIR"/tests/support/rules/*.yaml rules/

What cannot be read ends with 4: every problem of every file, with its place:

  $ check() { kesu rules check 2>err; echo "exit code $?"; mask_paths <err; }
  $ sed -i 's/^  - {content/  - {contnt/; s/points:/point:/' rules/priority.yaml
  $ echo 'rulez: 1' >>rules/routing.yaml
  $ check
  exit code 4
  kesu: rules/priority.yaml:7:14: rule 'content/water' has no 'points'
  kesu: rules/priority.yaml:7:15: unknown key 'point' in rule 'content/water'
    did you mean 'points'?
  kesu: rules/priority.yaml:8:17: rule 'content/attitude' has no 'points'
  kesu: rules/priority.yaml:8:18: unknown key 'point' in rule 'content/attitude'
    did you mean 'points'?
  kesu: rules/priority.yaml:12:18: rule 'impact/neighbour' has no 'points'
  kesu: rules/priority.yaml:12:19: unknown key 'point' in rule 'impact/neighbour'
    did you mean 'points'?
  kesu: rules/priority.yaml:13:13: rule 'impact/loss' has no 'points'
  kesu: rules/priority.yaml:13:14: unknown key 'point' in rule 'impact/loss'
    did you mean 'points'?
  kesu: rules/priority.yaml:17:14: rule 'frequency/again' has no 'points'
  kesu: rules/priority.yaml:17:15: unknown key 'point' in rule 'frequency/again'
    did you mean 'points'?
  kesu: rules/priority.yaml:21:15: rule 'source/direct' has no 'points'
  kesu: rules/priority.yaml:21:16: unknown key 'point' in rule 'source/direct'
    did you mean 'points'?
  kesu: rules/routing.yaml:11:1: unknown key 'rulez' in routing.yaml
    did you mean 'rules'?
  $ cp "$KESU_SOURCE_DIR"/tests/support/rules/*.yaml rules/

Names that lead nowhere:

  $ sed -i '0,/wu.tao/s//wu.toa/' rules/routing.yaml; sed -i '0,/calendar: office/s//calendar: ofice/' rules/deadlines.yaml
  $ check
  exit code 4
  kesu: rules/deadlines.yaml:16:15: there is no calendar 'ofice'
    did you mean 'office'?
  kesu: rules/routing.yaml:5:13: there is no person 'wu.toa' in people.yaml
    did you mean 'wu.tao'?
  $ cp "$KESU_SOURCE_DIR"/tests/support/rules/*.yaml rules/

A limit of zero, a clock that ends before it starts, a regular expression that is none, a calendar that is never open:

  $ sed -i 's/limit: 24h/limit: 0h/; s/from: open, until: classify/from: classify, until: open/' rules/deadlines.yaml
  $ sed -i 's/attitude: {points: 20, when: {words: \[态度, rude\]}}/attitude: {points: 20, when: {regex: "rude("}}/' rules/priority.yaml
  $ echo '  fair: {tz: Asia/Shanghai, week: {}}' >>rules/calendars.yaml
  $ check
  exit code 4
  kesu: rules/calendars.yaml:11:9: calendar fair has no open time at all
    write week: {mon: [["09:00", "17:30"]], …}
  kesu: rules/priority.yaml:8:44: 'rude(' is no regular expression: missing ): rude(
    the syntax is RE2's, which has no look-around and no back-references
  kesu: rules/deadlines.yaml:6:37: clock 'classify' would end before it starts: open comes before classify
  kesu: rules/deadlines.yaml:10:12: limit: '0h' is not a time limit
    write 90m, 24h, 8 workhours, 90 workminutes, 3 workdays or 15 days, never zero
  $ kesu rules check --format json 2>/dev/null | grep -c '"kind": "invalid_data"'
  4
  $ cp "$KESU_SOURCE_DIR"/tests/support/rules/*.yaml rules/

A file that is missing, and one that is no YAML:

  $ rm rules/people.yaml && check
  exit code 4
  kesu: rules/routing.yaml:5:13: there is no person 'wu.tao' in people.yaml
  kesu: rules/routing.yaml:6:19: there is no person or department 'office' in people.yaml
  kesu: rules/routing.yaml:9:17: there is no department 'workshop' in people.yaml
  kesu: rules/routing.yaml:10:11: there is no role 'fitter' in people.yaml
  $ cp "$KESU_SOURCE_DIR"/tests/support/rules/*.yaml rules/
  $ printf 'rules: [\n' >rules/routing.yaml && check
  exit code 4
  kesu: rules/routing.yaml:2:1: this is no part of any value
    check the indentation, and put double quotes around text that holds ': ', ' #' or quotes
  $ kesu rules
  kesu: COMMAND is missing
    kesu rules --help shows how it is called
  [2]
  $ kesu rules chek
  kesu: there is no command 'rules chek'
    did you mean 'check'?
  [2]
