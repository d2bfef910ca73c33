An attempt that reached nobody is on paper and stops nothing.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu -q resolve $id --text 'Re-sealed'
  KS-260311-7VMHXYX
  $ kesu -q contact $id --kind decision --text 'Done'
  KS-260311-7VMHXYX
  $ at '2026-03-12T10:00:00+08:00'
  $ kesu followup $id --not-reached --channel phone
  KS-260311-7VMHXYX attempt recorded, nobody reached
  $ sed -n '/do: followup/,$p' $(file_of $id)
      do: followup
      reached: false
      channel: phone
  $ kesu list -q --status replied
  KS-260311-7VMHXYX
  $ at '2026-03-17T10:00:00+08:00'
  $ kesu followup $id --speed 3
  KS-260311-7VMHXYX followed up
  $ sed -n '/^  - id: 6/,$p' $(file_of $id) | mask_digests
    - id: 6-F2NX
      after: 5-NMDN
      at: "2026-03-17T10:00:00+08:00"
      clock: given
      by: zhang.min
      do: followup
      satisfaction: {speed: 3}
      clocks:
        followup: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-16T18:00:00+08:00", met: false, took: 144h40m, paused: 0s, calendar: office <digest>, tzdata: <version>}
