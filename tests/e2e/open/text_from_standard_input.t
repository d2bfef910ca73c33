  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(printf 'First line: # kept\n\n  indented\nlast line\n\n' | open_ticket --subject 'By mail' --text - --channel email)
  $ sed -n '/^text/,/^complainant/p' $(file_of $id)
  text: |-
    First line: # kept
  
      indented
    last line
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

Chinese, with what YAML could take for something else:

  $ id=$(printf '交房三周后渗水：no\n- 017\n' | open_ticket --subject '是：否' --text -)
  $ sed -n '/^subject/,/^history/p' $(file_of $id)
  subject: 是：否
  text: |-
    交房三周后渗水：no
    - 017
  history:

Nothing on standard input is no text, and without a subject either there is no complaint:

  $ kesu open --text - </dev/null
  kesu: a complaint needs a subject or a text
    give --subject, --text, or --from FILE
  [2]
