A template that came with a store is taken for what it is: a small text file of the store.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store && mkdir -p templates/en/letters ../outside && cd templates/en/letters
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Wang Li')
  $ printf '%s\n' '---' 'title: X' '---' 'secret' >../../../../outside/secret.txt
  $ ln -s ../../../../outside/secret.txt away.txt
  $ printf '%s\n' '---' 'title: Good' '---' 'Good day' >good.txt
  $ ln -s good.txt inside.txt
  $ ln -s /dev/zero zero.txt && mkfifo pipe.txt && ln -s nowhere gone.txt
  $ printf -- '---\ntitle: X\n---\nA\377\n' >bytes.txt
  $ { printf -- '---\ntitle: X\n---\n'; head -c 70000 /dev/zero | tr '\0' x; } >large.txt
  $ { printf -- '---\ntitle: X\n---\n'; for i in $(seq 2000); do printf '{{#subject}}'; done; } >deep.txt
  $ cd ../../..
  $ for letter in away inside zero pipe gone bytes large deep; do timeout 20 kesu contact $id --letter $letter --dry-run; echo "$letter: $?"; done
  kesu: templates/en/letters/away.txt: this link leads out of the store
    put the file itself in its place
  away: 4
  Good day
  inside: 0
  kesu: templates/en/letters/zero.txt: this link leads out of the store
    put the file itself in its place
  zero: 4
  kesu: templates/en/letters/pipe.txt: this is a pipe or a device, no file
  pipe: 4
  kesu: there is no letter 'gone'
    one of acknowledgement, apology, away, bytes, decision, deep, good, inside, large, progress, refusal or third-party
  gone: 3
  kesu: templates/en/letters/bytes.txt:4:2: this is not UTF-8 text
    if it is GBK: iconv -f GB18030 -t UTF-8 FILE
  bytes: 4
  kesu: templates/en/letters/large.txt: a letter has at most 65536 bytes (this has 70017)
  large: 4
  kesu: templates/en/letters/deep.txt:4:97: sections stand in each other more than 8 deep
    close the outer ones first
  deep: 4
  $ timeout 20 kesu rules check
  kesu: templates/en/letters/away.txt: this link leads out of the store
    put the file itself in its place
  kesu: templates/en/letters/bytes.txt:4:2: this is not UTF-8 text
    if it is GBK: iconv -f GB18030 -t UTF-8 FILE
  kesu: templates/en/letters/deep.txt:4:97: sections stand in each other more than 8 deep
    close the outer ones first
  kesu: templates/en/letters/large.txt: a letter has at most 65536 bytes (this has 70017)
  kesu: templates/en/letters/gone.txt: this link leads nowhere
    put the file itself in its place
  kesu: templates/en/letters/pipe.txt: this is a pipe or a device, no file
  kesu: templates/en/letters/zero.txt: this link leads out of the store
    put the file itself in its place
  [4]
  $ mv templates ../outside && ln -s ../outside/templates templates && kesu contact $id --letter good --dry-run
  kesu: templates/en/letters/good.txt: this link leads out of the store
    put the file itself in its place
  [4]
