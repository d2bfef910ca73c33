Two clones close two tickets as duplicates of each other, or one closes what the other takes outside: `check` finds it.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q one && cd one
  $ new_store
  $ sed -i 's/^commit: .*/commit: auto/' kesu.yaml
  $ git add -A && git commit -q -m start
  $ a=$(open_ticket --subject 'Leak in the bath')
  $ b=$(open_ticket --subject 'Leak in the bath again')
  $ c=$(open_ticket --subject 'Dent')
  $ kesu -q resolve $c --text 'Beaten out'
  KS-260311-TSGP43T
  $ git clone -q . ../two && kesu -q init ../two
  $ kesu -q close $a --outcome duplicate --of $b
  KS-260311-7VMHXYX
  $ kesu -q refer $c --forum court --body 'District court'
  KS-260311-TSGP43T
  $ cd ../two
  $ at '2026-03-11T10:00:00+08:00'
  $ export KESU_RANDOM=two
  $ kesu -q close $b --outcome duplicate --of $a
  KS-260311-V1N0CSJ
  $ kesu -q close $c
  KS-260311-TSGP43T
  $ kesu check
  $ git pull -q --no-rebase --no-edit >/dev/null
  $ kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:20: KS-260311-7VMHXYX is closed as a duplicate of KS-260311-V1N0CSJ, and so is that, in the end, of KS-260311-7VMHXYX: nobody works on it
    reopen the one that stays: kesu reopen
  kesu: tickets/2026/03/KS-260311-TSGP43T.yaml:36: event 3-GH5N: closed while District court has it, by 3-7VMH
    kesu refer KS-260311-TSGP43T --outcome … records how it ended there; or kesu reopen KS-260311-TSGP43T
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:20: KS-260311-V1N0CSJ is closed as a duplicate of KS-260311-7VMHXYX, and so is that, in the end, of KS-260311-V1N0CSJ: nobody works on it
    reopen the one that stays: kesu reopen
  [1]
  $ kesu --lang zh_CN check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:20: KS-260311-7VMHXYX 作为 KS-260311-V1N0CSJ 的重复投诉结案，而后者最终又归于 KS-260311-7VMHXYX：无人处理
    请用 kesu reopen 重新受理应保留的那一件
  kesu: tickets/2026/03/KS-260311-TSGP43T.yaml:36: 事件 3-GH5N：结案时District court仍在处理（见 3-7VMH）
    用 kesu refer KS-260311-TSGP43T --outcome … 记录外部结果；或用 kesu reopen KS-260311-TSGP43T 重新受理
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:20: KS-260311-V1N0CSJ 作为 KS-260311-7VMHXYX 的重复投诉结案，而后者最终又归于 KS-260311-V1N0CSJ：无人处理
    请用 kesu reopen 重新受理应保留的那一件
  [1]
  $ at '2026-03-11T11:00:00+08:00'
  $ kesu -q reopen $a --because 'It stays'
  KS-260311-7VMHXYX
  $ kesu -q refer $c --outcome settled
  KS-260311-TSGP43T
  $ kesu check
