Whoever is away is not told: his backup is. Whoever comes back is told of what happens from then on.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ notify_by '{by: stdout}'
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   resolve: {from: open, until: resolve, limit: 3 days, warn: [-2 days], escalate: [{at: 100%, to: [owner]}, {at: +1 day, to: [ghost]}]}
  > END
  $ sed -i 's/^roles: .*/roles: [clerk, fitter, manager, ghost]/' rules/people.yaml

Wu Tao is away from 1 to 7 May, and has He Lin for a backup.

  $ at 2026-05-05T10:00:00+08:00
  $ id=$(open_ticket --subject 'Leak') && kesu -q assign "$id" --to wu.tao > /dev/null
  kesu: warning: wu.tao is away until 2026-05-07; the backup is he.lin
  $ at 2026-05-07T12:00:00+08:00
  $ kesu remind | grep To
  To: 何琳 (he.lin)
  $ at 2026-05-09T12:00:00+08:00
  $ kesu remind | grep To
  To: 吴涛 (wu.tao)

Where rules name somebody who is not there at all, that is said, once.

  $ at 2026-05-10T12:00:00+08:00
  $ kesu remind
  kesu: KS-260505-84WWXQ8: nobody is there to be told (ghost): resolution +1 day
  [4]
  $ kesu remind
  $ journal | tail -n 1
  point\t-\tKS-260505-84WWXQ8\tresolve\t1\tescalate\t+1 day (esc)
