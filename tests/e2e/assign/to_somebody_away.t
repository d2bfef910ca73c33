Whom somebody names by hand gets the ticket; that he is not there, or has his hands full, is said.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak'); b=$(open_ticket --subject 'Paint peels'); c=$(open_ticket --subject 'Rude on the phone')

On leave until the 7th, and from the 8th without a gap at a course:

  $ sed -i 's/absences: .*/absences: [{from: "2026-05-01", until: "2026-05-07", why: leave}, {from: "2026-05-08", until: "2026-05-12"}]/' rules/people.yaml
  $ at '2026-05-06 10:00'
  $ kesu assign $a --to wu.tao --dry-run
  KS-260311-7VMHXYX would be assigned to wu.tao, department workshop
  kesu: warning: wu.tao is away until 2026-05-12; the backup is he.lin
  $ kesu assign $a $b --to wu.tao
  KS-260311-7VMHXYX assigned to wu.tao, department workshop
  KS-260311-V1N0CSJ assigned to wu.tao, department workshop
  kesu: warning: wu.tao is away until 2026-05-12; the backup is he.lin
  $ kesu handover $a --from wu.tao --to he.lin; kesu handover $a --from he.lin --to wu.tao --dry-run
  KS-260311-7VMHXYX handed over from wu.tao to he.lin
  KS-260311-7VMHXYX handed over from he.lin to wu.tao (dry run: nothing is written)
  kesu: warning: wu.tao is away until 2026-05-12; the backup is he.lin
  $ KESU_LANG=zh_CN kesu assign $a --to wu.tao
  KS-260311-7VMHXYX 已分派：wu.tao（workshop）
  kesu: 警告：wu.tao 不在岗，至 2026-05-12；代理人为 he.lin

A backup who is away as well; somebody who has left:

  $ sed -i 's/^    name: 何琳/&\n    left: "2026-04-30"/' rules/people.yaml
  $ kesu assign $a --to wu.tao
  KS-260311-7VMHXYX assigned to wu.tao, department workshop
  kesu: warning: wu.tao is away until 2026-05-12, and no backup is there
  $ kesu assign $a --to he.lin
  KS-260311-7VMHXYX assigned to he.lin, department workshop
  kesu: warning: he.lin left on 2026-04-30, and no backup is there

Not his shift, and more than he can carry; routing would have passed him over:

  $ at '2026-05-13 20:00'; sed -i 's/absences: .*/shifts: [office]/; s/^    name: 张敏/&\n    capacity: 1/' rules/people.yaml
  $ kesu assign $a --to wu.tao
  KS-260311-7VMHXYX assigned to wu.tao, department workshop
  kesu: warning: it is not the shift of wu.tao
  $ kesu assign $a --to zhang.min
  KS-260311-7VMHXYX assigned to zhang.min, department office
  $ kesu assign $a $b --to zhang.min
  KS-260311-7VMHXYX assigned to zhang.min, department office
  KS-260311-V1N0CSJ assigned to zhang.min, department office
  kesu: warning: zhang.min has 2 open tickets now, and can carry 1
  $ kesu -q assign $c --department workshop
  KS-260311-TSGP43T
