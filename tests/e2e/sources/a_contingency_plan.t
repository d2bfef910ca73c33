A contingency plan: many complain at once and the television is there. The emergency plan starts at once, the handling group and the top management are told, its
steps are done or skipped with a reason, others are called, one voice speaks, everybody has an answer.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store general
  $ notify_by '{by: stdout}'
  $ sed -i 's/^  quality: {/&head: pan.yu, /; s/^  service: {/&head: ren.fei, /; s/^  management: {/&head: cao.min, /; s/^roles: \[/&handling_group, /; /^staff:/,$d' rules/people.yaml
  $ cat >>rules/people.yaml <<END
  > staff:
  >   lin.qi: {name: Lin Qi, department: service, superior: ren.fei, roles: [agent]}
  >   ren.fei: {name: Ren Fei, department: service, superior: cao.min, roles: [supervisor, handling_group]}
  >   pan.yu: {name: Pan Yu, department: quality, superior: cao.min, roles: [handler, handling_group]}
  >   shen.bo: {name: Shen Bo, department: logistics, superior: cao.min, roles: [handler]}
  >   cao.min: {name: Cao Min, department: management, roles: [manager]}
  > END

The plan names a handling group: it is told beside the management of everything that is in public, and the plan's own steps come on top of the preset's.
Ten working days after the end everything urgent owes a review, as the preset has it.

  $ sed -i '/^  in-public:/,/notify:/s/notify: .*/notify: [head, management, handling_group]/' rules/priority.yaml
  $ cat >rules/playbooks/mass.yaml <<END
  > name: {en: Mass complaint, zh: 群体投诉}
  > when: {any: [{words: [group complaint, 集体投诉]}, {tags: mass}]}
  > steps:
  >   register: {name: {en: List everybody who is affected, zh: 登记全部受影响客户}, who: [owner, co_handler], limit: 4h, evidence: {en: the list, zh: 名单}}
  >   hotline: {name: {en: Open a line of its own for them, zh: 开设专线}, who: [owner, head, manager], limit: 2h}
  > END
  $ kesu rules check 2>&1 | mask_digests
  general@1 <digest>: nothing wrong
  $ export KESU_USER=lin.qi

