Of two that are one matter one has to stay.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ first=$(open_ticket --subject 'Leak in the bath')
  $ second=$(open_ticket --subject 'Leak once more')
  $ third=$(open_ticket --subject 'And again')
  $ kesu close $second --outcome duplicate --of $first
  KS-260311-V1N0CSJ closed: duplicate
  $ kesu close $first --outcome duplicate --of $second
  kesu: KS-260311-V1N0CSJ is itself closed as a duplicate
    name the one that stays: KS-260311-7VMHXYX
  [6]
  $ kesu close $third --outcome duplicate --of $second
  kesu: KS-260311-V1N0CSJ is itself closed as a duplicate
    name the one that stays: KS-260311-7VMHXYX
  [6]
  $ KESU_LANG=zh_CN kesu close $third --outcome duplicate --of $second
  kesu: KS-260311-V1N0CSJ 本身已作为重复投诉结案
    请指明保留的那一件：KS-260311-7VMHXYX
  [6]
  $ kesu close $third --outcome duplicate --of $first
  KS-260311-TSGP43T closed: duplicate
  $ kesu list --open -q
  KS-260311-7VMHXYX
  $ kesu -q reopen $second --because 'Another bath'
  KS-260311-V1N0CSJ
  $ kesu close $first --outcome duplicate --of $second
  KS-260311-7VMHXYX closed: duplicate

A rehearsal decides about nothing that is meant in earnest:

  $ cat >drill.yaml <<'END'
  > examples: [{name: leak, subject: Water}]
  > END
  $ drill=$(kesu -q drill start spring --from drill.yaml)
  $ kesu close $second --outcome duplicate --of $drill
  kesu: KS-260311-V1N0CSJ and KS-260311-3GKJYMP are not both of one drill
  [6]
