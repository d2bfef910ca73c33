Notices as mail: to the addresses of people.yaml, in the language of each, with a head that nobody can add to.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > sendmail << 'END'
  > #!/bin/sh
  > # Stands in for the system's: keeps what it was given.
  > echo "$*" >> arguments
  > cat > "mail-$KESU_NOTICE_TO"
  > END
  $ chmod +x sendmail
  $ notify_by '{by: sendmail, from: kesu@shop.example, command: [./sendmail]}'
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   respond: {from: received, until: respond, limit: 1h, warn: [50%], escalate: [{at: 100%, to: [owner, superior]}]}
  > END
  $ sed -i 's/^    name: 李伟/    email: li.wei@example.com\n    language: zh_CN\n    name: "李伟\\nBcc: all@example.com"/' rules/people.yaml
  $ id=$(open_ticket --subject '主卫门槛石渗水，楼下邻居的天花板已经发霉，物业说要先关阀门')
  $ at 2026-03-11T10:30:00+08:00
  $ kesu remind
  $ cat arguments
  -i -f kesu@shop.example -- li.wei@example.com
  -i -f kesu@shop.example -- zhang.min@example.com
  $ cat mail-zhang.min
  From: kesu@shop.example
  To: =?UTF-8?B?5byg5pWP?= <zhang.min@example.com>
  Subject: =?UTF-8?B?W1Nob3BdIEtTLTI2MDMxMS03Vk1IWFlYOiBmaXJzdCByZXNwb25zZSBsYXRl?=
   =?UTF-8?B?IGJ5IDEwbWluLCBsZXZlbCAx?=
  Date: Wed, 11 Mar 2026 10:30:00 +0800
  Message-ID: <N-96effbd5ccd0@shop.example>
  Auto-Submitted: auto-generated
  MIME-Version: 1.0
  Content-Type: text/plain; charset=UTF-8
  Content-Transfer-Encoding: base64
  
  S1MtMjYwMzExLTdWTUhYWVggIOS4u+WNq+mXqOanm+efs+a4l+awtO+8jOalvOS4i+mCu+Wxheea
  hOWkqeiKseadv+W3sue7j+WPkemcie+8jOeJqeS4muivtOimgeWFiOWFs+mYgOmXqAogIGZpcnN0
  IHJlc3BvbnNlOiBkdWUgMjAyNi0wMy0xMSAxMDoyMCwgbGF0ZSBieSAxMG1pbiAoZXNjYWxhdGlv
  biBsZXZlbCAxLCBhdCAxMDAlKQogIHJlZ2lzdGVyZWQsIGVzY2FsYXRlZCB0byBsZXZlbCAxOyDl
  vKDmlY8KClNob3AsIGFzIG9mIDIwMjYtMDMtMTEgMTA6MzA7IG5vdGljZSBOLTk2ZWZmYmQ1Y2Nk
  MAo=
  $ sed '1,/^$/d' mail-zhang.min | base64 -d
  KS-260311-7VMHXYX  主卫门槛石渗水，楼下邻居的天花板已经发霉，物业说要先关阀门
    first response: due 2026-03-11 10:20, late by 10min (escalation level 1, at 100%)
    registered, escalated to level 1; 张敏
  
  Shop, as of 2026-03-11 10:30; notice N-96effbd5ccd0
  $ sed '1,/^$/d' mail-li.wei | base64 -d
  KS-260311-7VMHXYX  主卫门槛石渗水，楼下邻居的天花板已经发霉，物业说要先关阀门
    首次响应：2026-03-11 10:20 到期，已逾期 10 分钟（升级 1 级，100%）
    已登记、已升级至 1 级；张敏
  
  Shop，截至 2026-03-11 10:30；通知编号 N-b46ff9f9b5ee

Any mail program reads it:

  $ /usr/bin/python3 - mail-li.wei << 'END'
  > import email.policy, sys
  > mail = email.message_from_bytes(open(sys.argv[1], "rb").read(), policy=email.policy.default)
  > print(mail["To"], mail["Subject"], mail["Date"], mail["Message-ID"], mail.defects, sep="\n")
  > END
  "李伟 Bcc: all@example.com" <li.wei@example.com>
  [Shop] KS-260311-7VMHXYX：首次响应已逾期 10 分钟，1 级
  Wed, 11 Mar 2026 10:30:00 +0800
  <N-b46ff9f9b5ee@shop.example>
  []

Whoever has no address is not reached, and that is said until he has one.

  $ sed -i '/email: li.wei/d' rules/people.yaml
  $ rm .kesu/notices mail-li.wei
  $ kesu remind
  kesu: notice N-b46ff9f9b5ee waits: people.yaml has no e-mail for li.wei
    add email: to the person or the department
  [4]
  $ kesu remind
  kesu: notice N-b46ff9f9b5ee waits: people.yaml has no e-mail for li.wei
    add email: to the person or the department
  [4]
  $ sed -i 's/^  li.wei:/&\n    email: li.wei@example.com/' rules/people.yaml
  $ kesu remind
  $ ls mail-li.wei
  mail-li.wei
