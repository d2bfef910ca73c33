With `commit: auto` the file and the paper are one commit; what git is told to ignore stays out, and is named.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q .
  $ new_store
  $ sed -i 's/^commit: .*/commit: auto/' kesu.yaml
  $ echo '*.txt' >>.gitignore
  $ git add -A && git commit -q -m start
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ printf '%%PDF-1.7' | kesu -q attach $id - --name a.pdf
  KS-260311-7VMHXYX
  $ git log -1 --format=%s --name-only
  kesu attach KS-260311-7VMHXYX
  
  evidence/KS-260311-7VMHXYX/86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b.pdf
  tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ printf 'x' | kesu -q attach $id - --name a.txt
  kesu: warning: evidence/KS-260311-7VMHXYX/2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881.txt: written, but not committed: .gitignore keeps it out
  KS-260311-7VMHXYX
  $ git log -1 --format=%s --name-only
  kesu attach KS-260311-7VMHXYX
  
  tickets/2026/03/KS-260311-7VMHXYX.yaml
  $ git status --short
