A row is kept whatever stands in it: a telephone that is none, a subject that says nothing, words that kesu itself puts for an erased value.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat >map.yaml <<'END'
  > name: shop
  > zone: Asia/Shanghai
  > id: "{No}"
  > received: {from: "{Received}", format: "%Y-%m-%d %H:%M"}
  > subject: "{Subject}"
  > complainant: {name: "{Name}", phone: "{Phone}", email: "{Mail}"}
  > END
  $ cat >table.csv <<'END'
  > No,Received,Subject,Name,Phone,Mail
  > 1,2026-03-02 09:00,Leak,Zoe Quill,ask her,nomail
  > 2,2026-03-02 09:00,(redacted),Zoe Quill,zoe@mail.example,x@
  > 3,2026-03-02 09:00, ,Zoe Quill,,
  > END
  $ kesu import map.yaml table.csv
  rows 3: imported 3, duplicate 0, rejected 0
  $ kesu list --format csv | cut -d, -f 13,17
  subject,origin
  Leak,1
  """(redacted)""",2
  ,3
  $ kesu show - <<<$(kesu list -q) | grep -E 'phone|e-mail'
    phone             a** h**
    e-mail            n*****
    phone             z***@mail.example
    e-mail            x***@
    phone             — missing
  $ kesu check
