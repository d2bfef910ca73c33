Somebody else's event is not one's to strike, but a superior may; nobody strikes the opening.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu --as wu.tao retract $id $(events_of $id classify) --because 'I know better'
  kesu: 2-7VMH was written by zhang.min and is not wu.tao's to retract
    zhang.min can, within 24h of writing it, and li.wei at any time
  [6]
  $ kesu --as nobody retract $id $(events_of $id classify) --because 'I know better'
  kesu: 2-7VMH was written by zhang.min and is not nobody's to retract
    zhang.min can, within 24h of writing it, and li.wei at any time
  [6]
  $ kesu retract $id $(events_of $id open) --because 'Never happened'
  kesu: the open event cannot be retracted
    kesu close KS-260311-7VMHXYX --outcome entered_in_error --because …
  [6]
  $ kesu --as li.wei retract $id $(events_of $id open) --because 'Never happened'
  kesu: the open event cannot be retracted
    kesu close KS-260311-7VMHXYX --outcome entered_in_error --because …
  [6]

After a day the author cannot either, the superior still can:

  $ at '2026-03-12T09:20:00+08:00'
  $ kesu -q note $id --text 'A day later to the second'
  KS-260311-7VMHXYX
  $ at '2026-03-12T09:20:01+08:00'
  $ kesu retract $id $(events_of $id classify) --because 'Too late'
  kesu: 2-7VMH is more than 24h old, so its author cannot retract it any more
    li.wei can
  [6]
  $ kesu --as li.wei retract $id $(events_of $id classify) --because 'Wrong category' --format json
  {
    "schema": "kesu/retract/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": "4-PE9Y",
        "code": 0,
        "message": "retracted 2-7VMH",
        "hint": null
      }
    ],
    "errors": []
  }
  $ kesu list -q --status registered
  KS-260311-7VMHXYX

How long is said in kesu.yaml:

  $ sed -i 's/^retract_within: .*/retract_within: 1h/' kesu.yaml; grep retract_within kesu.yaml
  retract_within: 1h
  $ at '2026-03-12T10:20:01+08:00'
  $ kesu retract $id $(events_of $id note) --because 'Too late'
  kesu: 3-PH00 is more than 1h old, so its author cannot retract it any more
    li.wei can
  [6]
  $ at '2026-03-12T10:20:00+08:00'
  $ kesu retract $id $(events_of $id note) --because 'In time to the second'
  KS-260311-7VMHXYX retracted 3-PH00
  $ kesu retract $id $(events_of $id retract | tail -1) --because 'Changed my mind'
  KS-260311-7VMHXYX retracted 5-P6SB
  $ kesu log $id
  1-V1N0  2026-03-11 09:20  张敏  registered [given clock]
      registration met in 0s (due 2026-03-11 10:20)
      terms: registration 1h, classification 2h, first response 24h
  2-7VMH  2026-03-11 09:20  张敏  (retracted by 4-PE9Y) classified: Leaks, important (severity 52) [given clock]
      because: category/quality.leak (leak*), content/water +40 (leak*), source/direct +12
      classification met in 0s (due 2026-03-11 11:20)
      terms: registration 1h, classification 2h, first response 24h, resolution 3 workdays, reply 1 workday, followup 3 workdays
  3-PH00  2026-03-12 09:20  张敏  note: A day later to the second [given clock]
  4-PE9Y  2026-03-12 09:20:01  李伟  retracted 2-7VMH [given clock]
      because: Wrong category
  5-P6SB  2026-03-12 10:20  张敏  (retracted by 6-P6SB) retracted 3-PH00 [given clock]
      because: In time to the second
  6-P6SB  2026-03-12 10:20  张敏  retracted 5-P6SB [given clock]
      because: Changed my mind
