The presets ask for the complainant's confirmation, the reply and the third party's answer, or a reason.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store home-improvement
  $ id=$(open_ticket --subject '卫生间渗水' --name 王丽 --channel phone --source 12345)
  $ kesu -q resolve $id --text 已重做防水
  KS-260311-7VMHXYX
  $ kesu close $id
  kesu: KS-260311-7VMHXYX: before 'close: resolved' the rules ask for `reply`; the complainant's confirmation; the answer to the third party that passed it on
    kesu contact KS-260311-7VMHXYX --kind decision; kesu followup KS-260311-7VMHXYX --confirmed, or --confirmed here if nobody said otherwise; kesu contact KS-260311-7VMHXYX --letter third-party; or --without reply,confirmation,third_party --because …
  [6]
  $ kesu -q contact $id --letter decision --letter-lang zh_CN
  KS-260311-7VMHXYX
  $ kesu -q contact $id --letter third-party --letter-lang zh_CN --print
  12345：
  我方编号：KS-260311-7VMHXYX
  
  贵方转来、我方于 2026-03-11 09:20 收到的投诉（卫生间渗水）已处理完毕。
  
  2026-03-11 的处理结果：已重做防水
  
  zhang.min
  2026-03-11
  $ kesu close $id --confirmed
  KS-260311-7VMHXYX closed: resolved
  $ id=$(open_ticket --subject '划痕' --name 王丽 --channel phone)
  $ kesu close $id --outcome rejected --because 搬家造成
  kesu: KS-260311-V1N0CSJ: before 'close: rejected' the rules ask for where else to turn, told to the complainant
    kesu contact KS-260311-V1N0CSJ --letter refusal, or --kind decision --alternatives …
  [6]
  $ kesu -q contact $id --letter refusal --letter-lang zh_CN --because 搬家造成 --print
  王丽，您好：
  
  您于 2026-03-11 09:20 提出的投诉 KS-260311-V1N0CSJ（划痕）已经核查，您的诉求我们无法支持。
  
  理由：搬家造成
  
  如有异议，您可以注明编号 KS-260311-V1N0CSJ 要求我们复查，也可以通过以下途径解决：
  - 消费者协会（12315）
  - 市场监督管理部门（12315）
  - 住房和城乡建设主管部门（12345）
  - 仲裁委员会（合同有仲裁约定的）
  - 人民法院
  
  zhang.min
  2026-03-11
  $ kesu close $id --outcome rejected --because 搬家造成
  KS-260311-V1N0CSJ closed: rejected
