Only plain files are attached, whatever stands on the way; nothing is written where anything is refused.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ printf 'x' >"$TMPDIR/a.txt"
  $ ln -s a.txt "$TMPDIR/link.txt"
  $ mkfifo "$TMPDIR/pipe"
  $ : >"$TMPDIR/empty.txt"
  $ kesu attach $id "$TMPDIR/a.txt" "$TMPDIR/link.txt" "$TMPDIR/pipe" "$TMPDIR" /dev/null "$TMPDIR/none.txt" 2>&1 | mask_paths
  kesu: $TMP/home/tmp/link.txt: this is a link, not a file
    only plain files are attached, up to the evidence_limit of kesu.yaml
  kesu: $TMP/home/tmp/pipe: this is a pipe or a device, no file
    only plain files are attached, up to the evidence_limit of kesu.yaml
  kesu: $TMP/home/tmp: this is a directory, not a file
    only plain files are attached, up to the evidence_limit of kesu.yaml
  kesu: /dev/null: this is a pipe or a device, no file
    only plain files are attached, up to the evidence_limit of kesu.yaml
  kesu: $TMP/home/tmp/none.txt: No such file or directory
  $ kesu attach $id "$TMPDIR/link.txt" 2>/dev/null
  [4]
  $ kesu attach $id "$TMPDIR/none.txt" 2>/dev/null
  [3]
  $ kesu attach $id "$TMPDIR/empty.txt" 2>&1 >/dev/null | mask_paths
  kesu: $TMP/home/tmp/empty.txt: there is nothing in it
  $ ls
  kesu.yaml
  rules
  tickets
  $ kesu attach $id
  kesu: there is no file to attach
    kesu attach ID FILE…, or --list ID
  [2]
  $ kesu attach $id - <"$TMPDIR/a.txt"
  kesu: what comes by standard input has no name
    give it one with --name
  [2]
  $ kesu attach $id "$TMPDIR/a.txt" "$TMPDIR/a.txt" --name b.txt
  kesu: --name is for one file
    attach them one by one
  [2]
  $ kesu attach $id "$TMPDIR/a.txt" --name ../../kesu.yaml
  kesu: '../../kesu.yaml' is a path, not a name
    give it another with --name
  [2]
  $ kesu attach $id "$TMPDIR/a.txt" --name ..
  kesu: '..' is a path, not a name
    give it another with --name
  [2]
  $ kesu attach $id "$TMPDIR/a.txt" --name "$(printf 'a\033[2Jb')"
  kesu: the name 'a\x1B[2Jb' has control characters in it
    give it another with --name
  [2]
  $ kesu attach $id "$TMPDIR/a.txt" --for 9-ABCD
  kesu: KS-260311-7VMHXYX has no event 9-ABCD
    kesu log KS-260311-7VMHXYX lists them
  [3]
  $ kesu attach KS-260311-0000000 "$TMPDIR/a.txt"
  kesu: 'KS-260311-0000000' is mistyped: its last symbol does not fit the others
    an ID looks like KS-260311-7F3QXMY
  [3]
  $ kesu attach --list $id "$TMPDIR/a.txt"
  kesu: --list takes one ticket and no files
    kesu attach --list KS-260311-7VMHXYX
  [2]

The store says how large a file may be.

  $ sed -i 's/^evidence_limit: .*/evidence_limit: 1 KiB/' kesu.yaml
  $ head -c 2000 /dev/zero >"$TMPDIR/large.bin"
  $ kesu attach $id "$TMPDIR/large.bin" 2>&1 | mask_paths
  kesu: $TMP/home/tmp/large.bin: the file has 2000 bytes; at most 1024 are read
    only plain files are attached, up to the evidence_limit of kesu.yaml
  $ kesu attach $id - --name large.bin <"$TMPDIR/large.bin"
  kesu: <stdin>: this has no end within 1024 bytes
  [4]
  $ sed -i 's/^evidence_limit: .*/evidence_limit: 2 GB/' kesu.yaml
  $ kesu attach $id "$TMPDIR/a.txt"
  kesu: kesu.yaml:28:17: evidence_limit must be a size up to 1024 MiB (got '2 GB')
    for example 32 MiB or 512 KiB
  [4]
  $ sed -i 's/^evidence_limit: .*/evidence_limit: 32 MiB/' kesu.yaml

Nothing is written through a link.

  $ mkdir elsewhere
  $ ln -s elsewhere evidence
  $ kesu attach $id "$TMPDIR/a.txt" 2>&1 | mask_paths
  kesu: evidence: nothing was written: this is a link or no file at all: kesu does not write through it
    put the file itself in its place
  $ rm evidence
  $ mkdir evidence
  $ ln -s ../elsewhere evidence/$id
  $ kesu attach $id "$TMPDIR/a.txt" 2>&1 | mask_paths
  kesu: evidence/KS-260311-7VMHXYX: nothing was written: this is a link or no file at all: kesu does not write through it
    put the file itself in its place
  $ ls elsewhere
  $ kesu log $id | wc -l
  3

A paper whose file name leads elsewhere does not read.

  $ rm evidence/$id
  $ kesu -q attach $id "$TMPDIR/a.txt"
  KS-260311-7VMHXYX
  $ sed -i 's|file: .*|file: ../../../etc/passwd|' $(file_of $id)
  $ kesu attach --list $id
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:26:11: file: '../../../etc/passwd' is no name of an evidence file
    <sha256>.<ext>: 64 hex digits, a dot, and up to 8 small letters or digits
  [4]
