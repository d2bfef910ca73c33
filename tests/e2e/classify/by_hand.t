What is given by hand stands over the rules and needs a reason; the rest still follows from the rules.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak under the sink')
  $ kesu classify $id --priority urgent
  kesu: classifying by hand needs a reason
    add --because, or leave out --category, --severity and --priority to let the rules decide
  [2]
  $ kesu classify $id --category service --severity 10
  kesu: classifying by hand needs a reason
    add --because, or leave out --category, --severity and --priority to let the rules decide
  [2]
  $ kesu classify $id --priority urgent --because 'Water near the fuse box'
  KS-260311-7VMHXYX quality.leak, urgent (severity 52)
  $ sed -n '/do: classify/,/rules:/p' $(file_of $id) | mask_digests
      do: classify
      category: quality.leak
      severity: 52
      priority: urgent
      because:
        - {by_hand: Water near the fuse box, sets: priority}
        - {rule: category/quality.leak, weight: 3, word: leak*}
        - {rule: content/water, points: 40, word: leak*}
        - {rule: source/direct, points: 12}
      rules: shop@3 <digest>
  $ sed -n '/respond:/p' $(file_of $id)
        respond: {limit: 24h, from: received, until: respond}
        respond: {limit: 1h, from: received, until: respond}

All three by hand: the rules have no part in the reasons. The last part of a category's path will do.

  $ kesu classify $id --category paint --priority general --severity 5 --liability not_responsible --because 'It is condensation'
  KS-260311-7VMHXYX quality.paint, general (severity 5)
  $ sed -n '/^  - id: 3/,/rules:/p' $(file_of $id) | mask_digests
    - id: 3-7VMH
      after: 2-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: classify
      category: quality.paint
      severity: 5
      priority: general
      liability: not_responsible
      because: It is condensation
      rules: shop@3 <digest>

Words that do not exist:

  $ kesu classify $id --category paintt --because x
  kesu: there is no category 'paintt'
    one of quality, quality.leak, quality.paint, service or other
  [4]
  $ kesu classify $id --priority high --because x
  kesu: --priority cannot be 'high'
    one of general, important or urgent
  [2]
  $ kesu classify $id --severity 101 --because x
  kesu: --severity must be a whole number from 0 to 100 (got '101')
  [2]
  $ kesu classify $id --severity ten --because x
  kesu: --severity must be a whole number from 0 to 100 (got 'ten')
  [2]
  $ kesu classify $id --liability mine --because x
  kesu: --liability cannot be 'mine'
    one of responsible, not_responsible, out_of_scope or undetermined
  [2]

Liability alone is no decision over the rules, and needs no reason:

  $ kesu classify $id --liability responsible
  KS-260311-7VMHXYX quality.paint, general (severity 5)
  $ sed -n '/^  - id: 4/,$p' $(file_of $id)
    - id: 4-7VMH
      after: 3-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: classify
      liability: responsible
