One ticket through its whole life in a git work tree: after each step `git diff` shows added lines only.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q
  $ new_store
  $ git add . && git commit -q -m 'A store'
  $ step() {
  >   kesu -q --lang en "$@" >/dev/null || return
  >   git add -A tickets && git diff --cached --numstat | tr '\t' ' ' && git commit -q -m "$1"
  > }
  $ step open --subject '卫生间防水渗漏，楼下邻居投诉' --text "$(printf '交房三周后主卫门槛石渗水：no\n\n- 017\n\ttab')" --demand 返工 --channel phone --name 张三 \
  >   --phone 13800000000 --about project=017 --about amount='68000 CNY' --loss '3200 CNY' --received '2026-03-11 09:12'
  27 0 tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ id=$(kesu -q list); file=$(file_of $id)
  $ at '2026-03-11T09:25:10+08:00'; step classify $id
  26 0 tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ at '2026-03-11T09:30:00+08:00'; step assign $id
  12 0 tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ at '2026-03-11T09:40:00+08:00'; step contact $id --text '24:00' --promise '2026-03-12 12:00'
  12 0 tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ at '2026-03-12T16:00:00+08:00'; step resolve $id --text 'yes' --measure rework --cost '800 CNY'
  12 0 tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ at '2026-03-12T17:00:00+08:00'; step contact $id --kind decision --text '~'
  12 0 tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ at '2026-03-16T10:00:00+08:00'; step followup $id --speed 4 --solution 5 --attitude 5 --channel phone --text '12e4'
  11 0 tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ at '2026-03-16T10:05:00+08:00'; step amend $id complainant.phone '13900000000' --because '#1'
  10 0 tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ at '2026-03-16T10:10:00+08:00'; step retract $id $(events_of $id amend) --because '1_000'
  8 0 tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ at '2026-03-16T11:00:00+08:00'; step close $id
  7 0 tickets/2026/03/KS-260311-7VMHXYX.yaml

No commit took a line away, whatever it is compared with:

  $ git log -m --full-history --no-renames --minimal --numstat --format= -- tickets | awk '{ removed += $2 } END { print NR, removed + 0 }'
  10 0
  $ grep -c 'do:' $file
  10
  $ kesu check

PyYAML, which follows YAML 1.1, reads every value as the string or number that was meant:

  $ cat >values.py <<'END'
  > import json, sys, yaml
  > ticket = yaml.safe_load(open(sys.argv[1], encoding="utf-8"))
  > print(json.dumps(ticket, ensure_ascii=False, sort_keys=True, indent=1))
  > END
  $ /usr/bin/python3 values.py $file >pyyaml.json
  $ grep -E '"(received|phone|project|amount|text|demand|loss|because)": "' pyyaml.json
    "amount": "68000.00 CNY",
    "project": "017"
    "phone": "13800000000"
   "demand": "返工",
     "text": "24:00"
     "text": "yes"
     "text": "~"
     "text": "12e4"
     "because": "#1",
     "because": "1_000",
   "loss": "3200.00 CNY",
   "received": "2026-03-11T09:12:00+08:00",
   "text": "交房三周后主卫门槛石渗水：no\n\n- 017\n\ttab"
  $ grep -E '"(severity|speed|solution|attitude|met|points|kesu)":' pyyaml.json | sort -u
       "met": false,
       "met": true,
       "points": -10,
       "points": 12,
       "points": 20,
       "points": 30,
       "points": 40,
      "attitude": 5,
      "solution": 5,
      "speed": 4
     "severity": 92,
   "kesu": 1,
