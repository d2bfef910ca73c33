On a terminal the text is written in the editor.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ cat >write <<'END'
  > #!/bin/sh
  > cat "$1"
  > printf 'Re-sealed.\n# not this\nDry.\n\n' >"$1"
  > END
  $ chmod +x write
  $ EDITOR=./write script -qec "kesu resolve $id" /dev/null </dev/null | tr -d '\r'
  # The resolution. Lines that begin with # are dropped.
  KS-260311-7VMHXYX resolved
  $ sed -n '/do: resolve/,$p' $(file_of $id)
      do: resolve
      text: |-
        Re-sealed.
        Dry.
  $ EDITOR=true script -qec "kesu resolve $id" /dev/null </dev/null | tr -d '\r'
  kesu: nothing was written, so nothing is recorded
  $ EDITOR=false script -qec "kesu resolve $id" /dev/null </dev/null | tr -d '\r'
  kesu: the editor 'false' failed
    set EDITOR, or give the text with --text
  $ ls -A "$TMPDIR"
