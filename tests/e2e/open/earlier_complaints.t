An earlier complaint by the same person or about the same order is mentioned, unless it was a mistake.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu -q open --subject 'Leak under the sink' --text Drips --demand Repair --channel phone --name 'Jane Roe' --phone 13800000000
  KS-260311-7VMHXYX
  $ kesu open --subject 'Leak again' --text Drips --demand Repair --channel phone --name 'Jane Roe' --phone 13800000000
  KS-260311-V1N0CSJ
  complaints by the same complainant or about the same matter within the last 90 days: 1 (KS-260311-7VMHXYX)
  if it is the same: kesu link KS-260311-V1N0CSJ --to KS-260311-7VMHXYX --kind repeat
  $ kesu open --subject 'Somebody else' --text Drips --demand Repair --channel phone --name 'John Smith' --phone 13911112222
  KS-260311-TSGP43T
