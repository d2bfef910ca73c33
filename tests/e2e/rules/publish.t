Publishing: plan.yaml says who approved which contents, and a copy is kept for ever.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ sed -i 's/^    name: {en: Other/    department: office\n&/' rules/categories.yaml
  $ cat >rules/plan.yaml <<'END'
  > # The rules of the shop.
  > name: shop
  > version: 3   # raised by publishing
  > title: {en: A small shop, zh: 小店}
  > effective: "2026-01-01"
  > # What changed:
  > changes:
  >   # newest first
  >   - {what: first version, when: "2026-01-01"}
  > END
  $ git init -q . && git add . && git -c user.name=x -c user.email=x@example.com commit -qm first
  $ kesu rules versions
  $ kesu rules publish --by li.wei --because 'the shop opens' 2>&1 | mask_digests
  shop@3 <digest>
  published: rules/versions/shop@3-<digest>
  in force since 2026-03-11, to be reviewed by 2027-03-11
  $ git diff -U0 rules/plan.yaml | grep '^[-+]' | mask_digests
  --- a/rules/plan.yaml
  +++ b/rules/plan.yaml
  -effective: "2026-01-01"
  +effective: "2026-03-11"
  +review_by: "2027-03-11"
  +approved: {by: li.wei, when: "2026-03-11", digest: <digest>}
  +  - {what: first published version, when: "2026-03-11", why: the shop opens, who: li.wei}
  $ kesu rules check 2>&1 | mask_digests
  shop@3 <digest>: nothing wrong
  $ find rules/versions -type f | sort | mask_digests
  rules/versions/shop@3-<digest>/calendars.yaml
  rules/versions/shop@3-<digest>/categories.yaml
  rules/versions/shop@3-<digest>/deadlines.yaml
  rules/versions/shop@3-<digest>/people.yaml
  rules/versions/shop@3-<digest>/plan.yaml
  rules/versions/shop@3-<digest>/priority.yaml
  rules/versions/shop@3-<digest>/routing.yaml
  rules/versions/shop@3-<digest>/tests.yaml

A change that nobody approved is told by every verb, until it is published:

  $ sed -i 's/by_priority: {urgent: 1h}/by_priority: {urgent: 2h}/' rules/deadlines.yaml
  $ kesu list 2>&1 | mask_digests
  kesu: warning: rules/plan.yaml:8:52: the rules are not those that li.wei approved: their digest is <digest>, approved was <digest>
  $ kesu rules check 2>/dev/null | mask_digests
  rules/plan.yaml:8:52: the rules are not those that li.wei approved: their digest is <digest>, approved was <digest>
    have them approved again, as a new version
  $ kesu rules publish --by 'Li Wei' --because 'one hour was: too short' 2>&1 | mask_digests
  kesu: rules/tests.yaml: 1 of 2 examples fail
    `kesu rules test` says which, and why
  $ sed -i 's/11T10:12/11T11:12/' rules/tests.yaml
  $ kesu rules publish --version 4 --by 'Li Wei' --because 'one hour was: too short' --change 'urgent ones have two hours' \
  >   --effective 2026-03-12 --review-by 2026-12-31 2>&1 | mask_digests
  shop@4 <digest>
  published: rules/versions/shop@4-<digest>
  in force since 2026-03-12, to be reviewed by 2026-12-31
  $ sed -n '/^changes/,$p' rules/plan.yaml
  changes:
    # newest first
    - {what: urgent ones have two hours, when: "2026-03-11", why: "one hour was: too short", who: Li Wei}
    - {what: first published version, when: "2026-03-11", why: the shop opens, who: li.wei}
    - {what: first version, when: "2026-01-01"}
  $ KESU_NOW=2026-03-12 kesu list
  $ kesu rules versions | mask_digests
  version  digest                                      published   approved by  in force from  review by   change                      why
  shop@3   <digest>            2026-03-11  li.wei       2026-03-11     2027-03-11  first published version     the shop opens
  shop@4   <digest>  in force  2026-03-11  Li Wei       2026-03-12     2026-12-31  urgent ones have two hours  one hour was: too short
  $ kesu --lang zh_CN rules versions --format json | mask_digests
  {
    "schema": "kesu/rules/versions/1",
    "items": [
      {
        "version": "shop@3",
        "digest": "<digest>",
        "in_force": false,
        "published": "2026-03-11",
        "by": "li.wei",
        "effective": "2026-03-11",
        "review_by": "2027-03-11",
        "change": "first published version",
        "why": "the shop opens"
      },
      {
        "version": "shop@4",
        "digest": "<digest>",
        "in_force": true,
        "published": "2026-03-11",
        "by": "Li Wei",
        "effective": "2026-03-12",
        "review_by": "2026-12-31",
        "change": "urgent ones have two hours",
        "why": "one hour was: too short"
      }
    ],
    "errors": []
  }

