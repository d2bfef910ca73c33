What `kesu remind` refuses.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ notify_by '{by: stdout}'
  $ kesu remind --format json
  kesu: --format is the form of what --dry-run shows
    add --dry-run, or leave --format out
  [2]
  $ kesu remind --dry-run --format yaml
  kesu: there is no format 'yaml'
    one of table, json, csv, md or html
  [2]
  $ kesu remind KS-260311-7F3QXMY
  kesu: 'KS-260311-7F3QXMY' is one argument too many
    kesu remind --help shows how it is called
  [2]

A store that records only what its own clock reads sends nothing under another one; a rehearsal may.

  $ sed -i 's/^given_clock: .*/given_clock: refuse/' kesu.yaml
  $ kesu remind
  kesu: this store records only what its own clock reads
    --now and KESU_NOW serve for reading; a store for trying things out allows them with `given_clock: allow` in kesu.yaml
  [6]
  $ kesu remind --dry-run

A journal that is not what kesu wrote is reported once, and does not stop the others.

  $ sed -i 's/^given_clock: .*/given_clock: allow/' kesu.yaml
  $ cat > rules/deadlines.yaml << 'END'
  > clocks: {respond: {from: received, until: respond, limit: 1h, warn: [50%], escalate: [100%]}}
  > END
  $ id=$(open_ticket --subject 'Leak')
  $ at 2026-03-11T09:50:00+08:00
  $ kesu remind | grep :
  To: 张敏 (zhang.min)
  [Shop] KS-260311-7VMHXYX: first response due in 30min
    first response: due 2026-03-11 10:20, 30min left (warning at 50%)
  Shop, as of 2026-03-11 09:50; notice N-ffddc2773fec
  $ sed -i '3s/zhang/chang/' .kesu/notices
  $ at 2026-03-11T10:20:01+08:00
  $ kesu remind | head -n 1
  kesu: .kesu/notices:3: this line of the journal of notices is not what kesu wrote
    what it said is lost: a notice may go twice, or not at all; the line lies in .kesu/notices.damaged now
  To: 李伟 (li.wei)
  $ kesu remind
  $ line=$(printf '2026-03-11T12:00:00+08:00\tnotices\t2')
  $ printf '%s\t%s\n' "$(printf %s "$line" | sha256sum | cut -c 1-8)" "$line" > .kesu/notices
  $ kesu remind
  kesu: .kesu/notices:1: this journal of notices was written by a newer kesu
    install a newer kesu
  [5]

A ticket that cannot be read is reported; the others are reminded of.

  $ rm .kesu/notices
  $ other=$(open_ticket --subject 'Another')
  $ echo 'nonsense: 1' >> "$(file_of "$id")"
  $ at 2026-03-11T11:30:00+08:00
  $ kesu remind 2>&1 | head -n 3
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml:31:1: 'nonsense' stands after the history, which must come last
  To: 李伟 (li.wei)
  [Shop] KS-260311-162N0KN: first response late by 9min, level 1
