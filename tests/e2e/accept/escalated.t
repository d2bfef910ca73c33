Whoever gets a ticket by an escalation has to take it on, as whoever it is assigned to.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   assign: {from: classify, until: assign, limit: 2h}
  >   accept: {from: assign, until: accept, limit: 30m}
  > END
  $ id=$(open_ticket --subject 'A crack'); kesu -q classify $id --category quality --priority general --because 'by ear' > /dev/null
  $ at '2026-03-11T10:00:00+08:00'
  $ kesu -q escalate $id --to head --because 'He threatens'
  KS-260311-7VMHXYX
  $ clocks_of $id
  assign 1 running 2026-03-11T11:20:00+08:00 -
  $ kesu -q escalate $id --to li.wei --owner li.wei --level 2 --because 'Nobody else can'
  KS-260311-7VMHXYX
  $ clocks_of $id
  assign 1 stopped 2026-03-11T11:20:00+08:00 met
  accept 1 running 2026-03-11T10:30:00+08:00 -
  $ at '2026-03-11T10:10:00+08:00'
  $ kesu -q --as li.wei accept $id
  KS-260311-7VMHXYX
  $ clocks_of $id
  assign 1 stopped 2026-03-11T11:20:00+08:00 met
  accept 1 stopped 2026-03-11T10:30:00+08:00 met
  $ at '2026-03-11T11:00:00+08:00'
  $ kesu -q escalate $id --to wu.tao --owner wu.tao --level 3 --because 'He knows cracks'
  KS-260311-7VMHXYX
  $ at '2026-03-11T12:00:00+08:00'
  $ kesu -q assign $id --to he.lin
  KS-260311-7VMHXYX
  $ clocks_of $id
  assign 1 stopped 2026-03-11T11:20:00+08:00 met
  accept 1 stopped 2026-03-11T10:30:00+08:00 met
  accept 2 stopped 2026-03-11T11:30:00+08:00 missed
  accept 3 running 2026-03-11T12:30:00+08:00 -
