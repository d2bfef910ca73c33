Decided earlier than recorded: the verdict says on what it rests. Further back than the rules allow it needs a reason.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ at '2026-03-13T09:00:00+08:00'
  $ kesu classify $id --happened '2026-03-11 10:00'
  kesu: --happened 2026-03-11T10:00:00+08:00 lies more than 24h back, which needs a reason
    add --because
  [6]
  $ kesu classify $id --happened '2026-03-13 09:01'
  kesu: --happened 2026-03-13T09:01:00+08:00 is later than now (2026-03-13T09:00:00+08:00)
  [2]
  $ kesu classify $id --happened '2026-03-11 10:00' --because 'Decided at the morning round, the computer was down'
  KS-260311-7VMHXYX quality.leak, important (severity 52)
  $ sed -n '/^  - id: 2/,$p' $(file_of $id) | sed -n '/at:/p; / happened: "/p; /by_hand/p; /classify: {start/p'
      at: "2026-03-13T09:00:00+08:00"
      happened: "2026-03-11T10:00:00+08:00"
        - {by_hand: "Decided at the morning round, the computer was down"}
        classify: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-11T11:20:00+08:00", met: true, took: 40m, rests_on: happened}
