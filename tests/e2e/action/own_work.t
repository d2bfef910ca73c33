What two clones did at the same time: nobody judges his own work, and nothing is closed on a judgement that does not count.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q one && cd one
  $ new_store
  $ sed -i 's/^commit: .*/commit: auto/' kesu.yaml
  $ git add -A && git commit -q -m start
  $ pump=$(kesu -q action open --kind preventive --title 'Spare pump' --owner wu.tao --due 2026-04-20)
  $ test=$(kesu -q action open --kind preventive --title 'Water test' --owner wu.tao --due 2026-04-20)
  $ kesu -q --as wu.tao action do $pump --text 'Bought'
  CA-260311-7VMHXYX
  $ kesu -q --as wu.tao action do $test --text 'Sheet in use'
  CA-260311-V1N0CSJ
  $ git clone -q . ../two && kesu -q init ../two
  $ kesu -q action do $pump --text 'Mounted' --who he.lin
  CA-260311-7VMHXYX
  $ kesu -q action change $test --owner he.lin --because 'On leave'
  CA-260311-V1N0CSJ
  $ cd ../two
  $ at '2026-03-11T10:00:00+08:00'
  $ export KESU_RANDOM=two
  $ kesu --as he.lin action verify $pump --effective --text 'Runs'
  CA-260311-7VMHXYX verified effective
  $ kesu action close $pump
  CA-260311-7VMHXYX closed, effective
  $ kesu --as he.lin action verify $test --effective --text 'Dry'
  CA-260311-V1N0CSJ verified effective
  $ kesu check
  $ git pull -q --no-rebase --no-edit >/dev/null
  $ kesu action list | head -n 3
  action             kind        status          who   due         what        comes from
  CA-260311-7VMHXYX  preventive  to be verified  吴涛  2026-04-20  Spare pump  -
  CA-260311-V1N0CSJ  preventive  to be verified  何琳  2026-04-20  Water test  -
  $ kesu check
  kesu: actions/CA-260311-7VMHXYX.yaml:36: he.lin verified what he took part in: event 4-GH5N
    it counts for nothing: somebody else has to verify it
  kesu: actions/CA-260311-7VMHXYX.yaml:46: event 5-GH5N closes it as verified, and no verification bears that
    it is open still: verify it, and close it then
  kesu: actions/CA-260311-V1N0CSJ.yaml:36: he.lin verified what he took part in: event 4-GH5N
    it counts for nothing: somebody else has to verify it
  [1]
  $ kesu --lang zh_CN check
  kesu: actions/CA-260311-7VMHXYX.yaml:36: he.lin 验证了自己参与实施的措施：事件 4-GH5N
    该验证不作数，须由他人验证
  kesu: actions/CA-260311-7VMHXYX.yaml:46: 事件 5-GH5N 按已验证关闭，但没有有效的验证
    该措施仍未关闭：请先验证，再关闭
  kesu: actions/CA-260311-V1N0CSJ.yaml:36: he.lin 验证了自己参与实施的措施：事件 4-GH5N
    该验证不作数，须由他人验证
  [1]
  $ kesu action show $test | grep -E 'status|owner|not independent'
    status            to be verified
    owner             何琳
    not independent   4-GH5N by 何琳, who took part or owed it
  $ kesu action show $test --format json | grep -A2 not_independent
        "not_independent": [
          "4-GH5N"
        ],
  $ kesu --as he.lin action verify $test --effective --text 'Dry'
  kesu: he.lin owes CA-260311-V1N0CSJ or took part in it: somebody else has to verify it
  [6]
  $ kesu -q --as li.wei action verify $test --effective --text 'Dry'
  CA-260311-V1N0CSJ
  $ kesu action close $test
  CA-260311-V1N0CSJ closed, effective

What is verified is closed or found without effect after all; nothing else of it changes:

  $ kesu -q --as li.wei action verify $pump --effective --text 'Runs'
  CA-260311-7VMHXYX
  $ kesu action change $pump --check-on 2026-09-01 --because 'Later'
  kesu: CA-260311-7VMHXYX is verified already
    kesu action close CA-260311-7VMHXYX; or kesu action verify CA-260311-7VMHXYX --not-effective … takes it up again
  [6]
  $ kesu --lang zh_CN action change $pump --owner he.lin --because 'Later'
  kesu: CA-260311-7VMHXYX 已经验证过
    可用 kesu action close CA-260311-7VMHXYX 关闭；或用 kesu action verify CA-260311-7VMHXYX --not-effective … 重新实施
  [6]
  $ kesu --as li.wei action verify $pump --not-effective --text 'Leaks' --due 2026-04-30
  CA-260311-7VMHXYX to be carried out: wu.tao, due 2026-04-30
  $ kesu action change $pump --owner he.lin --because 'He knows pumps'
  CA-260311-7VMHXYX to be carried out: he.lin, due 2026-04-30
