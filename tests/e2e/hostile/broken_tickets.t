Each broken file is an error with its place, exit code 4; the other tickets are listed, reported and checked all the same.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ good=$(open_ticket --subject 'Leak in the bath')
  $ bad=$(open_ticket --subject 'Paint peels' --text 'In the hall' --name 'Zhang San')
  $ kesu -q classify $bad
  KS-260311-V1N0CSJ
  $ f=$(file_of $bad)
  $ cp $f whole
  $ at '2026-03-13T09:20:00+08:00'
  $ see() {
  >   kesu list -q; echo "list: $?"
  >   kesu report overdue -q 2>/dev/null; echo "report overdue: $?"
  >   kesu check >/dev/null 2>&1; echo "check: $?"
  > }
  $ see 2>&1
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  list: 0
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  report overdue: 0
  check: 0
  $ mask_digests <whole
  kesu: 1
  id: KS-260311-V1N0CSJ
  received: "2026-03-11T09:20:00+08:00"
  kind: complaint
  source: direct
  subject: Paint peels
  text: In the hall
  complainant:
    name: Zhang San
  history:
    - id: 1-TSGP
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: open
      rules: shop@3 <digest>
      terms:
        register: {limit: 1h, from: received, until: open}
        classify: {limit: 2h, from: open, until: classify}
        respond: {limit: 24h, from: received, until: respond}
      clocks:
        register: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-11T10:20:00+08:00", met: true, took: 0s}
    - id: 2-7VMH
      after: 1-TSGP
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: classify
      category: quality.paint
      severity: 12
      priority: general
      because:
        - {rule: category/quality.paint, weight: 3, word: paint}
        - {rule: source/direct, points: 12}
      rules: shop@3 <digest>
      terms:
        register: {limit: 1h, from: received, until: open}
        classify: {limit: 2h, from: open, until: classify}
        respond: {limit: 24h, from: received, until: respond}
        resolve: {limit: 3 workdays, calendar: office, from: classify, until: resolve, due: end_of_day, pause: [customer]}
        reply: {limit: 1 workday, calendar: office, from: resolve, until: reply, due: end_of_day}
        followup: {limit: 3 workdays, calendar: office, from: reply, until: followup, due: end_of_day}
      clocks:
        classify: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-11T11:20:00+08:00", met: true, took: 0s}

A key twice:

  $ sed 's/^subject: .*/&\nsubject: Once more/' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:7:1: the key 'subject' occurs twice
    the first one is in line 6
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

Conflict markers:

  $ sed 's/^subject: .*/<<<<<<< HEAD\n&\n=======\nsubject: Other\n>>>>>>> theirs/' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:6:1: a conflict that git left for somebody to settle
    'kesu merge' mends tickets; other files: keep one side and delete the marker lines
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

A tab:

  $ sed 's/^    by: /\tby: /' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:14:1: a tab outside a quoted string
    indent with spaces; in a double-quoted string write \t
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4
  $ sed 's/^subject: /subject:\t/' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:6:9: a tab outside a quoted string
    indent with spaces; in a double-quoted string write \t
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

A wrong type:

  $ sed 's/^received: .*/received: [2026, 3, 11]/' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:3:11: received must be a single value (got a list)
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4
  $ sed 's/^    severity: .*/    severity: grave/' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:30:15: severity must be a whole number from 0 to 100 (got 'grave')
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4
  $ sed 's/^kind: .*/kind: complaints/' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:4:7: kind must be complaint, report, help, suggestion, enquiry or praise (got 'complaints')
    did you mean 'complaint'?
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4
  $ sed 's/^  name: .*/  name: 017/' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:9:9: name must be a text, but YAML readers may take 017 for something else
    quote it: "017"
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

A tail cut inside a line, and right behind one:

  $ head -c -10 whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:44:99: the last line has no newline: the file was cut off, or edited without one
    restore the end of the file from git or a backup, or add the newline if nothing is missing
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4
  $ head -c -1 whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:44:108: the last line has no newline: the file was cut off, or edited without one
    restore the end of the file from git or a backup, or add the newline if nothing is missing
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

