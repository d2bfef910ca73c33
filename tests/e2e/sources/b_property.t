A property manager's form for complaints that are not valid: looked at on the spot, verified by a visit of somebody else; whoever cannot tell whose matter it is decides with
his superior; the complainant has an answer in any case, and hears where else to turn.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store property
  $ notify_by '{by: stdout}'
  $ sed -i 's/^  engineering: {/&head: luo.jun, /; s/^  service: {/&head: deng.yan, /; s/^  order: {/&head: qin.bo, /; /^staff:/,$d' rules/people.yaml
  $ cat >>rules/people.yaml <<END
  > staff:
  >   tan.xue: {name: 谭雪, department: service, superior: deng.yan, roles: [housekeeper]}
  >   deng.yan: {name: 邓燕, department: service, superior: gu.ping, roles: [supervisor]}
  >   qin.bo: {name: 秦波, department: order, superior: gu.ping, roles: [supervisor]}
  >   luo.jun: {name: 罗军, department: engineering, superior: gu.ping, roles: [technician]}
  >   gu.ping: {name: 顾平, department: management, roles: [project_manager]}
  > END

This house closes as invalid only what was investigated, answered, and verified afterwards; as rejected only what was investigated; whoever passed it on has an answer, too.

  $ sed -i 's/^  close.invalid: .*/  close.invalid: {needs: [find, respond, alternatives, followup], or_reason: [third_party]}/; s/^  close.rejected: .*/  close.rejected: {needs: [find, alternatives], or_reason: [third_party]}/' rules/procedure.yaml
  $ kesu rules check 2>&1 | mask_digests
  property@1 <digest>: nothing wrong
  $ export KESU_USER=tan.xue

Contrary to fact: he says that the guards let strangers in, and that it has been so for weeks.

  $ at '2026-03-11T09:05:00+08:00'
  $ kesu open --subject '保安放陌生人进小区，门禁形同虚设' --text '3号楼门禁长期敞开，保安态度恶劣' --demand '更换保安公司' --channel walk_in --name 方林 --phone 13700002222 --address 3栋2单元501
  KS-260311-AGNYX8Q
  $ id=$(kesu list -q)
  $ at '2026-03-11T09:30:00+08:00'; kesu classify $id
  KS-260311-AGNYX8Q order.access, general (severity 27)
  $ kesu assign $id
  KS-260311-AGNYX8Q assigned to department order
  $ kesu --as qin.bo accept $id
  KS-260311-AGNYX8Q taken on by qin.bo
  $ at '2026-03-11T10:00:00+08:00'; kesu contact $id --channel phone --text '已登记，今天调取监控和门禁记录'
  KS-260311-AGNYX8Q contact recorded: update
  $ printf 'log of the gate' >gate.txt; kesu attach $id gate.txt --text '3月1日至10日门禁记录'
  KS-260311-AGNYX8Q attached 6-65W0: gate.txt (text/plain, 15 bytes)
  $ kesu --as qin.bo close $id --outcome invalid --because '与事实不符'
  kesu: KS-260311-AGNYX8Q: before 'close: invalid' the rules ask for `find`; where else to turn, told to the complainant; `followup`
    kesu find KS-260311-AGNYX8Q; kesu contact KS-260311-AGNYX8Q --letter refusal, or --kind decision --alternatives …; kesu followup KS-260311-AGNYX8Q
  [6]
  $ at '2026-03-11T15:00:00+08:00'
  $ kesu --as qin.bo find $id --text '门禁记录与监控显示：陌生人均经业主授权，来访登记齐全' --liability not_responsible --accidental --evidence $(events_of $id attach)
  KS-260311-AGNYX8Q finding recorded
  $ at '2026-03-11T16:00:00+08:00'
  $ kesu --as qin.bo resolve $id --text '向业主说明核查经过，出示门禁记录' --measure explanation --liability not_responsible
  KS-260311-AGNYX8Q resolved
  $ at '2026-03-11T16:30:00+08:00'
  $ kesu --as qin.bo contact $id --letter refusal --letter-lang zh_CN --channel walk_in --because '门禁记录和监控显示来访人员均经业主授权并登记' --print
  KS-260311-AGNYX8Q contact recorded: decision, letter 'refusal'
  方林，您好：
  
  您于 2026-03-11 09:05 提出的投诉 KS-260311-AGNYX8Q（保安放陌生人进小区，门禁形同虚设）已经核查，您的诉求（更换保安公司）我们无法支持。
  
  理由：门禁记录和监控显示来访人员均经业主授权并登记
  
  如有异议，您可以注明编号 KS-260311-AGNYX8Q 要求我们复查，也可以通过以下途径解决：
  - 消费者协会（12315）
  - 住房和城乡建设主管部门（12345）
  - 仲裁委员会（合同有仲裁约定的）
  - 人民法院
  
  秦波
  Shop　2026-03-11
  $ at '2026-03-12T11:00:00+08:00'
  $ kesu followup $id --channel walk_in --text '当面核对记录后认可，不再要求更换' --verified '入户拜访，与业主一起查看门禁记录' --verified-by deng.yan
  KS-260311-AGNYX8Q followed up
  $ kesu --as tan.xue close $id --outcome invalid --because '与事实不符，业主认可核查结果'
  kesu: tan.xue may not `close.invalid`: the rules leave that to supervisor, project_manager
    who can: 邓燕 (deng.yan), 秦波 (qin.bo), 顾平 (gu.ping)
  [6]
  $ kesu --as deng.yan close $id --outcome invalid --because '与事实不符，业主认可核查结果'
  KS-260311-AGNYX8Q closed: invalid

