The resolution stops the clock `resolve` and keeps its verdict.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ at '2026-03-16T17:00:00+08:00'
  $ kesu resolve $id --text 'Re-sealed' --measure rework --measure apology --cost '800 CNY' --liability responsible
  KS-260311-7VMHXYX resolved
  $ sed -n '/do: resolve/,$p' $(file_of $id) | mask_digests
      do: resolve
      text: Re-sealed
      measures:
        - {measure: rework}
        - {measure: apology}
      cost: 800.00 CNY
      liability: responsible
      clocks:
        resolve: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-16T18:00:00+08:00", met: true, took: 127h40m, paused: 0s, calendar: office <digest>, tzdata: <version>}

One working day later it would have been late:

  $ id=$(at '2026-03-11T09:20:00+08:00'; open_ticket --subject 'Leak in the kitchen'); (at '2026-03-11T09:30:00+08:00'; kesu -q classify $id)
  KS-260311-V1N0CSJ
  $ at '2026-03-17T09:00:00+08:00'
  $ printf 'Pipe replaced.\n\nFloor dried.\n' | kesu resolve $id --text -
  KS-260311-V1N0CSJ resolved
  $ sed -n '/do: resolve/,$p' $(file_of $id) | mask_digests
      do: resolve
      text: |-
        Pipe replaced.
  
        Floor dried.
      clocks:
        resolve: {start: "2026-03-11T09:30:00+08:00", due: "2026-03-16T18:00:00+08:00", met: false, took: 143h30m, paused: 0s, calendar: office <digest>, tzdata: <version>}
