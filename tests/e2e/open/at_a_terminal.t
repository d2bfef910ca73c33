At a terminal, what is missing is asked for one by one, in the user's language, each answer checked at once.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat >rules/procedure.yaml <<'END'
  > about:
  >   project: {name: {en: Project, zh: 项目}, pattern: 'HT-\d{4}', example: HT-0412, required: {kinds: [complaint]}}
  > fields:
  >   branch: {name: {en: Branch, zh: 门店}, type: choice, choices: {north: {en: North, zh: 北区}, south: {en: South, zh: 南区}}, required: true}
  > END
  $ ask() { "$KESU_SOURCE_DIR/tests/support/at_terminal" "$@"; }

All of it: numbers, words, names and empty lines for what stands in brackets or may stay open.

  $ printf '%s\n' '' 2 '' 'Tiles came loose' 'In the hall,\nsince Sunday.\n' '' 'Jane Roe' 13800000000 0412 HT-0412 nord south | ask kesu open
    1  complaint
    2  report of misconduct (report)
    3  request for help (help)
    4  suggestion
    5  enquiry
    6  praise
  kind (number or word) [complaint]: 
    1  phone
    2  walk-in (walk_in)
    3  letter
    4  e-mail (email)
    5  web
    6  app
    7  chat
    8  social media (social)
    9  platform
    10  hotline
    11  media
    12  regulator
    13  other
  channel (number or word) [phone]: 2
  subject (the matter in a line) *: 
    this must be said; Ctrl-C stops, and nothing is written
  subject (the matter in a line) *: Tiles came loose
  text (what was said; an empty line ends it): In the hall,
  since Sunday.
  
  demand (what the complainant asks for): 
  complainant: Jane Roe
  phone: 13800000000
  Project (for example HT-0412) *: 0412
    about.project must look like HT-\d{4} (got '0412')
    for example HT-0412
  Project (for example HT-0412) *: HT-0412
    1  North (north)
    2  South (south)
  Branch (number or word) *: nord
    fields.branch cannot be 'nord'
    one of north or south
  Branch (number or word) *: south
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX lacks demand; kesu amend adds what becomes known
  $ id=$(kesu list -q); sed '/^history/q' $(file_of $id)
  kesu: 1
  id: KS-260311-7VMHXYX
  received: "2026-03-11T09:20:00+08:00"
  kind: complaint
  channel: walk_in
  source: direct
  subject: Tiles came loose
  text: |
    In the hall,
    since Sunday.
  about: {project: HT-0412}
  complainant:
    name: Jane Roe
    phone: "13800000000"
  fields: {branch: south}
  history:

Of what is given only what the rules require is asked; with --no-input nothing is.

  $ printf '%s\n' HT-0413 1 | ask kesu open --subject 'Paint peels'
  Project (for example HT-0412) *: HT-0413
    1  North (north)
    2  South (south)
  Branch (number or word) *: 1
  KS-260311-V1N0CSJ
  KS-260311-V1N0CSJ lacks complainant.name, complainant.phone, channel, text, demand; kesu amend adds what becomes known
  $ printf '%s\n' | ask kesu open --subject 'Paint peels' --no-input
  kesu: the rules ask of such a complaint what is missing: Project (about.project), Branch (fields.branch)
    --about project=… --field branch=…
  [4]
  $ printf '%s\n' | ask kesu open --no-input
  kesu: a complaint needs a subject or a text
    give --subject, --text, or --from FILE
  [2]
  $ kesu open --subject 'Paint peels' </dev/null
  kesu: the rules ask of such a complaint what is missing: Project (about.project), Branch (fields.branch)
    --about project=… --field branch=…
  [4]

In Chinese:

  $ printf '%s\n' 咨询 电话 '几点开门？' '' '' '' '' 北区 | KESU_LANG=zh_CN ask kesu open
    1  投诉（complaint）
    2  举报（report）
    3  求助（help）
    4  建议（suggestion）
    5  咨询（enquiry）
    6  表扬（praise）
  类型（序号或词） [complaint]: 咨询
    1  电话（phone）
    2  来访（walk_in）
    3  来信（letter）
    4  电子邮件（email）
    5  网站（web）
    6  App（app）
    7  在线客服（chat）
    8  社交媒体（social）
    9  平台（platform）
    10  热线（hotline）
    11  媒体（media）
    12  监管部门（regulator）
    13  其他（other）
  渠道（序号或词） [phone]: 电话
  事由（一句话说明事由） *: 几点开门？
  正文（投诉人所说的内容；空行结束）: 
  诉求（投诉人要求什么）: 
  投诉人: 
  电话: 
    1  北区（north）
    2  南区（south）
  门店（序号或词） *: 北区
  KS-260311-TSGP43T
  KS-260311-TSGP43T 还缺 complainant.name、complainant.phone、text；以后可用 kesu amend 补上

Who stops in the middle leaves nothing.

  $ kesu list -q | wc -l
  3
  $ printf '%s\n' '' ^C | ask kesu open | tail -2
    13  other
  channel (number or word) [phone]: ^C (no-eol)
  $ printf '%s\n' '' ^C | ask kesu open >/dev/null
  [130]
  $ printf '%s\n' '' phone 'Half' ^D | ask kesu open | tail -2
  text (what was said; an empty line ends it): 
  kesu: the answers ended before the complaint was complete; nothing is written
  $ printf '%s\n' '' phone 'Half' ^D | ask kesu open >/dev/null
  [2]
  $ kesu list -q | wc -l; kesu check --quiet
  3

Bytes that are no text, a telephone that is none: asked again.

  $ printf '%b\n' '' '' 'Leak \0377' 'Leak' '' '' '' 'none' '13800000000' HT-0412 north | ask kesu open 2>&1 | grep -A 2 -E 'subject|phone:'
  subject (the matter in a line) *: Leak �
    that line is not UTF-8 text and was dropped; type it again
  subject (the matter in a line) *: Leak
  text (what was said; an empty line ends it): 
  demand (what the complainant asks for): 
  --
  phone: none
    'none' is no telephone number: it has no digit
    what else is known of them belongs into --text or --address
  phone: 13800000000
  Project (for example HT-0412) *: HT-0412
    1  North (north)