Out of scope or not, the handler cannot tell: noise of a shop in the street. He asks his superior, and they decide together. It came through the city's hotline.

  $ at '2026-03-12T14:00:00+08:00'
  $ other=$(open_ticket --subject '底商夜间施工噪音扰民，反映多次无果' --text '临街商铺装修到半夜' --demand '停止夜间施工' --channel hotline --source 12345热线 --reference 20260312-0457 --name 朱敏 --phone 13700003333)
  $ at '2026-03-12T14:20:00+08:00'; kesu classify $other && kesu --as deng.yan assign $other --to tan.xue --because '管家先核实'
  KS-260312-SN4JPRG environment.noise, important (severity 45)
  KS-260312-SN4JPRG assigned to tan.xue, department service
  $ kesu contact $other --channel phone --text '已登记，晚上去现场'
  KS-260312-SN4JPRG contact recorded: update
  $ at '2026-03-12T22:10:00+08:00'
  $ kesu find $other --text '商铺夜间确有施工；商铺产权独立，不在物业服务合同范围，但施工未报备' --liability undetermined
  KS-260312-SN4JPRG finding recorded
  $ kesu escalate $other --to superior --because '商铺是否归我方管理，无法判断'
  KS-260312-SN4JPRG escalated to level 1; the next `kesu remind` tells 邓燕
  $ kesu remind
  $ at '2026-03-13T09:00:00+08:00'; kesu remind
  To: 邓燕 (deng.yan)
  [Shop] KS-260312-SN4JPRG: escalated to level 1
  
  KS-260312-SN4JPRG  底商夜间施工噪音扰民，反映多次无果
    谭雪: escalated to level 1, told: superior (商铺是否归我方管理，无法判断)
    important, assigned, escalated to level 1; 谭雪; Noise
  
  Shop, as of 2026-03-13 09:00; notice N-bf14146cf234
  
  $ at '2026-03-13T09:30:00+08:00'
  $ kesu --as deng.yan find $other --text '与谭雪共同认定：施工许可和噪音由城管、住建部门管理；我方已书面劝阻并转报' --liability out_of_scope
  KS-260312-SN4JPRG finding recorded
  $ kesu --as deng.yan contact $other --letter refusal --letter-lang zh_CN --channel phone --because '商铺不在物业服务合同范围，夜间施工由主管部门执法' --text '我方已书面劝阻商铺，并向主管部门转报。'
  KS-260312-SN4JPRG contact recorded: decision, letter 'refusal'
  $ kesu --as deng.yan close $other --outcome rejected --because '超出物业服务范围，已告知其他途径'
  kesu: KS-260312-SN4JPRG: before 'close: rejected' the rules ask for the answer to the third party that passed it on
    kesu contact KS-260312-SN4JPRG --letter third-party; or --without third_party --because …
  [6]
  $ kesu --as deng.yan contact $other --letter third-party --letter-lang zh_CN --text '已答复投诉人，并转报主管部门。' --print
  KS-260312-SN4JPRG contact recorded: decision, letter 'third-party'
  12345热线：
  贵方编号：20260312-0457
  我方编号：KS-260312-SN4JPRG
  
  贵方转来、我方于 2026-03-12 14:00 收到的投诉（底商夜间施工噪音扰民，反映多次无果）已处理完毕。
  
  已答复投诉人，并转报主管部门。
  
  邓燕
  Shop　2026-03-13
  $ kesu --as deng.yan close $other --outcome rejected --because '超出物业服务范围，已告知其他途径'
  KS-260312-SN4JPRG closed: rejected

