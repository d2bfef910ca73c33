Standard input can be read once, and what is given must say something.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Jane Roe')
  $ echo $id | kesu note - --text -
  kesu: standard input is asked for twice
    only one of the arguments can be -
  [2]
  $ echo 'subject: x' | kesu open --from - --text -
  kesu: standard input is asked for twice
    only one of the arguments can be -
  [2]
  $ kesu amend $id complainant.name - --because 'Misheard' </dev/null
  kesu: standard input is empty
    '' as the value empties a field
  [2]
  $ kesu list --owner ''
  kesu: --owner is given, but empty
    leave it out, or quote a variable that is set
  [2]
  $ kesu note $id --text x --happened ''
  kesu: --happened is given, but empty
    leave it out, or quote a variable that is set
  [2]
  $ kesu report overdue --max-age ''
  kesu: --max-age is given, but empty
    leave it out, or quote a variable that is set
  [2]
  $ kesu open --subject x --about order=
  kesu: --about takes key=value (got 'order=')
    for example --about order=A-1001
  [2]
  $ kesu open --subject x --about order=1 --about order=2
  kesu: --about says order twice
  [2]
  $ kesu open --subject x --about "$(printf 'a%.0s' $(seq 200))=1"
  kesu: --about: a key has at most 100 bytes
  [2]
  $ kesu open --subject "$(printf 'a\nb')"
  kesu: --subject must be one line
  [2]
  $ printf 'subject: a\ncomplainant: {name: Bo Li, x-vip: true}\ndemand: (redacted)\n' | kesu open --from -
  kesu: <stdin>:2:28: keys starting with x- stand at the top of a form
  kesu: <stdin>:3:9: '(redacted)' marks an erased value; nothing is erased yet
    leave the key out
  [4]
  $ kesu check
