A verdict stands against edits, not against facts that its writer had not seen: then both are shown, with the event that made the difference.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q a; cd a; new_store; one_clock 'limit: 8 workhours' 'calendar: office' 'pause: [customer]'
  $ waited=$(opened_at '2026-03-11 09:00'); earlier=$(opened_at '2026-03-11 09:01'); amended=$(opened_at '2026-03-11 09:02'); struck=$(opened_at '2026-03-11 09:03'); plain=$(opened_at '2026-03-11 09:04')
  $ git add . && git commit -qm open; cd ..; git clone -q a b; (cd b; kesu -q init)

One clone resolves, late or in time by what it knows:

  $ cd a; at '2026-03-11 18:00'; for id in $waited $earlier $amended $struck $plain; do kesu -q resolve $id --text 'Sealed'; done; cd ..
  KS-260311-DHM6VK6
  KS-260311-CC3NHRY
  KS-260311-907NKGY
  KS-260311-8TN59NQ
  KS-260311-AVD4J7J

The other has recorded a wait, an earlier resolution, another time of receipt:

  $ cd b; at '2026-03-11 10:00'; kesu -q wait $waited --for customer --until '2026-03-11 12:00'
  KS-260311-DHM6VK6
  $ at '2026-03-11 16:00'; kesu -q resolve $earlier --text 'By telephone'
  KS-260311-CC3NHRY
  $ kesu -q amend $amended received '2026-03-11 08:30' --because 'Call log'; cd ..
  KS-260311-907NKGY
  $ for c in a b; do (cd $c; kesu show $waited | grep resolution); done
    resolution        missed after 9h (due 2026-03-11 17:00)
    resolution        due 2026-03-12 10:00, 18h left
  $ (cd a; git add .; git commit -qm a); (cd b; git add .; git commit -qm b); (cd a; git pull -q --no-rebase --no-edit ../b >/dev/null); cd a
  $ for id in $waited $earlier $amended; do kesu show $id | grep resolution; kesu log $id | grep -A3 resolved; done
    resolution        met in 7h (due 2026-03-12 10:00); recorded otherwise, recomputed
  3-50X3  2026-03-11 18:00  张敏  resolved: Sealed [given clock]
      resolution missed after 9h (due 2026-03-11 17:00)
      recomputed because of 3-65W0: resolution met in 7h (due 2026-03-12 10:00)
    resolution        met in 6h 59min (due 2026-03-11 17:01); recorded otherwise, recomputed
  3-Y8DJ  2026-03-11 16:00  张敏  resolved: By telephone [given clock]
      resolution met in 6h 59min (due 2026-03-11 17:01)
      recomputed because of 3-Y8DJ: resolution met in 6h 59min (due 2026-03-11 17:01)
  3-50X3  2026-03-11 18:00  张敏  resolved: Sealed [given clock]
      resolution missed after 8h 59min (due 2026-03-11 17:01)
    resolution        missed after 9h 30min (due 2026-03-11 17:00); recorded otherwise, recomputed
  3-50X3  2026-03-11 18:00  张敏  resolved: Sealed [given clock]
      resolution missed after 8h 58min (due 2026-03-11 17:02)
      recomputed because of 3-Y8DJ: resolution missed after 9h 30min (due 2026-03-11 17:00)

A retraction takes the verdict with it, and the clock runs again:

  $ at '2026-03-11 19:00'; kesu -q retract $struck $(events_of $struck resolve) --because 'The wrong ticket'; clocks_of $struck
  KS-260311-8TN59NQ
  resolve 1 running 2026-03-11T17:03:00+08:00 -

Edits of rules and calendars change no verdict:

  $ one_calendar Asia/Shanghai 'week: {wed: [["09:00", "10:00"]]}'; clocks_of $plain; clocks_of $earlier
  resolve 1 stopped 2026-03-11T17:04:00+08:00 missed
  resolve 1 stopped 2026-03-11T17:01:00+08:00 met
