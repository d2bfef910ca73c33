Several IDs, one of them wrong: the others are done, and the exit code says that something was not.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak in the bath')
  $ b=$(open_ticket --subject 'Rude on the phone')
  $ c=$(open_ticket --subject 'Paint peels')
  $ kesu -q close $b --outcome invalid --because 'Never happened'
  KS-260311-V1N0CSJ
  $ kesu classify $a $b KS-260311-7F3QXMY $c
  KS-260311-7VMHXYX quality.leak, important (severity 52)
  kesu: KS-260311-V1N0CSJ is closed and cannot take `classify`
    kesu reopen KS-260311-V1N0CSJ --because … takes it up again
  kesu: there is no ticket KS-260311-7F3QXMY
  KS-260311-TSGP43T quality.paint, general (severity 12)
  [6]
  $ kesu list -q --status classified
  KS-260311-7VMHXYX
  KS-260311-TSGP43T

With JSON each has its own code; the same ticket named twice is done once:

  $ kesu classify $a $b $a --format json
  kesu: KS-260311-V1N0CSJ is closed and cannot take `classify`
    kesu reopen KS-260311-V1N0CSJ --because … takes it up again
  {
    "schema": "kesu/classify/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": "3-7VMH",
        "code": 0,
        "message": "quality.leak, important (severity 52)",
        "hint": null
      },
      {
        "id": "KS-260311-V1N0CSJ",
        "event": null,
        "code": 6,
        "message": "KS-260311-V1N0CSJ is closed and cannot take `classify`",
        "hint": "kesu reopen KS-260311-V1N0CSJ --because … takes it up again"
      }
    ],
    "errors": []
  }
  [6]
  $ kesu -q classify $a $c
  KS-260311-7VMHXYX
  KS-260311-TSGP43T
  $ printf '%s\n%s\n' $a $c | kesu -q classify -
  KS-260311-7VMHXYX
  KS-260311-TSGP43T
  $ kesu classify - </dev/null
