Notes stop no clock, and closed tickets take them too.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu note $id --text 'Plumber comes on Friday'
  KS-260311-7VMHXYX noted 2-7VMH
  $ printf 'Two\nlines\n' | kesu note $id -m -
  KS-260311-7VMHXYX noted 3-7VMH
  $ kesu -q note $id -t 'Said on Monday' --happened '2026-03-09 10:00' --because 'Found on a slip of paper'
  KS-260311-7VMHXYX
  $ kesu -q close $id --outcome withdrawn --because 'Called off'
  KS-260311-7VMHXYX
  $ kesu note $id --text 'Asked for the file' --format json
  {
    "schema": "kesu/note/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": "6-7VMH",
        "code": 0,
        "message": "noted 6-7VMH",
        "hint": null
      }
    ],
    "errors": []
  }
  $ sed -n '/^  - id: 2/,$p' $(file_of $id)
    - id: 2-7VMH
      after: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: note
      text: Plumber comes on Friday
    - id: 3-7VMH
      after: 2-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: note
      text: |-
        Two
        lines
    - id: 4-7VMH
      after: 3-7VMH
      at: "2026-03-11T09:20:00+08:00"
      happened: "2026-03-09T10:00:00+08:00"
      clock: given
      by: zhang.min
      do: note
      text: Said on Monday
      because: Found on a slip of paper
    - id: 5-7VMH
      after: 4-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: close
      as: withdrawn
      because: Called off
    - id: 6-7VMH
      after: 5-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: note
      text: Asked for the file
