  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak' --phone 13800000000)
  $ kesu redact $id complainant.phone
  kesu: an erasure needs a reason
    add --because
  [2]
  $ kesu redact $id --because x
  kesu: nothing is named that should be erased
    for example complainant.phone, or 9-HA24.text of an event
  [2]
  $ kesu redact $id complainant.fone --because x
  kesu: there is no field 'complainant.fone'
    one of name, phone, email, address, member, reference, language or internal
  [2]
  $ kesu redact $id colour --because x
  kesu: there is no field 'colour'
    one of kesu, id, formerly, received, kind, drill, channel, source, subject, text, demand, occurred and 7 more
  [2]
  $ kesu redact $id received --because x
  kesu: received cannot be erased: identity, order, state or clocks rest on it
    texts, names and the like can
  [6]
  $ kesu redact $id complainant.internal --because x
  kesu: complainant.internal cannot be erased: identity, order, state or clocks rest on it
    texts, names and the like can
  [6]
  $ kesu redact $id 1-V1N0.at --because x
  kesu: 1-V1N0.at cannot be erased: identity, order, state or clocks rest on it
    texts, names and the like can
  [6]
  $ kesu redact $id 9-ABCD.text --because x
  kesu: KS-260311-7VMHXYX has no event 9-ABCD
    kesu log KS-260311-7VMHXYX lists them
  [3]
  $ kesu redact $id 1-V1N0.text --because x
  kesu: KS-260311-7VMHXYX says nothing for 1-V1N0.text, or it was erased already
  [6]
  $ kesu redact $id complainant.name --because x
  kesu: KS-260311-7VMHXYX says nothing for complainant.name, or it was erased already
  [6]
  $ kesu redact $id --purge
  kesu: nothing was erased from KS-260311-7VMHXYX
    first: kesu redact KS-260311-7VMHXYX FIELD --because …
  [6]
  $ kesu redact $id complainant.phone --purge
  kesu: --purge takes no fields: it prints how to erase from git's history what was erased before
    kesu redact KS-260311-7VMHXYX --purge
  [2]
  $ kesu -q redact $id complainant.phone --because x
  KS-260311-7VMHXYX
  $ kesu redact $id --purge
  the store is in no git work tree, so there is no history that keeps it
