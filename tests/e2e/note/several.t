  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak in the bath')
  $ b=$(open_ticket --subject 'Paint peels')
  $ printf '%s\n%s\n' $a $b | kesu -q note - --text 'Handed over'
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ

The others are done, the exit code is the worst:

  $ printf 'rest\n' >>$(file_of $b)
  $ kesu note $a $b KS-260311-7F3QXMY --text 'Second' 2>err
  KS-260311-7VMHXYX noted 3-7VMH
  [4]
  $ mask_paths <err
  kesu: tickets/2026/03/KS-260311-V1N0CSJ.yaml:27:1: a key without its ':'
    check the indentation, and put double quotes around text that holds ': ', ' #' or quotes
  kesu: there is no ticket KS-260311-7F3QXMY
  $ kesu note $a $b KS-260311-7F3QXMY --text 'Third' --format json 2>/dev/null
  {
    "schema": "kesu/note/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": "4-7VMH",
        "code": 0,
        "message": "noted 4-7VMH",
        "hint": null
      },
      {
        "id": "KS-260311-V1N0CSJ",
        "event": null,
        "code": 4,
        "message": "a key without its ':'",
        "hint": "check the indentation, and put double quotes around text that holds ': ', ' #' or quotes"
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
  [4]
