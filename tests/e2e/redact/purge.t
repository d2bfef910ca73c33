Erasing from git's history is a second step, which kesu prints and does not do.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q repo && mkdir repo/store && cd repo/store
  $ new_store
  $ sed -i 's/^commit: .*/commit: auto/' kesu.yaml
  $ git add -A && git commit -q -m start
  $ id=$(open_ticket --subject Leak --phone 13800000000)
  $ printf 'a face' | kesu -q attach $id - --name face.txt
  KS-260311-7VMHXYX
  $ other=$(at '2026-03-11T09:30:00+08:00'; open_ticket --subject Noise)
  $ kesu -q redact $id complainant.phone 2-7VMH.file --because 'Asked for'
  KS-260311-7VMHXYX
  $ git log -p --all | grep -c -E '13800000000|a face'
  2
  $ kesu redact $id --purge >../../purge.sh
  $ sed "s|$PWD|\$STORE|" ../../purge.sh
  #!/bin/sh
  # Takes every version of KS-260311-7VMHXYX but the present one out of the history of this repository, on all its branches and tags.
  # Before: commit everything, and let nobody push. After: every later commit has a new name, so push with --force and let everybody clone anew.
  # It does not reach other clones, backups, mails, nor what a hosting service keeps of old commits.
  set -eu
  cd -- '$STORE'
  prefix=$(git rev-parse --show-prefix)
  kept=$(mktemp -d)
  export prefix
  files='tickets/2026/03/KS-260311-7VMHXYX.yaml private/2026/03/KS-260311-7VMHXYX.yaml'
  for file in $files; do
    if [ -f "$file" ]; then mkdir -p "$kept/$(dirname "$file")" && cp -p "$file" "$kept/$file"; fi
  done
  cd -- "$(git rev-parse --show-toplevel)"
  FILTER_BRANCH_SQUELCH_WARNING=1 git filter-branch --force --tag-name-filter cat --index-filter '
    git rm -q --cached --ignore-unmatch -- "${prefix}evidence/KS-260311-7VMHXYX/f9efa24f2ca158725bb5072d194ffdfc63bd45cd4a74aec96e849ab4adb09bbb.*"
    git rm -q --cached --ignore-unmatch -- "${prefix}private/2026/03/KS-260311-7VMHXYX.yaml"
    git rm -q --cached --ignore-unmatch -- "${prefix}tickets/2026/03/KS-260311-7VMHXYX.yaml"
  ' -- --all
  cd -- '$STORE'
  for file in $files; do
    if [ -f "$kept/$file" ]; then mkdir -p "$(dirname "$file")" && cp -p "$kept/$file" "$file" && git add -- "$file"; fi
  done
  git commit -q -m 'Keep KS-260311-7VMHXYX without what was erased'
  git for-each-ref --format='delete %(refname)' refs/original | git update-ref --stdin
  git reflog expire --expire=now --all
  git gc -q --prune=now
  rm -r "$kept"
  $ sh ../../purge.sh >/dev/null 2>&1
  $ git log -p --all | grep -c -E '13800000000|a face'
  0
  [1]
  $ git fsck --lost-found 2>/dev/null | wc -l
  0
  $ git status --short
  $ git log --format=%s | cat
  Keep KS-260311-7VMHXYX without what was erased
  kesu redact KS-260311-7VMHXYX
  kesu open KS-260311-WR8CJXG
  kesu attach KS-260311-7VMHXYX
  kesu open KS-260311-7VMHXYX
  start
  $ kesu show $other -q --format json | grep -c Noise
  1
  $ kesu check
  kesu: tickets/2026/03/KS-260311-WR8CJXG.yaml:8: event 1-24XM is dated in the future
  [1]
