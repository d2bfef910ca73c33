With `personal: separate` the complainant lies in a tree of its own, and the ticket says only so.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ sed -i 's/^personal: .*/personal: separate/' kesu.yaml
  $ id=$(open_ticket --subject 'Leak in the bath' --name 张三 --phone 13800000000)
  $ kesu -q note $id --text 'Plumber comes'
  KS-260311-7VMHXYX
  $ kesu -q amend $id complainant.name 章三 --because Misheard
  KS-260311-7VMHXYX
  $ kesu -q amend $id demand Repair --because 'Said so'
  KS-260311-7VMHXYX
  $ cat $(file_of $id)
  kesu: 1
  id: KS-260311-7VMHXYX
  received: "2026-03-11T09:20:00+08:00"
  kind: complaint
  source: direct
  subject: Leak in the bath
  complainant: (private)
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
      text: Plumber comes
    - id: 3-7VMH
      after: 2-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: amend
      field: complainant.name
      was: (private)
      now: (private)
      because: Misheard
    - id: 4-7VMH
      after: 3-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: amend
      field: demand
      was: ""
      now: Repair
      because: Said so
  $ cat private/2026/03/$id.yaml
  kesu: 1
  id: KS-260311-7VMHXYX
  complainant:
    name: 张三
    phone: "13800000000"
  history:
    - id: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      do: open
    - id: 3-7VMH
      at: "2026-03-11T09:20:00+08:00"
      do: amend
      field: complainant.name
      was: 张三
      now: 章三
  $ grep -r -c 13800000000 tickets
  tickets/2026/03/KS-260311-7VMHXYX.yaml:0
  [1]
  $ kesu show $id | sed -n '/complainant/,/phone/p'
    complainant       章*
    phone             138****0000
    2026-03-11 09:20  张敏: amended complainant.name: 张* → 章*
    2026-03-11 09:20  张敏: amended demand: (nothing) → Repair
  $ kesu show $id --reveal | sed -n '/complainant/,/phone/p'
    complainant       章三
    phone             13800000000
    2026-03-11 09:20  张敏: amended complainant.name: 张三 → 章三
    2026-03-11 09:20  张敏: amended demand: (nothing) → Repair
  $ kesu log $id --reveal | tail -n 4
  3-7VMH  2026-03-11 09:20  张敏  amended complainant.name: 张三 → 章三 [given clock]
      because: Misheard
  4-7VMH  2026-03-11 09:20  张敏  amended demand: (nothing) → Repair [given clock]
      because: Said so
  $ kesu check

Where the tree is not here, everything else is: a report server needs no more.

  $ mv private elsewhere
  $ kesu show $id | sed -n '/complainant/,/demand/p'
    complainant       kept apart, not to be seen here
    demand            Repair
    2026-03-11 09:20  张敏: amended complainant.name: (private) → (private)
    2026-03-11 09:20  张敏: amended demand: (nothing) → Repair
  $ kesu show $id --format json | sed -n '/"complainant"/,/}/p'
          "complainant": {
            "name": null,
            "phone": null,
            "email": null,
            "address": null,
            "member": null,
            "reference": null,
            "language": null,
            "internal": false,
            "hidden": true
          },
  $ kesu list | head -n 2
  ticket             received          status      priority  category  who   next            due               subject
  KS-260311-7VMHXYX  2026-03-11 09:20  registered  -         -         张敏  classification  2026-03-11 11:20  Leak in the bath
  $ kesu log $id --reveal | tail -n 4
  3-7VMH  2026-03-11 09:20  张敏  amended complainant.name: (private) → (private) [given clock]
      because: Misheard
  4-7VMH  2026-03-11 09:20  张敏  amended demand: (nothing) → Repair [given clock]
      because: Said so
  $ kesu check
  $ kesu -q note $id --text 'Plumber came'
  KS-260311-7VMHXYX
  $ kesu amend $id complainant.phone 13900000000 --because New
  kesu: private/2026/03/KS-260311-7VMHXYX.yaml: who complains is kept apart, and cannot be read here
    amend it where the file is and may be read
  [6]
  $ kesu redact $id complainant.phone --because Asked
  kesu: who complains is kept apart, and cannot be read here
    erase it where the file below private/ is and may be read
  [6]
  $ mv elsewhere private

