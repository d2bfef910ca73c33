A third party that passed a complaint on is owed an answer of its own.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Wang Li' --channel hotline --source '12345 hotline' --reference H-77)
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu show $id | grep -E 'source|owed'
    source            12345 hotline H-77
    owed an answer    12345 hotline
  $ kesu list --unanswered -q
  KS-260311-7VMHXYX
  $ kesu list --format json | grep -A 2 '"flags"'
        "flags": [
          "unanswered"
        ],
  $ kesu contact $id --third-party --kind ack --text 'Received, thank you'
  KS-260311-7VMHXYX contact recorded: acknowledgement
  $ kesu list --unanswered -q
  KS-260311-7VMHXYX
  $ clocks_of $id | grep respond
  respond 1 running 2026-03-12T09:20:00+08:00 -
  $ at '2026-03-12T10:00:00+08:00'
  $ kesu -q resolve $id --text 'Re-sealed'
  KS-260311-7VMHXYX
  $ kesu contact $id --letter third-party --text 'The complainant is content.' --print
  KS-260311-7VMHXYX contact recorded: decision, letter 'third-party'
  12345 hotline
  Your reference: H-77
  Our reference: KS-260311-7VMHXYX
  
  the complaint that you passed on to us, received on 2026-03-11 09:20 (Leak in the bath), has been dealt with.
  
  Our decision of 2026-03-12: Re-sealed
  
  The complainant is content.
  
  张敏
  2026-03-12
  $ kesu show $id | grep -E 'answered'
    answered          12345 hotline in 5-NMDN
  $ kesu list --unanswered -q
  $ kesu show $id --format json | grep -A 5 '"third_party"'
        "third_party": {
          "name": "12345 hotline",
          "reference": "H-77",
          "answered": true,
          "event": "5-NMDN"
        },
  $ sed -n '/template: third-party/,$p' $(file_of $id)
      template: third-party
      language: en
      text: |-
        12345 hotline
        Your reference: H-77
        Our reference: KS-260311-7VMHXYX
  
        the complaint that you passed on to us, received on 2026-03-11 09:20 (Leak in the bath), has been dealt with.
  
        Our decision of 2026-03-12: Re-sealed
  
        The complainant is content.
  
        张敏
        2026-03-12
  $ sed -n '/template: third-party/{x;p;x};h' $(file_of $id)
      with: 12345 hotline
  $ clocks_of $id | grep -E 'respond|reply'
  respond 1 running 2026-03-12T09:20:00+08:00 -
  reply 1 running 2026-03-13T18:00:00+08:00 -

A reopened ticket owes another answer; one that came directly owes none.

  $ kesu -q reopen $id --because 'Leaks again'
  KS-260311-7VMHXYX
  $ kesu list --unanswered -q
  KS-260311-7VMHXYX
  $ direct=$(open_ticket --subject 'Late' --name 'Li Na')
  $ kesu contact $direct --third-party --text 'x'
  kesu: KS-260312-NMDN2S7 came directly, nobody passed it on
    kesu amend KS-260312-NMDN2S7 source NAME --because … names who did
  [6]
  $ kesu contact $id --third-party --with 'Li Na' --text 'x'
  kesu: --third-party says with whom, so it does not go with --with
  [2]

What the ticket says of the complainant is masked in a letter to a third party; words made for the letter are not.

  $ kept=$(open_ticket --subject 'Wang Li, 13912345678: leak' --name 'Wang Li' --phone 13912345678 --channel hotline --source '12345 hotline')
  $ kesu -q resolve $kept --text 'Wang Li was called at 139 1234 5678'
  KS-260312-XH9DM6H
  $ kesu -q contact $kept --letter third-party --text 'Wang Li is content.' --print | grep -E 'Wang|W\*|139'
  the complaint that you passed on to us, received on 2026-03-12 10:00 (W*** L*, 139****5678: leak), has been dealt with.
  Our decision of 2026-03-12: W*** L* was called at 139 **** 5678
  Wang Li is content.
