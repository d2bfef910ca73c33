A proposal that takes the place of one whose approval was late does not make that undone; in time it leaves nothing.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > rules/procedure.yaml << 'END'
  > approvals:
  >   free_up_to: 200.00 CNY
  >   levels:
  >     manager: {who: manager}
  > END
  $ printf 'clocks:\n  approve: {from: propose, until: approve, limit: 4h}\n' > rules/deadlines.yaml
  $ id=$(open_ticket --subject 'A crack'); kesu -q classify $id --category quality --priority general --because 'by ear' > /dev/null
  $ kesu -q propose $id --text 'Fill it' --cost '500 CNY'
  KS-260311-7VMHXYX
  $ at '2026-03-11T10:00:00+08:00'
  $ kesu -q propose $id --text 'Fill half of it' --cost '400 CNY'
  KS-260311-7VMHXYX
  $ at '2026-03-11T15:00:00+08:00'
  $ kesu -q propose $id --text 'Paint it' --cost '300 CNY'
  KS-260311-7VMHXYX
  $ clocks_of $id
  approve 1 cancelled 2026-03-11T13:20:00+08:00 -
  approve 2 stopped 2026-03-11T14:00:00+08:00 missed
  approve 3 running 2026-03-11T19:00:00+08:00 -
  $ sed -n '/do: propose/,$p' $(file_of $id) | grep -A1 clocks:
      clocks:
        approve: {start: "2026-03-11T10:00:00+08:00", due: "2026-03-11T14:00:00+08:00", met: false, took: 5h}
  $ kesu -q --as li.wei approve $id
  KS-260311-7VMHXYX
  $ clocks_of $id
  approve 1 cancelled 2026-03-11T13:20:00+08:00 -
  approve 2 stopped 2026-03-11T14:00:00+08:00 missed
  approve 3 stopped 2026-03-11T19:00:00+08:00 met
  $ kesu check
