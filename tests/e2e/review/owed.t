A grave complaint owes a review from its close on; the review stops that clock and names what comes out of it.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ sed -i 's/^name: .*/name: Shop/' kesu.yaml
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   review: {from: close, until: review, limit: none, by_priority: {urgent: 10 days}, warn: [100%]}
  > END
  $ kesu rules check | grep -i review
  kesu: rules/tests.yaml:6:76: there is no clock 'respond' in deadlines.yaml
    one of review
  [1]
  $ grave=$(open_ticket --subject 'Leak in the bath' --name 'Zhang San' --phone 13800000000)
  $ kesu -q classify $grave --category quality --priority urgent --because 'by ear'
  KS-260311-7VMHXYX
  $ light=$(open_ticket --subject 'Noise at night')
  $ kesu -q classify $light --category quality --priority general --because 'by ear'
  KS-260311-V1N0CSJ
  $ kesu -q close $grave $light --outcome withdrawn --because 'Settled among themselves'
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  $ clocks_of $grave
  review 1 running 2026-03-22T00:00:00+08:00 -
  $ clocks_of $light
  $ at '2026-03-22T09:00:00+08:00'
  $ kesu report overdue
  ticket             what    priority  who   due               late by  level  status  category  subject
  KS-260311-7VMHXYX  review  urgent    张敏  2026-03-22 00:00       9h      0  closed  Quality   Leak in the bath
  
  store: Shop
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-22 09:00
  rows: 1
  $ kesu -q action open --ticket $grave --title 'Water test before tiling' --owner wu.tao --due 2026-04-22 > /dev/null
  $ ca=$(kesu action list -q)
  $ kesu review $grave --text 'The test was on nobody'"'"'s list; Zhang San (13800000000) heard it from us' --well 'Answered the same day' --badly 'No water test' --lesson 'Test before tiling' --lesson 'A photo of every membrane' --decision 'No tiling without a sheet' --attended li.wei --attended 'the insurer' --reported-to li.wei --action $ca
  KS-260311-7VMHXYX reviewed, reported to li.wei
  $ kesu report overdue
  $ clocks_of $grave
  review 1 stopped 2026-03-22T00:00:00+08:00 missed
  $ sed -n '/do: review/,$p' $(file_of $grave)
      do: review
      text: The test was on nobody's list; Zhang San (13800000000) heard it from us
      well: Answered the same day
      badly: No water test
      lessons: [Test before tiling, A photo of every membrane]
      decisions: [No tiling without a sheet]
      attended: [li.wei, the insurer]
      to: li.wei
      actions: [CA-260322-YGMY18C]
      clocks:
        review: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-22T00:00:00+08:00", met: false, took: 263h40m}
  $ kesu show $grave | sed -n '/^Actions/,$p'
  Actions
    CA-260322-YGMY18C Water test before tiling: to be carried out, 吴涛, due 2026-04-22 23:59:59
  
  History
    2026-03-11 09:20  张敏: registered
    2026-03-11 09:20  张敏: classified: Quality, urgent (severity 52)
    2026-03-11 09:20  张敏: closed: withdrawn: Settled among themselves
    2026-03-22 09:00  张敏: reviewed, reported to 李伟, attended by li.wei, the insurer: The test was on nobody's list; Z**** S** (138****0000) heard it from us; went well: Answered the same day; did not go well: No water test; lessons: Test before tiling, A photo of every membrane; decided: No tiling without a sheet; actions: CA-260322-YGMY18C
  $ kesu log $grave | tail -3
      because: Settled among themselves
  4-YGMY  2026-03-22 09:00  张敏  reviewed, reported to 李伟, attended by li.wei, the insurer: The test was on nobody's list; Z**** S** (138****0000) heard it from us; went well: Answered the same day; did not go well: No water test; lessons: Test before tiling, A photo of every membrane; decided: No tiling without a sheet; actions: CA-260322-YGMY18C [given clock]
      review missed after 10d 23h (due 2026-03-22 00:00)
  $ kesu check

Taken up again and closed again, it owes another one.

  $ kesu -q reopen $grave --because 'Leaks again'
  KS-260311-7VMHXYX
  $ kesu -q close $grave --outcome withdrawn --because 'Moved out'
  KS-260311-7VMHXYX
  $ clocks_of $grave
  review 1 stopped 2026-03-22T00:00:00+08:00 missed
  review 2 running 2026-04-02T00:00:00+08:00 -
