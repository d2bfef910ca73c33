Every verb that writes into several tickets, or picks them with --filter, can be rehearsed: it says what would become of each and writes nothing.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak in the bath'); b=$(open_ticket --subject 'Leak in the hall')
  $ kesu -q classify $a $b --category quality --priority general --because 'by ear' >/dev/null
  $ kesu -q assign $a $b --to zhang.min >/dev/null

Which verbs these are, the program says itself; those with --filter and without a rehearsal only look.

  $ verbs=$(kesu --help | sed -n 's/^  \([a-z][a-z-]*\)  .*/\1/p')
  $ with() { for verb in $verbs; do kesu help $verb | grep -q -e "$1" && echo $verb; done | LC_ALL=C sort; }
  $ LC_ALL=C comm -23 <(with '--filter') <(with '--dry-run') | paste -sd ' '
  list report search similar
  $ LC_ALL=C comm -23 <(with 'tickets; - reads') <(with '--dry-run') | paste -sd ' '
  
  $ LC_ALL=C comm -12 <(with '--filter') <(with '--dry-run') | paste -sd ' '
  accept approve assign classify close contact decline escalate find followup handover link note propose refer reject reopen resolve resume review step wait

A table of them: how many tickets each speaks of, and whether a byte of the store has changed (but for the name in the lock).

  $ stand() { find . -type f ! -name lock | LC_ALL=C sort | xargs sha256sum | sha256sum; }
  $ rehearsed() {
  >   local before=$(stand) lines
  >   lines=$(kesu "$@" --filter 'subject ~ leak' --dry-run 2>&1 | grep -cE 'KS-[0-9A-Z-]+ .*(dry run: nothing is written|would be)')
  >   printf '%-9s %s tickets, %s\n' $1 $lines "$(test "$(stand)" = "$before" && echo 'nothing written' || echo WRITTEN)"
  > }
  $ rehearsed accept; rehearsed assign --to wu.tao; rehearsed classify --severity 80 --because 'Worse'; rehearsed contact --kind update --text 'We are at it'
  accept    2 tickets, nothing written
  assign    2 tickets, nothing written
  classify  2 tickets, nothing written
  contact   2 tickets, nothing written
  $ rehearsed decline --because 'Too much'; rehearsed escalate --to superior --because 'Stuck'; rehearsed find --text 'The seal'; rehearsed handover --to wu.tao
  decline   2 tickets, nothing written
  escalate  2 tickets, nothing written
  find      2 tickets, nothing written
  handover  2 tickets, nothing written
  $ rehearsed link --to $a --kind related; rehearsed note --text 'Closed on Friday'; rehearsed propose --text 'A new seal'; rehearsed refer --forum mediation --body Consumers --next +7d
  link      1 tickets, nothing written
  note      2 tickets, nothing written
  propose   2 tickets, nothing written
  refer     2 tickets, nothing written
  $ rehearsed resolve --text 'Sealed'; rehearsed wait --for customer --until +1d; rehearsed review --text 'It went well'; rehearsed close --outcome withdrawn --because 'Called off'
  resolve   2 tickets, nothing written
  wait      2 tickets, nothing written
  review    2 tickets, nothing written
  close     2 tickets, nothing written
  $ kesu -q propose $a $b --text 'A new seal' >/dev/null; rehearsed approve; rehearsed reject --because 'Too dear'
  approve   2 tickets, nothing written
  reject    2 tickets, nothing written
  $ kesu -q wait $a $b --for customer --until +1d >/dev/null; rehearsed resume
  resume    2 tickets, nothing written
  $ kesu -q resolve $a $b --text 'Sealed' >/dev/null; rehearsed followup --speed 5; rehearsed reopen --because 'It drips'
  followup  2 tickets, nothing written
  reopen    2 tickets, nothing written
