The environment of a transcript is its own, and what differs fails:

  $ run="$KESU_SOURCE_DIR/tests/support/run_cram"
  $ mkdir bin && printf '#!/bin/sh\necho "客诉 $1"; printf "a\\tb\\n"; exit 3\n' >bin/kesu && chmod +x bin/kesu
  $ cat >ok.t <<'EOF'
  >   $ kesu list
  >   客诉 list
  >   a\tb (esc)
  >   [3]
  >   $ echo "${KESU_NOW-unset} $TZ $LC_ALL ${LANG-unset}"; git config user.name
  >   unset UTC C.UTF-8 unset
  >   Test Clerk
  > EOF
  $ KESU_NOW=x TZ=Asia/Tokyo LANG=de_DE $run bin ok.t
  $ sed 's/客诉 list/客诉 * (glob)/; s/\[3\]/[4]/' ok.t >bad.t
  $ $run bin bad.t
  --- */bad.t (glob)
  +++ */bad.t.err (glob)
  @@ -1,7 +1,7 @@
     $ kesu list
     客诉 * (glob)
     a\tb (esc)
  -  [4]
  +  [3]
     $ echo "${KESU_NOW-unset} $TZ $LC_ALL ${LANG-unset}"; git config user.name
     unset UTC C.UTF-8 unset
     Test Clerk
  [1]

An update keeps what matched:

  $ $run --update bin bad.t
  updated bad.t
  $ $run bin bad.t && head -n 4 bad.t | sed 's/^/|/'
  |  $ kesu list
  |  客诉 * (glob)
  |  a\tb (esc)
  |  [3]

Transcripts that test nothing, and a program that is not there:

  $ echo prose >empty.t; $run bin empty.t
  */empty.t: a transcript without a command tests nothing (glob)
  [1]
  $ printf '  $ exit 80\n' >skip.t; $run bin skip.t
  skipped skip.t
  [80]
  $ $run nowhere ok.t
  nowhere/kesu is not there: build it first
  [1]
