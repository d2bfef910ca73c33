The rules decide; the event keeps every rule that matched with the rules' own word, and the new terms.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak under the sink' --text 'The neighbour is wet too.' --loss '3200 CNY')
  $ at '2026-03-11T09:30:00+08:00'
  $ kesu classify $id
  KS-260311-7VMHXYX quality.leak, urgent (severity 92)
  $ sed -n '/do: classify/,$p' $(file_of $id) | mask_digests
      do: classify
      category: quality.leak
      severity: 92
      priority: urgent
      because:
        - {rule: category/quality.leak, weight: 3, word: leak*}
        - {rule: content/water, points: 40, word: leak*}
        - {rule: impact/neighbour, points: 20, word: neighbour}
        - {rule: impact/loss, points: 30}
        - {rule: cap/impact, points: -10}
        - {rule: source/direct, points: 12}
      rules: shop@3 <digest>
      terms:
        register: {limit: 1h, from: received, until: open}
        classify: {limit: 2h, from: open, until: classify}
        respond: {limit: 1h, from: received, until: respond}
        resolve: {limit: 3 workdays, calendar: office, from: classify, until: resolve, due: end_of_day, pause: [customer]}
        reply: {limit: 1 workday, calendar: office, from: resolve, until: reply, due: end_of_day}
        followup: {limit: 3 workdays, calendar: office, from: reply, until: followup, due: end_of_day}
      clocks:
        classify: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-11T11:20:00+08:00", met: true, took: 10m}

Again, after a fact was corrected: the rules decide anew.

  $ at '2026-03-11T10:00:00+08:00'
  $ kesu -q amend $id loss '' --because 'Was a misunderstanding'
  KS-260311-7VMHXYX
  $ kesu classify $id
  KS-260311-7VMHXYX quality.leak, urgent (severity 72)
  $ kesu list -q --priority important
