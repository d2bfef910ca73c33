A textbook's crisis of an online shop: the buyer complains, goes to the platform and the consumer organisation, which mediates; what it decides is recorded with where it came
from, and the complaint is closed as settled outside.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store e-commerce
  $ sed -i '/^staff:/,$d' rules/people.yaml
  $ cat >>rules/people.yaml <<END
  > staff:
  >   ma.li: {name: Ma Li, department: service, superior: hu.lan, roles: [agent]}
  >   yu.hong: {name: Yu Hong, department: quality, superior: hu.lan, roles: [handler]}
  >   hu.lan: {name: Hu Lan, department: management, roles: [manager]}
  > END

While somebody outside mediates the resolution may rest here; what is closed as external asks for a finding, and for the buyer's being told.

  $ sed -i 's/pause: \[customer, carrier, supplier\]/pause: [customer, carrier, supplier, mediation]/' rules/deadlines.yaml
  $ sed -i 's/close.external: .*/close.external: {needs: [find, respond]}/' rules/procedure.yaml
  $ kesu rules check 2>&1 | mask_digests
  e-commerce@1 <digest>: nothing wrong
  $ export KESU_USER=ma.li

The buyer says that the watch is a counterfeit, and goes public.

  $ at '2026-03-11T10:00:00+08:00'
  $ id=$(open_ticket --subject 'Watch is a counterfeit' --text 'The serial number does not exist. I go to 12315 and post it everywhere.' --demand 'Three times the price' --channel platform --name 'John Roe' --phone 13800005555 --about order=Z-2001 --about amount='1980 CNY' --loss '1980 CNY' --tag social)
  $ at '2026-03-11T10:20:00+08:00'; kesu classify $id; kesu assign $id
  KS-260311-65W0Y5H product.fake, urgent (severity 74)
  KS-260311-65W0Y5H is to be known at once by Hu Lan: tell them; kesu.yaml names no notifier, so `kesu remind` sends nothing
  KS-260311-65W0Y5H assigned to department quality
  $ kesu -q --as yu.hong accept $id
  KS-260311-65W0Y5H
  $ for step in emergency/secure emergency/group emergency/management emergency/departments; do kesu --as yu.hong step $id --done $step; done
  KS-260311-65W0Y5H emergency/secure done
  KS-260311-65W0Y5H emergency/group done
  KS-260311-65W0Y5H emergency/management done
  KS-260311-65W0Y5H emergency/departments done
  $ at '2026-03-11T10:40:00+08:00'; kesu --as yu.hong contact $id --channel phone --text 'Please keep the watch, we have it examined at our cost'
  KS-260311-65W0Y5H contact recorded: update
  $ at '2026-03-12T15:00:00+08:00'
  $ printf 'expert opinion' >opinion.txt; kesu --as yu.hong attach $id opinion.txt --text 'Opinion of the maker'
  KS-260311-65W0Y5H attached 10-K37R: opinion.txt (text/plain, 14 bytes)
  $ kesu --as yu.hong find $id --text 'Genuine, of a batch for another country; the page did not say so' --root-cause information --systemic --liability responsible --evidence $(events_of $id attach)
  KS-260311-65W0Y5H finding recorded
  $ for step in inspect trace stop cause; do kesu --as yu.hong step $id --done $step; done
  KS-260311-65W0Y5H quality/inspect done
  KS-260311-65W0Y5H quality/trace done
  KS-260311-65W0Y5H quality/stop done
  KS-260311-65W0Y5H quality/cause done
  $ kesu --as hu.lan step $id --done emergency/report --text 'Late: the opinion had to be waited for'
  KS-260311-65W0Y5H emergency/report done
  $ kesu --as hu.lan step $id --skip emergency/third-party --because 'Nobody is in danger'
  KS-260311-65W0Y5H emergency/third-party skipped
  $ kesu --as yu.hong propose $id --text 'Take it back, refund the price and 500 CNY for the trouble' --cost '2480 CNY' --measure 'refund, amount=1980 CNY' --measure 'compensation, amount=500 CNY' --measure apology
  KS-260311-65W0Y5H proposed; needs approval at the level Management; who can: Hu Lan (hu.lan)
  $ kesu --as hu.lan approve $id
  KS-260311-65W0Y5H approved 18-K37R at the level Management
  $ kesu --as yu.hong contact $id --channel phone --kind decision --text 'We offer the price back and 500 CNY' --alternatives 'consumer association (12315), the platform'
  KS-260311-65W0Y5H contact recorded: decision
  $ at '2026-03-12T16:00:00+08:00'; kesu contact $id --kind inbound --text 'No. Three times the price, as the law says. I have filed it with the consumer association'
  KS-260311-65W0Y5H contact recorded: inbound

