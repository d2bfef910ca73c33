  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ other=$(open_ticket --subject 'The same leak')
  $ kesu -q classify $id $other >/dev/null

Resolved needs a resolution, every other outcome but a duplicate a reason:

  $ kesu close $id
  kesu: KS-260311-7VMHXYX has no resolution, so it cannot be closed as resolved
    kesu resolve KS-260311-7VMHXYX first, or close it --outcome withdrawn, rejected, invalid, duplicate, external or entered_in_error
  [6]
  $ for as in withdrawn rejected invalid external entered_in_error duplicate; do kesu close $id --outcome $as; done
  kesu: closing as withdrawn needs a reason
    add --because
  kesu: closing as rejected needs a reason
    add --because
  kesu: closing as invalid needs a reason
    add --because
  kesu: closing as external needs a reason
    add --because
  kesu: closing as entered_in_error needs a reason
    add --because
  kesu: a duplicate is closed as the duplicate of another ticket
    give --of ID
  [2]
  $ kesu close $id --outcome done
  kesu: --outcome cannot be 'done'
    one of resolved, withdrawn, rejected, invalid, duplicate, external or entered_in_error
  [2]
  $ kesu close $id --outcome duplicate --of $id
  kesu: KS-260311-7VMHXYX cannot be a duplicate of itself
  [2]
  $ kesu close $id --outcome duplicate --of KS-260311-7F3QXMY
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
  $ at '2026-03-11T10:00:00+08:00'
  $ kesu close $other --outcome duplicate --of $id
  KS-260311-V1N0CSJ closed: duplicate
  $ sed -n '/do: close/,$p' $(file_of $other) | mask_digests
      do: close
      as: duplicate
      of: KS-260311-7VMHXYX
      clocks:
        resolve: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-16T18:00:00+08:00", met: true, took: 40m, paused: 0s, calendar: office <digest>, tzdata: <version>}
  $ kesu -q resolve $id --text Re-sealed
  KS-260311-7VMHXYX
  $ kesu close $id
  KS-260311-7VMHXYX closed: resolved
  $ sed -n '/do: close/,$p' $(file_of $id)
      do: close
      as: resolved
  $ kesu close $id
  kesu: KS-260311-7VMHXYX is closed already
  [6]
  $ other=$(open_ticket --subject 'Elsewhere'); kesu close $other --outcome external --because 'A reason'
  kesu: KS-260311-65W0Y5H has not gone to anybody outside
    give --forum, and --body and --reference if they are known, or kesu refer KS-260311-65W0Y5H first
  [2]
  $ kesu close $other --outcome withdrawn --forum court --because 'A reason'
  kesu: --forum, --body and --reference go with --outcome external only
  [2]
  $ kesu close $other --outcome external --body 'Pudong court' --because 'A reason'
  kesu: --body and --reference go with --forum
    add --forum
  [2]
  $ kesu close $other --outcome external --forum court --because 'A reason'
  KS-260311-65W0Y5H closed: external
  $ for as in withdrawn rejected invalid entered_in_error; do
  >   id=$(open_ticket --subject "To be $as"); kesu close $id --outcome $as --because 'A reason'; done
  KS-260311-G2TFS2B closed: withdrawn
  KS-260311-2DKYDMH closed: rejected
  KS-260311-DC8HMRD closed: invalid
  KS-260311-085653J closed: entered in error
  $ kesu list --status closed --format csv | cut -d, -f3 | sort | uniq -c
        7 closed
        1 status