Wednesday, 9:20: the television calls on behalf of twenty customers, two of them hurt.

  $ at '2026-03-11T09:20:00+08:00'
  $ kesu open --subject 'Group complaint: defective heaters HX-3 smoke' --text 'Twenty customers, two with burns. The television films today.' --demand 'Call all of them back' --channel media --source 'City TV' --reference TV-311 --received '2026-03-11 09:10' --occurred 'since Monday' --name 'Jane Roe' --phone 13800006666 --tag mass --about product=HX-3 >id.txt
  by the rules this is urgent: `kesu classify KS-260311-7VMHXYX` now; then `kesu remind` tells Cao Min, Pan Yu, Ren Fei at once
  $ id=$(cat id.txt)
  $ at '2026-03-11T09:25:00+08:00'; kesu classify $id
  KS-260311-7VMHXYX quality.defect, urgent (severity 100)
  KS-260311-7VMHXYX is to be known at once by Cao Min, Pan Yu, Ren Fei; `kesu remind` tells who does not know yet
  $ kesu remind
  To: Cao Min (cao.min)
  [Shop] KS-260311-7VMHXYX: urgent
  
  KS-260311-7VMHXYX  Group complaint: defective heaters HX-3 smoke
    you are told at once (override/in-public)
    urgent, classified; Lin Qi; Defects and failures
  
  Shop, as of 2026-03-11 09:25; notice N-acb8c192f16e
  
  To: Pan Yu (pan.yu)
  [Shop] KS-260311-7VMHXYX: urgent
  
  KS-260311-7VMHXYX  Group complaint: defective heaters HX-3 smoke
    you are told at once (override/in-public)
    urgent, classified; Lin Qi; Defects and failures
  
  Shop, as of 2026-03-11 09:25; notice N-25335516293e
  
  To: Ren Fei (ren.fei)
  [Shop] KS-260311-7VMHXYX: urgent
  
  KS-260311-7VMHXYX  Group complaint: defective heaters HX-3 smoke
    you are told at once (level/urgent)
    you are told at once (override/in-public)
    urgent, classified; Lin Qi; Defects and failures
  
  Shop, as of 2026-03-11 09:25; notice N-b96001d554c7
  
  $ kesu remind
  $ kesu assign $id
  KS-260311-7VMHXYX assigned to department management
  $ kesu --as cao.min accept $id
  KS-260311-7VMHXYX taken on by cao.min
  $ kesu --as cao.min assign $id --to cao.min --with pan.yu --with shen.bo --with ren.fei --plan 'stop the sale=pan.yu@2026-03-11T12:00:00+08:00' --plan 'collect the heaters=shen.bo@2026-03-13' --text 'Pan Yu leads on the spot; nobody but me speaks to the press'
  KS-260311-7VMHXYX assigned to cao.min, department management
  $ kesu show $id | sed -n '/^Steps/,/^Clocks/p'
  Steps (0 of 20)
    [ ] inspect       Quality: Look at the thing on the spot: due 2026-03-13 18:00, 2d 8h left; for owner, co_handler, member; wanted: photos and a note signed by both sides
    [ ] trace         Quality: Find out where it comes from and who else has it: for owner, co_handler, member
    [ ] stop          Quality: Stop the fault from going on: halt the work or the sale: for owner, head
    [ ] cause         Quality: Say what caused it and whether it will come again: for owner, head
    [ ] verify        Quality: Have the remedy checked by somebody else: for head, superior, co_handler; wanted: a note of the check
    [ ] secure        Emergency: See to it that nobody is or gets hurt: due 2026-03-11 09:55, 30min left; for owner, first_receiver, co_handler, member, head; wanted: who was there, and photos
    [ ] group         Emergency: Call the handling group together: due 2026-03-11 10:25, 1h left; for owner, head, manager
    [ ] management    Emergency: Tell the top management: due 2026-03-11 10:25, 1h left; for owner, head, manager
    [ ] departments   Emergency: Tell the departments responsible: due 2026-03-11 11:25, 2h left; for owner, head, manager
    [ ] third-party   Emergency: Call whoever else is needed: fire brigade, doctor, police, insurer: for owner, co_handler, member, head
    [ ] report        Emergency: Report in writing what happened and what was done: due 2026-03-12 09:25, 1d left; for owner, head, manager; wanted: the report
    [ ] register      Mass complaint: List everybody who is affected: due 2026-03-11 13:25, 4h left; for owner, co_handler; wanted: the list
    [ ] hotline       Mass complaint: Open a line of its own for them: due 2026-03-11 11:25, 2h left; for owner, head, manager
    [ ] spokesman     Publicity: Name who alone speaks for us: due 2026-03-11 11:25, 2h left; for head, manager
    [ ] facts         Publicity: Put the facts together, with their evidence: due 2026-03-11 17:25, 8h left; for owner, co_handler, member
    [ ] statement     Publicity: Have a statement approved and give it: due 2026-03-12 09:25, 1d left; for head, manager; wanted: the statement as given
    [ ] authority     Publicity: Answer the authority or the press in writing: for owner, head, manager
    [ ] watch         Publicity: Watch what is written for a week: for owner, co_handler, member
    [ ] stop the sale due 2026-03-11 12:00, 2h 35min left; for Pan Yu
    [ ] collect the heaters due 2026-03-13 23:59:59, 2d 14h left; for Shen Bo
  
  Clocks

