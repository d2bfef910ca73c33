A value is replaced by a marker wherever the paper says it; what stays is that it was erased, by whom and why.

  $ . "$TESTDIR/../../support/setup.sh"
  $ git init -q .
  $ new_store
  $ sed -i 's/^commit: .*/commit: auto/' kesu.yaml
  $ git add -A && git commit -q -m start
  $ id=$(open_ticket --subject '渗水' --text 'Call 13800000000' --name 张三 --phone 13800000000 --about order=A-1 --about note=secret)
  $ kesu -q note $id --text "$(printf 'Spoke to him.\nHis son is ill.')"
  KS-260311-7VMHXYX
  $ kesu -q amend $id complainant.phone 13900000000 --because 'New number'
  KS-260311-7VMHXYX
  $ note=$(events_of $id note)
  $ kesu redact $id complainant.phone $note.text about.note --because 'Erasure asked for' --dry-run
  KS-260311-7VMHXYX would erase complainant.phone, 3-7VMH.was, 3-7VMH.now, 2-7VMH.text, about.note
  the same words stand in text: look whether they must go too
  $ kesu redact $id complainant.phone $note.text about.note --because 'Erasure asked for'
  KS-260311-7VMHXYX erased complainant.phone, 3-7VMH.was, 3-7VMH.now, 2-7VMH.text, about.note
  the same words stand in text: look whether they must go too
  git's history still has it; kesu redact KS-260311-7VMHXYX --purge prints how to erase it there
  $ cat $(file_of $id)
  kesu: 1
  id: KS-260311-7VMHXYX
  received: "2026-03-11T09:20:00+08:00"
  kind: complaint
  source: direct
  subject: 渗水
  text: Call 13800000000
  about: {order: A-1, note: (redacted)}
  complainant:
    name: 张三
    phone: (redacted)
  history:
    - id: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: open
      rules: shop@3 a3611e9ef262b5aa18eba648b83d1770
      terms:
        register: {limit: 1h, from: received, until: open}
        classify: {limit: 2h, from: open, until: classify}
        respond: {limit: 24h, from: received, until: respond}
      clocks:
        register: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-11T10:20:00+08:00", met: true, took: 0s}
    - id: 2-7VMH
      after: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: note
      text: (redacted)
    - id: 3-7VMH
      after: 2-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: amend
      field: complainant.phone
      was: (redacted)
      now: (redacted)
      because: New number
    - id: 4-7VMH
      after: 3-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: redact
      values:
        - {field: complainant.phone}
        - {event: 3-7VMH, field: was}
        - {event: 3-7VMH, field: now}
        - {event: 2-7VMH, field: text}
        - {field: about.note}
      because: Erasure asked for
  $ git diff --stat HEAD~1 | cat
   tickets/2026/03/KS-260311-7VMHXYX.yaml | 25 ++++++++++++++++++-------
   1 file changed, 18 insertions(+), 7 deletions(-)
  $ kesu log $id | tail -n 2
  4-7VMH  2026-03-11 09:20  张敏  erased complainant.phone, 3-7VMH.was, 3-7VMH.now, 2-7VMH.text, about.note [given clock]
      because: Erasure asked for
  $ kesu show $id | grep -E 'phone|note'
    phone             (redacted)
    note              (redacted)
    2026-03-11 09:20  张敏: note: (redacted)
    2026-03-11 09:20  张敏: amended complainant.phone: (redacted) → (redacted)
    2026-03-11 09:20  张敏: erased complainant.phone, 3-7VMH.was, 3-7VMH.now, 2-7VMH.text, about.note
  $ kesu check

Erased values can be amended, and not had back.

  $ kesu redact $id complainant.phone --because 'Again'
  kesu: KS-260311-7VMHXYX says nothing for complainant.phone, or it was erased already
  [6]
  $ kesu retract $id $(events_of $id redact) --because 'By mistake'
  kesu: what was erased cannot be had back by a retraction
    a value that must stand again is recorded anew: kesu amend, kesu note
  [6]
  $ kesu -q amend $id complainant.phone 13700000000 --because 'He called again'
  KS-260311-7VMHXYX
  $ kesu show $id --reveal | grep phone
    phone             13700000000
    2026-03-11 09:20  张敏: amended complainant.phone: (redacted) → (redacted)
    2026-03-11 09:20  张敏: erased complainant.phone, 3-7VMH.was, 3-7VMH.now, 2-7VMH.text, about.note
    2026-03-11 09:20  张敏: amended complainant.phone: (redacted) → 13700000000
  $ kesu redact $id text --because 'Number in it' --format json
  {
    "schema": "kesu/redact/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": "6-7VMH",
        "code": 0,
        "message": "erased text",
        "values": [
          "text"
        ],
        "evidence": [],
        "also": [],
        "kept": []
      }
    ],
    "errors": []
  }
  git's history still has it; kesu redact KS-260311-7VMHXYX --purge prints how to erase it there

What comes back is found.

  $ sed -i 's/^text: (redacted)/text: Call 13800000000/' $(file_of $id)
  $ kesu check
  kesu: tickets: 1 tickets are not committed, though kesu.yaml says 'commit: auto'
    git add tickets && git commit; git status names them
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:7:7: text was erased by 6-7VMH and is here again
    a merge without kesu's driver brings back what was erased: kesu redact erases it anew
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:7: not as in the last commit: the complaint was altered in the work file
    papers are added, never changed: restore the earlier lines, and correct by kesu amend or kesu retract
  [1]
