The check finds evidence that is gone, changed, or named by nobody.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ printf 'one' >"$TMPDIR/one.txt"
  $ printf 'two' >"$TMPDIR/two.txt"
  $ kesu -q attach $id "$TMPDIR/one.txt" "$TMPDIR/two.txt"
  KS-260311-7VMHXYX
  $ one=$(cd evidence/$id && sha256sum * | awk '/7692c3ad/ { print $2 }')
  $ kesu check
  $ printf 'oNe' >evidence/$id/$one
  $ kesu check
  kesu: evidence/KS-260311-7VMHXYX/7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed.txt: the evidence of 2-7VMH was changed: its SHA-256 is now f63045b2e745238335bebeaf2318ca39fa77f450de64d0175953fe2b3590cdcd
    restore it from git or a backup
  [1]
  $ rm evidence/$id/$one
  $ kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:20: the evidence of 2-7VMH is gone: evidence/KS-260311-7VMHXYX/7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed.txt
    restore it from git or a backup; attaching the same file again puts it back
  [1]

Attaching it again puts it back.

  $ kesu attach $id "$TMPDIR/one.txt"
  KS-260311-7VMHXYX has one.txt already, as 2-7VMH
  $ kesu check

What a write that was cut off leaves does no harm; anything else has no business there.

  $ printf 'three' >"evidence/$id/$(printf three | sha256sum | cut -c-64).txt"
  $ printf 'four' >evidence/$id/photo.jpg
  $ mkdir evidence/KS-260311-0000000 evidence/photos
  $ kesu check
  kesu: evidence/KS-260311-0000000: below evidence/ there are only directories named by a ticket
    kesu attach ID FILE puts a file where it belongs; remove this one
  kesu: evidence/KS-260311-7VMHXYX/8b5b9db0c13db24256c829aa364aa90c6d2eba318b9232a4ab9313b954d3555f.txt: no paper names this file; it is whole, and does no harm
    a write was cut off before its paper: attach the file again, or remove it
  kesu: evidence/KS-260311-7VMHXYX/photo.jpg: no paper names this file, and it is no evidence by its name
    kesu attach ID FILE puts a file where it belongs; remove this one
  kesu: evidence/photos: below evidence/ there are only directories named by a ticket
    kesu attach ID FILE puts a file where it belongs; remove this one
  [1]
  $ rm -r evidence/$id/photo.jpg evidence/KS-260311-0000000 evidence/photos
  $ printf 'three' | kesu attach $id - --name three.txt
  KS-260311-7VMHXYX attached 4-7VMH: three.txt (text/plain, 5 bytes)
  $ rm evidence/$id/*
  $ ln -s /etc/passwd evidence/$id/$one
  $ kesu check
  kesu: evidence/KS-260311-7VMHXYX/7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed.txt: this is a link or no file, not the evidence of 2-7VMH
    put the file itself in its place
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:30: the evidence of 3-XYV1 is gone: evidence/KS-260311-7VMHXYX/3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3.txt
    restore it from git or a backup; attaching the same file again puts it back
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:40: the evidence of 4-7VMH is gone: evidence/KS-260311-7VMHXYX/8b5b9db0c13db24256c829aa364aa90c6d2eba318b9232a4ab9313b954d3555f.txt
    restore it from git or a backup; attaching the same file again puts it back
  [1]

A file with the bytes of another name is not evidence of it.

  $ rm evidence/$id/$one
  $ printf 'two' >evidence/$id/$one
  $ kesu attach $id "$TMPDIR/one.txt"
  kesu: evidence/KS-260311-7VMHXYX/7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed.txt: this evidence file does not hold what its name says
    restore it from git or a backup, or remove it and attach it again
  [4]
