Filters with names that do not read are found by the checks, at their places in kesu.yaml.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak' --name 'Ann Lee')
  $ sed -i 's/^    name: {en: Other/    department: office\n&/' rules/categories.yaml
  $ sed -i '/^filters:/d' kesu.yaml
  $ cat >> kesu.yaml <<'END'
  > filters:
  >   mine: owner = me and open
  >   grave: priority = urgnt
  >   漏水: open
  > END
  $ kesu check
  kesu: kesu.yaml:33:3: '漏水' cannot be the name of a filter
    small letters, digits, - and _
  [4]
  $ sed -i '/漏水/d' kesu.yaml
  $ cat >> kesu.yaml <<'END'
  >   ours: "any ~ '漏水' and ownr = me"
  >   late-and-grave: "@grave and overdue"
  >   torn: (open
  >   soon: 'due < whenever'
  >   ring: "@round"
  >   round: open and @ring
  >   theirs: owner = nobody.here
  >   long: >
  >     open and
  >     sevrity > 70
  > END
  $ kesu rules check
  kesu: kesu.yaml:32:21: filter grave: priority cannot be 'urgnt'
    did you mean 'urgent'?
  kesu: kesu.yaml:33:25: filter ours: 'ownr' is no field of a ticket
    did you mean 'owner'?
  kesu: kesu.yaml:35:9: filter torn: ( has no partner
  kesu: kesu.yaml:36:16: filter soon: 'whenever' is not a time
    write 2026-03-11T09:12:00+08:00, "2026-03-11 09:12", 2026-03-11, now, today, yesterday, tomorrow, or relative to now: -90m, +3d
  kesu: kesu.yaml:37:10: filter ring: the filter @round names itself
  kesu: kesu.yaml:38:19: filter round: the filter @ring names itself
  kesu: kesu.yaml:39:19: filter theirs: people.yaml knows nobody called 'nobody.here'
    one of zhang.min, li.wei, wu.tao or he.lin
  kesu: kesu.yaml:40:9: filter long: 'sevrity' is no field of a ticket
    did you mean 'severity'?
  [4]
  $ kesu check
  kesu: kesu.yaml:32:21: filter grave: priority cannot be 'urgnt'
    did you mean 'urgent'?
  kesu: kesu.yaml:33:25: filter ours: 'ownr' is no field of a ticket
    did you mean 'owner'?
  kesu: kesu.yaml:35:9: filter torn: ( has no partner
  kesu: kesu.yaml:36:16: filter soon: 'whenever' is not a time
    write 2026-03-11T09:12:00+08:00, "2026-03-11 09:12", 2026-03-11, now, today, yesterday, tomorrow, or relative to now: -90m, +3d
  kesu: kesu.yaml:37:10: filter ring: the filter @round names itself
  kesu: kesu.yaml:38:19: filter round: the filter @ring names itself
  kesu: kesu.yaml:39:19: filter theirs: people.yaml knows nobody called 'nobody.here'
    one of zhang.min, li.wei, wu.tao or he.lin
  kesu: kesu.yaml:40:9: filter long: 'sevrity' is no field of a ticket
    did you mean 'severity'?
  [4]
  $ kesu rules check --format json 2>/dev/null | grep -A 3 -m 1 urgnt
        "message": "filter grave: priority cannot be 'urgnt'",
        "hint": "did you mean 'urgent'?",
        "kind": "invalid_data",
        "code": 4

Other verbs do not mind what they do not use; a rule set elsewhere has no filters.

  $ kesu list -q --filter '@mine or open'
  KS-260311-7VMHXYX
  $ kesu list -q --filter @late-and-grave
  kesu: @grave:1:12: priority cannot be 'urgnt'
    did you mean 'urgent'?
  [2]
  $ kesu rules check --rules "$KESU_SOURCE_DIR/data/presets/general/rules" 2>&1 | mask_digests
  general@1 <digest>: nothing wrong
