Facts of the house's own compare by their type; what the rules do not declare is refused at its column.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat >> rules/procedure.yaml <<'END'
  > fields:
  >   fee: {type: number}
  >   delivered: {type: date}
  >   paid: {type: amount}
  >   branch: {type: choice, choices: {north: {en: North, zh: 北店}, south: {en: South, zh: 南店}}}
  >   insured: {type: yes_no}
  >   receipt: {pattern: "R-[0-9]{6}"}
  > tags: [warranty, vip]
  > END
  $ a=$(open_ticket --subject A --field fee=9 --field delivered=2026-03-01 --field paid='80 CNY' --field branch=north --tag vip)
  $ b=$(open_ticket --subject B --field fee=100.50 --field delivered=2026-03-10 --field paid='200 CNY' --field branch=south --field insured=yes)
  $ c=$(open_ticket --subject C --field fee=-3)
  $ found() { kesu list --filter "$1" --format csv | awk -F, 'NR > 1 { print $13 }' | sort | paste -sd ' '; }
  $ found 'fields.fee > 10'; found 'fields.fee <= 9.0'; found 'fields.fee = 100.5'; found 'fields.fee != 9, -3'; found 'fields.fee < -2'
  B
  A C
  B
  B
  C
  $ found 'fields.delivered < -7d'; found 'fields.delivered = 2026-03-10'; found 'fields.delivered > -7d'; found 'fields.delivered = yesterday'; found 'fields.delivered = -'
  A
  B
  B
  B
  C
  $ found 'fields.paid >= 100 CNY'; found 'fields.paid < 500 EUR'
  B
  
  $ found 'fields.branch = 北店, south'; found 'fields.insured = 是'; found 'tag = vip'
  A B
  B
  A

A list can be in their order; what says nothing comes last.

  $ for order in fields.fee -fields.fee fields.delivered fields.paid; do kesu list --sort $order --format csv | awk -F, 'NR > 1 { print $13 }' | paste -sd ' '; done
  C A B
  B A C
  A B C
  A B C

Slips, not empty answers:

  $ kesu list --filter 'open and fields.branch = north, nort'
  kesu: --filter:1:33: fields.branch cannot be 'nort'
    did you mean 'north'?
  [2]
  $ kesu list --filter 'fields.brunch = north'
  kesu: --filter:1:1: 'brunch' is no field that the rules declare under fields
    did you mean 'branch'?
  [2]
  $ kesu list --filter 'tag = warrenty'
  kesu: --filter:1:7: 'warrenty' is no tag that the rules declare
    did you mean 'warranty'?
  [2]
  $ kesu list --tag warrenty
  kesu: 'warrenty' is no tag that the rules declare
    did you mean 'warranty'?
  [2]
  $ kesu list --filter 'fields.fee > much'
  kesu: --filter:1:14: fields.fee must be a number (got 'much')
    for example 12.5
  [2]
  $ kesu list --filter 'fields.delivered > soon'
  kesu: --filter:1:20: 'soon' is not a time
    write 2026-03-11T09:12:00+08:00, "2026-03-11 09:12", 2026-03-11, now, today, yesterday, tomorrow, or relative to now: -90m, +3d
  [2]
  $ kesu list --filter 'fields.paid > 100'
  kesu: --filter:1:15: fields.paid must be an amount with its currency (got '100')
    write the amount, a space and the currency, like 3200.00 CNY
  [2]
  $ kesu list --filter 'fields.fee ~ 1'
  kesu: --filter:1:14: fields.fee cannot be compared so
    use = != < <= > >=
  [2]
  $ kesu list --filter 'fields.branch < south'
  kesu: --filter:1:17: fields.branch cannot be compared so
    use = != or ~, which means: contains
  [2]
  $ kesu list --sort fields.fea
  kesu: 'fea' is no field that the rules declare under fields
    did you mean 'fee'?
  [2]
  $ kesu note --filter 'tag = vipp' --text 'To all of them'
  kesu: --filter:1:7: 'vipp' is no tag that the rules declare
    did you mean 'vip'?
  [2]

What tickets have from older rules is still found, and what is declared nowhere is free.

  $ sed -i 's/tags: .*/tags: [warranty]/; s/, south: .*/}}/; /delivered/d' rules/procedure.yaml
  $ found 'tag = vip'; found 'fields.branch = south'; found 'fields.delivered = 2026-03-01'; found 'about.order = 1'
  A
  B
  A
  