Containment within the hour; every step with who and when, what was called for from outside, what was left out and why.

  $ at '2026-03-11T09:50:00+08:00'
  $ kesu --as pan.yu step $id --done emergency/secure --text 'The two are with a doctor; the shop is shut'
  KS-260311-7VMHXYX emergency/secure done
  $ kesu --as cao.min step $id --done emergency/group
  KS-260311-7VMHXYX emergency/group done
  $ kesu --as cao.min step $id --done emergency/management
  KS-260311-7VMHXYX emergency/management done
  $ kesu --as cao.min step $id --done emergency/departments --text 'Quality, logistics, service'
  KS-260311-7VMHXYX emergency/departments done
  $ kesu --as pan.yu step $id --done emergency/third-party --text 'Insurer and fire brigade'
  KS-260311-7VMHXYX emergency/third-party done
  $ kesu --as cao.min step $id --done publicity/spokesman --text 'I do'
  KS-260311-7VMHXYX publicity/spokesman done
  $ kesu --as ren.fei contact $id --channel phone --text 'You are not alone: a doctor pays a visit today, and I call you at noon' --promise '2026-03-11 12:30'
  KS-260311-7VMHXYX contact recorded: update
  $ at '2026-03-11T11:00:00+08:00'
  $ kesu --as cao.min step $id --done mass/hotline --text '4000-311-311, from 11 to 20'
  KS-260311-7VMHXYX mass/hotline done
  $ kesu --as pan.yu step $id --done 'stop the sale'
  KS-260311-7VMHXYX plan/stop the sale done
  $ printf 'twenty names' >list.txt; kesu -q --as ren.fei attach $id list.txt --text 'Who is affected'
  KS-260311-7VMHXYX
  $ kesu --as ren.fei step $id --done mass/register --evidence $(events_of $id attach)
  KS-260311-7VMHXYX mass/register done
  $ at '2026-03-11T12:10:00+08:00'; kesu --as ren.fei contact $id --channel phone --text 'The sale is stopped; the maker sends an engineer this afternoon' --promise '2026-03-12 12:00'
  KS-260311-7VMHXYX contact recorded: update

The others who write are the same matter: one case, each of them on record.

  $ at '2026-03-11T13:00:00+08:00'
  $ second=$(open_ticket --subject 'Heater HX-3 smokes' --text 'Black smoke' --demand Refund --channel phone --name 'John Roe' --phone 13800007777 --about product=HX-3)
  $ kesu -q classify $second; kesu contact $second --kind update --text 'It is known; the hotline is 4000-311-311'
  KS-260311-HJB3GH3
  KS-260311-HJB3GH3 contact recorded: update
  $ kesu --as ren.fei close $second --outcome duplicate --of $id
  KS-260311-HJB3GH3 closed: duplicate

The facts, the cause, the decision; grave enough for the management whatever it costs.

  $ at '2026-03-11T16:00:00+08:00'
  $ printf 'report of the engineer' >report.txt; kesu -q --as pan.yu attach $id report.txt --text 'Report of the engineer'
  KS-260311-7VMHXYX
  $ kesu --as pan.yu step $id --done publicity/facts --evidence $(events_of $id attach | tail -1)
  KS-260311-7VMHXYX publicity/facts done
  $ kesu --as pan.yu find $id --text 'A relay of the batch 2602 overheats; 310 heaters of it were sold' --root-cause supplier --systemic --liability responsible --evidence $(events_of $id attach | tail -1)
  KS-260311-7VMHXYX finding recorded
  $ for step in inspect trace; do kesu --as pan.yu step $id --done quality/$step; done
  KS-260311-7VMHXYX quality/inspect done
  KS-260311-7VMHXYX quality/trace done
  $ for step in stop cause; do kesu --as cao.min step $id --done quality/$step; done
  KS-260311-7VMHXYX quality/stop done
  KS-260311-7VMHXYX quality/cause done
  $ kesu --as pan.yu propose $id --text 'Call back the batch, replace all, pay the doctor' --option 'call back, feasibility=high, cost=186000 CNY, time=10 days, acceptance=high' --option 'repair at home, feasibility=low, cost=60000 CNY, time=40 days, acceptance=low' --chosen 'call back' --fallback 'repair at home'
  KS-260311-7VMHXYX proposed; needs approval at the level Management; who can: Cao Min (cao.min)
  $ kesu --as ren.fei approve $id
  kesu: a solution that costs 186000.00 CNY needs approval at the level Management
    who can: Cao Min (cao.min)
  [6]
  $ kesu --as cao.min approve $id --text 'Whatever it costs'
  KS-260311-7VMHXYX approved 25-Y8DJ at the level Management
  $ at '2026-03-11T17:00:00+08:00'
  $ printf 'statement' >statement.txt; kesu -q --as cao.min attach $id statement.txt --text 'Statement of 11 March'
  KS-260311-7VMHXYX
  $ kesu --as cao.min step $id --done publicity/statement --evidence $(events_of $id attach | tail -1)
  KS-260311-7VMHXYX publicity/statement done
  $ kesu --as cao.min step $id --done publicity/authority --text 'Written answer to City TV and to the market supervision'
  KS-260311-7VMHXYX publicity/authority done
  $ kesu --as cao.min step $id --done emergency/report --text 'See the report of the engineer'
  KS-260311-7VMHXYX emergency/report done

