A promised next contact is a clock.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --channel phone)
  $ kesu contact $id --text 'Parts ordered' --promise +3d
  KS-260311-7VMHXYX contact recorded: update
  $ kesu contact $id --text 'Parts ordered' --promise '2026-03-13 12:00'
  KS-260311-7VMHXYX contact recorded: update
  $ sed -n '/promise/p' $(file_of $id)
      promise: "2026-03-14T09:20:00+08:00"
      promise: "2026-03-13T12:00:00+08:00"
        promise: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-14T09:20:00+08:00", met: true, took: 0s}
  $ kesu contact $id --text 'Parts ordered' --promise '2026-03-11 09:00'
  kesu: the promised next contact 2026-03-11T09:00:00+08:00 is not in the future
  [2]
  $ kesu contact $id --text 'Parts ordered' --promise -1d
  kesu: the promised next contact 2026-03-10T09:20:00+08:00 is not in the future
  [2]
  $ kesu contact $id --text 'Parts ordered' --promise 2026-03-10
  kesu: the promised next contact 2026-03-10 is not in the future
  [2]
  $ kesu contact $id --text 'Parts ordered' --promise soon
  kesu: 'soon' is not a time
    write 2026-03-11T09:12:00+08:00, "2026-03-11 09:12", 2026-03-11, now, today, yesterday, tomorrow, or relative to now: -90m, +3d
  [2]
