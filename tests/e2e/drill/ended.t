What was not done when a drill ends was not done; an ended drill is not taken up again, and takes no mail.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ sed -i 's/^name: .*/name: Shop/' kesu.yaml
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   resolve: {from: received, until: resolve, limit: 4h}
  >   followup: {from: resolve, until: followup, limit: 24h}
  > END
  $ printf 'examples:\n  - {subject: Water in the cellar}\n  - {subject: Water in the lift}\n  - {subject: Water on the stairs}\n' > flood.yaml
  $ kesu -q drill start flood --from flood.yaml
  KS-260311-7VMHXYX
  KS-260311-CSTSGP5
  KS-260311-KJYM9NK
  $ one=$(kesu list --drill flood --filter 'subject ~ cellar' -q)
  $ two=$(kesu list --drill flood --filter 'subject ~ lift' -q)
  $ at '2026-03-11T11:20:00+08:00'
  $ kesu -q resolve $one --text 'Pumped out'
  KS-260311-7VMHXYX
  $ kesu -q close $two --outcome withdrawn --because 'He called it off'
  KS-260311-CSTSGP5
  $ kesu -q reopen $two --because 'He calls again'
  KS-260311-CSTSGP5

A mail that names a ticket of a drill is meant in earnest:

  $ printf 'From: Jane Roe <jane@example.org>\nSubject: Re: your ticket %s\nMessage-ID: <a@example.org>\nDate: Wed, 11 Mar 2026 11:00:00 +0800\n\nIt is wet here, too.\n' $one > mail.eml
  $ real=$(kesu -q open --mail < mail.eml)
  kesu: warning: KS-260311-7VMHXYX, which the mail names, belongs to a drill, so this is a ticket of its own
  $ kesu list -q; kesu show $real | head -n 2
  KS-260311-DK52004
  KS-260311-DK52004  Re: your ticket KS-260311-7VMHXYX
    received          2026-03-11 11:20
  $ kesu open --mail < mail.eml
  KS-260311-DK52004
  KS-260311-DK52004 has this mail already
  $ sed 's/<a@/<b@/' mail.eml | kesu --lang zh_CN open --mail 2>&1 | grep 演练
  kesu: 警告：邮件中提到的 KS-260311-7VMHXYX 属于演练，因此另立新单
  $ at '2026-03-11T14:00:00+08:00'
  $ kesu drill end flood
  the drill flood is over; closed now: 3 of 3 tickets
  KS-260311-7VMHXYX
  KS-260311-CSTSGP5
  KS-260311-KJYM9NK
  $ kesu drill report flood
  ticket             what        outcome   due               done              difference  who   subject
  KS-260311-7VMHXYX  resolution  met       2026-03-11 13:20  2026-03-11 11:20    2h early  张敏  Water in the cellar
  KS-260311-CSTSGP5  resolution  met       2026-03-11 13:20  2026-03-11 11:20    2h early  张敏  Water in the lift
  KS-260311-CSTSGP5  resolution  not done  2026-03-11 13:20  -                 40min late  张敏  Water in the lift
  KS-260311-KJYM9NK  resolution  not done  2026-03-11 13:20  -                 40min late  张敏  Water on the stairs
  
  store: Shop
  commit: none
  newest event: 2026-03-11 14:00
  as of: 2026-03-11 14:00
  rows: 4
  tickets: 3
  done in time: 2
  late or not done: 2
  $ sed -n '/drill_ended/p' $(file_of $two)
      drill_ended: true
  $ kesu reopen $two --because 'Once more'
  kesu: the drill flood is over
    kesu drill start begins another, under another name
  [6]
  $ kesu --lang zh_CN reopen $one --because 'Once more'
  kesu: 演练 flood 已结束
    请用 kesu drill start 以另一名称开始新的演练
  [6]
  $ kesu check
