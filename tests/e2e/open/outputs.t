  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu open --subject Late --format json
  {
    "schema": "kesu/open/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "code": 0,
        "filed": "ticket"
      }
    ],
    "errors": []
  }
  KS-260311-7VMHXYX lacks complainant.name, complainant.phone, channel, text, demand; kesu amend adds what becomes known
  $ kesu -q open --subject Late --format json
  {
    "schema": "kesu/open/1",
    "items": [
      {
        "id": "KS-260311-V1N0CSJ",
        "code": 0,
        "filed": "ticket"
      }
    ],
    "errors": []
  }
  $ kesu -q open --subject Late
  KS-260311-TSGP43T
  $ kesu open -q --subject Late 2>&1 >/dev/null
