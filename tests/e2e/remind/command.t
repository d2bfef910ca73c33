Notices handed to a program of the house: as JSON on its standard input, with the id of the notice and the recipient in its
environment.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > tell << 'END'
  > #!/bin/sh
  > # What a house would do to reach its people; here it keeps what it was given.
  > echo "$1 $KESU_NOTICE_ID $KESU_NOTICE_TO $KESU_NOTICE_EMAIL" >> told
  > cat > "notice-$KESU_NOTICE_TO"
  > END
  $ chmod +x tell
  $ notify_by '{by: command, command: [./tell, --now]}'
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   respond: {from: received, until: respond, limit: 1h, escalate: [{at: 100%, to: [owner, superior]}]}
  > END
  $ id=$(open_ticket --subject '漏水 13800001111' --name 张三 --phone 13800001111)
  $ at 2026-03-11T10:30:00+08:00

It runs in the store, wherever cron is.

  $ (cd / && kesu --store "$CRAMTMP/work" remind)
  $ cat told
  --now N-b46ff9f9b5ee li.wei 
  --now N-2dbdb260cd07 zhang.min zhang.min@example.com
  $ cat notice-zhang.min
  {
    "schema": "kesu/notice/1",
    "id": "N-2dbdb260cd07",
    "store": "Shop",
    "now": "2026-03-11T10:30:00+08:00",
    "language": "en",
    "to": {
      "id": "zhang.min",
      "name": "张敏",
      "email": "zhang.min@example.com"
    },
    "subject": "[Shop] KS-260311-7VMHXYX: first response late by 10min, level 1",
    "text": "KS-260311-7VMHXYX  漏水 138****1111\n  first response: due 2026-03-11 10:20, late by 10min (escalation level 1, at 100%)\n  registered, escalated to level 1; 张敏\n\nShop, as of 2026-03-11 10:30; notice N-2dbdb260cd07\n",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "subject": "漏水 138****1111",
        "drill": null,
        "status": "registered",
        "flags": [
          "escalated"
        ],
        "level": 1,
        "priority": null,
        "category": null,
        "owner": null,
        "department": null,
        "lines": [
          {
            "kind": "escalate",
            "points": [
              "100%"
            ],
            "level": 1,
            "clock": "respond",
            "cycle": 1,
            "start": "2026-03-11T09:20:00+08:00",
            "due": "2026-03-11T10:20:00+08:00",
            "late_seconds": 600
          }
        ]
      }
    ]
  }

As text:

  $ rm told
  $ notify_by '{by: command, command: [./tell], input: text}'
  $ rm .kesu/notices
  $ kesu remind
  $ cat notice-li.wei
  [Shop] KS-260311-7VMHXYX: first response late by 10min, level 1
  
  KS-260311-7VMHXYX  漏水 138****1111
    first response: due 2026-03-11 10:20, late by 10min (escalation level 1, at 100%)
    registered, escalated to level 1; 张敏
  
  Shop, as of 2026-03-11 10:30; notice N-b46ff9f9b5ee

A program that fails is tried again; whoever got his notice gets it no more. The id is the same, so that a program that did
deliver can know.

  $ rm told .kesu/notices
  $ cat > tell << 'END'
  > #!/bin/sh
  > echo "$KESU_NOTICE_ID $KESU_NOTICE_TO" >> told
  > if test "$KESU_NOTICE_TO" = li.wei && test ! -e repaired; then echo 'no line to li.wei' >&2; exit 75; fi
  > END
  $ kesu remind
  kesu: notice N-b46ff9f9b5ee did not reach li.wei: it ended with status 75: no line to li.wei
    the next `kesu remind` tries again
  [5]
  $ kesu remind
  kesu: notice N-b46ff9f9b5ee did not reach li.wei: it ended with status 75: no line to li.wei
    the next `kesu remind` tries again
  [5]
  $ touch repaired
  $ kesu remind
  $ kesu remind
  $ sort told | uniq -c
        1 N-2dbdb260cd07 zhang.min
        3 N-b46ff9f9b5ee li.wei
  $ journal | grep -v point
  notices\t1 (esc)
  notice\tN-b46ff9f9b5ee\tli.wei (esc)
  notice\tN-2dbdb260cd07\tzhang.min (esc)
  sending\tN-b46ff9f9b5ee\t./tell (esc)
  failed\tN-b46ff9f9b5ee\tit ended with status 75: no line to li.wei (esc)
  sending\tN-2dbdb260cd07\t./tell (esc)
  sent\tN-2dbdb260cd07 (esc)
  sending\tN-b46ff9f9b5ee\t./tell (esc)
  failed\tN-b46ff9f9b5ee\tit ended with status 75: no line to li.wei (esc)
  sending\tN-b46ff9f9b5ee\t./tell (esc)
  sent\tN-b46ff9f9b5ee (esc)

If meanwhile more happens, one notice tells all of it.

  $ rm told repaired
  $ cat > rules/deadlines.yaml << 'END'
  > clocks:
  >   respond: {from: received, until: respond, limit: 1h, escalate: [{at: 100%, to: [owner, superior]}, +1h, +2h]}
  > END
  $ at 2026-03-11T11:20:00+08:00
  $ kesu remind
  kesu: notice N-4206055fec5b did not reach li.wei: it ended with status 75: no line to li.wei
    the next `kesu remind` tries again
  [5]
  $ at 2026-03-11T12:20:00+08:00
  $ kesu remind
  kesu: notice N-34e1e6a63de8 did not reach li.wei: it ended with status 75: no line to li.wei
    the next `kesu remind` tries again
  [5]
  $ touch repaired
  $ kesu remind
  $ journal | tail -n 11
  notice\tN-4206055fec5b\tli.wei (esc)
  sending\tN-4206055fec5b\t./tell (esc)
  failed\tN-4206055fec5b\tit ended with status 75: no line to li.wei (esc)
  point\tN-34e1e6a63de8\tKS-260311-7VMHXYX\trespond\t1\tescalate\t+1h (esc)
  point\tN-34e1e6a63de8\tKS-260311-7VMHXYX\trespond\t1\tescalate\t+2h (esc)
  notice\tN-34e1e6a63de8\tli.wei (esc)
  replaced\tN-4206055fec5b\tN-34e1e6a63de8 (esc)
  sending\tN-34e1e6a63de8\t./tell (esc)
  failed\tN-34e1e6a63de8\tit ended with status 75: no line to li.wei (esc)
  sending\tN-34e1e6a63de8\t./tell (esc)
  sent\tN-34e1e6a63de8 (esc)

A program that is not there, and one that does not end:

  $ rm .kesu/notices
  $ notify_by '{by: command, command: [./gone]}'
  $ kesu remind
  kesu: notice N-6e2aa7df44e8 did not reach li.wei: ./gone cannot be run: No such file or directory
    the next `kesu remind` tries again
  kesu: notice N-2dbdb260cd07 did not reach zhang.min: ./gone cannot be run: No such file or directory
    the next `kesu remind` tries again
  [5]
  $ printf '#!/bin/sh\nexec sleep 600\n' > tell
  $ notify_by '{by: command, command: [./tell], timeout: 1s}'
  $ kesu remind 2>&1 | head -n 1
  kesu: notice N-6e2aa7df44e8 did not reach li.wei: it did not end within 1s
