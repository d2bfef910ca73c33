Facts and tags that procedure.yaml declares: what is written is held against them, with what would be right.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ early=$(open_ticket --subject 'Before the rules' --text x --about projekt=anything --tag whatever)
  $ cat >rules/procedure.yaml <<'END'
  > about:
  >   project: {name: {en: Project, zh: 项目}, pattern: 'HT-\d{4}', example: HT-0412, required: {kinds: [complaint]}}
  >   bought: {name: {en: Bought on, zh: 购买日期}, type: date}
  >   area: {name: {en: Area, zh: 面积}, type: number, required: {categories: [quality]}}
  > fields:
  >   branch: {name: {en: Branch, zh: 门店}, type: choice, choices: {north: {en: North, zh: 北区}, south: {en: South, zh: 南区}}}
  >   insured: {name: {en: Insured, zh: 已投保}, type: yes_no}
  >   deposit: {type: amount}
  >   card: {name: {en: Customer card, zh: 会员卡号}, personal: true}
  > tags: [vip, press]
  > gates: {resolve: [facts]}
  > END
  $ kesu rules check
  rules/categories.yaml:19:3: nobody owns 'other': it names no department, and no routing rule takes all of its complaints
    add department: and a name from people.yaml
  rules/tests.yaml:3:5: example 'a leak at the neighbours'' lacks about.project, which the rules require
    give it one: no such complaint can be opened without, and no drill begun
  rules/tests.yaml:7:5: example 'example 2' lacks about.project, which the rules require
    give it one: no such complaint can be opened without, and no drill begun
  shop@3 2a2c17a73ad5c250403154c7328c2ee6: findings: 3
  [1]

Each refusal names what is wrong and what would be right; nothing is written.

  $ refused() { kesu open --subject 'Tiles came loose' --text 'In the hall.' "$@"; }
  $ refused
  kesu: the rules ask of such a complaint what is missing: Project (about.project)
    --about project=…
  [4]
  $ refused --about projekt=HT-0412
  kesu: 'projekt' is no field that the rules declare under about
    did you mean 'project'?
  [4]
  $ refused --about project=0412
  kesu: about.project must look like HT-\d{4} (got '0412')
    for example HT-0412
  [4]
  $ refused --about project=HT-0412 --about bought=11.3.2026
  kesu: about.bought must be a date (got '11.3.2026')
    for example 2026-03-11
  [4]
  $ refused --about project=HT-0412 --about area=big
  kesu: about.area must be a number (got 'big')
    for example 12.5
  [4]
  $ refused --about project=HT-0412 --field branch=nord
  kesu: fields.branch cannot be 'nord'
    one of north or south
  [4]
  $ refused --about project=HT-0412 --field insured=perhaps
  kesu: fields.insured must be yes or no (got 'perhaps')
  [4]
  $ refused --about project=HT-0412 --field deposit=5000
  kesu: fields.deposit must be an amount with its currency (got '5000')
    write the amount, a space and the currency, like 3200.00 CNY
  [4]
  $ refused --about project=HT-0412 --field staff=x
  kesu: 'staff' is no field that the rules declare under fields
    one of branch, insured, deposit or card
  [4]
  $ refused --about project=HT-0412 --tag vips
  kesu: 'vips' is no tag that the rules declare
    did you mean 'vip'?
  [4]
  $ refused --about project=HT-0412 --field branch
  kesu: --field takes key=value (got 'branch')
    for example --field branch=north
  [2]
  $ KESU_LANG=zh_CN refused --about project=0412
  kesu: about.project 须符合 HT-\d{4}（给出的是“0412”）
    例如 HT-0412
  [4]
  $ KESU_LANG=zh_CN refused
  kesu: 规则要求此类投诉必须填写，现缺：项目（about.project）
    --about project=…
  [4]
  $ kesu list -q | wc -l
  1

