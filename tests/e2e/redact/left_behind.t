What an erasure leaves behind is named: other words of the ticket, of the actions that come from it, and evidence.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Wang Li' --phone 13800000000 --text 'Wang Li calls')
  $ kesu -q action open --ticket $id --title 'Call Wang Li first' --text 'On 13800000000' --owner wu.tao --due +3d
  CA-260311-7VMHXYX
  $ kesu -q action open --kind preventive --title 'Ask Wang Li, whoever that is' --owner wu.tao --due +3d
  CA-260311-V1N0CSJ
  $ echo x >plan.txt && echo y >photo.txt && kesu -q attach $id plan.txt photo.txt
  KS-260311-7VMHXYX
  $ photo=$(events_of $id attach | tail -n 1)
  $ kesu redact $id complainant.name complainant.phone $photo.file --because 'Asked for' --dry-run
  KS-260311-7VMHXYX would erase complainant.name, complainant.phone, 3-XYV1.file
  the same words stand in text, CA-260311-7VMHXYX title, CA-260311-7VMHXYX text: look whether they must go too
  evidence that stays: 2-7VMH.file; look whether it shows what was erased
  $ kesu redact $id complainant.name complainant.phone $photo.file --because 'Asked for' --format json | sed -n '/"also"/,$p'
        "also": [
          "text",
          "CA-260311-7VMHXYX title",
          "CA-260311-7VMHXYX text"
        ],
        "kept": [
          "2-7VMH.file"
        ]
      }
    ],
    "errors": []
  }
  $ kesu check
