Names and codes that nothing knows are slips, when they are written and when they are asked for.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ t=$(open_ticket --subject 'Leak')
  $ cat >> rules/procedure.yaml <<'END'
  > root_causes:
  >   seal: {en: Worn seal, zh: 密封老化}
  >   design: {en: Bad design, zh: 设计缺陷}
  > END
  $ kesu action open --ticket $t --title 'New seals' --owner wu.tao --due +14d --root-cause seel
  kesu: procedure.yaml has no root cause 'seel'
    did you mean 'seal'?
  [3]
  $ kesu -q action open --ticket $t --title 'New seals' --owner wu.tao --due +14d --root-cause seal
  CA-260311-7VMHXYX
  $ kesu action list --owner wu.tau
  kesu: people.yaml knows nobody called 'wu.tau'
    did you mean 'wu.tao'?
  [2]
  $ kesu action list -q --owner wu.tao; kesu --as wu.tao action list -q --owner me; kesu action list -q --owner zhang.min@example.com
  CA-260311-7VMHXYX
  CA-260311-7VMHXYX
  $ kesu list --filter 'owner = wu.tau'
  kesu: --filter:1:9: people.yaml knows nobody called 'wu.tau'
    did you mean 'wu.tao'?
  [2]
  $ kesu list --owner wu.tau
  kesu: people.yaml knows nobody called 'wu.tau'
    did you mean 'wu.tao'?
  [2]
  $ kesu list --filter 'co_handler = wu.tau'
  kesu: --filter:1:14: people.yaml knows nobody called 'wu.tau'
    did you mean 'wu.tao'?
  [2]
  $ kesu list --filter 'co_handler = workshop or co_handler = wu.tao'