Carried out within the limit, told to everybody, and asked afterwards.

  $ at '2026-03-12T11:30:00+08:00'; kesu --as ren.fei contact $id --channel phone --text 'Collection begins today, yours at four'
  KS-260311-7VMHXYX contact recorded: update
  $ at '2026-03-13T16:00:00+08:00'
  $ kesu --as shen.bo step $id --done 'collect the heaters' --text '304 of 310; six are abroad and warned by letter'
  KS-260311-7VMHXYX plan/collect the heaters done
  $ kesu --as shen.bo step $id --done quality/verify --text 'Ten of the new ones ran for a day'
  KS-260311-7VMHXYX quality/verify done
  $ kesu --as cao.min resolve $id --text 'Batch 2602 called back, replaced or refunded; doctors paid' --measure replace --measure 'compensation, amount=3400 CNY' --measure apology --cost '171300 CNY' --liability responsible
  KS-260311-7VMHXYX resolved
  $ kesu --as cao.min contact $id --letter decision --channel phone
  KS-260311-7VMHXYX contact recorded: decision, letter 'decision'
  $ kesu --as cao.min contact $id --letter third-party --text 'A list of the numbers called back is on our page.' --print
  KS-260311-7VMHXYX contact recorded: decision, letter 'third-party'
  City TV
  Your reference: TV-311
  Our reference: KS-260311-7VMHXYX
  
  the complaint that you passed on to us, received on 2026-03-11 09:10 (Group complaint: defective heaters HX-3 smoke), has been dealt with.
  
  Our decision of 2026-03-13: Batch 2602 called back, replaced or refunded; doctors paid
  
  A list of the numbers called back is on our page.
  
  Cao Min
  Shop, 2026-03-13
  $ kesu --as cao.min step $id --skip publicity/watch --because 'The agency watches and reports weekly'
  KS-260311-7VMHXYX publicity/watch skipped
  $ kesu --as lin.qi close $id
  kesu: KS-260311-7VMHXYX: before 'close: resolved' the rules ask for the complainant's confirmation
    kesu followup KS-260311-7VMHXYX --confirmed, or --confirmed here if nobody said otherwise; or --without confirmation --because …
  [6]
  $ at '2026-03-16T10:00:00+08:00'
  $ kesu followup $id --channel phone --speed 4 --solution 5 --attitude 5 --confirmed --retained --verified 'Visit with the new heater' --verified-by shen.bo --text 'Frightened, but well looked after'
  KS-260311-7VMHXYX followed up
  $ at '2026-03-16T11:00:00+08:00'; kesu --as cao.min close $id
  KS-260311-7VMHXYX closed: resolved

The plan asks what is to be learnt: a review owed by a day, reported to the top management, and an action that somebody else verifies when its effect can show.

  $ kesu report due --within 30d --format csv | cut -d, -f 1,2,9
  id,clock,due
  KS-260311-7VMHXYX,review,2026-03-30T18:00:00+08:00
  $ at '2026-03-20T14:00:00+08:00'
  $ kesu --as cao.min action open --ticket $id --title 'Run a relay of every batch for a day before it is sold' --owner pan.yu --due 2026-04-10 --verifier shen.bo --check-on 2026-07-10
  CA-260320-9JMXAEY to be carried out: pan.yu, due 2026-04-10
  $ action=$(kesu action list -q)
  $ kesu --as cao.min review $id --well 'Sale stopped within two hours, one voice from the first day' --badly 'The first two calls of Monday were noted as enquiries' --lesson 'Smoke is never an enquiry' --decision 'Words for smoke and heat go into the rules' --attended pan.yu --attended ren.fei --attended 'the insurer' --reported-to management --action $action
  KS-260311-7VMHXYX reviewed, reported to management
  $ at '2026-04-09T10:00:00+08:00'; kesu --as pan.yu action do $action --text 'Test bench runs, sheets since batch 2604'
  CA-260320-9JMXAEY to be verified: shen.bo, on 2026-07-10
  $ at '2026-07-13T10:00:00+08:00'; kesu --as shen.bo action verify $action --effective --text 'Seven batches, two refused, no complaint since'
  CA-260320-9JMXAEY verified effective
  $ kesu --as cao.min action close $action
  CA-260320-9JMXAEY closed, effective

