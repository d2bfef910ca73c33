An event is struck by its author: it stays on paper, and the clock it stopped runs again.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu -q resolve $id --text 'The wrong ticket'
  KS-260311-7VMHXYX
  $ kesu list -q --status resolved
  KS-260311-7VMHXYX
  $ at '2026-03-11T10:20:00+08:00'
  $ kesu retract $id $(events_of $id resolve) --because 'Resolved the wrong ticket'
  KS-260311-7VMHXYX retracted 3-7VMH
  $ sed -n '/do: retract/,$p' $(file_of $id)
      do: retract
      event: 3-7VMH
      because: Resolved the wrong ticket
  $ kesu list -q --status resolved
  $ kesu log $id
  1-V1N0  2026-03-11 09:20  张敏  registered [given clock]
      registration met in 0s (due 2026-03-11 10:20)
      terms: registration 1h, classification 2h, first response 24h
  2-7VMH  2026-03-11 09:20  张敏  classified: Leaks, important (severity 52) [given clock]
      because: category/quality.leak (leak*), content/water +40 (leak*), source/direct +12
      classification met in 0s (due 2026-03-11 11:20)
      terms: registration 1h, classification 2h, first response 24h, resolution 3 workdays, reply 1 workday, followup 3 workdays
  3-7VMH  2026-03-11 09:20  张敏  (retracted by 4-19QP) resolved: The wrong ticket [given clock]
      resolution met in 0s (due 2026-03-16 18:00)
  4-19QP  2026-03-11 10:20  张敏  retracted 3-7VMH [given clock]
      because: Resolved the wrong ticket
  $ clocks_of $id
  classify 1 stopped 2026-03-11T11:20:00+08:00 met
  register 1 stopped 2026-03-11T10:20:00+08:00 met
  resolve 1 running 2026-03-16T18:00:00+08:00 -
  respond 1 running 2026-03-12T09:20:00+08:00 -
  $ kesu retract $id 3-QQQQ --because 'Not there'
  kesu: KS-260311-7VMHXYX has no event 3-QQQQ
    kesu log KS-260311-7VMHXYX lists them
  [3]
  $ kesu retract $id $(events_of $id resolve) --because 'Once more'
  kesu: 3-7VMH is retracted already
  [6]
  $ kesu retract $id $(events_of $id classify)
  kesu: a retraction needs a reason
    add --because
  [2]
  $ kesu retract $id
  kesu: EVENT is missing
    kesu retract --help shows how it is called
  [2]
  $ kesu retract KS-260311-7F3QXMY 1-QQQQ --because x
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