An encrypted file, and one that is for others to read, are as good as absent; check says which.

  $ cp private/2026/03/$id.yaml kept
  $ printf '\0GITCRYPT\0xyz' >private/2026/03/$id.yaml
  $ kesu show $id --reveal | grep complainant
    complainant       kept apart, not to be seen here
    2026-03-11 09:20  张敏: amended complainant.name: (private) → (private)
  $ kesu check
  kesu: private/2026/03/KS-260311-7VMHXYX.yaml: this file cannot be read here
    it may be encrypted, or for others to read
  [1]
  $ rm private/2026/03/$id.yaml
  $ kesu check
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml: who complains is kept apart, and is not here: private/2026/03/KS-260311-7VMHXYX.yaml
    restore it from git or a backup; kesu redact records what was erased on purpose
  [1]
  $ cp kept private/2026/03/$id.yaml
  $ sed -i 's/phone/fone/' private/2026/03/$id.yaml
  $ kesu show $id | grep complainant
  kesu: private/2026/03/KS-260311-7VMHXYX.yaml:5:3: unknown key 'fone' in complainant
    one of name, phone, email, address, member, reference, language or internal
    complainant       kept apart, not to be seen here
    2026-03-11 09:20  张敏: amended complainant.name: (private) → (private)
  $ cp kept private/2026/03/$id.yaml
  $ cp kept private/2026/03/KS-260311-0000000.yaml
  $ kesu check
  kesu: private/2026/03/KS-260311-0000000.yaml: below private/ there are only files named by a ticket
    remove it
  [1]
  $ rm private/2026/03/KS-260311-0000000.yaml

Erasing reaches both trees.

  $ kesu redact $id complainant.name --because Asked
  KS-260311-7VMHXYX erased complainant.name, 3-7VMH.was, 3-7VMH.now
  $ cat private/2026/03/$id.yaml
  kesu: 1
  id: KS-260311-7VMHXYX
  complainant:
    name: (redacted)
    phone: "13800000000"
  history:
    - id: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      do: open
    - id: 3-7VMH
      at: "2026-03-11T09:20:00+08:00"
      do: amend
      field: complainant.name
      was: (redacted)
      now: (redacted)
    - id: 6-7VMH
      at: "2026-03-11T09:20:00+08:00"
      do: redact
      values:
        - {field: complainant.name}
        - {event: 3-7VMH, field: was}
        - {event: 3-7VMH, field: now}
  $ kesu redact $id complainant --because 'All of it'
  KS-260311-7VMHXYX erased complainant
  $ grep -A 1 complainant: $(file_of $id) private/2026/03/$id.yaml
  tickets/2026/03/KS-260311-7VMHXYX.yaml:complainant: (redacted)
  tickets/2026/03/KS-260311-7VMHXYX.yaml-history:
  --
  private/2026/03/KS-260311-7VMHXYX.yaml:complainant: (redacted)
  private/2026/03/KS-260311-7VMHXYX.yaml-history:
  $ grep -r -c -E '13800000000|张三|章三' tickets private
  tickets/2026/03/KS-260311-7VMHXYX.yaml:0
  private/2026/03/KS-260311-7VMHXYX.yaml:0
  [1]
  $ kesu check

The complainant may turn up again.

  $ kesu -q amend $id complainant.phone 13900000000 --because 'She called'
  KS-260311-7VMHXYX
  $ grep -r -c 13900000000 tickets private
  tickets/2026/03/KS-260311-7VMHXYX.yaml:0
  private/2026/03/KS-260311-7VMHXYX.yaml:1
  $ kesu show $id --reveal | grep phone | head -n 1
    phone             13900000000
  $ kesu check
