# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# What transcripts share. A transcript begins with
#   $ . "$TESTDIR/../../support/setup.sh"
# and runs in an empty directory with the environment of transcript.py. Nothing here reads the wall clock.

# Replaces the directory of this run, which is another each time, by $WORK in what is read.
mask_paths() {
  sed "s|${CRAMTMP}/work|\$WORK|g; s|${CRAMTMP}|\$TMP|g"
}

# Makes a store in this directory that lets writes happen under a given clock, and fixes who acts, when, and every random
# number: 2026-03-11 is a Wednesday. Without a preset it gets the small rules of tests/support/rules (kinds of clocks as in the
# presets; staff zhang.min, li.wei who is everybody's superior, wu.tao, he.lin), which no tuning of a preset changes.
new_store() {
  kesu -q --lang en init --preset "${1:-general}" --given-clock . >/dev/null || return
  if [ $# -eq 0 ]; then
    rm -rf rules/procedure.yaml rules/playbooks
    cp "$KESU_SOURCE_DIR"/tests/support/rules/*.yaml rules/ || return
  fi
  export KESU_RANDOM=transcript KESU_USER=zhang.min
  at '2026-03-11T09:20:00+08:00'
}

# From here on it is that time.
at() {
  export KESU_NOW=$1
}

# Registers a complaint with the given options and prints its ID, nothing else.
open_ticket() {
  kesu -q open "$@" 2>/dev/null
}

# The file of a ticket: KS-260311-… lies in tickets/2026/03.
file_of() {
  local date=${1#*-}
  echo "tickets/20${date:0:2}/${date:2:2}/$1.yaml"
}

# The ids of a ticket's events of one kind, in order.
events_of() {
  kesu log "$1" --format csv | awk -F, -v kind="$2" '$5 == kind { print $1 }'
}

# Replaces digests of rules and calendars and the version of the time-zone data, which other changes may change.
mask_digests() {
  sed -E 's/[0-9a-f]{32}/<digest>/g; s/tzdata: [0-9]{4}[a-z]+/tzdata: <version>/g'
}

# A ticket's clocks, one a line: name, cycle, state, due, and the verdict (met, missed or -).
clocks_of() {
  kesu show "$1" --format json | /usr/bin/python3 -c '
import json, sys
for clock in json.load(sys.stdin)["items"][0]["clocks"]:
    verdict = clock["verdict"]
    word = "-" if verdict is None else "met" if verdict["met"] else "missed"
    print(clock["name"], clock["cycle"], clock["state"], clock["due"], word)'
}

# Replaces the deadlines by one clock, `resolve` from receipt, with the given lines: one_clock 'limit: 8 workhours' 'calendar: office'.
one_clock() {
  {
    printf 'clocks:\n  resolve:\n    from: received\n    until: resolve\n'
    printf '    %s\n' "$@"
  } >rules/deadlines.yaml
}

# Replaces the calendars by one, `office` in a zone, with the given lines below it: one_calendar Europe/Berlin 'week: {mon: [["09:00", "17:00"]]}'.
one_calendar() {
  {
    printf 'calendars:\n  office:\n    tz: %s\n' "$1"
    shift
    printf '    %s\n' "$@"
  } >rules/calendars.yaml
}

# Opens a ticket at that time, classified by hand as general, and prints its ID.
opened_at() {
  local id
  KESU_NOW=$1
  id=$(open_ticket --subject 'Tap drips') || return
  kesu -q classify "$id" --category quality --priority general --because 'by ear' >/dev/null && echo "$id"
}

# Lets this machine send the notices of the store, which gets a name, by the given channel: `notify_by '{by: stdout}'`.
notify_by() {
  sed -i "s/^name: .*/name: Shop/; s/^notifier: .*/notifier: $(hostname)/; s|^notify: .*|notify: $1|" kesu.yaml
}

# The journal of notices without checksums and times: words and fields, one line a record.
journal() {
  cut -f 3- .kesu/notices
}
