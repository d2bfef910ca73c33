A home-improvement company: registered within an hour, classified within two by a score, resolved within three working days, replied to within one, followed up within
three; over a Saturday that is worked and a Sunday that is not. The limits are those of the preset.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store home-improvement
  $ notify_by '{by: stdout}'
  $ sed -i 's/^  engineering: {/&head: wang.gang, /; s/^  service: {/&head: zhou.hao, /; /^staff:/,$d' rules/people.yaml
  $ cat >>rules/people.yaml <<END
  > staff:
  >   chen.jing: {name: 陈静, department: service, superior: zhou.hao, roles: [agent]}
  >   zhou.hao: {name: 周浩, department: service, superior: sun.li, roles: [supervisor]}
  >   liu.qiang: {name: 刘强, department: engineering, superior: wang.gang, roles: [handler]}
  >   wang.gang: {name: 王刚, department: engineering, superior: sun.li, roles: [supervisor]}
  >   he.min: {name: 何敏, department: quality, superior: sun.li, roles: [handler]}
  >   sun.li: {name: 孙丽, department: management, roles: [manager]}
  > END
  $ kesu rules check 2>&1 | mask_digests
  home-improvement@1 <digest>: nothing wrong
  $ export KESU_USER=chen.jing
  $ kesu calendar show office --from 2026-05-07 --days 5 | sed -n '1,/^$/p'
  date        day  what         hours                    open time  name
  2026-05-07  Thu  working day  09:00-12:00 13:30-18:00      7h30m
  2026-05-08  Fri  working day  09:00-12:00 13:30-18:00      7h30m
  2026-05-09  Sat  make-up day  09:00-12:00 13:30-18:00      7h30m  劳动节
  2026-05-10  Sun  weekend
  2026-05-11  Mon  working day  09:00-12:00 13:30-18:00      7h30m
  

Received on Thursday afternoon, on paper at the counter; typed in half an hour later with the contract and two photos.

  $ at '2026-05-07T16:40:00+08:00'
  $ kesu open --subject '主卫防水渗漏，楼下邻居家天花板漏水' --text '交付不到一个月，主卫门槛石处渗水，楼下邻居天花板漏水，已经是第二次，要求返工并赔偿邻居。' \
  >   --demand '返工并赔偿邻居损失' --channel walk_in --received '2026-05-07 16:10' --occurred '5月6日晚' --name 方琳 --phone 13900001111 \
  >   --address 梧桐路8号3栋1202 --member HY-20931 --about project=HT-2026-0331 --about amount='186000 CNY' --loss '6200 CNY'
  KS-260507-F1V05GW
  by the rules this is urgent: `kesu classify KS-260507-F1V05GW` now; then `kesu remind` tells 周浩 at once
  $ id=$(kesu list -q)
  $ printf 'contract' >contract.txt; printf 'wet wall' >wall.txt; printf 'wet ceiling' >ceiling.txt
  $ kesu attach $id contract.txt --text 合同; kesu attach $id wall.txt ceiling.txt --text 现场照片
  KS-260507-F1V05GW attached 2-F1V0: contract.txt (text/plain, 8 bytes)
  KS-260507-F1V05GW attached 3-F1V0: wall.txt (text/plain, 8 bytes)
  KS-260507-F1V05GW attached 4-5GAB: ceiling.txt (text/plain, 11 bytes)

