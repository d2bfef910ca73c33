A write that is interrupted leaves nothing behind; a limit of the system is an ordinary error.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q && new_store && sed -i 's/^lock_wait: .*/lock_wait: 60s/' kesu.yaml && id=$(open_ticket --subject 'Leak in the bath')
  $ cp $(file_of $id) whole && touch .git/index.lock
  $ cat >start.py <<'END'
  > # A shell ignores some signals in what it runs in the background; kesu is to get them.
  > import os, signal, sys
  > for one in (signal.SIGINT, signal.SIGQUIT, signal.SIGPIPE): signal.signal(one, signal.SIG_DFL)
  > os.execvp(sys.argv[1], sys.argv[1:])
  > END
  $ for signal in INT TERM HUP PIPE; do
  >   /usr/bin/python3 start.py kesu note $id --text x & pid=$!
  >   until ls .kesu/.kesu-tmp-* >/dev/null 2>&1; do :; done
  >   kill -$signal $pid; wait $pid; echo "$signal $?"
  >   ls -A .kesu
  > done 2>/dev/null
  INT 130
  .gitignore
  lock
  TERM 143
  .gitignore
  lock
  HUP 129
  .gitignore
  lock
  PIPE 141
  .gitignore
  lock
  $ cmp $(file_of $id) whole && rm .git/index.lock
  $ (ulimit -f 0; kesu note $id --text x) 2>&1 | sed 's/tmp-.*: nothing/tmp-…: nothing/'; echo ${PIPESTATUS[0]}
  kesu: .kesu/.kesu-tmp-…: nothing was written: File too large
  5
  $ cmp $(file_of $id) whole && ls -A .kesu .git/index.lock
  ls: cannot access '.git/index.lock': No such file or directory
  .kesu:
  .gitignore
  lock
  [2]

What has to be concluded by somebody is not waited for:

  $ touch .git/MERGE_HEAD && timeout 20 kesu note $id --text x
  kesu: .git/MERGE_HEAD: nothing was written: git has something unfinished in this work tree
    conclude it (git commit) or undo it (git merge --abort), then try again
  [5]
  $ rm .git/MERGE_HEAD

Standard output that cannot be written undoes nothing:

  $ KESU_RANDOM=o kesu open --subject 'Once is enough' >/dev/full
  KS-260311-5T81K1S lacks complainant.name, complainant.phone, channel, text, demand; kesu amend adds what becomes known
  kesu: standard output could not be written
    recorded all the same, do not repeat the command: KS-260311-5T81K1S
  [5]
  $ kesu list -q
  KS-260311-5T81K1S
  KS-260311-7VMHXYX
  $ kesu note $id --text x >/dev/full
  kesu: standard output could not be written
    recorded all the same, do not repeat the command: KS-260311-7VMHXYX
  [5]
  $ kesu list >/dev/full
  kesu: standard output could not be written
  [5]
