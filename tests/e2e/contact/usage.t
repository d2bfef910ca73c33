  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu contact $id
  kesu: `contact` needs a text
    give it with --text, or with `--text -` from standard input
  [2]
  $ kesu contact $id --kind decision
  kesu: `contact` needs a text
    give it with --text, or with `--text -` from standard input
  [2]
  $ kesu contact $id --kind decide --text x
  kesu: --kind cannot be 'decide'
    one of ack, update, decision or inbound
  [2]
  $ kesu contact $id --text x --channel fone
  kesu: --channel cannot be 'fone'
    one of phone, walk_in, letter, email, web, app, chat, social, platform, hotline, media, regulator or other
  [2]
  $ kesu contact $id --text x --format csv
  kesu: --format is table or json here (got 'csv')
  [2]
  $ kesu contact --text x
  kesu: no ticket is named
    give IDs, - to read them, or --filter
  [2]
  $ kesu contact KS-260311-7F3QXMY --text x
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
  $ echo 'Said at length' | kesu contact $id --text - --format json
  {
    "schema": "kesu/contact/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": "2-7VMH",
        "code": 0,
        "message": "contact recorded: update",
        "hint": null
      }
    ],
    "errors": []
  }
  $ echo $id | kesu contact - --kind ack
  KS-260311-7VMHXYX contact recorded: acknowledgement
