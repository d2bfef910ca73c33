Bytes that are no text are refused where they are given, whatever the option of whatever verb, before anything is read or written.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store && id=$(open_ticket --subject 'Leak in the bath')
  $ bad=$(printf 'a\377')
  $ kesu note $id --text "$bad"
  kesu: --text is not UTF-8 text
    the terminal or the script that gives it uses another encoding: iconv -t UTF-8 converts
  [2]
  $ kesu open --subject "$bad"
  kesu: --subject is not UTF-8 text
    the terminal or the script that gives it uses another encoding: iconv -t UTF-8 converts
  [2]
  $ kesu amend $id demand "$bad" --because x
  kesu: VALUE is not UTF-8 text
    the terminal or the script that gives it uses another encoding: iconv -t UTF-8 converts
  [2]
  $ kesu list --owner "$bad"
  kesu: --owner is not UTF-8 text
    the terminal or the script that gives it uses another encoding: iconv -t UTF-8 converts
  [2]
  $ tell() {
  >   for places in '' "$id" "$id x" "$id x x"; do
  >     timeout 20 kesu "$@" $places </dev/null 2>&1 | grep -q -- '-- *is not UTF-8\|--[a-z-]* is not UTF-8' && return
  >   done
  >   echo "nothing is said of $*"
  > }
  $ kesu __commands | while read -r verb; do kesu $verb --help | grep -oE '^  (-[a-z],)*--[a-z-]+(,-[a-z])*(,--[a-z]+)?(,-[a-z])? [A-Z][A-Z=]+' | sed 's/^ *\(-[a-z],\)*//; s/,[^ ]*//' | while read -r option kind; do [ "$kind" = FILE ] || [ "$kind" = DIR ] || { tell $verb $option "$bad"; echo . >>../tried; }; done; done
  $ [ $(wc -l <../tried) -gt 200 ] && kesu list -q
  KS-260311-7VMHXYX

What comes by standard input is the input's fault, and a file's name may be whatever the disk has:

  $ printf 'a\377' | kesu note $id --text -
  kesu: <stdin>: this is not UTF-8 text
    if it is GBK: iconv -f GB18030 -t UTF-8 FILE
  [4]
  $ echo x >"../$bad" && kesu attach $id "../$bad"
  kesu: the name of ../a\xFF is not UTF-8 text
    give it one with --name
  [2]
  $ kesu attach $id "../$bad" --name plan.txt
  KS-260311-7VMHXYX attached 2-7VMH: plan.txt (text/plain, 2 bytes)
  $ kesu log $id --format csv | wc -l
  3

Facts that are none:

  $ kesu open --subject ''
  kesu: --subject is given, but empty
    leave it out, or quote a variable that is set
  [2]
  $ kesu open --subject '' --text 'It leaks'
  kesu: --subject is given, but empty
    leave it out, or quote a variable that is set
  [2]
  $ kesu open --subject '  ' --text 'It leaks'
  kesu: --subject: a subject must say something
    the matter in a line
  [2]
  $ kesu open --text '  '
  kesu: a complaint needs a subject or a text
    give --subject, --text, or --from FILE
  [2]
  $ kesu amend $id subject '' --because x
  kesu: a subject must say something
    the matter in a line
  [4]
  $ kesu amend $id subject ' ' --because x
  kesu: a subject must say something
    the matter in a line
  [4]
  $ kesu open --subject Leak --email wang.example.org
  kesu: --email: 'wang.example.org' is no mail address
    somebody@example.org
  [2]
  $ kesu open --subject Leak --phone 'by mail only'
  kesu: --phone: 'by mail only' is no telephone number: it has no digit
    what else is known of them belongs into --text or --address
  [2]
  $ kesu amend $id complainant.email wang --because x
  kesu: 'wang' is no mail address
    somebody@example.org
  [4]
  $ kesu amend $id complainant.phone none --because x
  kesu: 'none' is no telephone number: it has no digit
    what else is known of them belongs into --text or --address
  [4]
  $ printf 'subject: "  "\ncomplainant: {phone: none, email: wang}\n' >form.yaml && kesu open --from form.yaml
  kesu: form.yaml:1:10: a subject must say something
    the matter in a line
  kesu: form.yaml:2:22: 'none' is no telephone number: it has no digit
    what else is known of them belongs into --text or --address
  kesu: form.yaml:2:35: 'wang' is no mail address
    somebody@example.org
  [4]
  $ kesu -q open --subject Leak --phone 'ext. 12, after six' --email wang@example.org
  KS-260311-V1N0CSJ

Who acts, and what an editor leaves:

  $ KESU_USER=$bad kesu note $id --text x
  kesu: who acts is not UTF-8 text
    give --as NAME, set KESU_USER, or set git's user.email
  [2]
  $ printf '#!/bin/sh\nprintf "a\\377" >$1\n' >editor && chmod +x editor
  $ EDITOR=$PWD/editor TMPDIR=$PWD "$KESU_SOURCE_DIR/tests/support/at_terminal" kesu note $id </dev/null | sed 's/kesu-[^.]*/kesu-XXXXXX/' | mask_paths
  kesu: <editor>: this is not UTF-8 text
    what you wrote is kept in /tmp/kesu-XXXXXX.yaml
  $ EDITOR=$PWD/editor TMPDIR=$PWD "$KESU_SOURCE_DIR/tests/support/at_terminal" kesu note $id </dev/null >/dev/null
  [4]