A number is used once, and numbers go up:

  $ kesu rules publish --version 4 --by li.wei --because again 2>err
  [6]
  $ mask_digests <err
  kesu: rules/versions/shop@4-<digest>: shop@4 is published already
    the next number is free: --version 5
  $ kesu rules publish --version 2 --by li.wei --because again
  kesu: version 2 would come before 4, which is published
    the next number is free: --version 5
  [6]

Nor do rules take effect before those that they take the place of:

  $ kesu rules publish --by li.wei --because 'a year has passed' 2>&1 | mask_digests
  kesu: rules/versions/shop@4-<digest>: the rules would take effect on 2026-03-11, before shop@4, which does on 2026-03-12
    give --effective 2026-03-12 or a later day
  $ kesu --lang zh_CN rules publish --by li.wei --because 'a year has passed' --effective 2026-03-11 2>/dev/null
  [6]
  $ kesu rules publish --by li.wei --because 'a year has passed' --effective 2026-03-12 2>&1 | mask_digests
  shop@5 <digest>
  published: rules/versions/shop@5-<digest>
  in force since 2026-03-12, to be reviewed by 2026-12-31
  $ kesu rules publish --because 'nobody approved it'
  kesu: --by is missing
    kesu rules --help shows how it is called
  [2]
  $ kesu rules publish --by li.wei --because x --version four
  kesu: --version must be a whole number from 1 to 1000000 (got 'four')
  [2]
  $ kesu rules publish --by li.wei --because x --review-by 2026-03-11
  kesu: the rules would have to be reviewed by 2026-03-11, before they take effect on 2026-03-11
  [2]
  $ kesu rules publish --by li.wei --because x --effective someday
  kesu: --effective: 'someday' is not a time
    write 2026-03-11T09:12:00+08:00, "2026-03-11 09:12", 2026-03-11, now, today, yesterday, tomorrow, or relative to now: -90m, +3d
  [2]

Published versions stay readable, and decide no ticket:

  $ kesu rules diff 3 4 | mask_digests
  Rules compared
    before: shop@3 <digest>, 3
    after: shop@4 <digest>, 4
  
  What differs
  file            line  entry                              change   before                            after
  deadlines.yaml    11  clocks.respond.by_priority.urgent  changed  1h                                2h
  plan.yaml          3  version                            changed  3                                 4
  plan.yaml          5  effective                          changed  "2026-03-11"                      "2026-03-12"
  plan.yaml          6  review_by                          changed  "2027-03-11"                      "2026-12-31"
  plan.yaml          8  approved.by                        changed  li.wei                            Li Wei
  plan.yaml          8  approved.digest                    changed  <digest>  <digest>
  plan.yaml         11  changes[0]                         added    -                                 {what: urgent ones have two hours, when: "2026-03-11", why: "one hour was: too short", who: Li Wei}
  
  Due times of open tickets that the calendars move
  none
  $ kesu rules show 3 --file deadlines.yaml | grep urgent
      by_priority: {urgent: 1h}
  $ kesu rules show shop@4 | mask_digests
  A small shop
    rules: shop@4 <digest>
    in force from: 2026-03-12
    review by: 2026-12-31
    approved by: Li Wei
    approved: 2026-03-11
    authority: -
    source: -
    compared with the source: -
    people: <digest>
    calendars: <digest>
  
  Changes
  when        what                        why                      who
  2026-03-11  urgent ones have two hours  one hour was: too short  Li Wei
  2026-03-11  first published version     the shop opens           li.wei
  2026-01-01  first version
  
  Files
  file             bytes
  calendars.yaml     251
  categories.yaml    602
  deadlines.yaml     576
  people.yaml        669
  plan.yaml          525
  priority.yaml      601
  routing.yaml       235
  $ kesu rules test --rules 3 | mask_digests
  shop@3 <digest>: 2 examples pass
  $ kesu rules show 7
  kesu: '7' is no directory, no published version and no commit
    `kesu rules versions` lists what is published
  [3]
  $ id=$(open_ticket --subject x) && grep -o 'rules: shop@5' $(file_of $id)
  rules: shop@5

