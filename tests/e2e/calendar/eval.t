A question a line, an answer a line.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store general
  $ cat >ask <<'END'
  > {"id": "a1", "calendar": "office", "op": "add", "start": "2026-02-13T17:00:00+08:00", "seconds": 7200}
  > {"id": 2, "calendar": "office", "op": "deadline", "start": "2026-02-13T17:00:00+08:00", "seconds": 7200, "pauses": [["2026-02-14T09:00:00+08:00", "2026-02-14T09:30:00+08:00"]]}
  > {"op": "is_workday", "calendar": "office", "at": "2026-02-14"}
  > {"id": "p", "op": "periods", "calendar": "office", "at": "2026-02-14", "count": 2}
  > END
  $ kesu calendar eval <ask
  {"id":"a1","result":"2026-02-14T10:00:00+08:00"}
  {"id":2,"result":"2026-02-14T10:30:00+08:00"}
  {"id":null,"result":true}
  {"id":"p","result":[["2026-02-14T09:00:00+08:00","2026-02-14T12:00:00+08:00"],["2026-02-14T13:30:00+08:00","2026-02-14T18:00:00+08:00"]]}

All of our vectors, on a file of calendars that is JSON without a last line break:

  $ /usr/bin/python3 - <<'END'
  > import json, os
  > data = json.load(open(os.environ["KESU_SOURCE_DIR"] + "/tests/fixtures/business_time.json"))
  > open("calendars.json", "w").write(json.dumps({"calendars": data["calendars"]}))
  > with open("questions", "w") as questions, open("wanted", "w") as wanted:
  >     for vector in data["vectors"]:
  >         print(json.dumps(vector), file=questions)
  >         result = vector.get("ref_value", vector["expect"])
  >         print(json.dumps({"id": vector["id"], "result": result}, separators=(",", ":")), file=wanted)
  > END
  $ kesu calendar eval --calendars calendars.json <questions >answers && cmp answers wanted && wc -l <answers | tr -d ' '
  182

What cannot be answered is said, and the rest is answered:

  $ printf '%s\n' 'not JSON' '' '[1, 2]' '{"id": "a"}' '{"id": "b", "op": "ad", "calendar": "office"}' \
  >   '{"id": "c", "op": "is_open", "calendar": "offic", "at": "2026-03-11"}' \
  >   '{"id": "d", "op": "is_open", "calendar": "office"}' \
  >   '{"id": "e", "op": "is_open", "calendar": "office", "at": "2026-03-11 09:00"}' \
  >   '{"id": "f", "op": "add", "calendar": "office", "start": "2026-03-11", "seconds": 1.5}' \
  >   '{"id": "g", "op": "add", "calendar": "office", "start": "2026-03-11", "seconds": 999999999999}' \
  >   '{"id": "h", "op": "deadline", "calendar": "office", "start": "2026-03-11", "seconds": 60, "pauses": [["2026-03-11"]]}' \
  >   '{"id": "i", "op": "deadline", "calendar": "office", "start": "2026-03-11", "seconds": 60, "pauses": [["2026-03-10", null]]}' \
  >   '{"id": "j", "op": "roll_day", "calendar": "office", "start": "2026-03-11", "mode": "up"}' \
  >   '{"id": [1], "op": "next_close", "calendar": "office", "at": "9999-12-31"}' \
  >   '{"id": "k", "op": "is_open", "calendar": "office", "at": "2026-03-11T09:00:00+08:00"}' | kesu calendar eval
  {"id":null,"error":"this is not JSON in UTF-8"}
  {"id":null,"error":"this is not JSON in UTF-8"}
  {"id":null,"error":"a query must be a JSON object"}
  {"id":"a","error":"'op' is missing"}
  {"id":"b","error":"there is no operation 'ad': did you mean 'add'?"}
  {"id":"c","error":"there is no calendar 'offic'"}
  {"id":"d","error":"'at' is missing"}
  {"id":"e","error":"'at': '2026-03-11 09:00' is not a time"}
  {"id":"f","error":"'seconds' must be a whole number from -400000000000 to 400000000000"}
  {"id":"g","error":"'seconds' must be a whole number from -400000000000 to 400000000000"}
  {"id":"h","error":"'pauses' must be a list of [from, to]"}
  {"id":"i","error":"it never falls due: the last pause has no end"}
  {"id":"j","error":"'mode' is not what it may be: one of forward, following, backward, preceding, modifiedfollowing or modifiedpreceding"}
  {"id":null,"result":"9999-12-31T12:00:00+08:00"}
  {"id":"k","result":true}
  [4]
  $ printf '\377\n{"id": "\355\240\200"}\n\0\n' | kesu calendar eval
  {"id":null,"error":"this is not JSON in UTF-8"}
  {"id":null,"error":"this is not JSON in UTF-8"}
  {"id":null,"error":"this is not JSON in UTF-8"}
  [4]
  $ /usr/bin/python3 -c 'print("[" * 2000000); print("{\"id\":" + "[" * 100000 + "]" * 100000 + "}"); print("{}")' | kesu calendar eval
  {"id":null,"error":"line 1 is longer than a MiB"}
  {"id":null,"error":"'op' is missing"}
  {"id":null,"error":"'op' is missing"}
  [4]

A calendar that is wrong answers nothing, the others do:

  $ printf 'calendars: {a: {tz: Mars}, b: {tz: UTC, week: {mon: [["09:00", "17:00"]]}}}\n' >mixed.yaml
  $ printf '%s\n' '{"id": 1, "op": "is_open", "calendar": "a", "at": "2026-03-09"}' '{"id": 2, "op": "is_open", "calendar": "b", "at": "2026-03-09T09:00:00+00:00"}' |
  >   kesu calendar eval --calendars mixed.yaml
  kesu: mixed.yaml:1:21: no time zone 'Mars' on this system
    write an IANA name such as Asia/Shanghai
  {"id":1,"error":"there is no calendar 'a'"}
  {"id":2,"result":true}
  [4]
  $ kesu calendar eval --calendars nowhere.yaml <ask
  kesu: nowhere.yaml: there is no such file
  [3]
  $ : | kesu calendar eval

Who asks one question at a time gets each answer before the next question:

  $ coproc kesu calendar eval
  $ for at in 2026-02-14 2026-02-15; do
  >   echo "{\"id\": \"$at\", \"op\": \"is_workday\", \"calendar\": \"office\", \"at\": \"$at\"}" >&${COPROC[1]}
  >   read -r answer <&${COPROC[0]}; echo "$answer"
  > done
  {"id":"2026-02-14","result":true}
  {"id":"2026-02-15","result":false}
  $ exec {COPROC[1]}>&- && wait $COPROC_PID
