No step is dated before what it is about, or in the future.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ printf 'gates:\n  close.resolved: [reply]\n' > rules/procedure.yaml
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Wang Li')
  $ at '2026-03-12T10:00:00+08:00'
  $ kesu -q contact $id --kind decision --text 'We will come' --happened 2026-03-11T10:00:00+08:00
  KS-260311-7VMHXYX
  $ kesu -q resolve $id --text 'Sealed' --happened 2026-03-12T09:00:00+08:00
  KS-260311-7VMHXYX
  $ kesu contact $id --kind decision --text 'We have sealed it' --happened 2026-03-12T08:00:00+08:00
  kesu: KS-260311-7VMHXYX: `contact` cannot come before resolve 3-NMDN, which was on 2026-03-12T09:00:00+08:00
    leave --happened out, or give a later time; what was said before the resolution is recorded with --kind update
  [2]
  $ kesu --lang zh_CN contact $id --kind decision --text 'We have sealed it' --happened 2026-03-12T08:00:00+08:00
  kesu: KS-260311-7VMHXYX：`contact` 不能早于处理 3-NMDN（2026-03-12T09:00:00+08:00）
    请去掉 --happened，或给出更晚的时间；处理之前的沟通请用 --kind update 记录
  [2]
  $ kesu followup $id --confirmed --happened 2026-03-12T08:00:00+08:00
  kesu: KS-260311-7VMHXYX: `followup` cannot come before resolve 3-NMDN, which was on 2026-03-12T09:00:00+08:00
    leave --happened out, or give a later time
  [2]
  $ kesu close $id
  kesu: KS-260311-7VMHXYX: before 'close: resolved' the rules ask for `reply`
    kesu contact KS-260311-7VMHXYX --kind decision
  [6]
  $ kesu contact $id --kind update --text 'We are on the way' --happened 2026-03-12T08:00:00+08:00
  KS-260311-7VMHXYX contact recorded: update
  $ kesu contact $id --kind decision --text 'We have sealed it' --happened 2026-03-12
  KS-260311-7VMHXYX contact recorded: decision
  $ kesu close $id --happened 2026-03-12T08:30:00+08:00
  kesu: KS-260311-7VMHXYX: `close` cannot come before resolve 3-NMDN, which was on 2026-03-12T09:00:00+08:00
    leave --happened out, or give a later time
  [2]
  $ kesu close $id --happened 2026-03-12T09:30:00+08:00
  KS-260311-7VMHXYX closed: resolved
  $ kesu reopen $id --because 'Wet again' --happened 2026-03-12T09:10:00+08:00
  kesu: KS-260311-7VMHXYX: `reopen` cannot come before close 6-NMDN, which was on 2026-03-12T09:30:00+08:00
    leave --happened out, or give a later time
  [2]
  $ kesu -q reopen $id --because 'Wet again'
  KS-260311-7VMHXYX
  $ kesu resolve $id --text 'Sealed' --happened 2026-03-12T09:40:00+08:00
  kesu: KS-260311-7VMHXYX: `resolve` cannot come before reopen 7-NMDN, which was on 2026-03-12T10:00:00+08:00
    leave --happened out, or give a later time
  [2]

An earlier decision that was recorded with an editor, or imported, is no reply:

  $ id=$(open_ticket --subject 'Dent' --name 'Wang Li')
  $ kesu -q resolve $id --text 'Beaten out'
  KS-260312-NMDN2S7
  $ kesu -q contact $id --kind decision --text 'Done'
  KS-260312-NMDN2S7
  $ kesu list -q --status replied
  KS-260312-NMDN2S7
  $ sed -i '/do: contact/i\    happened: "2026-03-12T09:00:00+08:00"' $(file_of $id)
  $ kesu list -q --status replied
  $ kesu list -q --status resolved
  KS-260312-NMDN2S7

What is done was done, and what is next is to come:

  $ kesu resolve $id --text 'Beaten out' --measure 'rework, done=2026-03-20'
  kesu: the measure 'rework' cannot be done on 2026-03-20, which is to come
    leave done= out until it is; what is agreed on is a promise: kesu contact … --promise
  [2]
  $ kesu --lang zh_CN resolve $id --text 'Beaten out' --measure 'rework, done=2026-03-20'
  kesu: 措施“rework”的完成日期 2026-03-20 还未到
    完成之前请不要写 done=；约定的事项用 kesu contact … --promise 记为承诺
  [2]
  $ kesu -q resolve $id --text 'Beaten out' --measure 'rework, done=2026-03-12'
  KS-260312-NMDN2S7
  $ kesu refer $id --forum court --next 2026-03-01
  kesu: --next 2026-03-01 is over
  [2]
  $ kesu -q refer $id --forum court --next 2026-03-12
  KS-260312-NMDN2S7
  $ kesu refer $id --next '2026-03-10' --happened 2026-03-12T09:00
  kesu: --next 2026-03-10 is over
  [2]
  $ ca=$(kesu -q action open --kind preventive --title 'Spare pump' --owner wu.tao --due 2026-03-20)
  $ kesu --as wu.tao action do $ca --text 'Bought' --happened 2026-03-12T09:00
  kesu: CA-260312-NMDN2S7 was opened on 2026-03-12T10:00:00+08:00 only
    leave --happened out, or give a later time
  [2]
  $ kesu --lang zh_CN --as wu.tao action do $ca --text 'Bought' --happened 2026-03-12T09:00
  kesu: CA-260312-NMDN2S7 到 2026-03-12T10:00:00+08:00 才立项
    请去掉 --happened，或给出更晚的时间
  [2]
  $ kesu -q --as wu.tao action do $ca --text 'Bought'
  CA-260312-NMDN2S7