It goes outside: mediation; our clock rests until its date, and cannot be closed as if we had decided.

  $ at '2026-03-12T16:30:00+08:00'
  $ kesu --as yu.hong refer $id --forum mediation --body 'Consumer association' --reference XH-2026-118 --next 2026-03-20 --text 'Papers handed in'
  KS-260311-65W0Y5H referred: Consumer association
  $ kesu --as yu.hong wait $id --for mediation --until '2026-03-20 18:00'
  KS-260311-65W0Y5H waits for mediation until 2026-03-20 18:00; rests: resolution
  $ kesu list --external --format csv | cut -d, -f 1,3,4
  id,status,flags
  KS-260311-65W0Y5H,assigned,"waiting; external"
  $ kesu close $id --outcome rejected --because 'Genuine'
  kesu: KS-260311-65W0Y5H is still with Consumer association
    kesu refer KS-260311-65W0Y5H --outcome … records how it ended there; or close it --outcome external
  [6]
  $ kesu show $id | grep outside
    outside           Consumer association (mediation), XH-2026-118, since 2026-03-12, next 2026-03-20

The hearing is put off; then it ends.

  $ at '2026-03-19T09:00:00+08:00'; kesu --as yu.hong refer $id --next 2026-03-25 --text 'Put off: the mediator is ill'
  KS-260311-65W0Y5H news recorded
  $ kesu --as yu.hong wait $id --for mediation --until '2026-03-25 18:00'
  KS-260311-65W0Y5H waits for mediation until 2026-03-25 18:00; rests: resolution
  $ at '2026-03-25T15:00:00+08:00'
  $ kesu --as yu.hong refer $id --outcome settled --award '3000 CNY' --text 'Price back and 1020 CNY; the page says from now on for which country'
  KS-260311-65W0Y5H ended there: settled
  $ kesu --as yu.hong note $id --text 'Agreement signed by both sides, paid the same day'
  KS-260311-65W0Y5H noted 27-J0SG
  $ kesu --as yu.hong contact $id --channel phone --text 'Paid today, as agreed before the mediator'
  KS-260311-65W0Y5H contact recorded: update
  $ kesu --as hu.lan close $id --outcome external --because 'Settled before the consumer association'
  KS-260311-65W0Y5H closed: external

