An ending of an ID is enough for reading; whoever writes without a terminal names the whole ID, in whatever verb and option. The refusal names the ticket.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak'); b=$(open_ticket --subject 'Paint peels'); echo x > photo.txt
  $ act=$(kesu -q action open --ticket $a --title 'New seals' --owner wu.tao --due +14d); echo $a $act
  KS-260311-7VMHXYX CA-260311-7VMHXYX
  $ kesu show HXYX | head -1; kesu log hxyx | head -1; kesu similar HXYX; kesu attach --list HXYX; kesu action show ${act#*-*-} | head -1; kesu list -q --filter 'id ~ HXYX'
  KS-260311-7VMHXYX  Leak
  1-V1N0  2026-03-11 09:20  张敏  registered [given clock]
  CA-260311-7VMHXYX  New seals
  KS-260311-7VMHXYX
  $ tried() { printf '%s: ' "$1 $2"; kesu "$@" 2>&1 | sed 1q; }
  $ tried accept HXYX; tried approve HXYX; tried assign HXYX --to wu.tao; tried classify HXYX; tried close HXYX --outcome withdrawn --because x; tried close $b --outcome duplicate --of HXYX
  accept HXYX: kesu: 'HXYX' is not a whole ticket ID
  approve HXYX: kesu: 'HXYX' is not a whole ticket ID
  assign HXYX: kesu: 'HXYX' is not a whole ticket ID
  classify HXYX: kesu: 'HXYX' is not a whole ticket ID
  close HXYX: kesu: 'HXYX' is not a whole ticket ID
  close KS-260311-V1N0CSJ: kesu: 'HXYX' is not a whole ticket ID
  $ tried contact HXYX --text x; tried decline HXYX --because x; tried escalate HXYX --to superior --because x; tried find HXYX --text x; tried followup HXYX --speed 5; tried handover HXYX --to wu.tao
  contact HXYX: kesu: 'HXYX' is not a whole ticket ID
  decline HXYX: kesu: 'HXYX' is not a whole ticket ID
  escalate HXYX: kesu: 'HXYX' is not a whole ticket ID
  find HXYX: kesu: 'HXYX' is not a whole ticket ID
  followup HXYX: kesu: 'HXYX' is not a whole ticket ID
  handover HXYX: kesu: 'HXYX' is not a whole ticket ID
  $ tried link HXYX --to $b --kind related; tried link $b --to HXYX --kind related; tried note HXYX --text x; tried propose HXYX --text x; tried refer HXYX --forum court --body B; tried reject HXYX --because x
  link HXYX: kesu: 'HXYX' is not a whole ticket ID
  link KS-260311-V1N0CSJ: kesu: 'HXYX' is not a whole ticket ID
  note HXYX: kesu: 'HXYX' is not a whole ticket ID
  propose HXYX: kesu: 'HXYX' is not a whole ticket ID
  refer HXYX: kesu: 'HXYX' is not a whole ticket ID
  reject HXYX: kesu: 'HXYX' is not a whole ticket ID
  $ tried reopen HXYX --because x; tried resolve HXYX --text x; tried resume HXYX; tried review HXYX --text x; tried step HXYX --done x; tried wait HXYX --for customer --until +1d
  reopen HXYX: kesu: 'HXYX' is not a whole ticket ID
  resolve HXYX: kesu: 'HXYX' is not a whole ticket ID
  resume HXYX: kesu: 'HXYX' is not a whole ticket ID
  review HXYX: kesu: 'HXYX' is not a whole ticket ID
  step HXYX: kesu: 'HXYX' is not a whole ticket ID
  wait HXYX: kesu: 'HXYX' is not a whole ticket ID
  $ tried amend HXYX subject 'Leaks' --because x; tried attach HXYX photo.txt; tried redact HXYX text --because x; tried retract HXYX 1-7VMH --because x
  amend HXYX: kesu: 'HXYX' is not a whole ticket ID
  attach HXYX: kesu: 'HXYX' is not a whole ticket ID
  redact HXYX: kesu: 'HXYX' is not a whole ticket ID
  retract HXYX: kesu: 'HXYX' is not a whole ticket ID
  $ tried action open --ticket HXYX --title x --owner wu.tao --due +1d; tried action do HXYX --text x; tried action close HXYX
  action open: kesu: 'HXYX' is not a whole ticket ID
  action do: kesu: 'HXYX' is not a whole ticket ID
  action close: kesu: 'HXYX' is not a whole ticket ID

At a terminal the ending will do:

  $ script -qec 'kesu note HXYX --text "By hand"' /dev/null </dev/null | tr -d '\r'
  KS-260311-7VMHXYX noted 2-7VMH
