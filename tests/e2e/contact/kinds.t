Which contact stops which clock.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --channel email)
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ at '2026-03-11T11:00:00+08:00'
  $ kesu contact $id --kind ack
  KS-260311-7VMHXYX contact recorded: acknowledgement
  $ at '2026-03-11T12:00:00+08:00'
  $ kesu contact $id --text 'A fitter comes tomorrow' --channel phone
  KS-260311-7VMHXYX contact recorded: update
  $ at '2026-03-12T12:00:00+08:00'
  $ kesu -q resolve $id --text 'Re-sealed'
  KS-260311-7VMHXYX
  $ at '2026-03-12T15:00:00+08:00'
  $ kesu contact $id --kind inbound --text 'Is it done?'
  KS-260311-7VMHXYX contact recorded: inbound
  $ kesu contact $id --kind decision --text 'It is done, and free of charge'
  KS-260311-7VMHXYX contact recorded: decision
  $ kesu contact $id --kind decision --text 'Said again'
  KS-260311-7VMHXYX contact recorded: decision
  $ sed -n '/do: contact/,$p' $(file_of $id) | mask_digests
      do: contact
      as: ack
      channel: email
    - id: 4-YD04
      after: 3-6SPB
      at: "2026-03-11T12:00:00+08:00"
      clock: given
      by: zhang.min
      do: contact
      as: update
      channel: phone
      text: A fitter comes tomorrow
      clocks:
        respond: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-12T09:20:00+08:00", met: true, took: 2h40m}
    - id: 5-EWFT
      after: 4-YD04
      at: "2026-03-12T12:00:00+08:00"
      clock: given
      by: zhang.min
      do: resolve
      text: Re-sealed
      clocks:
        resolve: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-16T18:00:00+08:00", met: true, took: 26h40m, paused: 0s, calendar: office <digest>, tzdata: <version>}
    - id: 6-K37R
      after: 5-EWFT
      at: "2026-03-12T15:00:00+08:00"
      clock: given
      by: zhang.min
      do: contact
      as: inbound
      channel: email
      text: Is it done?
    - id: 7-K37R
      after: 6-K37R
      at: "2026-03-12T15:00:00+08:00"
      clock: given
      by: zhang.min
      do: contact
      as: decision
      channel: email
      text: It is done, and free of charge
      clocks:
        reply: {start: "2026-03-12T12:00:00+08:00", due: "2026-03-13T18:00:00+08:00", met: true, took: 3h, paused: 0s, calendar: office <digest>, tzdata: <version>}
    - id: 8-K37R
      after: 7-K37R
      at: "2026-03-12T15:00:00+08:00"
      clock: given
      by: zhang.min
      do: contact
      as: decision
      channel: email
      text: Said again
  $ clocks_of $id
  classify 1 stopped 2026-03-11T11:20:00+08:00 met
  register 1 stopped 2026-03-11T10:20:00+08:00 met
  resolve 1 stopped 2026-03-16T18:00:00+08:00 met
  respond 1 stopped 2026-03-12T09:20:00+08:00 met
  reply 1 stopped 2026-03-13T18:00:00+08:00 met
  followup 1 running 2026-03-17T18:00:00+08:00 -
