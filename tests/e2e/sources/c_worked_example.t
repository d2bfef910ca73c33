A guide's worked example: first response within 24 hours, investigated within 48, solved within 48 more, the customer asked within 72; alternatives weighed, one chosen, one
in reserve; satisfaction 4 of 5.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store e-commerce
  $ sed -i '/^staff:/,$d' rules/people.yaml
  $ cat >>rules/people.yaml <<END
  > staff:
  >   ma.li: {name: Ma Li, department: service, superior: song.jie, roles: [agent]}
  >   song.jie: {name: Song Jie, department: service, superior: hu.lan, roles: [supervisor]}
  >   tang.wei: {name: Tang Wei, department: quality, superior: song.jie, roles: [handler]}
  >   hu.lan: {name: Hu Lan, department: management, roles: [manager]}
  > END

The guide's limits in place of the preset's: clocks for the investigation and, from the finding, for the solution, twice as long until it is carried out; the approval of
everything important. The preset's examples still hold, one with the other limit, so the rules are published, with who decided it and why.

  $ cat >guide <<END
  >   investigate: {from: classify, until: find, limit: 48h, pause: [customer], warn: [80%], escalate: [{at: 100%, to: [superior]}]}
  >   solution: {from: find, until: propose, limit: 48h, warn: [80%], escalate: [{at: 100%, to: [superior]}]}
  > END
  $ sed -i '/^clocks:/r guide; /^  resolve:/,/^  reply:/s/limit: 48h/limit: 96h/' rules/deadlines.yaml
  $ sed -i 's/resolve: "2026-10-05T09:40/resolve: "2026-10-07T09:40/' rules/tests.yaml
  $ sed -i 's/always: urgent/always: [urgent, important]/' rules/procedure.yaml
  $ at '2026-03-08T16:00:00+08:00'
  $ kesu rules check 2>&1 | mask_digests
  e-commerce@1 <digest>: nothing wrong
  $ kesu rules test 2>&1 | mask_digests
  rules/tests.yaml:19:18: a power bank burns on a holiday: due resolve is 2026-10-05T09:40:00+08:00, expected was 2026-10-07T09:40:00+08:00
    48h from 'classify', by resolve/limit at rules/deadlines.yaml:43:12
    category safety, priority urgent
  e-commerce@1 <digest>: 1 of 21 examples fail
  $ kesu --as hu.lan rules publish --by hu.lan --because 'So that nobody waits for an answer longer than four days' --change 'The limits of the guide' 2>&1 | mask_digests
  kesu: rules/tests.yaml: 1 of 21 examples fail
    `kesu rules test` says which, and why
  $ export KESU_USER=ma.li

Monday: a washing machine that was delivered with a crack and leaks.

  $ at '2026-03-09T10:00:00+08:00'
  $ kesu open --subject 'Defective washing machine: it leaks' --text 'Faulty from the first day, the drum has a crack and the seller does not answer' --demand 'A new one' --channel app --received '2026-03-09 09:40' --name 'Jane Roe' --phone 13800004444 --about order=W-7781 --about amount='2899 CNY' --loss '2899 CNY'
  KS-260309-67WX9A9
  $ id=$(kesu list -q)
  $ printf 'a crack' >crack.txt; kesu attach $id crack.txt --text 'Photo of the crack'
  KS-260309-67WX9A9 attached 2-67WX: crack.txt (text/plain, 7 bytes)
  $ at '2026-03-09T10:30:00+08:00'; kesu classify $id; kesu assign $id
  KS-260309-67WX9A9 product.defect, important (severity 48)
  KS-260309-67WX9A9 assigned to department quality
  $ kesu -q --as tang.wei accept $id
  KS-260309-67WX9A9
  $ at '2026-03-09T11:00:00+08:00'; kesu contact $id --letter acknowledgement --channel app
  KS-260309-67WX9A9 contact recorded: acknowledgement, letter 'acknowledgement'
  $ at '2026-03-09T15:00:00+08:00'; kesu --as tang.wei contact $id --channel phone --text 'Sorry for the trouble; I look into it and call by Wednesday noon' --promise '2026-03-11 12:00'
  KS-260309-67WX9A9 contact recorded: update

