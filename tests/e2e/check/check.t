What is odd is named with its place; nothing is mended. Silent when all is well.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ a=$(open_ticket --subject 'Leak in the bath' --name x) && kesu -q note $a --text one
  KS-260311-7VMHXYX
  $ kesu check
  $ kesu check -v | mask_paths
  nothing found

An event of the future:

  $ kesu check --now '2026-03-11 09:00'
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:10: event 1-V1N0 is dated in the future
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:22: event 2-7VMH is dated in the future
  [1]

More than ten minutes before the one it follows:

  $ KESU_NOW='2026-03-11T09:05:00+08:00' kesu -q note $a --text two
  KS-260311-7VMHXYX
  $ kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:29: event 3-AGNY is dated 15m before one that it follows
    the clock of its writer was wrong
  [1]

Out of order: of two that had not seen each other the earlier stands first.

  $ cp $(file_of $a) whole && size=$(wc -c <whole)
  $ at '2026-03-11T09:25:00+08:00' && KESU_RANDOM=y kesu -q note $a --text y && tail -c +$((size + 1)) $(file_of $a) >y
  KS-260311-7VMHXYX
  $ cp whole $(file_of $a) && at '2026-03-11T09:24:00+08:00' && KESU_RANDOM=x kesu -q note $a --text x && tail -c +$((size + 1)) $(file_of $a) >x
  KS-260311-7VMHXYX
  $ cat whole x y >$(file_of $a) && kesu check --now '2026-03-11 10:00'
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:29: event 3-AGNY is dated 15m before one that it follows
    the clock of its writer was wrong
  [1]
  $ cat whole y x >$(file_of $a) && kesu check --now '2026-03-11 10:00'
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml: the events do not stand in their order
    the next merge puts them in order
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:29: event 3-AGNY is dated 15m before one that it follows
    the clock of its writer was wrong
  [1]
  $ cp whole $(file_of $a) && at '2026-03-11T09:20:00+08:00'

What does not belong there:

  $ touch tickets/notes.txt tickets/2026/03/$a.yaml.orig && mkdir tickets/2026/3 && kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:29: event 3-AGNY is dated 15m before one that it follows
    the clock of its writer was wrong
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml.orig: the name is not that of a case file
  kesu: tickets/2026/3: only directories of years and months belong here
  kesu: tickets/notes.txt: only directories of years and months belong here
  [4]
  $ rm tickets/notes.txt tickets/2026/03/$a.yaml.orig && rmdir tickets/2026/3

A ticket in another month's directory:

  $ mkdir tickets/2026/04 && cp $(file_of $a) tickets/2026/04/ && kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:29: event 3-AGNY is dated 15m before one that it follows
    the clock of its writer was wrong
  kesu: tickets/2026/04/KS-260311-7VMHXYX.yaml: the file is in the wrong directory
    its ID wants it to be tickets/2026/03/KS-260311-7VMHXYX.yaml
  [4]
  $ rm -r tickets/2026/04

Rules that do not read:

  $ echo 'nonsense: 1' >>rules/routing.yaml && kesu check 2>err
  [4]
  $ mask_paths <err
  kesu: rules/routing.yaml:11:1: unknown key 'nonsense' in routing.yaml
    one of rules
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:29: event 3-AGNY is dated 15m before one that it follows
    the clock of its writer was wrong
