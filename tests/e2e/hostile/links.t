Nothing below .kesu/ is written through a link that came with a clone.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store && id=$(open_ticket --subject 'Leak in the bath') && echo precious >../precious && mkdir ../outside
  $ rm .kesu/lock && ln -s ../../precious .kesu/lock && kesu note $id --text x
  kesu: .kesu/lock: nothing was written: this is a link or no file at all: kesu does not write through it
    remove it: kesu makes it anew
  [4]
  $ cat ../precious
  precious
  $ rm -r .kesu && ln -s ../outside .kesu && kesu note $id --text x
  kesu: .kesu: nothing was written: this is a link or no directory: kesu does not write through it
    remove it: kesu makes it anew
  [4]
  $ ls -A ../outside
  $ rm .kesu && touch .kesu && kesu note $id --text x
  kesu: .kesu: nothing was written: this is a link or no directory: kesu does not write through it
    remove it: kesu makes it anew
  [4]
  $ rm .kesu && kesu note $id --text x
  KS-260311-7VMHXYX noted 2-7VMH