The clerk says a first word; then she classifies, within two hours, by points that say where they come from. The clocks follow from the priority.

  $ at '2026-05-07T16:55:00+08:00'; kesu contact $id --channel phone --text '已收到投诉，工程部今天与您约时间'
  KS-260507-F1V05GW contact recorded: update
  $ at '2026-05-07T17:30:00+08:00'
  $ kesu classify $id
  KS-260507-F1V05GW quality.waterproofing, urgent (severity 92)
  KS-260507-F1V05GW is to be known at once by 周浩; `kesu remind` tells who does not know yet
  $ kesu rules explain $id | sed -n '/^Severity/,/ source /p'
  Severity
    by the rules      92 of 100
    content           50 of at most 50
    impact            30 of at most 45
    frequency         0 of at most 20
    source            12 of at most 25
  $ kesu rules explain $id | grep -E '^(content|impact|frequency|source)/.* yes ' | awk '{ print $1 }'
  content/water-damage
  content/money
  impact/third-party-loss
  impact/loss-5000
  source/direct
  $ kesu remind
  To: 周浩 (zhou.hao)
  [Shop] KS-260507-F1V05GW: urgent
  
  KS-260507-F1V05GW  主卫防水渗漏，楼下邻居家天花板漏水
    you are told at once (level/urgent)
    urgent, classified; 陈静; Waterproofing
  
  Shop, as of 2026-05-07 17:30; notice N-0c3b016d0ccd
  
  $ clocks_of $id
  register 1 stopped 2026-05-07T17:10:00+08:00 met
  respond 1 stopped 2026-05-08T16:10:00+08:00 met
  classify 1 stopped 2026-05-07T18:40:00+08:00 met
  emergency/departments 1 running 2026-05-07T19:30:00+08:00 -
  emergency/group 1 running 2026-05-07T18:30:00+08:00 -
  emergency/management 1 running 2026-05-07T18:30:00+08:00 -
  emergency/report 1 running 2026-05-08T17:30:00+08:00 -
  emergency/secure 1 running 2026-05-07T18:00:00+08:00 -
  quality/inspect 1 running 2026-05-09T18:00:00+08:00 -
  resolve 1 running 2026-05-11T18:00:00+08:00 -
  $ kesu calendar due 3 workdays --from '2026-05-07 17:30' --explain | sed '/^$/,$d'
  date        day  counts as  why
  2026-05-07  Thu          -  day of the start, not counted: working day
  2026-05-08  Fri          1  working day
  2026-05-09  Sat          2  劳动节 (make-up day)
  2026-05-10  Sun          -  weekend
  2026-05-11  Mon          3  working day

Given to engineering, with quality; a fitter fetches it, and says when he comes.

  $ kesu assign $id
  KS-260507-F1V05GW assigned to department engineering
  $ kesu --as liu.qiang accept $id
  KS-260507-F1V05GW taken on by liu.qiang
  $ at '2026-05-07T17:45:00+08:00'; kesu --as liu.qiang contact $id --channel phone --text '明天上午九点半上门' --promise '2026-05-08 10:00'
  KS-260507-F1V05GW contact recorded: update
  $ kesu --as liu.qiang assign $id --to liu.qiang --with he.min --plan '关闭水阀，保护现场=liu.qiang@2026-05-07' --plan '安抚楼下邻居=he.min@2026-05-08' --because 质检参与
  KS-260507-F1V05GW assigned to liu.qiang, department engineering
  $ kesu show $id | sed -n '/^Steps/,/^Clocks/p'
  Steps (0 of 13)
    [ ] inspect       Quality: Look at the thing on the spot: due 2026-05-09 18:00, 2d left; for owner, co_handler, member; wanted: photos and a note signed by both sides
    [ ] trace         Quality: Find out where it comes from and who else has it: for owner, co_handler, member
    [ ] stop          Quality: Stop the fault from going on: halt the work or the sale: for owner, head
    [ ] cause         Quality: Say what caused it and whether it will come again: for owner, head
    [ ] verify        Quality: Have the remedy checked by somebody else: for head, superior, co_handler; wanted: a note of the check
    [ ] secure        Emergency: See to it that nobody is or gets hurt: due 2026-05-07 18:00, 15min left; for owner, first_receiver, co_handler, member, head; wanted: who was there, and photos
    [ ] group         Emergency: Call the handling group together: due 2026-05-07 18:30, 45min left; for owner, head, manager
    [ ] management    Emergency: Tell the top management: due 2026-05-07 18:30, 45min left; for owner, head, manager
    [ ] departments   Emergency: Tell the departments responsible: due 2026-05-07 19:30, 1h 45min left; for owner, head, manager
    [ ] third-party   Emergency: Call whoever else is needed: fire brigade, doctor, police, insurer: for owner, co_handler, member, head
    [ ] report        Emergency: Report in writing what happened and what was done: due 2026-05-08 17:30, 23h 45min left; for owner, head, manager; wanted: the report
    [ ] 关闭水阀，保护现场 due 2026-05-07 23:59:59, 6h 14min left; for 刘强
    [ ] 安抚楼下邻居  due 2026-05-08 23:59:59, 1d 6h left; for 何敏
  
  Clocks
  $ for step in emergency/secure emergency/group emergency/management emergency/departments plan/关闭水阀，保护现场; do kesu --as liu.qiang step $id --done $step; done
  KS-260507-F1V05GW emergency/secure done
  KS-260507-F1V05GW emergency/group done
  KS-260507-F1V05GW emergency/management done
  KS-260507-F1V05GW emergency/departments done
  KS-260507-F1V05GW plan/关闭水阀，保护现场 done

