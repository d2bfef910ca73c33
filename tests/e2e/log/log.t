  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Zhang Sna' --received 2026-03-11T09:10:00+08:00)
  $ kesu -q classify $id && kesu -q amend $id complainant.name 'Zhang San' --because 'Misheard' && kesu -q resolve $id --text 'Wrong ticket'
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
  $ kesu -q retract $id $(events_of $id resolve) --because 'Resolved the wrong ticket'
  KS-260311-7VMHXYX
  $ kesu -q contact $id --kind update --text 'Parts ordered' --happened -10m
  KS-260311-7VMHXYX
  $ kesu -q close $id --outcome withdrawn --because 'Called off'
  KS-260311-7VMHXYX
  $ kesu log $id
  1-V1N0  2026-03-11 09:20  张敏  registered [given clock]
      registration met in 10min (due 2026-03-11 10:10)
      terms: registration 1h, classification 2h, first response 24h
  2-7VMH  2026-03-11 09:20  张敏  classified: Leaks, important (severity 52) [given clock]
      because: category/quality.leak (leak*), content/water +40 (leak*), source/direct +12
      classification met in 0s (due 2026-03-11 11:20)
      terms: registration 1h, classification 2h, first response 24h, resolution 3 workdays, reply 1 workday, followup 3 workdays
  3-7VMH  2026-03-11 09:20  张敏  amended complainant.name: Z**** S** → Z**** S** [given clock]
      because: Misheard
  4-7VMH  2026-03-11 09:20  张敏  (retracted by 5-7VMH) resolved: Wrong ticket [given clock]
      resolution met in 0s (due 2026-03-16 18:00)
  5-7VMH  2026-03-11 09:20  张敏  retracted 4-7VMH [given clock]
      because: Resolved the wrong ticket
  6-7VMH  2026-03-11 09:10 (recorded 2026-03-11 09:20)  张敏  contact: update: Parts ordered [given clock]
      first response met in 0s (due 2026-03-12 09:10), as told later
  7-7VMH  2026-03-11 09:20  张敏  closed: withdrawn [given clock]
      because: Called off
      resolution met in 0s (due 2026-03-16 18:00)
  $ kesu log ${id: -4} --format csv | mask_digests
  event,at,happened,by,do,words,because,retracted_by,clock,after,rules,clocks
  1-V1N0,2026-03-11T09:20:00+08:00,,zhang.min,open,registered,,,given,,shop@3 <digest>,"registration met in 10min (due 2026-03-11 10:10); terms: registration 1h, classification 2h, first response 24h"
  2-7VMH,2026-03-11T09:20:00+08:00,,zhang.min,classify,"classified: Leaks, important (severity 52)","category/quality.leak (leak*), content/water +40 (leak*), source/direct +12",,given,1-V1N0,shop@3 <digest>,"classification met in 0s (due 2026-03-11 11:20); terms: registration 1h, classification 2h, first response 24h, resolution 3 workdays, reply 1 workday, followup 3 workdays"
  3-7VMH,2026-03-11T09:20:00+08:00,,zhang.min,amend,amended complainant.name: Z**** S** → Z**** S**,Misheard,,given,2-7VMH,,
  4-7VMH,2026-03-11T09:20:00+08:00,,zhang.min,resolve,resolved: Wrong ticket,,5-7VMH,given,3-7VMH,,resolution met in 0s (due 2026-03-16 18:00)
  5-7VMH,2026-03-11T09:20:00+08:00,,zhang.min,retract,retracted 4-7VMH,Resolved the wrong ticket,,given,4-7VMH,,
  6-7VMH,2026-03-11T09:20:00+08:00,2026-03-11T09:10:00+08:00,zhang.min,contact,contact: update: Parts ordered,,,given,5-7VMH,,"first response met in 0s (due 2026-03-12 09:10), as told later"
  7-7VMH,2026-03-11T09:20:00+08:00,,zhang.min,close,closed: withdrawn,Called off,,given,6-7VMH,,resolution met in 0s (due 2026-03-16 18:00)
  $ kesu log $id --format json | mask_paths | mask_digests | sed -n '1,/^    }/p'
  {
    "schema": "kesu/log/1",
    "items": [
      {
        "event": "1-V1N0",
        "at": "2026-03-11T09:20:00+08:00",
        "happened": null,
        "by": "zhang.min",
        "do": "open",
        "words": "registered",
        "because": null,
        "retracted_by": null,
        "clock": "given",
        "after": [],
        "rules": "shop@3 <digest>",
        "clocks": [
          "registration met in 10min (due 2026-03-11 10:10)",
          "terms: registration 1h, classification 2h, first response 24h"
        ]
      },
  $ kesu log $id --reveal | grep amended
  3-7VMH  2026-03-11 09:20  张敏  amended complainant.name: Zhang Sna → Zhang San [given clock]
  $ kesu log $id --as-of '2026-03-11 09:05'
  kesu: there is no ticket KS-260311-7VMHXYX
  [3]
  $ kesu log KS-260311-7F3QXMY
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
  $ kesu log $id --format xml
  kesu: there is no format 'xml'
    one of table, json, csv, md or html
  [2]
