  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu -q resolve $id --text 'Re-sealed'
  KS-260311-7VMHXYX
  $ kesu -q contact $id --kind decision --text 'Done'
  KS-260311-7VMHXYX
  $ at '2026-03-13T10:00:00+08:00'
  $ kesu followup $id --speed 4 --solution 5 --attitude 5 --channel phone --text 'Dry since then'
  KS-260311-7VMHXYX followed up
  $ sed -n '/do: followup/,$p' $(file_of $id) | mask_digests
      do: followup
      channel: phone
      satisfaction: {speed: 4, solution: 5, attitude: 5}
      text: Dry since then
      clocks:
        followup: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-16T18:00:00+08:00", met: true, took: 48h40m, paused: 0s, calendar: office <digest>, tzdata: <version>}
  $ kesu list -q --status followed_up
  KS-260311-7VMHXYX
  $ kesu followup $id --text 'Only words' --format json
  {
    "schema": "kesu/followup/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": "6-Y0KX",
        "code": 0,
        "message": "followed up",
        "hint": null
      }
    ],
    "errors": []
  }
