Every row is accounted for; a second import adds nothing.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat >map.yaml <<'END'
  > name: shop
  > zone: Asia/Shanghai
  > id: "{No}"
  > received: {from: "{Received}", format: "%Y-%m-%d %H:%M"}
  > target: {from: "{Target}", format: "%Y-%m-%d"}
  > closed: {from: "{Closed}", format: "%Y-%m-%d %H:%M"}
  > status: {from: "{State}", values: {open: open, done: resolved, refused: rejected}}
  > subject: "{Subject}"
  > category: {from: "{Kind}", values: {Leak: quality.leak}, slug: true}
  > complainant: {name: "{Name}"}
  > END
  $ cat >table.csv <<'END'
  > No,Received,Target,Closed,State,Subject,Kind,Name
  > 1,2026-03-02 09:00,2026-03-05,2026-03-04 10:00,done,渗水,Leak,张三
  > 2,2026-03-02 10:00,2026-03-05,,open,"Two lines
  > ""quoted""",Street Lights,
  > 3,2026-02-30 10:00,2026-03-05,,open,No such day,,
  > 4,2026-03-03 10:00,2026-03-05,2026-03-02 10:00,done,Closed before received,,
  > 5,2026-03-03 10:00,,,lost,Unknown status,,
  > 6,2026-03-03 10:00,,,open
  > 
  > ,2026-03-03 10:00,,,open,No number,,
  > 2,2026-03-03 10:00,,,open,Number twice,,
  > 7,2026-03-03 10:00,,2026-03-03 11:00,open,Open and closed,,
  > 8,2027-03-03 10:00,,,open,Not yet,,
  > 9,2026-03-04 10:00,,2026-03-05 11:00,refused,=cmd|' /C calc'!A0,,
  > END
  $ kesu import map.yaml table.csv --dry-run 2>/dev/null
  rows 12: imported 3, duplicate 0, rejected 9 (dry run: nothing is written)
  [4]
  $ kesu list -q
  $ kesu import map.yaml table.csv
  kesu: table.csv:5: row 3: received: there is no such date: 2026-02-30 10:00
  kesu: table.csv:6: row 4: closed 2026-03-02T10:00:00+08:00 lies before received 2026-03-03T10:00:00+08:00
  kesu: table.csv:7: row 5: unknown status 'lost'
  kesu: table.csv:8: row 6: the row has 5 cells, the header has 8
  kesu: table.csv:9: row 7: the row is empty
  kesu: table.csv:10: row 8: id (No) is empty
  kesu: table.csv:11: row 9: the id '2' is that of row 2, which says something else
    the map's id must be different in each record
  kesu: table.csv:12: row 10: status 'open' is open, but it was closed 2026-03-03T11:00:00+08:00
  kesu: table.csv:13: row 11: received 2027-03-03T10:00:00+08:00 lies in the future
  rows 12: imported 3, duplicate 0, rejected 9
  [4]
  $ kesu import map.yaml table.csv --format json
  {"row":3,"line":5,"reason":"received: there is no such date: 2026-02-30 10:00"}
  {"row":4,"line":6,"reason":"closed 2026-03-02T10:00:00+08:00 lies before received 2026-03-03T10:00:00+08:00"}
  {"row":5,"line":7,"reason":"unknown status 'lost'"}
  {"row":6,"line":8,"reason":"the row has 5 cells, the header has 8"}
  {"row":7,"line":9,"reason":"the row is empty"}
  {"row":8,"line":10,"reason":"id (No) is empty"}
  {"row":9,"line":11,"reason":"the id '2' is that of row 2, which says something else"}
  {"row":10,"line":12,"reason":"status 'open' is open, but it was closed 2026-03-03T11:00:00+08:00"}
  {"row":11,"line":13,"reason":"received 2027-03-03T10:00:00+08:00 lies in the future"}
  {"rows":12,"imported":0,"duplicate":3,"rejected":9}
  [4]
  $ kesu list --format csv | cut -d, -f 2-9,13,17
  received,status,flags,priority,severity,category,owner,department,subject,origin
  2026-03-02T09:00:00+08:00,closed,,,,quality.leak,,,渗水,1
  2026-03-02T10:00:00+08:00,classified,,,,street_lights,,,"Two lines ""quoted""",2
  2026-03-04T10:00:00+08:00,closed,,,,,,,'=cmd|' /C calc'!A0,9
  $ kesu check
  $ kesu show $(kesu list -q --category street_lights) --format yaml | mask_paths | mask_digests
  kesu: 1
  id: KS-260311-3GKJYMP
  received: "2026-03-02T10:00:00+08:00"
  kind: complaint
  source: direct
  subject: Two lines "quoted"
  origin: {map: shop, id: "2"}
  history:
    - id: 1-9NPS
      at: "2026-03-11T09:20:00+08:00"
      happened: "2026-03-02T10:00:00+08:00"
      clock: given
      by: import
      do: open
      terms:
        resolve: {by: "2026-03-06T00:00:00+08:00", from: received, until: close}
    - id: 2-XCJN
      after: 1-9NPS
      at: "2026-03-11T09:20:00+08:00"
      happened: "2026-03-02T10:00:00+08:00"
      clock: given
      by: import
      do: classify
      category: street_lights
      because: imported as the source had it
  $ kesu report overdue --as-of '2026-03-05T23:59:59+08:00'
  $ kesu report overdue --as-of '2026-03-06T00:00:01+08:00' --format csv | cut -d, -f2,9,10,18,19
  clock,due,late_seconds,origin,origin_map
  resolve,2026-03-06T00:00:00+08:00,1,2,shop

