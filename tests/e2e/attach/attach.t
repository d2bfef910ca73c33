A file is kept under its SHA-256; the paper says name, size and type, and the type is told from the content.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ printf '\377\330\377\340photo' >"$TMPDIR/门槛石.jpg"
  $ printf '%%PDF-1.7 contract' >"$TMPDIR/contract.doc"
  $ kesu attach $id "$TMPDIR/门槛石.jpg" "$TMPDIR/contract.doc" --text 'Before the repair'
  KS-260311-7VMHXYX attached 2-7VMH: 门槛石.jpg (image/jpeg, 9 bytes)
  KS-260311-7VMHXYX attached 3-XYV1: contract.doc (application/pdf, 17 bytes)
  $ ls evidence/$id
  096d13eda09b562b3eaa39836d9d553d25c07a1d4877f59445bd0b0ed77a9745.pdf
  3fbee07df86c3f1d34a5c04c66c5cacc585c91d7fc9e901e4a2b505c44e84953.jpg
  $ sed -n '/^  - id: 2/,$p' $(file_of $id)
    - id: 2-7VMH
      after: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: attach
      file: 3fbee07df86c3f1d34a5c04c66c5cacc585c91d7fc9e901e4a2b505c44e84953.jpg
      name: 门槛石.jpg
      size: 9
      type: image/jpeg
      text: Before the repair
    - id: 3-XYV1
      after: 2-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: attach
      file: 096d13eda09b562b3eaa39836d9d553d25c07a1d4877f59445bd0b0ed77a9745.pdf
      name: contract.doc
      size: 17
      type: application/pdf
      text: Before the repair
  $ kesu attach --list $id
  event   name          type                 size  by    what it shows      file
  2-7VMH  门槛石.jpg    image/jpeg        9 bytes  张敏  Before the repair  evidence/KS-260311-7VMHXYX/3fbee07df86c3f1d34a5c04c66c5cacc585c91d7fc9e901e4a2b505c44e84953.jpg
  3-XYV1  contract.doc  application/pdf  17 bytes  张敏  Before the repair  evidence/KS-260311-7VMHXYX/096d13eda09b562b3eaa39836d9d553d25c07a1d4877f59445bd0b0ed77a9745.pdf
  $ kesu show $id | sed -n '/^Evidence/,/^History/p'
  Evidence
    2-7VMH            门槛石.jpg (image/jpeg, 9 bytes): Before the repair
    3-XYV1            contract.doc (application/pdf, 17 bytes): Before the repair
  
  History
  $ kesu show $id --format json | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["items"][0]["evidence"][0]["path"])'
  evidence/KS-260311-7VMHXYX/3fbee07df86c3f1d34a5c04c66c5cacc585c91d7fc9e901e4a2b505c44e84953.jpg
  $ kesu log $id | tail -n 1
  3-XYV1  2026-03-11 09:20  张敏  attached contract.doc: Before the repair [given clock]
  $ kesu check

The same content under the same name is done once, and is kept once under any name. What comes by standard input is named.

  $ kesu attach $id "$TMPDIR/门槛石.jpg"
  KS-260311-7VMHXYX has 门槛石.jpg already, as 2-7VMH
  $ kesu attach $id - --name threshold.jpg --for 1-V1N0 --format json <"$TMPDIR/门槛石.jpg"
  {
    "schema": "kesu/attach/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": "4-7VMH",
        "code": 0,
        "message": "attached 4-7VMH: threshold.jpg (image/jpeg, 9 bytes)",
        "name": "threshold.jpg",
        "path": "evidence/KS-260311-7VMHXYX/3fbee07df86c3f1d34a5c04c66c5cacc585c91d7fc9e901e4a2b505c44e84953.jpg",
        "type": "image/jpeg",
        "size": 9,
        "new": true
      }
    ],
    "errors": []
  }
  $ kesu -q attach $id - --name note.csv --because 'Sent later' <<END
  > a,b
  > END
  KS-260311-7VMHXYX
  $ ls evidence/$id
  096d13eda09b562b3eaa39836d9d553d25c07a1d4877f59445bd0b0ed77a9745.pdf
  3fbee07df86c3f1d34a5c04c66c5cacc585c91d7fc9e901e4a2b505c44e84953.jpg
  5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313.csv
  $ kesu attach --list $id --format csv | cut -d, -f 1-4,8,9
  event,name,type,size,retracted,path
  2-7VMH,门槛石.jpg,image/jpeg,9,false,evidence/KS-260311-7VMHXYX/3fbee07df86c3f1d34a5c04c66c5cacc585c91d7fc9e901e4a2b505c44e84953.jpg
  3-XYV1,contract.doc,application/pdf,17,false,evidence/KS-260311-7VMHXYX/096d13eda09b562b3eaa39836d9d553d25c07a1d4877f59445bd0b0ed77a9745.pdf
  4-7VMH,threshold.jpg,image/jpeg,9,false,evidence/KS-260311-7VMHXYX/3fbee07df86c3f1d34a5c04c66c5cacc585c91d7fc9e901e4a2b505c44e84953.jpg
  5-7VMH,note.csv,text/csv,4,false,evidence/KS-260311-7VMHXYX/5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313.csv

A retracted paper keeps its file.

  $ kesu retract $id $(events_of $id attach | tail -n 1) --because 'Wrong file'
  KS-260311-7VMHXYX retracted 5-7VMH
  $ kesu attach --list $id | tail -n 1
  5-7VMH  note.csv       text/csv          4 bytes  张敏  (retracted)        evidence/KS-260311-7VMHXYX/5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313.csv
  $ kesu check

A name may hold what the customer's listing must not show.

  $ printf x | kesu -q attach $id - --name 'call 13800000000.txt'
  KS-260311-7VMHXYX
  $ kesu attach --list $id --format csv | tail -n 1 | cut -d, -f 2
  call 138****0000.txt
  $ kesu attach --list $id --reveal --format csv | tail -n 1 | cut -d, -f 2
  call 13800000000.txt