Tuesday: the customer has to send the serial number, which takes half a day; the investigation rests meanwhile.

  $ at '2026-03-10T09:00:00+08:00'; kesu --as tang.wei wait $id --for customer --until '2026-03-11 09:00' --text 'Asked for the serial number'
  KS-260309-67WX9A9 waits for customer until 2026-03-11 09:00; rests: resolution
  $ at '2026-03-10T15:00:00+08:00'; kesu show $id | grep -E 'status|investigation'
    status            assigned, waiting
  $ at '2026-03-10T21:00:00+08:00'; kesu contact $id --kind inbound --text 'SN 55-0913'
  KS-260309-67WX9A9 contact recorded: inbound
  $ kesu show $id | grep -E 'status|investigation'
    status            assigned
  $ at '2026-03-11T10:00:00+08:00'
  $ kesu --as tang.wei find $id --text 'Dropped by the carrier: the shock label is red; the leak is from the cracked drum' --root-cause supplier --accidental --liability responsible --evidence $(events_of $id attach)
  KS-260309-67WX9A9 finding recorded

Wednesday: three ways, weighed.

  $ at '2026-03-11T10:40:00+08:00'
  $ kesu --as tang.wei propose $id --text 'Exchange it for a new one at our cost, and refund the delivery' \
  >   --option 'exchange, feasibility=high: in stock, cost=3100 CNY, time=2 days, acceptance=high: asked for' \
  >   --option 'refund, feasibility=high, cost=2899 CNY, time=1 day, acceptance=medium: needs a machine' \
  >   --option 'repair, feasibility=medium: drum on order, cost=800 CNY, time=10 days, acceptance=low' \
  >   --chosen exchange --fallback refund --measure 'replace, owner=tang.wei, until=2026-03-13'
  KS-260309-67WX9A9 proposed; needs approval at the level Management; who can: Hu Lan (hu.lan)
  $ kesu --as tang.wei resolve $id --text 'Exchanged' --measure replace --cost '3100 CNY'
  kesu: KS-260309-67WX9A9: a solution that costs 3100.00 CNY needs approval at the level Management
    kesu propose KS-260309-67WX9A9 and kesu approve KS-260309-67WX9A9 first; who can: Hu Lan (hu.lan)
  [6]
  $ kesu --as hu.lan approve $id --text 'And claim it from the carrier'
  KS-260309-67WX9A9 approved 11-B9EW at the level Management
  $ at '2026-03-11T11:30:00+08:00'; kesu --as tang.wei contact $id --channel phone --text 'A new one comes on Thursday; should that fail, you have your money back on Friday' --promise '2026-03-13 18:00'
  KS-260309-67WX9A9 contact recorded: update
  $ for step in inspect trace stop cause; do kesu --as tang.wei step $id --done $step; done
  KS-260309-67WX9A9 quality/inspect done
  KS-260309-67WX9A9 quality/trace done
  KS-260309-67WX9A9 quality/stop done
  KS-260309-67WX9A9 quality/cause done
  $ kesu show $id | sed -n '/^Steps/,/^Clocks/p'
  Steps (4 of 5)
    [x] inspect       Quality: Look at the thing on the spot: done 2026-03-11 11:30, Tang Wei
    [x] trace         Quality: Find out where it comes from and who else has it: done 2026-03-11 11:30, Tang Wei
    [x] stop          Quality: Stop the fault from going on: halt the work or the sale: done 2026-03-11 11:30, Tang Wei
    [x] cause         Quality: Say what caused it and whether it will come again: done 2026-03-11 11:30, Tang Wei
    [ ] verify        Quality: Have the remedy checked by somebody else: for head, superior, co_handler; wanted: a note of the check
  
  Clocks
  $ at '2026-03-12T16:00:00+08:00'
  $ kesu --as tang.wei resolve $id --text 'New machine delivered and tested; delivery refunded' --measure 'replace, owner=tang.wei, done=2026-03-12' --measure 'refund, amount=120 CNY, done=2026-03-12' --measure apology --cost '3100 CNY'
  KS-260309-67WX9A9 resolved
  $ at '2026-03-12T17:00:00+08:00'; kesu --as tang.wei contact $id --letter decision --channel app --print
  KS-260309-67WX9A9 contact recorded: decision, letter 'decision'
  Dear Jane Roe,
  
  we have looked into your complaint KS-260309-67WX9A9 of 2026-03-09 09:40 (Defective washing machine: it leaks).
  
  Our decision of 2026-03-12: New machine delivered and tested; delivery refunded
  - replace
  - refund: 120.00 CNY
  - apology
  
  If you are content with this, please tell us so. If you are not, tell us why, under the number KS-260309-67WX9A9, and we shall take it up again.
  
  You can also turn to:
  - Consumer association (12315)
  - Market supervision authority (12315)
  - Arbitration commission, where the contract provides for it
  - People's court
  
  Tang Wei
  2026-03-12