Rules that are wrong, or whose examples fail, are not published:

  $ sed -i 's/urgent: 2h/urgent: 3h/' rules/deadlines.yaml
  $ kesu rules publish --by li.wei --because x
  kesu: rules/tests.yaml: 1 of 2 examples fail
    `kesu rules test` says which, and why
  [6]
  $ sed -i 's/urgent: 3h/urgent: 0h/' rules/deadlines.yaml && kesu rules publish --by li.wei --because x
  kesu: rules/deadlines.yaml:11:27: urgent: '0h' is not a time limit
    write 90m, 24h, 8 workhours, 90 workminutes, 3 workdays or 15 days, never zero
  [4]
  $ sed -i 's/urgent: 0h/urgent: 1h/' rules/deadlines.yaml
  $ find rules/versions -name '*@6*'

With `commit: auto` in kesu.yaml, what was published is committed, and nothing else:

  $ sed -i 's/^commit: .*/commit: auto/' kesu.yaml && grep -q '^commit: auto' kesu.yaml || echo 'commit: auto' >>kesu.yaml
  $ git add . && git -c user.name=x -c user.email=x@example.com commit -qm before && echo '# mine' >>rules/people.yaml
  $ git config user.name x; git config user.email x@example.com
  $ kesu -q rules publish --by li.wei --because 'an hour again' --effective 2026-03-12 --change 'urgent ones have one hour' 2>&1 | mask_digests
  kesu: rules/tests.yaml: 1 of 2 examples fail
    `kesu rules test` says which, and why
  $ sed -i 's/11T11:12/11T10:12/' rules/tests.yaml
  $ kesu -q rules publish --by li.wei --because 'an hour again' --effective 2026-03-12 --change 'urgent ones have one hour' | mask_digests
  shop@6 <digest>
  $ git log -1 --format=%s --name-only | mask_digests
  publish rules shop (9 files)
  
  rules/plan.yaml
  rules/versions/shop@6-<digest>/calendars.yaml
  rules/versions/shop@6-<digest>/categories.yaml
  rules/versions/shop@6-<digest>/deadlines.yaml
  rules/versions/shop@6-<digest>/people.yaml
  rules/versions/shop@6-<digest>/plan.yaml
  rules/versions/shop@6-<digest>/priority.yaml
  rules/versions/shop@6-<digest>/routing.yaml
  rules/versions/shop@6-<digest>/tests.yaml
  $ git status --short
   M rules/people.yaml
   M rules/tests.yaml

Under a given clock only where the store allows it:

  $ sed -i 's/^given_clock:.*/given_clock: refuse/' kesu.yaml && kesu rules publish --by li.wei --because x
  kesu: this store records only what its own clock reads
    --now and KESU_NOW serve for reading; a store for trying things out allows them with `given_clock: allow` in kesu.yaml
  [6]
  $ sed -i 's/^given_clock:.*/given_clock: allow/' kesu.yaml; find rules/versions -name '*@7*'

Completion knows them:

  $ kesu __complete rules show shop@3
  shop@3
  $ kesu __complete rules test --rules shop@4
  shop@4
  $ kesu __complete rules publish --by li
  li.wei

A published version that somebody edits is found:

  $ echo '# edited' >>rules/versions/shop@3-*/routing.yaml
  $ kesu rules check 2>/dev/null | grep -A1 altered | mask_digests
  rules/versions/shop@3-<digest>: a published version was altered: what lies here is shop@3 <digest>
    git log shows who did; a published version is never edited
