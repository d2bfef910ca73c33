Attempts that reach nobody are counted, and the rules say how many are asked for. Verification is kept with who and how.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ printf 'followup: {attempts: 2}\ngates: {close.resolved: [followup]}\n' > rules/procedure.yaml
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q resolve $id --text 'Re-sealed'
  KS-260311-7VMHXYX
  $ kesu followup $id --not-reached --channel phone
  KS-260311-7VMHXYX attempt recorded, nobody reached
  $ kesu close $id
  kesu: KS-260311-7VMHXYX: before 'close: resolved' the rules ask for `followup`
    kesu followup KS-260311-7VMHXYX
  [6]
  $ kesu followup $id --not-reached --channel phone
  KS-260311-7VMHXYX attempt recorded, nobody reached
  $ kesu followup $id --not-reached --channel phone
  kesu: KS-260311-7VMHXYX: 2 attempts have reached nobody, and the rules ask for no more
    kesu close KS-260311-7VMHXYX says what closing still needs
  [6]
  $ kesu show $id | grep nobody
    followup          attempts that reached nobody: 2
    2026-03-11 09:20  张敏: followup attempted, nobody reached
    2026-03-11 09:20  张敏: followup attempted, nobody reached
  $ kesu show $id --format json | grep attempts
        "followup_attempts": 2,
  $ kesu close $id
  KS-260311-7VMHXYX closed: resolved

  $ id=$(open_ticket --subject 'Tap drips')
  $ kesu -q resolve $id --text 'New washer'
  KS-260311-V1N0CSJ
  $ kesu followup $id --confirmed --channel walk_in --verified 'Saw it dry' --verified-by li.wei --retained
  KS-260311-V1N0CSJ followed up
  $ sed -n '/do: followup/,$p' $(file_of $id)
      do: followup
      channel: walk_in
      retained: true
      confirmed: true
      verified: Saw it dry
      verified_by: li.wei
  $ kesu show $id | grep verified
    2026-03-11 09:20  张敏: followed up, confirmed settled, would come back, verified by 李伟: Saw it dry

Refusals:

  $ kesu followup $id --confirmed --verified x --verified-by li.wie
  kesu: people.yaml knows nobody called 'li.wie'
    did you mean 'li.wei'?
  [3]
  $ kesu followup $id --verified-by li.wei --text x
  kesu: --verified-by goes with --verified, which says how
  [2]
  $ kesu followup $id --not-reached --confirmed
  kesu: somebody who was not reached confirmed nothing
    leave out --not-reached or --confirmed
  [2]
  $ kesu followup $id --confirmed --not-confirmed
  kesu: --confirmed and --not-confirmed do not go together
    kesu followup --help shows how it is called
  [2]