What the archive says: both were answered, both say why.

  $ for one in $id $other; do kesu show $one | sed -n '/^State/,/^$/p; /^Clocks/,/^$/p'; done
  State
    status            closed (invalid)
    category          Access and strangers
    priority          general (severity 27)
    liability         not responsible
    owner             秦波
    department        Order and security
    first receiver    谭雪
  
  Clocks
    classification    met in 25min (due 2026-03-11 11:05)
    registration      met in 0s (due 2026-03-11 10:05)
    first response    met in 55min (due 2026-03-12 09:05)
    resolution        met in 6h 30min (due 2026-03-14 18:00)
    reply             met in 30min (due 2026-03-12 18:00)
    followup          met in 18h 30min (due 2026-03-14 18:00)
  
  State
    status            closed, escalated to level 1 (rejected)
    category          Noise
    priority          important (severity 45)
    liability         out of scope
    owner             谭雪
    department        Service centre
    first receiver    谭雪
    answered          12345热线 in 9-WVNH
  
  Clocks
    classification    met in 20min (due 2026-03-12 16:00)
    registration      met in 0s (due 2026-03-12 15:00)
    first response    met in 20min (due 2026-03-13 14:00)
    resolution        met in 19h 10min (due 2026-03-15 18:00)
  
  $ kesu --lang zh_CN log $id
  1-0HPN  2026-03-11 09:05  谭雪  已登记 [时间由人指定]
      登记：按时，用时 0 秒（2026-03-11 10:05 到期）
      时限约定：登记 1 小时、分类 2 小时、首次响应 24 小时
  2-WR8C  2026-03-11 09:30  谭雪  已分类：门禁出入、一般（严重程度 27） [时间由人指定]
      理由：category/order (保安), category/order.access (门禁), content/attitude +15 (态度), source/direct +12
      分类：按时，用时 25 分钟（2026-03-11 11:05 到期）
      时限约定：登记 1 小时、分类 2 小时、首次响应 24 小时、处理 3 个工作日、回复 1 个工作日、回访 3 个工作日
  3-WR8C  2026-03-11 09:30  谭雪  已分派部门：秩序维护部 [时间由人指定]
      理由：category/order.access
  4-WR8C  2026-03-11 09:30  秦波  接手 [时间由人指定]
  5-65W0  2026-03-11 10:00  谭雪  联系：进展（电话）：已登记，今天调取监控和门禁记录 [时间由人指定]
      首次响应：按时，用时 55 分钟（2026-03-12 09:05 到期）
  6-65W0  2026-03-11 10:00  谭雪  附证据 gate.txt：3月1日至10日门禁记录 [时间由人指定]
  7-AVE8  2026-03-11 15:00  秦波  调查结果、偶发、无责任投诉：门禁记录与监控显示：陌生人均经业主授权，来访登记齐全 [时间由人指定]
  8-Y8DJ  2026-03-11 16:00  秦波  已处理：向业主说明核查经过，出示门禁记录（解释说明） [时间由人指定]
      处理：按时，用时 6 小时 30 分（2026-03-14 18:00 到期）
  9-9DWH  2026-03-11 16:30  秦波  联系：处理决定（来访），函件“refusal”：方*，您好：
      
      您于 2026-03-11 09:05 提出的投诉 KS-260311-AGNYX8Q（保安放陌生人进小区，门禁形同虚设）已经核查，您的诉求（更换保安公司）我们无法支持。
      
      理由：门禁记录和监控显示来访人员均经业主授权并登记
      
      如有异议，您可以注明编号 KS-260311-AGNYX8Q 要求我们复查，也可以通过以下途径解决：
      - 消费者协会（12315）
      - 住房和城乡建设主管部门（12345）
      - 仲裁委员会（合同有仲裁约定的）
      - 人民法院
      
      秦波
      Shop　2026-03-11 [时间由人指定]
      理由：门禁记录和监控显示来访人员均经业主授权并登记
      回复：按时，用时 30 分钟（2026-03-12 18:00 到期）
  10-F2FT  2026-03-12 11:00  谭雪  已回访，邓燕核实：入户拜访，与业主一起查看门禁记录：当面核对记录后认可，不再要求更换 [时间由人指定]
      回访：按时，用时 18 小时 30 分（2026-03-14 18:00 到期）
  11-F2FT  2026-03-12 11:00  邓燕  已结案：无效 [时间由人指定]
      理由：与事实不符，业主认可核查结果
  $ kesu --lang zh_CN log $other | grep -E '调查|升级|结案|转办|理由'
      理由：category/environment.noise (噪音), content/disturbance +15 (噪音), frequency/says-again +8 (多次), source/third-party +16, source/hotline +6
      理由：管家先核实
  5-VW6X  2026-03-12 22:10  谭雪  调查结果、待定：商铺夜间确有施工；商铺产权独立，不在物业服务合同范围，但施工未报备 [时间由人指定]
  6-VW6X  2026-03-12 22:10  谭雪  已升级至 1 级，通知：上级 [时间由人指定]
      理由：商铺是否归我方管理，无法判断
  7-WVNH  2026-03-13 09:30  邓燕  调查结果、超出范围：与谭雪共同认定：施工许可和噪音由城管、住建部门管理；我方已书面劝阻并转报 [时间由人指定]
      理由：商铺不在物业服务合同范围，夜间施工由主管部门执法
      理由：商铺不在物业服务合同范围，夜间施工由主管部门执法
  10-WVNH  2026-03-13 09:30  邓燕  已结案：已驳回 [时间由人指定]
      理由：超出物业服务范围，已告知其他途径
  $ for one in $id $other; do clocks_of $one; done
  classify 1 stopped 2026-03-11T11:05:00+08:00 met
  register 1 stopped 2026-03-11T10:05:00+08:00 met
  respond 1 stopped 2026-03-12T09:05:00+08:00 met
  resolve 1 stopped 2026-03-14T18:00:00+08:00 met
  reply 1 stopped 2026-03-12T18:00:00+08:00 met
  followup 1 stopped 2026-03-14T18:00:00+08:00 met
  classify 1 stopped 2026-03-12T16:00:00+08:00 met
  register 1 stopped 2026-03-12T15:00:00+08:00 met
  respond 1 stopped 2026-03-13T14:00:00+08:00 met
  resolve 1 stopped 2026-03-15T18:00:00+08:00 met
  $ kesu list --status closed --filter 'liability != responsible' -q
  KS-260311-AGNYX8Q
  KS-260312-SN4JPRG
  $ kesu report overdue
  $ kesu check -v
  nothing found