A tail cut inside an event:

  $ sed '/^    do: classify/,$d' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:23:5: event 2-7VMH has no 'do'
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

All of the history cut off, and all of the file:

  $ sed '/^history:/,$d' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:1:1: the ticket has no 'history'
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4
  $ : >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:1:1: the file is empty
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

The first event removed, which another follows:

  $ sed '/^  - id: 1-/,/^  - id: 2-/{/^  - id: 2-/!d}' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:11:5: the first event must be open (got 'classify')
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:11:5: the first event cannot be after another
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

An event twice:

  $ { cat whole; sed -n '/^  - id: 2-/,$p' whole; } >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:45:5: event 2-7VMH stands here twice
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

Another ticket's ID, and one with a wrong check character:

  $ sed "s/^id: .*/id: $good/" whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:2:5: the file is named KS-260311-V1N0CSJ, but the ticket in it is KS-260311-7VMHXYX
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4
  $ sed 's/^id: .*/id: KS-260311-7F3QXMX/' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:2:5: id: 'KS-260311-7F3QXMX' is mistyped: its last symbol does not fit the others
    an ID looks like KS-260311-7F3QXMY
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

Bytes that are not UTF-8:

  $ sed 's/^subject: .*/subject: Paint \xff peels/' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:6:16: this is not UTF-8 text
    if it is GBK: iconv -f GB18030 -t UTF-8 FILE
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

A billion laughs:

  $ { echo 'a: &a [x, x, x, x, x, x, x, x, x]'; for pair in ab bc cd de ef fg gh hi; do
  >     echo "${pair:1}: &${pair:1} [*${pair:0:1}, *${pair:0:1}, *${pair:0:1}, *${pair:0:1}, *${pair:0:1}, *${pair:0:1}, *${pair:0:1}, *${pair:0:1}, *${pair:0:1}]"
  >   done; cat whole; } >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:1:4: anchors and aliases are not used in kesu's files
    put double quotes around text that begins with &
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

10,000 levels of nesting, in both styles:

  $ { sed '/^history:/,$d' whole; printf 'x-deep: '; printf '[%.0s' $(seq 10000); printf ']%.0s' $(seq 10000); echo; sed -n '/^history:/,$p' whole; } >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:10:72: nested more than 64 levels deep
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4
  $ { sed '/^history:/,$d' whole; printf 'x-deep:\n  '; printf -- '- %.0s' $(seq 10000); echo x; sed -n '/^history:/,$p' whole; } >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:11:129: nested more than 64 levels deep
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

Control characters, and NUL:

  $ sed 's/^subject: .*/subject: "\x1b[2J"/' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:6:11: the control character U+001B
    delete it, or in a double-quoted string write \u001B
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4
  $ sed 's/^subject: .*/subject: Paint\x00peels/' whole >$f
  $ see 2>&1
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:6:15: a NUL byte: this is no text, or the disk lost a part of it
    restore the file from git or a backup
  list: 4
  KS-260311-7VMHXYX
  report overdue: 4
  check: 4

CR LF and a byte order mark are only a warning:

  $ sed 's/$/\r/' whole >$f
  $ see 2>&1
  kesu: warning: tickets/2026/03/KS-260311-V1N0CSJ.yaml:1: lines end with CR LF
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  list: 0
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  report overdue: 0
  check: 1
  $ { printf '\xef\xbb\xbf'; cat whole; } >$f
  $ see 2>&1
  kesu: warning: tickets/2026/03/KS-260311-V1N0CSJ.yaml:1:1: the file begins with a byte order mark
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  list: 0
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  report overdue: 0
  check: 1

Whole again:

  $ cp whole $f
  $ see 2>&1
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  list: 0
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  report overdue: 0
  check: 0
