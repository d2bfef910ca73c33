Whoever is on duty gets it, of those the one with the most room:

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat >>rules/calendars.yaml <<END
  >   early: {tz: Asia/Shanghai, week: {wed: [["06:00", "14:00"]], thu: [["06:00", "14:00"]]}}
  >   late: {tz: Asia/Shanghai, week: {wed: [["14:00", "22:00"]]}}
  > END
  $ sed -i '/^  wu.tao:/a\    shifts: [early]\n    capacity: 2' rules/people.yaml
  $ sed -i '/^  he.lin:/a\    shifts: [{calendar: late, until: "2026-03-31"}]\n    capacity: 4' rules/people.yaml
  $ id=$(open_ticket --subject 'Leak in the bath'); kesu -q classify $id
  KS-260311-7VMHXYX
  $ kesu assign $id --dry-run
  KS-260311-7VMHXYX would be assigned to wu.tao, department workshop (route/repairs, shift (off duty: he.lin))
  $ at '2026-03-11T15:00:00+08:00'
  $ kesu assign $id --dry-run
  KS-260311-7VMHXYX would be assigned to he.lin, department workshop (route/repairs, shift (off duty: wu.tao))
  $ at '2026-03-11T23:00:00+08:00'
  $ kesu assign $id --dry-run
  KS-260311-7VMHXYX would be assigned to wu.tao, department workshop (route/repairs, shift/nobody (off duty: wu.tao, he.lin), balance (wu.tao 0/2, he.lin 0/4))
  $ kesu rules explain $id | sed -n '/^Owner/,/^$/p'
  Owner
    by the rules      吴涛, department Workshop
  rule           taken  why                                                                                  stands at
  route/water    no     priority is important, not urgent                                                    rules/routing.yaml:3:3
  route/repairs  yes    it is nobody's shift; of 2 people, wu.tao has the most room: wu.tao 0/2, he.lin 0/4  rules/routing.yaml:7:3
  
  $ kesu assign $id
  KS-260311-7VMHXYX assigned to wu.tao, department workshop
  $ sed -n '/do: assign/,$p' $(file_of $id) | mask_digests
      do: assign
      owner: wu.tao
      department: workshop
      because:
        - {rule: route/repairs}
        - {rule: shift/nobody, off_duty: "wu.tao, he.lin"}
        - {rule: balance, open: 0, among: 2, loads: "wu.tao 0/2, he.lin 0/4"}
      rules: shop@3 <digest>

Nothing was written by looking, and a shift that has ended is none:

  $ kesu log $id | grep -c assigned
  1
  $ sed -i 's/2026-03-31/2026-03-10/' rules/people.yaml
  $ kesu assign $id --dry-run
  KS-260311-7VMHXYX would be assigned to he.lin, department workshop (route/repairs, shift (off duty: wu.tao))
  $ kesu assign $id --dry-run --to nobody
  kesu: people.yaml knows nobody called 'nobody'
    one of zhang.min, li.wei, wu.tao or he.lin
  [3]
