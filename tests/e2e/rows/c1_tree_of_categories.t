The preset's tree has what complaints are about; a house grows a branch of its own.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store home-improvement
  $ while read -r subject; do open_ticket --subject "$subject" >/dev/null; done <<END
  > 瓷砖空鼓，质量太差
  > 客服态度恶劣，还骂人
  > 合同约定的项目没有做，属于违约
  > 报价之外恶意增项，乱收费
  > 材料没到，送货延迟两周
  > 工期延误，没人施工
  > 水电改造施工不规范，横向开槽
  > 工地砸墙有安全隐患，承重墙被拆
  > 保修期内报修没人来修
  > 设计师收回扣，弄虚作假
  > 夜间施工噪音扰民
  > 想说两句
  > END
  $ kesu -q classify --new >/dev/null
  $ kesu list --format csv | awk -F, 'NR > 1 { print $7, $13 }' | sort
  after_sales 保修期内报修没人来修
  construction.progress 工期延误，没人施工
  construction.safety 工地砸墙有安全隐患，承重墙被拆
  construction.workmanship 水电改造施工不规范，横向开槽
  contract 合同约定的项目没有做，属于违约
  delivery 材料没到，送货延迟两周
  environment 夜间施工噪音扰民
  integrity 设计师收回扣，弄虚作假
  other 想说两句
  price.extra 报价之外恶意增项，乱收费
  quality.floor 瓷砖空鼓，质量太差
  service.attitude 客服态度恶劣，还骂人

  $ cat >branch <<END
  >   smart_home:
  >     name: {en: Smart home, zh: 智能家居}
  >     department: engineering
  >     suggest: [{weight: 5, words: [智能门锁, 智能开关]}]
  > END
  $ sed -i '/^categories:/r branch' rules/categories.yaml
  $ kesu classify $(open_ticket --subject '智能门锁打不开')
  KS-260311-0M99T4M smart_home, general (severity 12)