On the spot on Friday: the cause, who is liable, what can be done and what it costs.

  $ at '2026-05-08T10:00:00+08:00'
  $ kesu -q --as liu.qiang contact $id --channel walk_in --text '已上门查验'
  KS-260507-F1V05GW
  $ printf 'inspection, signed' >inspection.txt; kesu -q --as liu.qiang attach $id inspection.txt --text 查验记录，双方签字
  KS-260507-F1V05GW
  $ kesu -q --as liu.qiang step $id --done quality/inspect --evidence $(events_of $id attach | tail -1)
  KS-260507-F1V05GW
  $ kesu -q --as liu.qiang step $id --done quality/trace --text '同批三户，另两户已排查'
  KS-260507-F1V05GW
  $ kesu -q --as liu.qiang step $id --done quality/stop
  KS-260507-F1V05GW
  $ kesu --as liu.qiang find $id --text '门槛石下未做止水坎，闭水试验记录缺失' --root-cause procedure --systemic --liability responsible --evidence $(events_of $id attach | tail -1) --person '班组长, liability=direct, measure=扣款500元' --person 'wang.gang, liability=managerial, measure=书面检讨'
  KS-260507-F1V05GW finding recorded
  $ kesu -q --as liu.qiang step $id --done quality/cause
  KS-260507-F1V05GW
  $ kesu -q --as he.min step $id --done 安抚楼下邻居
  KS-260507-F1V05GW
  $ kesu -q --as liu.qiang step $id --done emergency/report --text 见查验记录
  KS-260507-F1V05GW
  $ kesu --as liu.qiang propose $id --text '拆除门槛石，重做防水并闭水48小时，赔偿邻居' --option '重做防水, feasibility=高, cost=4800 CNY, time=2天, acceptance=高' --option '局部注浆, feasibility=中, cost=900 CNY, time=半天, acceptance=低' --chosen 重做防水 --fallback 局部注浆 --measure 'rework, owner=liu.qiang, until=2026-05-09' --measure 'compensation, amount=6200 CNY' --cost '11000 CNY'
  KS-260507-F1V05GW proposed; needs approval at the level Management; who can: 孙丽 (sun.li)
  $ kesu --as wang.gang approve $id
  kesu: a solution that costs 11000.00 CNY needs approval at the level Management
    who can: 孙丽 (sun.li)
  [6]
  $ at '2026-05-08T11:00:00+08:00'; kesu --as sun.li approve $id --text '同意，邻居先行赔付'
  KS-260507-F1V05GW approved 25-92V5 at the level Management

Saturday is worked, for it makes up for the holidays: resolved on the second working day.

  $ at '2026-05-09T17:00:00+08:00'
  $ kesu --as liu.qiang resolve $id --text '防水已重做，闭水合格；邻居天花板已修复并赔付' --measure 'rework, done=2026-05-09' --measure 'compensation, amount=6200 CNY, done=2026-05-09' --measure 'training, owner=wang.gang' --cost '11000 CNY'
  KS-260507-F1V05GW resolved
  $ kesu -q --as he.min step $id --done quality/verify --text '闭水48小时无渗漏'
  KS-260507-F1V05GW
  $ kesu --as wang.gang step $id --skip emergency/third-party --because '无需外部救援'
  KS-260507-F1V05GW emergency/third-party skipped

On Sunday nothing falls due; the reply goes out on Monday, by letter, and the two attempts to ask afterwards take until Wednesday.

  $ at '2026-05-10T20:00:00+08:00'; kesu report overdue
  $ at '2026-05-11T10:00:00+08:00'; kesu contact $id --letter decision --letter-lang zh_CN --channel letter --print
  KS-260507-F1V05GW contact recorded: decision, letter 'decision'
  方琳，您好：
  
  您于 2026-05-07 16:10 提出的投诉 KS-260507-F1V05GW（主卫防水渗漏，楼下邻居家天花板漏水）已调查处理。
  
  2026-05-09 的处理结果：防水已重做，闭水合格；邻居天花板已修复并赔付
  - 返工
  - 赔偿：6200.00 CNY
  
  如您认可，请告知我们。如有异议，请注明编号 KS-260507-F1V05GW 说明理由，我们将重新处理。
  
  您也可以向以下机构反映：
  - 消费者协会（12315）
  - 市场监督管理部门（12315）
  - 住房和城乡建设主管部门（12345）
  - 仲裁委员会（合同有仲裁约定的）
  - 人民法院
  
  陈静
  Shop　2026-05-11
  $ at '2026-05-12T15:00:00+08:00'; kesu followup $id --not-reached --channel phone
  KS-260507-F1V05GW attempt recorded, nobody reached
  $ at '2026-05-13T10:30:00+08:00'; kesu followup $id --channel phone --speed 5 --solution 4 --attitude 5 --text '处理很快，希望以后先做闭水试验' --confirmed --retained --verified '电话核实，查看闭水照片' --verified-by he.min
  KS-260507-F1V05GW followed up
  $ kesu close $id
  KS-260507-F1V05GW closed: resolved

