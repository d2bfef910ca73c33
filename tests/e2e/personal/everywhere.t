Who complains is typed into every text of every verb: nothing that looks shows it unless told to reveal it.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ p='Zoe Quill +86 139 1111 2222 zoe.quill@mail.example 11010519491231002X 77 Larch Lane, Ashford'
  $ id=$(open_ticket --name 'Zoe Quill' --phone '13911112222' --email zoe.quill@mail.example --address '77 Larch Lane, Ashford' --member 'Zoe Quill' --their-reference "$p" --subject "$p" --text "$p" --demand "$p" --occurred "$p" --place "$p" --source "$p" --reference "$p" --about "order=$p" --about "who=$p" --field "note=$p" --tag "$p" --because "$p")
  $ other=$(open_ticket --name 'Zoe Quill' --phone '13911112222' --email zoe.quill@mail.example --address '77 Larch Lane, Ashford' --subject "$p" --place '77 Larch Lane, Ashford')
  $ echo drawing >"$p.txt"
  $ v() { kesu -q "$@" >/dev/null 2>err || { echo "$1: $?"; cat err; }; }
  $ everything() {
  >   v amend $id subject "$p again" --because "$p"
  >   v amend $id about.order "$p again" --because "$p"
  >   v amend $id about.site "$p" --because "$p"
  >   v amend $id fields.note "$p again" --because "$p"
  >   v amend $id place '77 Larch Lane, Ashford' --because "$p"
  >   v amend $id complainant.phone 'zoe.quill@mail.example 13911112222' --because "$p"
  >   v amend $id complainant.reference zoe.quill@mail.example --because "$p"
  >   v note $id --text "$p" --because "$p"
  >   v attach $id "$p.txt" --text "$p" --because "$p"
  >   v classify $id --category service --priority general --because "$p"
  >   v assign $id --to wu.tao --plan "$p=wu.tao@+3d" --text "$p" --because "$p"
  >   v accept $id --as wu.tao --text "$p" --because "$p"
  >   v decline $id --as wu.tao --text "$p" --because "$p"
  >   v assign $id --to wu.tao --plan "$p=wu.tao@+3d" --text "$p" --because "$p"
  >   v --as wu.tao step $id --done "$p" --text "$p" --because "$p"
  >   v contact $id --kind ack --text "$p" --with "$p" --channel phone --alternatives "$p" --because "$p"
  >   v contact $id --kind inbound --text "$p" --with "$p" --channel phone --because "$p"
  >   v wait $id --for customer --until +3d --text "$p" --because "$p"
  >   v resume $id --text "$p" --because "$p"
  >   v find $id --text "$p" --root-cause "$p" --person "$p, liability=direct, measure=$p" --because "$p"
  >   v propose $id --text "$p" --option "$p, feasibility=$p, cost=1 CNY, time=$p, acceptance=$p" --option "$p 2" --chosen "$p" --fallback "$p 2" --measure "$p" --because "$p"
  >   v escalate $id --to li.wei --text "$p" --because "$p"
  >   v refer $id --forum other --body "$p" --reference "$p" --text "$p" --because "$p"
  >   v refer $id --text "$p" --reference "$p" --because "$p"
  >   v refer $id --outcome settled --text "$p" --because "$p"
  >   v resolve $id --text "$p" --measure "$p" --because "$p"
  >   v contact $id --kind decision --text "$p" --because "$p"
  >   v followup $id --speed 3 --text "$p" --with "$p" --verified "$p" --because "$p"
  >   v review $id --text "$p" --well "$p" --badly "$p" --lesson "$p" --decision "$p" --attended "$p" --reported-to li.wei --because "$p"
  >   v action open --ticket $id --title "$p" --text "$p" --root-cause "$p" --owner wu.tao --due +14d --verifier li.wei --because "$p"
  >   v close $id --outcome external --forum other --body "$p" --reference "$p" --because "$p"
  >   v reopen $id --because "$p"
  >   v link $id --to $other --text "$p" --because "$p"
  >   v retract $id $(events_of $id note | head -n 1) --because "$p"
  > }
  $ everything
  $ looks() {
  >   for format in table json csv md html; do
  >     kesu list --format $format; kesu search Quill --format $format
  >     kesu log $id --format $format; kesu similar $other --format $format
  >     kesu attach $id --list --format $format
  >     for report in overdue 'due --within 99d' workload bulletin; do kesu report $report --format $format; done
  >     kesu action list --format $format
  >   done
  >   for format in table json; do kesu show $id --format $format; kesu action show $action --format $format; kesu rules explain $id --format $format; done
  >   kesu log $id; kesu check; kesu remind --dry-run
  > }
  $ action=$(kesu action list -q)
  $ at '2026-03-20T09:20:00+08:00'
  $ looks >out 2>err
  $ cat err
  kesu: these are several tables
    choose --format table, json or md
  kesu: these are several tables
    choose --format table, json or md
  $ grep -Ei 'Quill|1391111|1111 2222|zoe\.quill|Larch|11010519491231002X' out
  [1]

All of it is there, for who asks to see it:

  $ kesu log $id --reveal --format csv | grep -c '11010519491231002X'
  34
  $ kesu log $id --format csv | grep -c '110\*\*\*\*\*\*\*\*\*\*\*002X'
  34

The numbers that others gave the matter are none of a person, whatever they look like; the complainant's own telephone is, wherever it stands:

  $ id=$(open_ticket --subject Leak --name 'Zoe Quill' --phone 13911112222 --source Hotline --reference 20260311000123 --about order=13411112222)
  $ kesu -q refer $id --forum court --body 'District Court' --reference 2026-12345678901 --text 'By the counsel, 13711112222'
  KS-260320-6DGASDM
  $ kesu -q refer $id --reference 'Ask 139 1111 2222'
  KS-260320-6DGASDM
  $ kesu show $id | grep -E 'source|order|outside|refer'
    source            Hotline 20260311000123
    order             13411112222
    outside           District Court (court), Ask 139 **** 2222, since 2026-03-20
    2026-03-20 09:20  张敏: referred: court, District Court, 2026-12345678901: By the counsel, 137****2222
    2026-03-20 09:20  张敏: news from outside, Ask 139 **** 2222
  $ kesu log $id | grep -A 1 -E 'refer|news'
  2-6DGA  2026-03-20 09:20  张敏  referred: court, District Court, 2026-12345678901: By the counsel, 137****2222 [given clock]
  3-6DGA  2026-03-20 09:20  张敏  news from outside, Ask 139 **** 2222 [given clock]
