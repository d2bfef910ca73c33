  $ check="$KESU_SOURCE_DIR/tests/checks/requirements.py"
  $ mkdir -p tree/docs tree/tests/e2e/open && cd tree
  $ printf '  $ id=$(open_ticket --subject x \\\n  >   --internal)\n  $ kesu --as li.wei -q note $id --text "kesu close"\n' >tests/e2e/open/a.t

A page whose rows are all right; those of P are left out, for some of them may still have to come:

  $ row() { echo "| $1 | something | $2 | $3 |"; }
  $ page() {
  >   for label in R{1..9} C{1..8} G{1..5} I{1..9} F{1..7} D{1..4} P{1..6}; do
  >     row $label '`kesu open --subject --internal`, `kesu note`' '[a](../tests/e2e/open/a.t)'
  >   done
  > }
  $ page >docs/requirements.md
  $ for clause in 7.{1..9} 8.{1..7}; do echo "| $clause Title | something | kept | \`kesu note\` | R1 P6 | [a](../tests/e2e/open/a.t) |"; done >docs/iso-10002.md
  $ $check . | grep -v '^P'
  [1]

Rows that are missing, twice, nobody's, out of order; without a command, without a transcript, without one that is there; a command that nobody runs, one
whose option nobody gives, one that stands only in a text; a transcript that is about something else:

  $ { page | sed '/| R2 /d; /| C1 /p; /| [GI][1-9] /d'; row X1; row I1 ; row I2 '`kesu note`'; row I3 'kesu note' '[a](../tests/e2e/open/a.t)'
  >   row I4 '`kesu note`' '[b](../tests/e2e/open/b.t)'; row I5 '`kesu note`, `kesu propose`' '[a](../tests/e2e/open/a.t)'; row I6 '`kesu note --because`' '[a](../tests/e2e/open/a.t)'
  >   row I7 '`kesu close`' '[a](../tests/e2e/open/a.t)'; row I8 '`kesu note --text`' '[a](../tests/e2e/open/a.t)'; row I9 '`kesu note`' '[a](../README.md)'
  > } >docs/requirements.md
  $ touch README.md
  $ $check . | grep -v '^P'
  R2: no row of docs/requirements.md
  G1: no row of docs/requirements.md
  G2: no row of docs/requirements.md
  G3: no row of docs/requirements.md
  G4: no row of docs/requirements.md
  G5: no row of docs/requirements.md
  C1: 2 rows
  X1: nobody asks for it
  the rows of docs/requirements.md do not stand in their order
  X1: no command does it
  X1: no transcript shows it
  I1: no command does it
  I1: no transcript shows it
  I2: no transcript shows it
  I3: no command does it
  I4: there is no transcript ../tests/e2e/open/b.t
  I5: none of its transcripts runs `kesu propose`
  I6: none of its transcripts runs `kesu note --because`
  I6: ../tests/e2e/open/a.t runs none of its commands
  I7: none of its transcripts runs `kesu close`
  I7: ../tests/e2e/open/a.t runs none of its commands
  I9: there is no transcript ../README.md
  $ $check . >/dev/null
  [1]

The same of the standard's clauses, and rows that there are not:

  $ page >docs/requirements.md; echo 'See [nothing](nothing.md).' >>docs/requirements.md
  $ sed -i '/^| 7.9/d; s/^| 8.1 .*/| 8.1 Title | something | kept | `kesu open` | R10 | [a](..\/tests\/e2e\/open\/b.t) |/; s/^| 8.2 .*/| 8.2 Title | | kept | | | |/' docs/iso-10002.md
  $ $check . | grep -v '^P'
  docs/requirements.md: there is no nothing.md
  7.9: no row of docs/iso-10002.md
  8.1: names no row, or one that there is not
  8.1: there is no transcript ../tests/e2e/open/b.t
  8.2: it does not say what is asked for
  8.2: names no row, or one that there is not
  8.2: no command does it
  8.2: no transcript shows it
