Whose fault it was, directly, indirectly or as a superior; what follows for him; and the bulletin in the house as a step that has to be shown.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Rude at the door'); kesu -q classify $id; kesu -q assign $id --to wu.tao
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
  $ kesu find $id --text 'Swore at the customer, who has it on film' --liability responsible --person 'wu.tao, liability=direct, measure=fine of 200 CNY' --person 'he.lin, liability=indirect, measure=transfer' --person 'li.wei, liability=managerial, measure=written warning'
  KS-260311-7VMHXYX finding recorded
  $ kesu find $id --text 'The film was handed to the police' --person 'wu.tao, liability=direct, measure=charge brought'
  KS-260311-7VMHXYX finding recorded
  $ kesu find $id --text x --person 'wu.tao, liability=moral'
  kesu: --person: liability cannot be 'moral'
    one of direct, indirect or managerial
  [2]
  $ kesu assign $id --plan 'internal bulletin=li.wei@2026-03-18'
  KS-260311-7VMHXYX assigned to wu.tao, department workshop
  $ printf 'To all departments: what happened at the door, and what follows\n' >bulletin.txt
  $ kesu -q --as li.wei attach $id bulletin.txt
  KS-260311-7VMHXYX
  $ kesu --as li.wei step $id --done 'internal bulletin' --evidence $(events_of $id attach)
  KS-260311-7VMHXYX plan/internal bulletin done
  $ kesu resolve $id --text 'Apologised in person' --measure apology --measure 'discipline, owner=wu.tao'
  KS-260311-7VMHXYX resolved
  $ kesu log $id | sed -n '/found/,$p'
  4-7VMH  2026-03-11 09:20  张敏  found, responsible, 吴涛 directly liable (fine of 200 CNY), 何琳 indirectly liable (transfer), 李伟 liable as a superior (written warning): Swore at the customer, who has it on film [given clock]
  5-7VMH  2026-03-11 09:20  张敏  found, 吴涛 directly liable (charge brought): The film was handed to the police [given clock]
  6-7VMH  2026-03-11 09:20  张敏  assigned to 吴涛, department Workshop; plan: internal bulletin (李伟, by 2026-03-18) [given clock]
  7-7VMH  2026-03-11 09:20  李伟  attached bulletin.txt [given clock]
  8-7VMH  2026-03-11 09:20  李伟  step done: internal bulletin [given clock]
      internal bulletin met in 0s (due 2026-03-18 23:59:59)
  9-7VMH  2026-03-11 09:20  张敏  resolved: Apologised in person (apology, discipline) [given clock]
      resolution met in 0s (due 2026-03-16 18:00)
  $ grep -A 3 'people:' $(file_of $id)
      people:
        - {who: wu.tao, liability: direct, measure: fine of 200 CNY}
        - {who: he.lin, liability: indirect, measure: transfer}
        - {who: li.wei, liability: managerial, measure: written warning}
  --
      people:
        - {who: wu.tao, liability: direct, measure: charge brought}
    - id: 6-7VMH
      after: 5-7VMH
  $ kesu --lang zh_CN log $id | grep 责任
  4-7VMH  2026-03-11 09:20  张敏  调查结果、责任投诉、吴涛负直接责任（fine of 200 CNY）、何琳负间接责任（transfer）、李伟负管理责任（written warning）：Swore at the customer, who has it on film [时间由人指定]
  5-7VMH  2026-03-11 09:20  张敏  调查结果、吴涛负直接责任（charge brought）：The film was handed to the police [时间由人指定]
  9-7VMH  2026-03-11 09:20  张敏  已处理：Apologised in person（道歉、责任处分） [时间由人指定]
