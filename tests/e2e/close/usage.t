  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu close
  kesu: no ticket is named
    give IDs, - to read them, or --filter
  [2]
  $ kesu close KS-260311-7F3QXMY
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu close $id --outcome withdrawn --because 'Called off' --happened +1d
  kesu: --happened 2026-03-12T09:20:00+08:00 is later than now (2026-03-11T09:20:00+08:00)
  [2]
  $ kesu close $id --outcome withdrawn --because 'Called off' --format json
  {
    "schema": "kesu/close/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": "2-7VMH",
        "code": 0,
        "message": "closed: withdrawn",
        "hint": null
      }
    ],
    "errors": []
  }
  $ kesu close $id KS-260311-7F3QXMY --outcome withdrawn --because 'Called off' --format json
  kesu: KS-260311-7VMHXYX is closed already
  kesu: there is no ticket KS-260311-7F3QXMY
  {
    "schema": "kesu/close/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": null,
        "code": 6,
        "message": "KS-260311-7VMHXYX is closed already",
        "hint": null
      },
      {
        "id": "KS-260311-7F3QXMY",
        "event": null,
        "code": 3,
        "message": "there is no ticket KS-260311-7F3QXMY",
        "hint": null
      }
    ],
    "errors": []
  }
  [6]
