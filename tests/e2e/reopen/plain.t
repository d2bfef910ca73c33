Reopening begins the next cycle of the clocks from the resolution on; the first response is never asked for again.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu reopen $id --because 'Too early'
  kesu: KS-260311-7VMHXYX is neither closed nor resolved, so there is nothing to reopen
  [6]
  $ kesu -q assign $id --to wu.tao
  KS-260311-7VMHXYX
  $ kesu -q contact $id --text 'On the way'
  KS-260311-7VMHXYX
  $ kesu -q resolve $id --text Re-sealed
  KS-260311-7VMHXYX
  $ kesu -q close $id
  KS-260311-7VMHXYX
  $ at '2026-04-01T10:00:00+08:00'
  $ kesu reopen $id
  kesu: reopening needs a reason
    add --because
  [2]
  $ kesu reopen $id --because 'Leaks again after the repair'
  KS-260311-7VMHXYX reopened
  $ sed -n '/do: reopen/,$p' $(file_of $id)
      do: reopen
      because: Leaks again after the repair
  $ kesu list -q --status assigned
  KS-260311-7VMHXYX
  $ clocks_of $id
  classify 1 stopped 2026-03-11T11:20:00+08:00 met
  register 1 stopped 2026-03-11T10:20:00+08:00 met
  reply 1 cancelled 2026-03-12T18:00:00+08:00 -
  resolve 1 stopped 2026-03-16T18:00:00+08:00 met
  resolve 2 running 2026-04-03T18:00:00+08:00 -
  respond 1 stopped 2026-03-12T09:20:00+08:00 met
  $ at '2026-04-02T10:00:00+08:00'
  $ kesu resolve $id --text 'Pipe replaced'
  KS-260311-7VMHXYX resolved
  $ sed -n '/Pipe replaced/,$p' $(file_of $id) | mask_digests
      text: Pipe replaced
      clocks:
        resolve: {start: "2026-03-11T09:20:00+08:00", due: "2026-04-03T18:00:00+08:00", met: true, took: 24h, paused: 504h40m, calendar: office <digest>, tzdata: <version>}

Resolved but not closed can be taken up again as well:

  $ kesu reopen $id --because 'Still wet' --format json
  {
    "schema": "kesu/reopen/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": "9-X6SJ",
        "code": 0,
        "message": "reopened",
        "hint": null
      }
    ],
    "errors": []
  }
  $ kesu reopen $id --because 'Still wet'
  kesu: KS-260311-7VMHXYX is neither closed nor resolved, so there is nothing to reopen
  [6]
  $ kesu reopen KS-260311-7F3QXMY --because 'Still wet'
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
  $ kesu reopen --because 'Still wet'
  kesu: no ticket is named
    give IDs, - to read them, or --filter
  [2]