What the archive says.

  $ kesu show $id | sed -n '/^State/,/^History/p'
  State
    status            closed (resolved)
    category          Waterproofing
    priority          urgent (severity 92)
    liability         responsible
    owner             刘强
    department        Engineering
    together with     何敏
    first receiver    陈静
    followup          attempts that reached nobody: 1
  
  Steps (13 of 13)
    [x] inspect       Quality: Look at the thing on the spot: done 2026-05-08 10:00, 刘强
    [x] trace         Quality: Find out where it comes from and who else has it: done 2026-05-08 10:00, 刘强
    [x] stop          Quality: Stop the fault from going on: halt the work or the sale: done 2026-05-08 10:00, 刘强
    [x] cause         Quality: Say what caused it and whether it will come again: done 2026-05-08 10:00, 刘强
    [x] verify        Quality: Have the remedy checked by somebody else: done 2026-05-09 17:00, 何敏
    [x] secure        Emergency: See to it that nobody is or gets hurt: done 2026-05-07 17:45, 刘强
    [x] group         Emergency: Call the handling group together: done 2026-05-07 17:45, 刘强
    [x] management    Emergency: Tell the top management: done 2026-05-07 17:45, 刘强
    [x] departments   Emergency: Tell the departments responsible: done 2026-05-07 17:45, 刘强
    [-] third-party   Emergency: Call whoever else is needed: fire brigade, doctor, police, insurer: skipped 2026-05-09 17:00, 王刚: 无需外部救援
    [x] report        Emergency: Report in writing what happened and what was done: done 2026-05-08 10:00, 刘强
    [x] 关闭水阀，保护现场 done 2026-05-07 17:45, 刘强
    [x] 安抚楼下邻居  done 2026-05-08 10:00, 何敏
  
  Clocks
    registration      met in 30min (due 2026-05-07 17:10)
    first response    met in 45min (due 2026-05-08 16:10)
    classification    met in 50min (due 2026-05-07 18:40)
    resolution        met in 1d 23h (due 2026-05-11 18:00)
    promised contact  met in 16h 15min (due 2026-05-08 10:00)
    reply             met in 1d 17h (due 2026-05-11 18:00)
    followup          met in 2d (due 2026-05-14 18:00)
    review            due 2026-05-27 18:00, 14d 7h left
  
  Evidence
    2-F1V0            contract.txt (text/plain, 8 bytes): 合同
    3-F1V0            wall.txt (text/plain, 8 bytes): 现场照片
    4-5GAB            ceiling.txt (text/plain, 11 bytes): 现场照片
    17-92V5           inspection.txt (text/plain, 18 bytes): 查验记录，双方签字
  
  History (the last 8 of 33 events)
  $ kesu --lang zh_CN log $id
  1-ABS0  2026-05-07 16:40  陈静  已登记 [时间由人指定]
      登记：按时，用时 30 分钟（2026-05-07 17:10 到期）
      时限约定：登记 1 小时、分类 2 小时、首次响应 24 小时
  2-F1V0  2026-05-07 16:40  陈静  附证据 contract.txt：合同 [时间由人指定]
  3-F1V0  2026-05-07 16:40  陈静  附证据 wall.txt：现场照片 [时间由人指定]
  4-5GAB  2026-05-07 16:40  陈静  附证据 ceiling.txt：现场照片 [时间由人指定]
  5-D5NW  2026-05-07 16:55  陈静  联系：进展（电话）：已收到投诉，工程部今天与您约时间 [时间由人指定]
      首次响应：按时，用时 45 分钟（2026-05-08 16:10 到期）
  6-PHE4  2026-05-07 17:30  陈静  已分类：防水渗漏、紧急（严重程度 92） [时间由人指定]
      理由：category/quality (返工), category/quality.waterproofing (防水渗漏), content/water-damage +40 (渗水), content/money +20 (赔偿), cap/content -10, impact/third-party-loss +20 (楼下), impact/loss-5000 +10, source/direct +12
      分类：按时，用时 50 分钟（2026-05-07 18:40 到期）
      时限约定：登记 1 小时、分类 2 小时、首次响应 1 小时、处理 3 个工作日、回复 1 个工作日、回访 3 个工作日、复盘 10 个工作日、质量投诉：现场查验 2 个工作日、应急处置：保障人员安全，控制现场 30 分钟、应急处置：通知投诉处理小组 1 小时、应急处置：报告最高管理层 1 小时、应急处置：通知责任部门 2 小时、应急处置：书面报告事由与处置情况 24 小时
  7-PHE4  2026-05-07 17:30  陈静  已分派部门：工程部，协办 质检部 [时间由人指定]
      理由：route/grave-quality
  8-PHE4  2026-05-07 17:30  刘强  接手 [时间由人指定]
  9-26NE  2026-05-07 17:45  刘强  联系：进展（电话），承诺 2026-05-08 10:00 再联系：明天上午九点半上门 [时间由人指定]
  10-26NE  2026-05-07 17:45  刘强  已分派：刘强（工程部），协办 何敏；计划：关闭水阀，保护现场（刘强、2026-05-07 前）、安抚楼下邻居（何敏、2026-05-08 前） [时间由人指定]
      理由：质检参与
  11-26NE  2026-05-07 17:45  刘强  步骤完成：应急处置：保障人员安全，控制现场 [时间由人指定]
      应急处置：保障人员安全，控制现场：按时，用时 15 分钟（2026-05-07 18:00 到期）
  12-26NE  2026-05-07 17:45  刘强  步骤完成：应急处置：通知投诉处理小组 [时间由人指定]
      应急处置：通知投诉处理小组：按时，用时 15 分钟（2026-05-07 18:30 到期）
  13-26NE  2026-05-07 17:45  刘强  步骤完成：应急处置：报告最高管理层 [时间由人指定]
      应急处置：报告最高管理层：按时，用时 15 分钟（2026-05-07 18:30 到期）
  14-26NE  2026-05-07 17:45  刘强  步骤完成：应急处置：通知责任部门 [时间由人指定]
      应急处置：通知责任部门：按时，用时 15 分钟（2026-05-07 19:30 到期）
  15-26NE  2026-05-07 17:45  刘强  步骤完成：关闭水阀，保护现场 [时间由人指定]
      关闭水阀，保护现场：按时，用时 0 秒（2026-05-07 23:59:59 到期）
  16-92V5  2026-05-08 10:00  刘强  联系：进展（来访）：已上门查验 [时间由人指定]
      承诺的联系：按时，用时 16 小时 15 分（2026-05-08 10:00 到期）
  17-92V5  2026-05-08 10:00  刘强  附证据 inspection.txt：查验记录，双方签字 [时间由人指定]
  18-92V5  2026-05-08 10:00  刘强  步骤完成：质量投诉：现场查验 [时间由人指定]
      质量投诉：现场查验：按时，用时 16 小时 30 分（2026-05-09 18:00 到期）
  19-92V5  2026-05-08 10:00  刘强  步骤完成：质量投诉：查明批次、来源与波及范围：同批三户，另两户已排查 [时间由人指定]
  20-92V5  2026-05-08 10:00  刘强  步骤完成：质量投诉：停工或停售，防止继续发生 [时间由人指定]
  21-92V5  2026-05-08 10:00  刘强  调查结果、根本原因：流程缺失或未执行、系统性、责任投诉、班组长负直接责任（扣款500元）、王刚负管理责任（书面检讨）：门槛石下未做止水坎，闭水试验记录缺失 [时间由人指定]
  22-92V5  2026-05-08 10:00  刘强  步骤完成：质量投诉：认定原因，是偶发还是系统性 [时间由人指定]
  23-92V5  2026-05-08 10:00  何敏  步骤完成：安抚楼下邻居 [时间由人指定]
      安抚楼下邻居：按时，用时 16 小时 15 分（2026-05-08 23:59:59 到期）
  24-92V5  2026-05-08 10:00  刘强  步骤完成：应急处置：书面报告事由与处置情况：见查验记录 [时间由人指定]
      应急处置：书面报告事由与处置情况：按时，用时 16 小时 30 分（2026-05-08 17:30 到期）
  25-92V5  2026-05-08 10:00  刘强  已提出方案，选定：重做防水，后备：局部注浆：拆除门槛石，重做防水并闭水48小时，赔偿邻居（返工、赔偿 6200.00 CNY；费用 11000.00 CNY）；比较过的备选方案：重做防水（可行性 高、费用 4800.00 CNY、时间 2天、客户接受度 高）、局部注浆（可行性 中、费用 900.00 CNY、时间 半天、客户接受度 低） [时间由人指定]
  26-3FYA  2026-05-08 11:00  孙丽  已批准 25-92V5，审批级别：管理层，至多 11000.00 CNY：同意，邻居先行赔付 [时间由人指定]
  27-YYYX  2026-05-09 17:00  刘强  已处理：防水已重做，闭水合格；邻居天花板已修复并赔付（返工、赔偿 6200.00 CNY、培训；费用 11000.00 CNY） [时间由人指定]
      处理：按时，用时 1 天 23 小时（2026-05-11 18:00 到期）
  28-YYYX  2026-05-09 17:00  何敏  步骤完成：质量投诉：由他人复验处理效果：闭水48小时无渗漏 [时间由人指定]
  29-YYYX  2026-05-09 17:00  王刚  步骤跳过：应急处置：联系消防、医疗、公安、保险等第三方 [时间由人指定]
      理由：无需外部救援
  30-503J  2026-05-11 10:00  陈静  联系：处理决定（来信），函件“decision”：方*，您好：
      
      您于 2026-05-07 16:10 提出的投诉 KS-260507-F1V05GW（主卫防水渗漏，楼下邻居家天花板漏水）已调查处理。
      
      2026-05-09 的处理结果：防水已重做，闭水合格；邻居天花板已修复并赔付
      - 返工
      - 赔偿：6200.00 CNY
      
      如您认可，请告知我们。如有异议，请注明编号 KS-260507-F1V05GW 说明理由，我们将重新处理。
      
      您也可以向以下机构反映：
      - 消费者协会（12315）
      - 市场监督管理部门（12315）
      - 住房和城乡建设主管部门（12345）
      - 仲裁委员会（合同有仲裁约定的）
      - 人民法院
      
      陈静
      Shop　2026-05-11 [时间由人指定]
      回复：按时，用时 1 天 17 小时（2026-05-11 18:00 到期）
  31-C34V  2026-05-12 15:00  陈静  已尝试回访，未联系上 [时间由人指定]
  32-E3DQ  2026-05-13 10:30  陈静  已回访：速度 5、方案 4、态度 5、确认已解决、愿意继续往来，何敏核实：电话核实，查看闭水照片：处理很快，希望以后先做闭水试验 [时间由人指定]
      回访：按时，用时 2 天（2026-05-14 18:00 到期）
  33-E3DQ  2026-05-13 10:30  陈静  已结案：已处理 [时间由人指定]
  $ clocks_of $id
  register 1 stopped 2026-05-07T17:10:00+08:00 met
  respond 1 stopped 2026-05-08T16:10:00+08:00 met
  classify 1 stopped 2026-05-07T18:40:00+08:00 met
  emergency/departments 1 stopped 2026-05-07T19:30:00+08:00 met
  emergency/group 1 stopped 2026-05-07T18:30:00+08:00 met
  emergency/management 1 stopped 2026-05-07T18:30:00+08:00 met
  emergency/report 1 stopped 2026-05-08T17:30:00+08:00 met
  emergency/secure 1 stopped 2026-05-07T18:00:00+08:00 met
  quality/inspect 1 stopped 2026-05-09T18:00:00+08:00 met
  resolve 1 stopped 2026-05-11T18:00:00+08:00 met
  plan/关闭水阀，保护现场 1 stopped 2026-05-07T23:59:59+08:00 met
  plan/安抚楼下邻居 1 stopped 2026-05-08T23:59:59+08:00 met
  promise 1 stopped 2026-05-08T10:00:00+08:00 met
  reply 1 stopped 2026-05-11T18:00:00+08:00 met
  followup 1 stopped 2026-05-14T18:00:00+08:00 met
  review 1 running 2026-05-27T18:00:00+08:00 -
  $ kesu check -v
  nothing found