A later table that overlaps the first one:

  $ { head -2 table.csv; echo '10,2026-03-06 10:00,,,open,New,,'; } >later.csv && kesu import map.yaml later.csv
  rows 2: imported 1, duplicate 1, rejected 0

The same in other encodings, with other separators:

  $ head -2 table.csv | sed 's/^1,/{}1,/' >one.csv
  $ again() { sed "s/{}/$1/" one.csv; }
  $ again u16 | iconv -t UTF-16 >t.csv && kesu import map.yaml t.csv
  rows 1: imported 1, duplicate 0, rejected 0
  $ again u16be | iconv -t UTF-16BE >t.csv && kesu import map.yaml t.csv --encoding utf-16be
  rows 1: imported 1, duplicate 0, rejected 0
  $ again gb | iconv -t GB18030 >t.csv && kesu import map.yaml t.csv --encoding gb18030
  rows 1: imported 1, duplicate 0, rejected 0
  $ again big5 | sed 's/渗/滲/; s/张/張/' | iconv -t BIG5 >t.csv && kesu import map.yaml t.csv --encoding big5
  rows 1: imported 1, duplicate 0, rejected 0
  $ { printf '\xef\xbb\xbf'; again bom | sed 's/$/\r/'; } >t.csv && kesu import map.yaml t.csv
  rows 1: imported 1, duplicate 0, rejected 0
  $ again semi | tr , ';' >t.csv && kesu import map.yaml t.csv
  rows 1: imported 1, duplicate 0, rejected 0
  $ again tab | tr , '\t' >t.csv && kesu import map.yaml t.csv
  rows 1: imported 1, duplicate 0, rejected 0
  $ kesu list --format csv | cut -d, -f13,17 | grep '[渗滲]水'
  渗水,bom1
  滲水,big51
  渗水,1
  渗水,u16be1
  渗水,gb1
  渗水,semi1
  渗水,u161
  渗水,tab1
  $ again bad | iconv -t GB18030 >t.csv && kesu import map.yaml t.csv
  kesu: t.csv:2: the bytes c9 f8 cb ae are no text in utf-8
    say which encoding it is; these would fit: gb18030, cp950, windows-1252
  [4]
  $ again bad >t.csv && kesu import map.yaml t.csv --encoding latin9
  kesu: no encoding 'latin9'
    one of auto, utf-8, utf-16, utf-16le, utf-16be, gb18030, big5, cp950, iso-8859-1 or windows-1252
  [2]

Maps that are not right, and files that are not there:

  $ sed 's/^subject:/subjct:/' map.yaml >wrong.yaml && kesu import wrong.yaml table.csv
  kesu: wrong.yaml:8:1: unknown key 'subjct' in the import map
    did you mean 'subject'?
  [4]
  $ sed 's/{Subject}/{Subjekt}/' map.yaml >wrong.yaml && kesu import wrong.yaml table.csv
  kesu: wrong.yaml:8:10: the table has no column 'Subjekt'
    did you mean 'Subject'?
  [4]
  $ kesu import bostn311 table.csv
  kesu: there is no import map 'bostn311'
    did you mean 'boston311'?
  [3]
  $ kesu import map.yaml nothing.csv
  kesu: nothing.csv: No such file or directory
  [3]
  $ kesu import map.yaml
  kesu: FILE is missing
    kesu import --help shows how it is called
  [2]