An enquiry need not say its project. Names are taken for codes, amounts and answers brought into their form.

  $ kesu -q open --kind enquiry --subject 'When do you open?' >/dev/null
  $ id=$(open_ticket --subject 'Tiles came loose' --text 'Card CX-77 was used.' --about project=HT-0412 --about bought=2026-03-01 \
  >   --field branch=北区 --field insured=true --field 'deposit=500 CNY' --field card=CX-77 --tag press --name 'Jane Roe')
  $ grep -A1 -E '^(about|fields|tags):' $(file_of $id)
  about: {project: HT-0412, bought: "2026-03-01"}
  complainant:
  --
  tags: [press]
  fields: {branch: north, insured: "yes", deposit: 500.00 CNY, card: CX-77}
  history:
  $ kesu show $id | sed -n '1,24p'
  KS-260311-TSGP43T  Tiles came loose
    received          2026-03-11 09:20
    kind              complaint
    channel           — missing
    source            direct
    complainant       J*** R**
    phone             — missing
    demand            — missing
    Project           HT-0412
    Bought on         2026-03-01
    tags              press
    Branch            North
    Insured           yes
    deposit           500.00 CNY
    Customer card     C*-7*
  
  Complaint
    Card C*-7* was used.
  
  State
    status            registered
    category          — missing
    priority          — missing
    owner             — missing
  $ kesu show $id --reveal | grep -E 'Card|card'
    Customer card     CX-77
    Card CX-77 was used.
  $ KESU_LANG=zh_CN kesu show $id | grep -E '项目|购买|门店|投保|会员卡'
    项目              HT-0412
    购买日期          2026-03-01
    门店              北区
    已投保            是
    会员卡号          C*-7*

In a category that asks for more, `classify` says so, `show` marks it, and the gate waits for it.

  $ kesu -q classify $id --category quality --because 'by ear'
  KS-260311-TSGP43T
  $ kesu -q assign $id --to wu.tao
  KS-260311-TSGP43T
  $ kesu classify $id --category quality --because 'by ear'
  KS-260311-TSGP43T quality, general (severity 12)
  KS-260311-TSGP43T lacks about.area; kesu amend adds what becomes known
  $ kesu show $id | grep Area
    Area              — missing
  $ kesu resolve $id --text Relaid
  kesu: KS-260311-TSGP43T: before 'resolve' the rules ask for every fact that they require
    kesu amend KS-260311-TSGP43T …; kesu show KS-260311-TSGP43T says which are missing
  [6]
  $ kesu amend $id about.area '12,5' --because Measured
  kesu: about.area must be a number (got '12,5')
    for example 12.5
  [4]
  $ kesu amend $id about.area 12.5 --because Measured
  KS-260311-TSGP43T amended about.area
  $ kesu amend $id about.area '' --because 'Measured wrongly'
  kesu: the rules ask for about.area here; it cannot be taken away
    give the value that is right
  [4]
  $ kesu resolve $id --text Relaid
  KS-260311-TSGP43T resolved

  $ kesu list -q --filter 'fields.branch = north and about.project = HT-0412'
  KS-260311-TSGP43T

What was written before stays as it is, and is no hindrance to what comes.

  $ kesu show $early | grep -E 'projekt|tags'
    projekt           anything
    tags              whatever
  $ kesu amend $early tags 'whatever, vip' --because 'One more'
  KS-260311-7VMHXYX amended tags
  $ kesu amend $early tags 'whatever, news' --because 'One more'
  kesu: 'news' is no tag that the rules declare
    one of vip or press
  [4]
  $ kesu amend $early about.projekt more --because 'More'
  kesu: 'projekt' is no field that the rules declare under about
    did you mean 'project'?
  [4]
  $ kesu amend $early about.project HT-0413 --because 'More'
  KS-260311-7VMHXYX amended about.project

A mail is what it is: what it lacks is said.

  $ printf 'From: jane@example.com\nSubject: Leak\nMessage-ID: <1@example.com>\n\nThe bath leaks.\n' | kesu open --mail >/dev/null
  KS-260311-3GKJYMP lacks complainant.name, demand, about.project; kesu amend adds what becomes known

An imported record that is not so is rejected; one that lacks something comes in.

  $ cat >map.yaml <<'END'
  > name: desk
  > zone: Asia/Shanghai
  > id: "{Nr}"
  > received: {from: "{Date}", format: "%Y-%m-%d"}
  > subject: "{What}"
  > about: {project: "{Project}"}
  > END
  $ cat >table.csv <<'END'
  > Nr,Date,What,Project
  > 1,2026-03-01,Leak,HT-0500
  > 2,2026-03-01,Leak,0500
  > 3,2026-03-01,Leak,
  > END
  $ kesu import map.yaml table.csv
  kesu: table.csv:3: row 2: about.project must look like HT-\d{4} (got '0500')
    for example HT-0412
  rows 3: imported 2, duplicate 0, rejected 1
  [4]
