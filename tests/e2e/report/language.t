Reports in Chinese align; cron, which has no locale, gets the store's language.

  $ . "$TESTDIR/../../support/setup.sh"
  $ [ -n "$(find "$(dirname "$(command -v kesu)")/../share/locale" -name '*.mo' 2>/dev/null)" ] || exit 80
  $ new_store
  $ a=$(open_ticket --subject '卫生间渗水' --name 张三 --phone 13800000000) && kesu -q classify $a
  KS-260311-7VMHXYX
  $ b=$(open_ticket --subject 'Paint peels')
  $ at '2026-03-20T09:20:00+08:00'
  $ kesu --lang zh_CN report overdue >out; mask_paths <out
  工单               事项      优先级  承办  到期                    已逾期  级别  状态    分类  事由
  KS-260311-V1N0CSJ  分类      -       张敏  2026-03-11 11:20  8 天 22 小时     0  已登记  -     Paint peels
  KS-260311-7VMHXYX  首次响应  重要    张敏  2026-03-12 09:20          8 天     0  已分类  渗漏  卫生间渗水
  KS-260311-V1N0CSJ  首次响应  -       张敏  2026-03-12 09:20          8 天     0  已登记  -     Paint peels
  KS-260311-7VMHXYX  处理      重要    张敏  2026-03-16 18:00  3 天 15 小时     0  已分类  渗漏  卫生间渗水
  
  投诉库：$WORK
  提交：无
  最新记录：2026-03-11 09:20
  截至：2026-03-20 09:20
  行数：4
  $ KESU_LANG=zh_CN kesu list >out; mask_paths <out
  工单               收到时间          状态    优先级  分类  承办  下一步    到期              事由
  KS-260311-7VMHXYX  2026-03-11 09:20  已分类  重要    渗漏  张敏  首次响应  2026-03-12 09:20  卫生间渗水
  KS-260311-V1N0CSJ  2026-03-11 09:20  已登记  -       -     张敏  分类      2026-03-11 11:20  Paint peels
  
  投诉库：$WORK
  提交：无
  最新记录：2026-03-11 09:20
  截至：2026-03-20 09:20
  行数：2
  $ LC_ALL=zh_CN.UTF-8 kesu show $a >out; mask_paths <out
  KS-260311-7VMHXYX  卫生间渗水
    收到时间          2026-03-11 09:20
    类型              投诉
    渠道              — 暂缺
    来源              直接投诉
    投诉人            张*
    电话              138****0000
    诉求              — 暂缺
  
  投诉内容
    正文              — 暂缺
  
  当前状态
    状态              已分类
    分类              渗漏
    优先级            重要（严重程度 52）
    负责人            — 暂缺
    首问责任人        张敏
  
  时限
    分类              按时，用时 0 秒（2026-03-11 11:20 到期）
    登记              按时，用时 0 秒（2026-03-11 10:20 到期）
    处理              2026-03-16 18:00 到期，已逾期 3 天 15 小时
    首次响应          2026-03-12 09:20 到期，已逾期 8 天
  
  办理经过
    2026-03-11 09:20  张敏：已登记
    2026-03-11 09:20  张敏：已分类：渗漏、重要（严重程度 52）
  $ kesu --lang zh_CN show KS-260311-7F3QXMY
  kesu: 没有工单 KS-260311-7F3QXMY
  [3]
  $ kesu --lang zh_CN report overdue --priority ungent
  kesu: --priority 不能是“ungent”
    是不是“urgent”？
  [2]
  $ sed -i 's/^language: .*/language: zh_CN/' kesu.yaml
  $ LC_ALL=C kesu list | head -1
  工单               收到时间          状态    优先级  分类  承办  下一步    到期              事由
  $ LC_ALL=C kesu --lang en list | head -1
  ticket             received          status      priority   category  who   next            due               subject
  $ KESU_LANG=en kesu list | head -1
  ticket             received          status      priority   category  who   next            due               subject
