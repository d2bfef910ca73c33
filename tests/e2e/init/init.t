  $ . "$TESTDIR/../../support/setup.sh"
  $ kesu init complaints --name 'Acme Homes' --preset home-improvement 2>err | mask_paths; mask_paths <err
  $WORK/complaints
  store made from preset home-improvement; next: kesu open --subject … --text …
  $ find complaints | sort
  complaints
  complaints/.editorconfig
  complaints/.gitattributes
  complaints/.gitignore
  complaints/.prettierignore
  complaints/kesu.yaml
  complaints/rules
  complaints/rules/calendars.yaml
  complaints/rules/categories.yaml
  complaints/rules/deadlines.yaml
  complaints/rules/people.yaml
  complaints/rules/plan.yaml
  complaints/rules/playbooks
  complaints/rules/playbooks/delivery.yaml
  complaints/rules/playbooks/emergency.yaml
  complaints/rules/playbooks/publicity.yaml
  complaints/rules/playbooks/quality.yaml
  complaints/rules/playbooks/service.yaml
  complaints/rules/priority.yaml
  complaints/rules/procedure.yaml
  complaints/rules/routing.yaml
  complaints/rules/tests.yaml
  complaints/tickets
  $ cd complaints && grep -v '^#' kesu.yaml
  needs: "1.0"
  name: Acme Homes
  prefix: KS
  id_symbols: 6
  zone: Asia/Shanghai
  language: en
  notifier: ""
  notify: {by: stdout}
  given_clock: refuse
  personal: together
  commit: manual
  retract_within: 24h
  lock_wait: 10s
  evidence_limit: 32 MiB
  filters: {}
  $ cat .gitattributes .gitignore .prettierignore
  tickets/** text eol=lf merge=kesu
  actions/** text eol=lf merge=kesu
  private/** text eol=lf merge=kesu
  *.yaml text eol=lf
  evidence/** -text -diff
  .kesu/
  tickets/
  actions/
  private/
  evidence/
  $ kesu rules check 2>&1 | mask_digests
  home-improvement@1 <digest>: nothing wrong
  $ kesu list && kesu check && cd ..

Again changes nothing:

  $ find complaints -type f -exec sha256sum {} + | sort >before
  $ kesu init complaints 2>&1 | mask_paths
  $WORK/complaints is a store already; nothing to do
  $ find complaints -type f -exec sha256sum {} + | sort | cmp - before

A prefix and a zone of its own:

  $ kesu -q init other --prefix ACME7 --zone Europe/Berlin | mask_paths
  $WORK/other
  $ cd other && grep '^prefix\|^zone' kesu.yaml && cd ..
  prefix: ACME7
  zone: Europe/Berlin

Refusals leave nothing behind:

  $ kesu init wrong --prefix acme
  kesu: prefix must be 1 to 8 capitals or digits, beginning with a letter (got 'acme')
  [2]
  $ kesu init wrong --prefix 7ACME
  kesu: prefix must be 1 to 8 capitals or digits, beginning with a letter (got '7ACME')
  [2]
  $ kesu init wrong --prefix ABCDEFGHI
  kesu: prefix must be 1 to 8 capitals or digits, beginning with a letter (got 'ABCDEFGHI')
  [2]
  $ kesu init wrong --zone Mars/Olympus
  kesu: no time zone 'Mars/Olympus' on this system
    write an IANA name such as Asia/Shanghai
  [2]
  $ kesu init wrong --preset home-improvment
  kesu: there is no preset 'home-improvment'
    did you mean 'home-improvement'?
  [3]
  $ kesu init wrong --preset ../general
  kesu: there is no preset '../general'
    did you mean 'general'?
  [3]
  $ ls wrong
  ls: cannot access 'wrong': No such file or directory
  [2]

What exists is never replaced:

  $ mkdir mine && echo mine >mine/kesu.yaml
  $ kesu init mine 2>err; mask_paths <err; cat mine/kesu.yaml
  kesu: mine/kesu.yaml:1:1: kesu.yaml must be a mapping (got a single value)
  mine
  $ mkdir -p ours/rules && echo mine >ours/rules/plan.yaml
  $ kesu init ours 2>err
  [6]
  $ mask_paths <err
  kesu: $WORK/ours/rules/plan.yaml: this file exists already and is not replaced
    choose an empty directory
  $ find ours | sort
  ours
  ours/rules
  ours/rules/plan.yaml

Nor is a directory made of a file:

  $ echo mine >file; kesu init file 2>err
  [2]
  $ mask_paths <err; cat file
  kesu: $WORK/file is a file, not a directory
  mine

Elsewhere in the world the office has another clock, and holidays of its own:

  $ kesu init berlin --zone Europe/Berlin 2>err | mask_paths; cat err
  $WORK/berlin
  office hours are those of Europe/Berlin, without public holidays: add them to rules/calendars.yaml
  store made from preset general; next: kesu open --subject … --text …
  $ grep -n 'tz:\|include:' berlin/rules/calendars.yaml
  8:    tz: Europe/Berlin

In a directory that is no more there is no place for a store:

  $ mkdir gone && cd gone && rmdir ../gone && kesu init x
  kesu: the working directory is gone
    change to one that is there, or name the store by an absolute path
  [5]
  $ ls /x
  ls: cannot access '/x': No such file or directory
  [2]
