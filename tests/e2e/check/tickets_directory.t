A store whose tickets/ is gone, or is something else, is not one without complaints.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store && id=$(open_ticket --subject 'Leak in the bath') && mv tickets kept
  $ see() { kesu list -q; kesu report overdue --exit-code -q; kesu show $id >/dev/null; kesu check; }
  $ see
  kesu: there is no ticket KS-260311-7VMHXYX
  kesu: tickets: there is no such directory: where are the tickets?
    restore it from git or a backup; in a store that never had a ticket: kesu init
  [1]
  $ touch tickets && see
  kesu: tickets: this is no directory
    case files belong in it
  kesu: tickets: this is no directory
    case files belong in it
  kesu: tickets: this is no directory
    case files belong in it
  kesu: tickets: this is no directory
    case files belong in it
  [4]
  $ rm tickets && ln -s nowhere tickets && see
  kesu: tickets: this link leads nowhere
    put the file itself in its place
  kesu: tickets: this link leads nowhere
    put the file itself in its place
  kesu: tickets: this link leads nowhere
    put the file itself in its place
  kesu: tickets: this link leads nowhere
    put the file itself in its place
  [4]
  $ rm tickets && ln -s / tickets && see
  kesu: tickets: this link leads out of the store
    put the file itself in its place
  kesu: tickets: this link leads out of the store
    put the file itself in its place
  kesu: tickets: this link leads out of the store
    put the file itself in its place
  kesu: tickets: this link leads out of the store
    put the file itself in its place
  [4]
  $ rm tickets && mkfifo tickets && timeout 20 kesu check
  kesu: tickets: this is no directory
    case files belong in it
  [4]
  $ rm tickets && kesu -q init . && kesu check && kesu list -q

Within the store links are followed for reading; what leads out of it or nowhere is an error for every reader:

  $ rmdir tickets && ln -s kept tickets && kesu list -q && kesu check
  KS-260311-7VMHXYX
  $ rm tickets && mv kept tickets && mv tickets/2026/03 ../march && ln -s ../../../march tickets/2026/03 && see
  kesu: tickets/2026/03: this link leads out of the store
    put the file itself in its place
  kesu: tickets/2026/03: this link leads out of the store
    put the file itself in its place
  kesu: tickets/2026/03: this link leads out of the store
    put the file itself in its place
  kesu: tickets/2026/03: this link leads out of the store
    put the file itself in its place
  [4]
  $ rm tickets/2026/03 && mv ../march tickets/2026/03 && ln -s nowhere tickets/2026/04 && see
  KS-260311-7VMHXYX
  kesu: tickets/2026/04: this link leads nowhere
    put the file itself in its place
  kesu: tickets/2026/04: this link leads nowhere
    put the file itself in its place
  kesu: tickets/2026/04: this link leads nowhere
    put the file itself in its place
  [4]

An event laid out so that nothing can be added after it:

  $ rm tickets/2026/04 && sed -i 's/^  - id: 1/  -\n    id: 1/' $(file_of $id) && kesu list -q && kesu check
  KS-260311-7VMHXYX
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:9: kesu cannot add to a history whose events do not begin with '- ' and a key
    write each event as a block of its own lines, the first '- id: …'
  [1]
  $ kesu note $id --text x
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:9: events can only be added to a history written as a block, each event on lines of its own
  [4]
