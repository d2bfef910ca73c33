Where yq is installed, it reads a ticket to the same values as PyYAML does.

  $ command -v yq >/dev/null || exit 80
  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject '是：否 #1' --text "$(printf 'no\n- 017\n\ttab')" --demand 24:00 --channel phone --name yes --phone 13800000000 \
  >   --about project=017 --about amount='68000 CNY' --loss '3200 CNY')
  $ kesu -q classify $id && kesu -q assign $id --to wu.tao --because '~'
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
  $ kesu -q contact $id --text 12e4 --promise 2026-03-12
  KS-260311-7VMHXYX
  $ kesu -q resolve $id --text 'on' --cost '800 CNY' --measure 'y'
  KS-260311-7VMHXYX
  $ kesu -q contact $id --kind decision --text 1:30
  KS-260311-7VMHXYX
  $ kesu -q followup $id --speed 4 --text 'null'
  KS-260311-7VMHXYX
  $ kesu -q close $id
  KS-260311-7VMHXYX
  $ yq --sort-keys . $(file_of $id) >yq.json
  $ /usr/bin/python3 - $(file_of $id) >pyyaml.json <<'END'
  > import json, sys, yaml
  > print(json.dumps(yaml.safe_load(open(sys.argv[1], encoding="utf-8")), ensure_ascii=False, sort_keys=True, indent=2))
  > END
  $ test -s yq.json && cmp pyyaml.json yq.json
