A corrective action comes from a complaint, is carried out, verified by somebody else when its effect can show, and closed.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ sed -i 's/^name: .*/name: Shop/' kesu.yaml
  $ ticket=$(open_ticket --subject 'Leak in the bath' --name 'Zhang San' --phone 13800000000)
  $ kesu -q find $ticket --text 'No water test' --root-cause test-missing --systemic
  KS-260311-7VMHXYX
  $ kesu action open --ticket $ticket --title 'Water test before tiling' --text 'A signed sheet for each bathroom' --owner wu.tao --due 2026-03-25 --verifier he.lin --check-on 2026-05-25
  CA-260311-7VMHXYX to be carried out: wu.tao, due 2026-03-25
  $ ca=$(kesu action list -q)
  $ cat actions/$ca.yaml
  kesu: 1
  id: CA-260311-7VMHXYX
  kind: corrective
  title: Water test before tiling
  text: A signed sheet for each bathroom
  root_cause: test-missing
  tickets: [KS-260311-7VMHXYX]
  history:
    - id: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: open
    - id: 2-CSTS
      after: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: commission
      owner: wu.tao
      due: "2026-03-25"
      verifier: he.lin
      check_on: "2026-05-25"
  $ kesu action show $ca
  CA-260311-7VMHXYX  Water test before tiling
    kind              corrective
    status            to be carried out
    comes from        KS-260311-7VMHXYX
    root cause        test-missing
    owner             吴涛
    due               2026-03-25
    verifier          何琳
    effect judged on  2026-05-25
    action            吴涛: due 2026-03-25 23:59:59, 14d 14h left
  
  What is to be done
    A signed sheet for each bathroom
  
  History
    2026-03-11 09:20  张敏: registered
    2026-03-11 09:20  张敏: commissioned, to 吴涛, due 2026-03-25, to be verified by 何琳, effect to be judged on 2026-05-25
  $ at '2026-03-24T17:00:00+08:00'
  $ kesu --as wu.tao action do $ca --text 'Sheet in use at all sites' --who wu.tao --who zhang.min
  CA-260311-7VMHXYX to be verified: he.lin, on 2026-05-25
  $ at '2026-05-25T09:00:00+08:00'
  $ kesu --as he.lin action verify $ca --effective --text 'No leak in 23 bathrooms'
  CA-260311-7VMHXYX verified effective
  $ kesu action close $ca
  CA-260311-7VMHXYX closed, effective
  $ kesu action show $ca
  CA-260311-7VMHXYX  Water test before tiling
    kind              corrective
    status            closed, effective
    comes from        KS-260311-7VMHXYX
    root cause        test-missing
    owner             吴涛
    due               2026-03-25
    verifier          何琳
    effect judged on  2026-05-25
  
  What is to be done
    A signed sheet for each bathroom
  
  History
    2026-03-11 09:20  张敏: registered
    2026-03-11 09:20  张敏: commissioned, to 吴涛, due 2026-03-25, to be verified by 何琳, effect to be judged on 2026-05-25
    2026-03-24 17:00  吴涛: carried out by 吴涛, 张敏: Sheet in use at all sites
    2026-05-25 09:00  何琳: verified: effective: No leak in 23 bathrooms
    2026-05-25 09:00  张敏: closed: resolved
  $ sed -n '/do: done/,$p' actions/$ca.yaml
      do: done
      text: Sheet in use at all sites
      who: [wu.tao, zhang.min]
      clocks:
        action: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-25T23:59:59+08:00", met: true, took: 319h40m}
    - id: 4-M6W8
      after: 3-53XV
      at: "2026-05-25T09:00:00+08:00"
      clock: given
      by: he.lin
      do: verify
      as: effective
      text: No leak in 23 bathrooms
      clocks:
        verify: {start: "2026-03-24T17:00:00+08:00", due: "2026-05-25T23:59:59+08:00", met: true, took: 1480h}
    - id: 5-M6W8
      after: 4-M6W8
      at: "2026-05-25T09:00:00+08:00"
      clock: given
      by: zhang.min
      do: close
      as: resolved
  $ kesu action list
  action             kind        status             who  due  what                      comes from
  CA-260311-7VMHXYX  corrective  closed, effective  -    -    Water test before tiling  KS-260311-7VMHXYX
  
  store: Shop
  commit: none
  newest event: 2026-05-25 09:00
  as of: 2026-05-25 09:00
  rows: 1
  $ kesu check

The ticket shows what comes of it:

  $ kesu show $ticket | sed -n '/^Actions/,/^$/p'
  Actions
    CA-260311-7VMHXYX Water test before tiling: closed
  
