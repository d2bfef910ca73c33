How a matter like this was solved before: by the words of the complaint, Chinese by pairs of characters, and by the category.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ solved() {
  >   local id
  >   id=$(open_ticket --subject "$1" --text "$2" --name 'Jane Roe' --phone 13800000000) || return
  >   kesu -q classify $id --category $3 --priority general --because 'by ear' >/dev/null
  >   kesu -q resolve $id --text "$4" --measure "$5" --cost "$6" >/dev/null && echo $id
  > }
  $ a=$(solved 'Leak under the sink' 'Jane Roe says that water drips from the seal. Call 13800000000.' quality 'Seal replaced; Jane Roe was told' repair '120 CNY')
  $ b=$(solved '卫生间漏水' '門檻石渗水，邻居家天花板也湿了' quality '重做防水层' rework '3200 CNY')
  $ c=$(solved 'Rude on the phone' 'The clerk shouted' service 'Clerk trained, apology' apology '0 CNY')
  $ d=$(solved 'Sink leaks again' 'Water on the floor' quality 'Trap tightened' repair '40 CNY')
  $ kesu -q contact $a --kind decision --text Done >/dev/null; kesu -q followup $a --speed 4 --solution 5 --attitude 3 >/dev/null
  $ open=$(open_ticket --subject 'Leak below the sink' --text 'Jane Roe: water drips')

The sink is like sinks; names and numbers are neither compared nor shown. Tickets that are not solved do not count.

  $ kesu similar 'leaking sink, water drips on the floor, Jane Roe' | mask_paths
  ticket             alike  subject              solved by                         measures        cost  satisfaction  because of
  KS-260311-3GKJYMP     32  Sink leaks again     Trap tightened                    repair     40.00 CNY             -  floor, sink, water
  KS-260311-7VMHXYX     24  Leak under the sink  Seal replaced; J*** R** was told  repair    120.00 CNY           4.0  drip, sink, water
  
  store: $WORK
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-11 09:20
  rows: 2
  $ kesu -q classify $open --category quality --because 'by ear' >/dev/null
  $ kesu similar $open --limit 2 | mask_paths
  ticket             alike  subject              solved by                         measures        cost  satisfaction  because of
  KS-260311-7VMHXYX     44  Leak under the sink  Seal replaced; J*** R** was told  repair    120.00 CNY           4.0  drip, leak, sink, water; category +20
  KS-260311-3GKJYMP     40  Sink leaks again     Trap tightened                    repair     40.00 CNY             -  leak, sink, water; category +20
  
  store: $WORK
  commit: none
  newest event: 2026-03-11 09:20
  as of: 2026-03-11 09:20
  rows: 2
  $ kesu similar $open -q | head -2; echo $a $d
  KS-260311-7VMHXYX
  KS-260311-3GKJYMP
  KS-260311-7VMHXYX KS-260311-3GKJYMP
  $ kesu similar 门槛渗水 --format csv | cut -d, -f1,2,4,7-
  id,score,category,resolution,measures,cost,satisfaction,category_points,words
  KS-260311-V1N0CSJ,22,quality,重做防水层,rework,3200.00 CNY,,0,"渗水; 门槛"
  $ kesu similar 'clerk shouted' --category service --format json | grep -vE '"(store|commit|data_time|now)"'
  {
    "schema": "kesu/similar/1",
    "count": 1,
    "items": [
      {
        "id": "KS-260311-TSGP43T",
        "score": 71,
        "received": "2026-03-11T09:20:00+08:00",
        "category": "service",
        "closed_as": null,
        "subject": "Rude on the phone",
        "resolution": "Clerk trained, apology",
        "measures": [
          "apology"
        ],
        "cost": "0.00 CNY",
        "satisfaction": null,
        "category_points": 0,
        "words": [
          "clerk",
          "shouted"
        ]
      }
    ],
    "errors": []
  }
  $ kesu similar 'clerk shouted' --category quality
  $ kesu similar --text - --filter 'closed_as = -' -q <<<'rude clerk'; echo $c
  KS-260311-TSGP43T
  KS-260311-TSGP43T
  $ KESU_LANG=zh_CN kesu similar 卫生间漏水 --format md | sed -n '1p;3p;5p'
  # 类似事项的处理情况
  | 工单 | 相似度 | 事由 | 处理结果 | 措施 | 费用 | 满意度 | 依据 |
  | KS-260311-V1N0CSJ | 49 | 卫生间漏水 | 重做防水层 | 返工 | 3200.00 CNY | - | 卫生、漏水、生间、间漏 |
  $ kesu similar $a --reveal | head -2
  ticket             alike  subject           solved by       measures         cost  satisfaction  because of
  KS-260311-3GKJYMP     45  Sink leaks again  Trap tightened  repair      40.00 CNY             -  leak, sink, water; category +20

What shares the category and no word comes last, and says so; a text has no category.

  $ kesu similar $open --format csv | cut -d, -f1,2,11-; echo $b
  id,score,category_points,words
  KS-260311-7VMHXYX,44,20,"drip; leak; sink; water"
  KS-260311-3GKJYMP,40,20,"leak; sink; water"
  KS-260311-V1N0CSJ,20,20,
  KS-260311-V1N0CSJ
  $ kesu similar 'nothing that anybody said' -q

A mistake is no lesson.

  $ kesu -q close $d --outcome entered_in_error --because 'Twice' >/dev/null
  $ kesu similar $open -q
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ

Refusals:

  $ kesu similar
  kesu: nothing is said that could be compared
    give a ticket's ID, a text, or --text - to read one
  [2]
  $ kesu similar ' '
  kesu: nothing is said that could be compared
    give a ticket's ID, a text, or --text - to read one
  [2]
  $ kesu similar leak --text leak
  kesu: either a ticket or a text is compared
    leave out one of them
  [2]
  $ kesu similar KS-260311-0000000
  kesu: 'KS-260311-0000000' is mistyped: its last symbol does not fit the others
    an ID looks like KS-260311-7F3QXMY
  [3]
  $ kesu similar leak --limit 0
  kesu: --limit: Value 0 not in range 1 to 1000000
    kesu similar --help shows how it is called
  [2]
  $ kesu similar leak --category nothing
  kesu: there is no category 'nothing'
    one of quality, quality.leak, quality.paint, service or other
  [2]