What the archive says.

  $ kesu show $id | sed -n '/^State/,/^$/p; /^Steps/,/^History/p'
  State
    status            closed (resolved)
    category          Defects and failures
    priority          urgent (severity 100)
    liability         responsible
    owner             Cao Min
    department        Management
    together with     Pan Yu, Shen Bo, Ren Fei
    first receiver    Lin Qi
    answered          City TV in 36-HTDB
  
  Steps (20 of 20)
    [x] inspect       Quality: Look at the thing on the spot: done 2026-03-11 16:00, Pan Yu
    [x] trace         Quality: Find out where it comes from and who else has it: done 2026-03-11 16:00, Pan Yu
    [x] stop          Quality: Stop the fault from going on: halt the work or the sale: done 2026-03-11 16:00, Cao Min
    [x] cause         Quality: Say what caused it and whether it will come again: done 2026-03-11 16:00, Cao Min
    [x] verify        Quality: Have the remedy checked by somebody else: done 2026-03-13 16:00, Shen Bo
    [x] secure        Emergency: See to it that nobody is or gets hurt: done 2026-03-11 09:50, Pan Yu
    [x] group         Emergency: Call the handling group together: done 2026-03-11 09:50, Cao Min
    [x] management    Emergency: Tell the top management: done 2026-03-11 09:50, Cao Min
    [x] departments   Emergency: Tell the departments responsible: done 2026-03-11 09:50, Cao Min
    [x] third-party   Emergency: Call whoever else is needed: fire brigade, doctor, police, insurer: done 2026-03-11 09:50, Pan Yu
    [x] report        Emergency: Report in writing what happened and what was done: done 2026-03-11 17:00, Cao Min
    [x] register      Mass complaint: List everybody who is affected: done 2026-03-11 11:00, Ren Fei
    [x] hotline       Mass complaint: Open a line of its own for them: done 2026-03-11 11:00, Cao Min
    [x] spokesman     Publicity: Name who alone speaks for us: done 2026-03-11 09:50, Cao Min
    [x] facts         Publicity: Put the facts together, with their evidence: done 2026-03-11 16:00, Pan Yu
    [x] statement     Publicity: Have a statement approved and give it: done 2026-03-11 17:00, Cao Min
    [x] authority     Publicity: Answer the authority or the press in writing: done 2026-03-11 17:00, Cao Min
    [-] watch         Publicity: Watch what is written for a week: skipped 2026-03-13 16:00, Cao Min: The agency watches and reports weekly
    [x] stop the sale done 2026-03-11 11:00, Pan Yu
    [x] collect the heaters done 2026-03-13 16:00, Shen Bo
  
  Clocks
    registration      met in 10min (due 2026-03-11 10:10)
    first response    met in 40min (due 2026-03-11 10:10)
    classification    met in 5min (due 2026-03-11 11:20)
    resolution        met in 2d 6h (due 2026-03-16 18:00)
    promised contact  met in 2h 20min (due 2026-03-11 12:30)
    promised contact  cycle 2: met in 23h 20min (due 2026-03-12 12:00)
    followup          met in 2d 18h (due 2026-03-18 18:00)
    reply             met in 0s (due 2026-03-16 18:00)
    review            met in 4d 3h (due 2026-03-30 18:00)
  
  Actions
    CA-260320-9JMXAEY Run a relay of every batch for a day before it is sold: closed
  
  Evidence
    15-6SPB           list.txt (text/plain, 12 bytes): Who is affected
    18-Y8DJ           report.txt (text/plain, 22 bytes): Report of the engineer
    27-CCNA           statement.txt (text/plain, 9 bytes): Statement of 11 March
  
  History (the last 8 of 40 events)
  $ kesu log $id
  1-V1N0  2026-03-11 09:20  Lin Qi  registered [given clock]
      registration met in 10min (due 2026-03-11 10:10)
      terms: registration 1h, classification 2h, first response 24h
  2-XJY4  2026-03-11 09:25  Lin Qi  classified: Defects and failures, urgent (severity 100) [given clock]
      because: category/quality.defect (defect*), content/danger +45 (smok*), content/failure +22 (defect*), cap/content -17, impact/group +25 (group complaint), source/third-party +16, source/public +13, cap/source -4, override/in-public (group complaint)
      classification met in 5min (due 2026-03-11 11:20)
      terms: registration 1h, classification 2h, first response 1h, resolution 3 workdays, reply 1 workday, followup 3 workdays, review 10 workdays, Quality: Look at the thing on the spot 2 workdays, Emergency: See to it that nobody is or gets hurt 30m, Emergency: Call the handling group together 1h, Emergency: Tell the top management 1h, Emergency: Tell the departments responsible 2h, Emergency: Report in writing what happened and what was done 24h, Mass complaint: List everybody who is affected 4h, Mass complaint: Open a line of its own for them 2h, Publicity: Name who alone speaks for us 2h, Publicity: Put the facts together, with their evidence 8h, Publicity: Have a statement approved and give it 24h
  3-XJY4  2026-03-11 09:25  Lin Qi  assigned to department Management, together with Customer service [given clock]
      because: route/in-public
  4-XJY4  2026-03-11 09:25  Cao Min  taken on [given clock]
  5-XJY4  2026-03-11 09:25  Cao Min  assigned to Cao Min, department Management, together with Pan Yu, Shen Bo, Ren Fei; plan: stop the sale (Pan Yu, by 2026-03-11 12:00), collect the heaters (Shen Bo, by 2026-03-13): Pan Yu leads on the spot; nobody but me speaks to the press [given clock]
  6-H24G  2026-03-11 09:50  Pan Yu  step done: Emergency: See to it that nobody is or gets hurt: The two are with a doctor; the shop is shut [given clock]
      Emergency: See to it that nobody is or gets hurt met in 25min (due 2026-03-11 09:55)
  7-H24G  2026-03-11 09:50  Cao Min  step done: Emergency: Call the handling group together [given clock]
      Emergency: Call the handling group together met in 25min (due 2026-03-11 10:25)
  8-H24G  2026-03-11 09:50  Cao Min  step done: Emergency: Tell the top management [given clock]
      Emergency: Tell the top management met in 25min (due 2026-03-11 10:25)
  9-H24G  2026-03-11 09:50  Cao Min  step done: Emergency: Tell the departments responsible: Quality, logistics, service [given clock]
      Emergency: Tell the departments responsible met in 25min (due 2026-03-11 11:25)
  10-H24G  2026-03-11 09:50  Pan Yu  step done: Emergency: Call whoever else is needed: fire brigade, doctor, police, insurer: Insurer and fire brigade [given clock]
  11-H24G  2026-03-11 09:50  Cao Min  step done: Publicity: Name who alone speaks for us: I do [given clock]
      Publicity: Name who alone speaks for us met in 25min (due 2026-03-11 11:25)
  12-H24G  2026-03-11 09:50  Ren Fei  contact: update (phone), next contact promised for 2026-03-11 12:30: You are not alone: a doctor pays a visit today, and I call you at noon [given clock]
      first response met in 40min (due 2026-03-11 10:10)
  13-6SPB  2026-03-11 11:00  Cao Min  step done: Mass complaint: Open a line of its own for them: 400*-**1-311, from 11 to 20 [given clock]
      Mass complaint: Open a line of its own for them met in 1h 35min (due 2026-03-11 11:25)
  14-6SPB  2026-03-11 11:00  Pan Yu  step done: stop the sale [given clock]
      stop the sale met in 1h 35min (due 2026-03-11 12:00)
  15-6SPB  2026-03-11 11:00  Ren Fei  attached list.txt: Who is affected [given clock]
  16-6SPB  2026-03-11 11:00  Ren Fei  step done: Mass complaint: List everybody who is affected [given clock]
      Mass complaint: List everybody who is affected met in 1h 35min (due 2026-03-11 13:25)
  17-M4Q7  2026-03-11 12:10  Ren Fei  contact: update (phone), next contact promised for 2026-03-12 12:00: The sale is stopped; the maker sends an engineer this afternoon [given clock]
      promised contact met in 2h 20min (due 2026-03-11 12:30)
  18-Y8DJ  2026-03-11 16:00  Pan Yu  attached report.txt: Report of the engineer [given clock]
  19-Y8DJ  2026-03-11 16:00  Pan Yu  step done: Publicity: Put the facts together, with their evidence [given clock]
      Publicity: Put the facts together, with their evidence met in 6h 35min (due 2026-03-11 17:25)
  20-Y8DJ  2026-03-11 16:00  Pan Yu  found, root cause: Supplier or partner, systemic, responsible: A relay of the batch 2602 overheats; 310 heaters of it were sold [given clock]
  21-Y8DJ  2026-03-11 16:00  Pan Yu  step done: Quality: Look at the thing on the spot [given clock]
      Quality: Look at the thing on the spot met in 6h 35min (due 2026-03-13 18:00)
  22-Y8DJ  2026-03-11 16:00  Pan Yu  step done: Quality: Find out where it comes from and who else has it [given clock]
  23-Y8DJ  2026-03-11 16:00  Cao Min  step done: Quality: Stop the fault from going on: halt the work or the sale [given clock]
  24-Y8DJ  2026-03-11 16:00  Cao Min  step done: Quality: Say what caused it and whether it will come again [given clock]
  25-Y8DJ  2026-03-11 16:00  Pan Yu  proposed, chosen: call back, in reserve: repair at home: Call back the batch, replace all, pay the doctor (cost 186000.00 CNY); weighed: call back (feasibility high, cost 186000.00 CNY, time 10 days, acceptance by the customer high), repair at home (feasibility low, cost 60000.00 CNY, time 40 days, acceptance by the customer low) [given clock]
  26-Y8DJ  2026-03-11 16:00  Cao Min  approved 25-Y8DJ at the level Management, up to 186000.00 CNY: Whatever it costs [given clock]
  27-CCNA  2026-03-11 17:00  Cao Min  attached statement.txt: Statement of 11 March [given clock]
  28-CCNA  2026-03-11 17:00  Cao Min  step done: Publicity: Have a statement approved and give it [given clock]
      Publicity: Have a statement approved and give it met in 7h 35min (due 2026-03-12 09:25)
  29-CCNA  2026-03-11 17:00  Cao Min  step done: Publicity: Answer the authority or the press in writing: Written answer to City TV and to the market supervision [given clock]
  30-CCNA  2026-03-11 17:00  Cao Min  step done: Emergency: Report in writing what happened and what was done: See the report of the engineer [given clock]
      Emergency: Report in writing what happened and what was done met in 7h 35min (due 2026-03-12 09:25)
  31-5GT7  2026-03-12 11:30  Ren Fei  contact: update (phone): Collection begins today, yours at four [given clock]
      promised contact met in 23h 20min (due 2026-03-12 12:00)
  32-HTDB  2026-03-13 16:00  Shen Bo  step done: collect the heaters: 304 of 310; six are abroad and warned by letter [given clock]
      collect the heaters met in 2d 6h (due 2026-03-13 23:59:59)
  33-HTDB  2026-03-13 16:00  Shen Bo  step done: Quality: Have the remedy checked by somebody else: Ten of the new ones ran for a day [given clock]
  34-HTDB  2026-03-13 16:00  Cao Min  resolved: Batch 2602 called back, replaced or refunded; doctors paid (replace, compensation 3400.00 CNY, apology; cost 171300.00 CNY) [given clock]
      resolution met in 2d 6h (due 2026-03-16 18:00)
  35-HTDB  2026-03-13 16:00  Cao Min  contact: decision (phone), letter 'decision': Dear J*** R**,
      
      we have looked into your complaint KS-260311-7VMHXYX of 2026-03-11 09:10 (Group complaint: defective heaters HX-3 smoke).
      
      Our decision of 2026-03-13: Batch 2602 called back, replaced or refunded; doctors paid
      - replace
      - compensation: 3400.00 CNY
      - apology
      
      If you are content with this, please tell us so. If you are not, tell us why, under the number KS-260311-7VMHXYX, and we shall take it up again.
      
      You can also turn to:
      - Consumer association (12315)
      - Market supervision authority (12315)
      - Arbitration commission, where the contract provides for it
      - People's court
      
      Cao Min
      Shop, 2026-03-13 [given clock]
      reply met in 0s (due 2026-03-16 18:00)
  36-HTDB  2026-03-13 16:00  Cao Min  contact: decision (media), with City TV, letter 'third-party': City TV
      Your reference: TV-311
      Our reference: KS-260311-7VMHXYX
      
      the complaint that you passed on to us, received on 2026-03-11 09:10 (Group complaint: defective heaters HX-3 smoke), has been dealt with.
      
      Our decision of 2026-03-13: Batch 2602 called back, replaced or refunded; doctors paid
      
      A list of the numbers called back is on our page.
      
      Cao Min
      Shop, 2026-03-13 [given clock]
  37-HTDB  2026-03-13 16:00  Cao Min  step skipped: Publicity: Watch what is written for a week [given clock]
      because: The agency watches and reports weekly
  38-K892  2026-03-16 10:00  Lin Qi  followed up: speed 4, solution 5, attitude 5, confirmed settled, would come back, verified by Shen Bo: Visit with the new heater: Frightened, but well looked after [given clock]
      followup met in 2d 18h (due 2026-03-18 18:00)
  39-KW3D  2026-03-16 11:00  Cao Min  closed: resolved [given clock]
  40-9JMX  2026-03-20 14:00  Cao Min  reviewed, reported to management, attended by pan.yu, ren.fei, the insurer; went well: Sale stopped within two hours, one voice from the first day; did not go well: The first two calls of Monday were noted as enquiries; lessons: Smoke is never an enquiry; decided: Words for smoke and heat go into the rules; actions: CA-260320-9JMXAEY [given clock]
      review met in 4d 3h (due 2026-03-30 18:00)
  $ clocks_of $id
  register 1 stopped 2026-03-11T10:10:00+08:00 met
  respond 1 stopped 2026-03-11T10:10:00+08:00 met
  classify 1 stopped 2026-03-11T11:20:00+08:00 met
  emergency/departments 1 stopped 2026-03-11T11:25:00+08:00 met
  emergency/group 1 stopped 2026-03-11T10:25:00+08:00 met
  emergency/management 1 stopped 2026-03-11T10:25:00+08:00 met
  emergency/report 1 stopped 2026-03-12T09:25:00+08:00 met
  emergency/secure 1 stopped 2026-03-11T09:55:00+08:00 met
  mass/hotline 1 stopped 2026-03-11T11:25:00+08:00 met
  mass/register 1 stopped 2026-03-11T13:25:00+08:00 met
  plan/collect the heaters 1 stopped 2026-03-13T23:59:59+08:00 met
  plan/stop the sale 1 stopped 2026-03-11T12:00:00+08:00 met
  publicity/facts 1 stopped 2026-03-11T17:25:00+08:00 met
  publicity/spokesman 1 stopped 2026-03-11T11:25:00+08:00 met
  publicity/statement 1 stopped 2026-03-12T09:25:00+08:00 met
  quality/inspect 1 stopped 2026-03-13T18:00:00+08:00 met
  resolve 1 stopped 2026-03-16T18:00:00+08:00 met
  promise 1 stopped 2026-03-11T12:30:00+08:00 met
  promise 2 stopped 2026-03-12T12:00:00+08:00 met
  followup 1 stopped 2026-03-18T18:00:00+08:00 met
  reply 1 stopped 2026-03-16T18:00:00+08:00 met
  review 1 stopped 2026-03-30T18:00:00+08:00 met
  $ kesu report overdue
  $ kesu check -v
  nothing found
