The rows of a log become one ticket; what changed from state to state becomes events.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat >log.yaml <<'YAML'
  > name: desk
  > id: "{no}"
  > received: {from: "{opened}", format: "%Y-%m-%d %H:%M"}
  > log:
  >   at: {from: "{updated}", format: "%Y-%m-%d %H:%M"}
  >   order: "{version}"
  >   state:
  >     from: "{state}"
  >     values: {New: open, Asked back: waiting, Solved: resolved, Closed: closed}
  >   wait_for: {from: "{state}", values: {Asked back: customer}, otherwise: customer}
  > subject: "Incident {no}"
  > category: {from: "{about}", values: {leak: quality.leak, paint: quality.paint}}
  > priority: {from: "{priority}", values: {high: urgent, low: general}}
  > YAML
  $ cat >log.csv <<'CSV'
  > no,version,state,opened,updated,about,priority
  > 1,0,New,2026-03-02 09:00,2026-03-02 09:00,leak,low
  > 2,0,New,2026-03-02 10:00,2026-03-02 10:05,paint,low
  > 1,2,Asked back,2026-03-02 09:00,2026-03-03 09:00,leak,high
  > 1,1,New,2026-03-02 09:00,2026-03-03 09:00,leak,high
  > 1,3,New,2026-03-02 09:00,2026-03-05 09:00,leak,high
  > 1,4,Solved,2026-03-02 09:00,2026-03-05 12:00,leak,high
  > 1,5,New,2026-03-02 09:00,2026-03-06 09:00,leak,high
  > 1,6,Solved,2026-03-02 09:00,2026-03-06 16:00,leak,high
  > 1,7,Closed,2026-03-02 09:00,2026-03-09 16:00,leak,high
  > 3,0,New,2026-03-02 10:00,2026-03-02 10:05,paint,low
  > 3,1,Lost,2026-03-02 10:00,2026-03-02 11:05,paint,low
  > CSV
  $ at 2026-03-10; kesu import log.yaml log.csv
  kesu: log.csv:11: row 10: row 11: unknown log.state 'Lost'
  kesu: log.csv:12: row 11: row 11: unknown log.state 'Lost'
  rows 11: imported 9, duplicate 0, rejected 2
  [4]
  $ kesu import log.yaml log.csv --format json 2>/dev/null | tail -1
  {"rows":11,"imported":0,"duplicate":9,"rejected":2}
  $ id=$(kesu list -q --status closed); kesu log $id | grep -v '^ ' | cut -d' ' -f3- | sed 's/ (recorded [^)]*)//'
  2026-03-02 09:00  import  registered [given clock]
  2026-03-02 09:00  import  classified: Leaks, general [given clock]
  2026-03-03 09:00  import  classified: Leaks, urgent [given clock]
  2026-03-03 09:00  import  waiting for customer, until 2026-03-05 09:00 [given clock]
  2026-03-05 09:00  import  resume [given clock]
  2026-03-05 12:00  import  resolved: the source had it resolved [given clock]
  2026-03-06 09:00  import  reopen [given clock]
  2026-03-06 16:00  import  resolved: the source had it resolved [given clock]
  2026-03-09 16:00  import  closed: resolved [given clock]

Terms of one's own: the wait paused the clock, the reopen began another cycle.

  $ mkdir again; cd again; new_store; sed -i '/^    due: end_of_day/d; s/limit: 3 workdays/limit: 2 days/; s/^    calendar: office//' rules/deadlines.yaml
  $ at 2026-03-10; kesu import ../log.yaml ../log.csv --terms rules 2>/dev/null
  rows 11: imported 9, duplicate 0, rejected 2
  [4]
  $ clocks_of $(kesu list -q --status closed) | grep resolve
  resolve 1 stopped 2026-03-07T00:00:00+08:00 met
  resolve 2 stopped 2026-03-08T00:00:00+08:00 met
  $ kesu import ../log.yaml ../log.csv --terms ours
  kesu: --terms cannot be 'ours'
    source or rules
  [2]
  $ cd ..

What does not go together:

  $ sed 's/^subject.*/status: {from: "{state}", values: {New: open}}/' log.yaml >both.yaml; kesu import both.yaml log.csv
  kesu: both.yaml:11:9: 'status' does not go with 'log', whose states say it
  [4]
