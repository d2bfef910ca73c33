With --edit a form is filled in; the editor here is a script.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat >fill <<'END'
  > #!/bin/sh
  > cat "$1" >form
  > cat >"$1" <<FORM
  > # a comment is dropped
  > subject: Squeaking floor
  > channel: walk_in
  > complainant:
  >   name: 王五
  > text: |
  >   It squeaks at night.
  > FORM
  > END
  $ chmod +x fill
  $ id=$(EDITOR=./fill open_ticket --edit --demand 'Have it fixed'); echo $id
  KS-260311-7VMHXYX
  $ sed '/^history/q' $(file_of $id)
  kesu: 1
  id: KS-260311-7VMHXYX
  received: "2026-03-11T09:20:00+08:00"
  kind: complaint
  channel: walk_in
  source: direct
  subject: Squeaking floor
  text: |
    It squeaks at night.
  complainant:
    name: 王五
  history:
  $ cat form
  # A complaint. Lines that begin with # are dropped; leave out what is not known.
  subject: ""
  channel: phone
  demand: Have it fixed
  complainant:
    name: ""
    phone: ""
  text: |
    
  $ ls -A "$TMPDIR"

The same at a terminal:

  $ export EDITOR=./fill
  $ script -qec 'kesu -q open --edit' /dev/null </dev/null | tr -d '\r'
  KS-260311-V1N0CSJ

VISUAL comes first, and may have options:

  $ VISUAL='sh ./fill' EDITOR=false kesu -q open --edit
  KS-260311-TSGP43T

What was given as options stands in the form:

  $ EDITOR=true kesu -q open --edit --subject 'Leak: in the bath' --text 'Water everywhere' --name 'Jane Roe' --phone 13800000000
  KS-260311-3GKJYMP

  $ sed -n '/^subject/,/^history/p' $(file_of KS-260311-3GKJYMP)
  subject: "Leak: in the bath"
  text: Water everywhere
  complainant:
    name: Jane Roe
    phone: "13800000000"
  history:

A blank form, an editor that fails, a form that is no YAML: what was written there is kept.

  $ EDITOR=true kesu open --edit
  kesu: a complaint needs a subject or a text
    give --subject, --text, or --from FILE
  [2]
  $ EDITOR='truncate -s 0' kesu open --edit
  kesu: nothing was written, so nothing is recorded
  [2]
  $ EDITOR=false kesu open --edit
  kesu: the editor 'false' failed
    set EDITOR, or give the text with --text
  [5]
  $ ls -A "$TMPDIR"
  $ EDITOR='sed -i s/^subject:.*/subjct:\ Late/' kesu open --edit 2>err
  [4]
  $ sed "s|$TMPDIR|<directory>|g; s/kesu-[A-Za-z0-9]*.yaml/<form>.yaml/g" err
  kesu: warning: what you wrote is kept in <directory>/<form>.yaml; kesu open --edit --from <directory>/<form>.yaml takes it up again
  kesu: <form>:1:1: unknown key 'subjct' in the ticket
    did you mean 'subject'?
  $ sed -i 's/subjct/subject/' "$TMPDIR"/*.yaml && kesu -q open --from "$TMPDIR"/*.yaml
  KS-260311-9NPSXC1

What the rules require has a line in the form, with what is said of it; what options say already has none.

  $ cat >> rules/procedure.yaml <<'END'
  > about:
  >   project: {name: {en: Project, zh: 项目}, pattern: 'HT-[0-9]{4}', example: HT-0412, required: true}
  > fields:
  >   branch: {type: choice, choices: [north, south], required: true}
  >   praised: {name: Whom, required: {kinds: [praise]}}
  > END
  $ rm -f "$TMPDIR"/*; EDITOR=./fill kesu open --edit --field branch=north >/dev/null 2>&1; cat form
  # A complaint. Lines that begin with # are dropped; leave out what is not known.
  # required: Project (about.project), for example HT-0412
  subject: ""
  channel: phone
  demand: ""
  complainant:
    name: ""
    phone: ""
  about:
    project: ""
  text: |
    
  $ EDITOR=./fill kesu open --edit --kind praise >/dev/null 2>&1; sed -n '/^#/p; /^fields/,/^text/p' form
  # A complaint. Lines that begin with # are dropped; leave out what is not known.
  # required: Project (about.project), for example HT-0412
  # required: branch (fields.branch), one of north, south
  # required: Whom (fields.praised)
  fields:
    branch: ""
    praised: ""
  text: |

A form that is refused after all, for a fact that is missing, wrong or not allowed, is kept, and taken up again:

  $ rm -f "$TMPDIR"/*; EDITOR=./fill kesu open --edit 2>err
  [4]
  $ sed "s|$TMPDIR|<directory>|g; s/kesu-[A-Za-z0-9]*.yaml/<form>.yaml/g" err
  kesu: warning: what you wrote is kept in <directory>/<form>.yaml; kesu open --edit --from <directory>/<form>.yaml takes it up again
  kesu: the rules ask of such a complaint what is missing: Project (about.project), branch (fields.branch)
    --about project=… --field branch=…
  $ kept=$(ls "$TMPDIR"/*); cat $kept
  subject: Squeaking floor
  channel: walk_in
  complainant:
    name: 王五
  text: |
    It squeaks at night.
  $ printf '#!/bin/sh\nprintf "about: {project: %%s}\\n" "$1" >>"$2"\n' >finish; chmod +x finish
  $ EDITOR='./finish HT-1' kesu open --edit --from $kept --field branch=north 2>err
  [4]
  $ sed "s|$TMPDIR|<directory>|g; s/kesu-[A-Za-z0-9]*.yaml/<form>.yaml/g" err
  kesu: warning: what you wrote is kept in <directory>/<form>.yaml; kesu open --edit --from <directory>/<form>.yaml takes it up again
  kesu: about.project must look like HT-[0-9]{4} (got 'HT-1')
    for example HT-0412
  $ EDITOR='./finish HT-0001' kesu -q open --edit --from $kept --field branch=north
  KS-260311-JNAKRRG
  $ EDITOR=true kesu open --edit --field branch
  kesu: --field takes key=value (got 'branch')
    for example --field branch=north
  [2]
  $ EDITOR=true kesu open --edit --from - </dev/null
  kesu: --edit goes on with a form in a file, not with standard input
  [2]
  $ ls "$TMPDIR" | wc -l
  2
