Complaints and reports run the clocks of the preset; a call for help has but the step of its playbook; an enquiry, a suggestion, praise are registered, and run none.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store general
  $ for kind in complaint report help enquiry suggestion praise; do
  >   id=$(open_ticket --subject 'About the clerk at counter 4' --kind $kind); kesu -q classify $id --category service.attitude --because 'by ear' >/dev/null
  >   echo "$kind: $(kesu list --kind $kind -q | wc -l) registered, $(clocks_of $id | wc -l) clocks"
  > done
  complaint: 1 registered, 5 clocks
  report: 1 registered, 5 clocks
  help: 1 registered, 1 clocks
  enquiry: 1 registered, 0 clocks
  suggestion: 1 registered, 0 clocks
  praise: 1 registered, 0 clocks

A house that wants a call for help to be as urgent as a complaint names it:

  $ sed -i 's/^kinds: .*/kinds: [complaint, report, help]/' rules/deadlines.yaml
  $ id=$(open_ticket --subject 'The pipe has burst' --kind help); kesu -q classify $id >/dev/null
  $ clocks_of $id | wc -l
  4

An enquiry that turns out to be a complaint becomes one, and runs the clocks from its receipt, but for that of registration, which is over:

  $ id=$(open_ticket --subject 'When does he come?' --kind enquiry); clocks_of $id
  $ kesu -q amend $id kind complaint --because 'He has been waiting for three weeks'
  KS-260311-07PJ0BE
  $ kesu -q classify $id --category service.response --because 'by ear'
  KS-260311-07PJ0BE
  $ clocks_of $id
  classify 1 stopped 2026-03-11T11:20:00+08:00 met
  resolve 1 running 2026-03-16T18:00:00+08:00 -
  respond 1 running 2026-03-12T09:20:00+08:00 -
  service/hear 1 running 2026-03-12T18:00:00+08:00 -