Asked within 72 hours; 4 of 5 or better, so she is content, and it is closed with her confirmation.

  $ at '2026-03-14T11:00:00+08:00'
  $ kesu followup $id --channel phone --speed 4 --solution 5 --attitude 4 --text 'Quick in the end' --confirmed --retained
  KS-260309-67WX9A9 followed up
  $ kesu close $id
  KS-260309-67WX9A9 closed: resolved
  $ kesu show $id | sed -n '/^State/,/^$/p; /^Clocks/,/^$/p'
  State
    status            closed (resolved)
    category          Defects and failures
    priority          important (severity 48)
    liability         responsible
    owner             Tang Wei
    department        Quality
    first receiver    Ma Li
  
  Clocks
    registration      met in 20min (due 2026-03-09 10:40)
    first response    met in 5h 20min (due 2026-03-10 09:40)
    classification    met in 30min (due 2026-03-09 12:00)
    resolution        missed after 2d 17h (due 2026-03-11 22:30)
    promised contact  met in 1d 20h (due 2026-03-11 12:00)
    promised contact  cycle 2: met in 1d 5h (due 2026-03-13 18:00)
    reply             met in 1h (due 2026-03-13 23:00)
    followup          met in 1d 18h (due 2026-03-15 17:00)
  
  $ kesu log $id
  1-0RQD  2026-03-09 10:00  Ma Li  registered [given clock]
      registration met in 20min (due 2026-03-09 10:40)
      terms: registration 1 workhour, classification 2 workhours, first response 24h
  2-67WX  2026-03-09 10:00  Ma Li  attached crack.txt: Photo of the crack [given clock]
  3-NFG4  2026-03-09 10:30  Ma Li  classified: Defects and failures, important (severity 48) [given clock]
      because: category/product.defect (defect*), content/failure +22 (defect*), impact/some-loss +6, impact/loss-1000 +8, source/direct +12
      classification met in 30min (due 2026-03-09 12:00)
      terms: registration 1 workhour, classification 2 workhours, first response 24h, resolution 48h, reply 1 workday, followup 72h, Quality: Look at the thing on the spot 2 workdays
  4-NFG4  2026-03-09 10:30  Ma Li  assigned to department Quality [given clock]
      because: category/product.defect
  5-NFG4  2026-03-09 10:30  Tang Wei  taken on [given clock]
  6-RD9W  2026-03-09 11:00  Ma Li  contact: acknowledgement (app), letter 'acknowledgement': Dear J*** R**,
      
      we received your complaint on 2026-03-09 09:40 and have registered it under the number KS-260309-67WX9A9:
      
          Defective washing machine: it leaks
      
      You ask for: A new one.
      
      Tang Wei is in charge of it.
      
      You will have our decision by 2026-03-11 10:30.
      
      Please give the number KS-260309-67WX9A9 whenever you write or call.
      
      Ma Li
      2026-03-09 [given clock]
  7-PDVJ  2026-03-09 15:00  Tang Wei  contact: update (phone), next contact promised for 2026-03-11 12:00: Sorry for the trouble; I look into it and call by Wednesday noon [given clock]
      first response met in 5h 20min (due 2026-03-10 09:40)
  8-9AJ8  2026-03-10 09:00  Tang Wei  waiting for customer, until 2026-03-11 09:00: Asked for the serial number [given clock]
  9-DFQW  2026-03-10 21:00  Ma Li  contact: inbound (app): SN 55-0913 [given clock]
  10-65W0  2026-03-11 10:00  Tang Wei  found, root cause: Supplier or partner, accidental, responsible: Dropped by the carrier: the shock label is red; the leak is from the cracked drum [given clock]
  11-B9EW  2026-03-11 10:40  Tang Wei  proposed, chosen: exchange, in reserve: refund: Exchange it for a new one at our cost, and refund the delivery (replace; cost 3100.00 CNY); weighed: exchange (feasibility high: in stock, cost 3100.00 CNY, time 2 days, acceptance by the customer high: asked for), refund (feasibility high, cost 2899.00 CNY, time 1 day, acceptance by the customer medium: needs a machine), repair (feasibility medium: drum on order, cost 800.00 CNY, time 10 days, acceptance by the customer low) [given clock]
  12-B9EW  2026-03-11 10:40  Hu Lan  approved 11-B9EW at the level Management, up to 3100.00 CNY: And claim it from the carrier [given clock]
  13-N1AH  2026-03-11 11:30  Tang Wei  contact: update (phone), next contact promised for 2026-03-13 18:00: A new one comes on Thursday; should that fail, you have your money back on Friday [given clock]
      promised contact met in 1d 20h (due 2026-03-11 12:00)
  14-N1AH  2026-03-11 11:30  Tang Wei  step done: Quality: Look at the thing on the spot [given clock]
      Quality: Look at the thing on the spot met in 2d 1h (due 2026-03-11 23:00)
  15-N1AH  2026-03-11 11:30  Tang Wei  step done: Quality: Find out where it comes from and who else has it [given clock]
  16-N1AH  2026-03-11 11:30  Tang Wei  step done: Quality: Stop the fault from going on: halt the work or the sale [given clock]
  17-N1AH  2026-03-11 11:30  Tang Wei  step done: Quality: Say what caused it and whether it will come again [given clock]
  18-N5F7  2026-03-12 16:00  Tang Wei  resolved: New machine delivered and tested; delivery refunded (replace, refund 120.00 CNY, apology; cost 3100.00 CNY) [given clock]
      resolution missed after 2d 17h (due 2026-03-11 22:30)
  19-EJJC  2026-03-12 17:00  Tang Wei  contact: decision (app), letter 'decision': Dear J*** R**,
      
      we have looked into your complaint KS-260309-67WX9A9 of 2026-03-09 09:40 (Defective washing machine: it leaks).
      
      Our decision of 2026-03-12: New machine delivered and tested; delivery refunded
      - replace
      - refund: 120.00 CNY
      - apology
      
      If you are content with this, please tell us so. If you are not, tell us why, under the number KS-260309-67WX9A9, and we shall take it up again.
      
      You can also turn to:
      - Consumer association (12315)
      - Market supervision authority (12315)
      - Arbitration commission, where the contract provides for it
      - People's court
      
      Tang Wei
      2026-03-12 [given clock]
      reply met in 1h (due 2026-03-13 23:00)
      promised contact met in 1d 5h (due 2026-03-13 18:00)
  20-ERH1  2026-03-14 11:00  Ma Li  followed up: speed 4, solution 5, attitude 4, confirmed settled, would come back: Quick in the end [given clock]
      followup met in 1d 18h (due 2026-03-15 17:00)
  21-ERH1  2026-03-14 11:00  Ma Li  closed: resolved [given clock]
  $ clocks_of $id
  register 1 stopped 2026-03-09T10:40:00+08:00 met
  respond 1 stopped 2026-03-10T09:40:00+08:00 met
  classify 1 stopped 2026-03-09T12:00:00+08:00 met
  quality/inspect 1 stopped 2026-03-11T23:00:00+08:00 met
  resolve 1 stopped 2026-03-11T22:30:00+08:00 missed
  promise 1 stopped 2026-03-11T12:00:00+08:00 met
  promise 2 stopped 2026-03-13T18:00:00+08:00 met
  reply 1 stopped 2026-03-13T23:00:00+08:00 met
  followup 1 stopped 2026-03-15T17:00:00+08:00 met
  $ kesu check -v
  nothing found
