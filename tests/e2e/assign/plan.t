A handling plan names who does which step by when:

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath'); kesu -q classify $id; kesu -q assign $id --to wu.tao
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
  $ kesu assign $id --plan 'open the threshold=wu.tao@2026-03-12' --plan 'talk to the neighbour=he.lin@+4h' --plan 'send a quote' --text 'Keep them informed'
  KS-260311-7VMHXYX assigned to wu.tao, department workshop
  $ sed -n '/do: assign/,$p' $(file_of $id) | tail -9
      by: zhang.min
      do: assign
      owner: wu.tao
      department: workshop
      plan:
        - {step: open the threshold, owner: wu.tao, until: "2026-03-12"}
        - {step: talk to the neighbour, owner: he.lin, until: "2026-03-11T13:20:00+08:00"}
        - {step: send a quote}
      text: Keep them informed
  $ kesu show $id | sed -n '/^Steps/,$p'
  Steps (0 of 3)
    [ ] open the threshold due 2026-03-12 23:59:59, 1d 14h left; for 吴涛
    [ ] talk to the neighbour due 2026-03-11 13:20, 4h left; for 何琳
    [ ] send a quote  to be done
  
  Clocks
    classification    met in 0s (due 2026-03-11 11:20)
    registration      met in 0s (due 2026-03-11 10:20)
    resolution        due 2026-03-16 18:00, 5d 8h left
    first response    due 2026-03-12 09:20, 1d left
  
  History
    2026-03-11 09:20  张敏: registered
    2026-03-11 09:20  张敏: classified: Leaks, important (severity 52)
    2026-03-11 09:20  张敏: assigned to 吴涛, department Workshop
    2026-03-11 09:20  张敏: assigned to 吴涛, department Workshop; plan: open the threshold (吴涛, by 2026-03-12), talk to the neighbour (何琳, by 2026-03-11 13:20), send a quote: Keep them informed
  $ at '2026-03-11T14:00:00+08:00'
  $ kesu report overdue --format csv | cut -d, -f 2,5
  clock,responsible
  plan/talk to the neighbour,he.lin
  $ kesu report due --within 3d | head -3 | cut -c 1-100
  ticket             what                priority   who   due                  time left  level  statu
  KS-260311-7VMHXYX  first response      important  吴涛  2026-03-12 09:20     19h 20min      0  ass
  KS-260311-7VMHXYX  open the threshold  important  吴涛  2026-03-12 23:59:59      1d 9h      0  ass

A step is his whom the plan names; his clock stops with it:

  $ kesu --as zhang.min step $id --done 'talk to the neighbour'
  kesu: zhang.min may not `plan/talk to the neighbour`: the rules leave that to he.lin, owner, head, superior
    who can: 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  [6]
  $ kesu --as he.lin step $id --done 'talk to the neighbour' --text 'Wants a dryer'
  KS-260311-7VMHXYX plan/talk to the neighbour done
  $ sed -n '/do: step/,$p' $(file_of $id)
      do: step
      step: talk to the neighbour
      as: done
      text: Wants a dryer
      clocks:
        plan/talk to the neighbour: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-11T13:20:00+08:00", met: false, took: 4h40m}
  $ kesu --as wu.tao step $id --done 'open the threshold'
  KS-260311-7VMHXYX plan/open the threshold done
  $ kesu show $id | sed -n '/^Steps/,/^Clocks/p'
  Steps (2 of 3)
    [x] open the threshold done 2026-03-11 14:00, 吴涛
    [x] talk to the neighbour done 2026-03-11 14:00, 何琳
    [ ] send a quote  to be done
  
  Clocks

A new plan replaces the one before; what is done stays done:

  $ kesu -q assign $id --plan 'open the threshold' --plan dry@2026-03-13
  KS-260311-7VMHXYX
  $ kesu show $id | sed -n '/^Steps/,/^Clocks/p'
  Steps (1 of 2)
    [x] open the threshold done 2026-03-11 14:00, 吴涛
    [ ] dry           due 2026-03-13 23:59:59, 2d 9h left
  
  Clocks
  $ clocks_of $id
  classify 1 stopped 2026-03-11T11:20:00+08:00 met
  plan/open the threshold 1 stopped 2026-03-12T23:59:59+08:00 met
  plan/talk to the neighbour 1 stopped 2026-03-11T13:20:00+08:00 missed
  register 1 stopped 2026-03-11T10:20:00+08:00 met
  resolve 1 running 2026-03-16T18:00:00+08:00 -
  respond 1 running 2026-03-12T09:20:00+08:00 -
  plan/dry 1 running 2026-03-13T23:59:59+08:00 -

  $ kesu assign $id --plan dry --plan dry
  kesu: the plan has the step 'dry' twice
  [2]
  $ kesu assign $id --plan dry=nobody
  kesu: people.yaml knows nobody called 'nobody'
    one of zhang.min, li.wei, wu.tao or he.lin
  [3]
  $ kesu assign $id --plan dry@2026-03-01
  kesu: the step 'dry' would be due at 2026-03-01, which is past
  [2]
  $ kesu assign $id --plan a/b
  kesu: --plan: 'a/b' is no step
    write STEP, STEP=PERSON, STEP@TIME or STEP=PERSON@TIME
  [2]
  $ kesu assign $id --plan =wu.tao
  kesu: --plan: '=wu.tao' is no step
    write STEP, STEP=PERSON, STEP@TIME or STEP=PERSON@TIME
  [2]
