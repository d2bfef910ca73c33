Why two tickets are alike is told by the words they share, and a telephone number is none.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Water leaks from the ceiling, call 139 1111 2222 or zoe.quill@mail.example' --name 'Zoe Quill')
  $ kesu -q resolve $a --text 'Pipe mended'
  KS-260311-7VMHXYX
  $ for format in table json; do kesu similar --text 'Zoe Quill: water from the ceiling, 139 1111 2222, zoe.quill@mail.example, card 6222 0202 0011 2233' --format $format; done | grep -iE 'zoe|quill|1111|2222|139|0202|ceiling'
  KS-260311-7VMHXYX     20  Water leaks from the ceiling, call 139 **** 2222 or z***@mail.example  Pipe mended  -            -             -  ceiling, example, mail, water
        "subject": "Water leaks from the ceiling, call 139 **** 2222 or z***@mail.example",
          "ceiling",
