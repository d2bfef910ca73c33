A first word within 24 hours; then, within a working day of the resolution, a reply by the way the complaint came. Points raised are steps of the plan, and the gate
asks for each.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ printf 'gates:\n  close.resolved: {needs: [reply, steps]}\n' >rules/procedure.yaml
  $ id=$(open_ticket --subject 'Leak, and nobody called back' --channel letter)
  $ kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu assign $id --to wu.tao --plan 'answer: the leak' --plan 'answer: nobody called back'
  KS-260311-7VMHXYX assigned to wu.tao, department workshop
  $ at '2026-03-12T09:00:00+08:00'
  $ kesu contact $id --kind update --channel phone --text 'We have your letter, and somebody comes tomorrow'
  KS-260311-7VMHXYX contact recorded: update
  $ at '2026-03-13T15:00:00+08:00'
  $ kesu -q resolve $id --text 'Re-sealed; the clerk was spoken to'
  KS-260311-7VMHXYX
  $ kesu -q contact $id --kind decision --text 'The threshold is re-sealed. We are sorry that nobody called back.'
  KS-260311-7VMHXYX
  $ sed -n '/as: decision/,$p' $(file_of $id) | mask_digests
      as: decision
      channel: letter
      text: The threshold is re-sealed. We are sorry that nobody called back.
      clocks:
        reply: {start: "2026-03-13T15:00:00+08:00", due: "2026-03-16T18:00:00+08:00", met: true, took: 0s, paused: 0s, calendar: office <digest>, tzdata: <version>}
  $ kesu -q --as wu.tao step $id --done 'answer: the leak' --text 'In the letter of today'
  KS-260311-7VMHXYX
  $ kesu --as wu.tao close $id
  kesu: KS-260311-7VMHXYX: before 'close: resolved' the rules ask for every step, done or skipped
    kesu step KS-260311-7VMHXYX …; kesu show KS-260311-7VMHXYX lists them
  [6]
  $ kesu -q --as wu.tao step $id --done 'answer: nobody called back' --text 'In the letter of today'
  KS-260311-7VMHXYX
  $ kesu --as wu.tao close $id
  KS-260311-7VMHXYX closed: resolved
  $ clocks_of $id | grep -E '^(respond|reply)'
  respond 1 stopped 2026-03-12T09:20:00+08:00 met
  reply 1 stopped 2026-03-16T18:00:00+08:00 met
