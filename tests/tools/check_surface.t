  $ check="$KESU_SOURCE_DIR/tools/check_surface"
  $ cat >kesu <<'EOF'
  > #!/bin/bash
  > case $1 in
  >   __commands) printf '%s\n' list 'report overdue' 'report due' ;;
  >   completion) [[ $2 == fish ]] && echo none || echo kesu __complete ;;
  >   __complete) [[ $2 == report ]] && echo overdue || echo list report ;;
  > esac
  > EOF
  $ chmod +x kesu
  $ mkdir -p tests/e2e/{list,report,exit} docs/commands
  $ printf '  $ kesu list\n' >tests/e2e/list/a.t
  $ printf '  $ kesu report overdue\n' >tests/e2e/report/a.t
  $ printf '  [%d]\n' 1 2 3 4 5 >tests/e2e/exit/codes.t
  $ echo '`kesu report overdue` and `kesu report due`' >docs/commands/report.md
  $ echo '`kesu lost`' >docs/commands/lost.md
  $ $check ./kesu .
  completion: the script for fish does not ask `kesu __complete`
  list: no page docs/commands/list.md
  report due: no transcript in tests/e2e/report/ runs `kesu report due`
  report due: not offered by completion
  docs/commands/lost.md: there is no command lost
  no transcript shows exit code 6
  [1]

  $ sed -i 's/== fish/== none/; s/echo overdue ||/echo overdue due ||/' kesu
  $ echo '`kesu list`' >docs/commands/list.md
  $ rm docs/commands/lost.md
  $ printf '  $ kesu --store x -q --now 2026-01-01 report due\n  [6]\n' >tests/e2e/report/b.t
  $ $check ./kesu .

A program that has no table is a failure, not an empty one:

  $ $check true .
  check_surface: `true __commands` printed nothing or failed (0): 
  [1]
