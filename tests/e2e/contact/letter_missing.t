What a letter names and the ticket does not have is said, and nothing is recorded.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu contact $id --letter decision 2>&1 | mask_paths | sed 's|[^ ]*/share/|SHARE/|'
  kesu: SHARE/kesu/templates/en/letters/decision.txt:5:6: the letter 'decision' needs what KS-260311-7VMHXYX does not have: complainant.name, resolution.date, resolution.text
    kesu amend KS-260311-7VMHXYX complainant.name … --because … adds it
  $ kesu contact $id --letter decision --dry-run >/dev/null 2>&1
  [6]
  $ kesu -q amend $id complainant.name 'Wang Li' --because 'Called back'
  KS-260311-7VMHXYX
  $ kesu contact $id --letter decision 2>&1 | sed 's|[^ ]*/share/|SHARE/|'
  kesu: SHARE/kesu/templates/en/letters/decision.txt:9:17: the letter 'decision' needs what KS-260311-7VMHXYX does not have: resolution.date, resolution.text
    kesu resolve KS-260311-7VMHXYX first
  $ kesu contact $id --letter progress 2>&1 | sed 's|[^ ]*/share/|SHARE/|'
  kesu: SHARE/kesu/templates/en/letters/progress.txt: the letter 'progress' needs what KS-260311-7VMHXYX does not have: promise
    give --promise
  $ kesu contact $id --letter refusal 2>&1 | sed 's|[^ ]*/share/|SHARE/|'
  kesu: SHARE/kesu/templates/en/letters/refusal.txt: the letter 'refusal' needs what KS-260311-7VMHXYX does not have: reason, alternatives
    give --because
  $ kesu contact $id --letter refusal --because 'The damage is from outside' 2>&1 | sed 's|[^ ]*/share/|SHARE/|'
  kesu: SHARE/kesu/templates/en/letters/refusal.txt: the letter 'refusal' needs what KS-260311-7VMHXYX does not have: alternatives
    list `bodies:` in rules/procedure.yaml, or give --alternatives
  $ kesu contact $id --letter apology 2>&1 | sed 's|[^ ]*/share/|SHARE/|'
  kesu: SHARE/kesu/templates/en/letters/apology.txt: the letter 'apology' needs what KS-260311-7VMHXYX does not have: words
    give it with --text, or with `--text -` from standard input
  $ kesu contact $id --letter third-party
  kesu: KS-260311-7VMHXYX came directly, nobody passed it on
    kesu amend KS-260311-7VMHXYX source NAME --because … names who did
  [6]
  $ kesu log $id --format csv | wc -l
  3

No such letter, no such language, options that do not go together:

  $ kesu contact $id --letter refussal
  kesu: there is no letter 'refussal'
    did you mean 'refusal'?
  [3]
  $ kesu contact $id --letter ../../etc/passwd
  kesu: there is no letter '../../etc/passwd'
    one of acknowledgement, apology, decision, progress, refusal or third-party
  [3]
  $ kesu contact $id --letter decision --letter-lang fr
  kesu: there is no letter 'decision' in fr
    there is one in: en, zh_CN; --letter-lang chooses
  [3]
  $ kesu contact $id --print --text x
  kesu: --letter-lang and --print go with --letter
  [2]
  $ kesu contact $id --letter decision --kind inbound
  kesu: a letter from a template goes out, so it is not inbound
  [2]