What the archive says.

  $ kesu show $id | sed -n '/^State/,/^$/p; /^Clocks/,/^$/p'
  State
    status            closed (external)
    category          Counterfeit goods
    priority          urgent (severity 74)
    liability         responsible
    owner             Yu Hong
    department        Quality
    together with     Shop operations, Risk control
    first receiver    Ma Li
    outside           Consumer association (mediation), XH-2026-118, since 2026-03-12, ended 2026-03-25: settled
  
  Clocks
    classification    met in 20min (due 2026-03-11 12:00)
    registration      met in 0s (due 2026-03-11 11:00)
    first response    met in 40min (due 2026-03-11 11:00)
    resolution        met in 1d 6h (due 2026-03-26 08:50)
    review            due 2026-04-04 23:00, 10d 8h left
  
  $ kesu log $id
  1-G2TF  2026-03-11 10:00  Ma Li  registered [given clock]
      registration met in 0s (due 2026-03-11 11:00)
      terms: registration 1 workhour, classification 2 workhours, first response 24h
  2-19QP  2026-03-11 10:20  Ma Li  classified: Counterfeit goods, urgent (severity 74) [given clock]
      because: category/product.fake (counterfeit), content/fraud +35 (counterfeit), impact/some-loss +6, impact/loss-1000 +8, source/direct +12, source/platform +6, source/goes-outside +8 (12315), cap/source -1
      classification met in 20min (due 2026-03-11 12:00)
      terms: registration 1 workhour, classification 2 workhours, first response 1h, resolution 48h, reply 1 workday, followup 72h, review 10 workdays, Quality: Look at the thing on the spot 2 workdays, Emergency: See to it that nobody is or gets hurt 30m, Emergency: Call the handling group together 1h, Emergency: Tell the top management 1h, Emergency: Tell the departments responsible 2h, Emergency: Report in writing what happened and what was done 24h
  3-19QP  2026-03-11 10:20  Ma Li  assigned to department Quality, together with Shop operations, Risk control [given clock]
      because: route/fake
  4-19QP  2026-03-11 10:20  Yu Hong  taken on [given clock]
  5-19QP  2026-03-11 10:20  Yu Hong  step done: Emergency: See to it that nobody is or gets hurt [given clock]
      Emergency: See to it that nobody is or gets hurt met in 0s (due 2026-03-11 10:50)
  6-19QP  2026-03-11 10:20  Yu Hong  step done: Emergency: Call the handling group together [given clock]
      Emergency: Call the handling group together met in 0s (due 2026-03-11 11:20)
  7-19QP  2026-03-11 10:20  Yu Hong  step done: Emergency: Tell the top management [given clock]
      Emergency: Tell the top management met in 0s (due 2026-03-11 11:20)
  8-19QP  2026-03-11 10:20  Yu Hong  step done: Emergency: Tell the departments responsible [given clock]
      Emergency: Tell the departments responsible met in 0s (due 2026-03-11 12:20)
  9-B9EW  2026-03-11 10:40  Yu Hong  contact: update (phone): Please keep the watch, we have it examined at our cost [given clock]
      first response met in 40min (due 2026-03-11 11:00)
  10-K37R  2026-03-12 15:00  Yu Hong  attached opinion.txt: Opinion of the maker [given clock]
  11-K37R  2026-03-12 15:00  Yu Hong  found, root cause: Wrong or missing information, systemic, responsible: Genuine, of a batch for another country; the page did not say so [given clock]
  12-K37R  2026-03-12 15:00  Yu Hong  step done: Quality: Look at the thing on the spot [given clock]
      Quality: Look at the thing on the spot met in 1d 4h (due 2026-03-13 23:00)
  13-K37R  2026-03-12 15:00  Yu Hong  step done: Quality: Find out where it comes from and who else has it [given clock]
  14-K37R  2026-03-12 15:00  Yu Hong  step done: Quality: Stop the fault from going on: halt the work or the sale [given clock]
  15-K37R  2026-03-12 15:00  Yu Hong  step done: Quality: Say what caused it and whether it will come again [given clock]
  16-K37R  2026-03-12 15:00  Hu Lan  step done: Emergency: Report in writing what happened and what was done: Late: the opinion had to be waited for [given clock]
      Emergency: Report in writing what happened and what was done missed after 1d 4h (due 2026-03-12 10:20)
  17-K37R  2026-03-12 15:00  Hu Lan  step skipped: Emergency: Call whoever else is needed: fire brigade, doctor, police, insurer [given clock]
      because: Nobody is in danger
  18-K37R  2026-03-12 15:00  Yu Hong  proposed: Take it back, refund the price and 500 CNY for the trouble (refund 1980.00 CNY, compensation 500.00 CNY, apology; cost 2480.00 CNY) [given clock]
  19-K37R  2026-03-12 15:00  Hu Lan  approved 18-K37R at the level Management, up to 2480.00 CNY [given clock]
  20-K37R  2026-03-12 15:00  Yu Hong  contact: decision (phone): We offer the price back and 500 CNY [given clock]
  21-N5F7  2026-03-12 16:00  Ma Li  contact: inbound (platform): No. Three times the price, as the law says. I have filed it with the consumer association [given clock]
  22-YBY6  2026-03-12 16:30  Yu Hong  referred: mediation, Consumer association, XH-2026-118, next 2026-03-20: Papers handed in [given clock]
  23-YBY6  2026-03-12 16:30  Yu Hong  waiting for mediation, until 2026-03-20 18:00 [given clock]
  24-PHT9  2026-03-19 09:00  Yu Hong  news from outside, next 2026-03-25: Put off: the mediator is ill [given clock]
  25-PHT9  2026-03-19 09:00  Yu Hong  waiting for mediation, until 2026-03-25 18:00 [given clock]
  26-J0SG  2026-03-25 15:00  Yu Hong  ended there: settled, awarded 3000.00 CNY: Price back and 1020 CNY; the page says from now on for which country [given clock]
  27-J0SG  2026-03-25 15:00  Yu Hong  note: Agreement signed by both sides, paid the same day [given clock]
  28-J0SG  2026-03-25 15:00  Yu Hong  contact: update (phone): Paid today, as agreed before the mediator [given clock]
  29-J0SG  2026-03-25 15:00  Hu Lan  closed: external [given clock]
      because: Settled before the consumer association
      resolution met in 1d 6h (due 2026-03-26 08:50)
  $ clocks_of $id
  classify 1 stopped 2026-03-11T12:00:00+08:00 met
  register 1 stopped 2026-03-11T11:00:00+08:00 met
  respond 1 stopped 2026-03-11T11:00:00+08:00 met
  emergency/departments 1 stopped 2026-03-11T12:20:00+08:00 met
  emergency/group 1 stopped 2026-03-11T11:20:00+08:00 met
  emergency/management 1 stopped 2026-03-11T11:20:00+08:00 met
  emergency/report 1 stopped 2026-03-12T10:20:00+08:00 missed
  emergency/secure 1 stopped 2026-03-11T10:50:00+08:00 met
  quality/inspect 1 stopped 2026-03-13T23:00:00+08:00 met
  resolve 1 stopped 2026-03-26T08:50:00+08:00 met
  review 1 running 2026-04-04T23:00:00+08:00 -
  $ kesu list --external -q
  $ kesu list --filter 'closed_as = external' -q
  KS-260311-65W0Y5H
  $ kesu check -v
  nothing found
