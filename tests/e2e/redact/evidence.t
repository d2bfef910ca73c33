Of an erased file only its fingerprint stays: whoever has the file can prove that it was this one.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q .
  $ new_store
  $ sed -i 's/^commit: .*/commit: auto/' kesu.yaml
  $ git add -A && git commit -q -m start
  $ id=$(open_ticket --subject Leak)
  $ printf 'a face' | kesu -q attach $id - --name face.txt
  KS-260311-7VMHXYX
  $ printf 'a face' | kesu -q attach $id - --name again.txt
  KS-260311-7VMHXYX
  $ printf 'a wall' | kesu -q attach $id - --name wall.txt
  KS-260311-7VMHXYX
  $ kesu redact $id 2-7VMH.file --because 'Shows a passer-by'
  KS-260311-7VMHXYX erased 2-7VMH.file, 3-7VMH.file
  evidence that stays: 4-7VMH.file; look whether it shows what was erased
  git's history still has it; kesu redact KS-260311-7VMHXYX --purge prints how to erase it there
  $ sed -n '/do: redact/,$p' $(file_of $id)
      do: redact
      values:
        - {event: 2-7VMH, field: file, sha256: f9efa24f2ca158725bb5072d194ffdfc63bd45cd4a74aec96e849ab4adb09bbb}
        - {event: 3-7VMH, field: file, sha256: f9efa24f2ca158725bb5072d194ffdfc63bd45cd4a74aec96e849ab4adb09bbb}
      because: Shows a passer-by
  $ ls evidence/$id
  e63edaa2718f2451fcd1bef5d9bf8f650a9b72a3fe95ac95932788136f94674e.txt
  $ printf 'a wall' | sha256sum
  e63edaa2718f2451fcd1bef5d9bf8f650a9b72a3fe95ac95932788136f94674e  -
  $ git show --format= --name-status | cat
  D\tevidence/KS-260311-7VMHXYX/f9efa24f2ca158725bb5072d194ffdfc63bd45cd4a74aec96e849ab4adb09bbb.txt (esc)
  M\ttickets/2026/03/KS-260311-7VMHXYX.yaml (esc)
  $ kesu attach --list $id --format csv | cut -d, -f 1,2,9
  event,name,path
  2-7VMH,face.txt,(redacted)
  3-7VMH,again.txt,(redacted)
  4-7VMH,wall.txt,evidence/KS-260311-7VMHXYX/e63edaa2718f2451fcd1bef5d9bf8f650a9b72a3fe95ac95932788136f94674e.txt
  $ kesu check
  $ printf 'a face' | sha256sum | cut -c-64
  f9efa24f2ca158725bb5072d194ffdfc63bd45cd4a74aec96e849ab4adb09bbb
  $ printf 'a face' >evidence/$id/$(printf 'a face' | sha256sum | cut -c-64).txt
  $ kesu check
  kesu: evidence/KS-260311-7VMHXYX/f9efa24f2ca158725bb5072d194ffdfc63bd45cd4a74aec96e849ab4adb09bbb.txt: this evidence was erased by 5-7VMH and is here again
    remove it
  [1]
