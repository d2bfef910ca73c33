A mail becomes a ticket: who wrote, what, when our server took it; the mail and what came with it are evidence.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat >"$TMPDIR/first.eml" <<'END'
  > Received: from mx.example.net by mail.example.org; Wed, 11 Mar 2026 09:05:00 +0800
  > Received: from desk by mx.example.net; Tue, 10 Mar 2026 09:00:00 +0800
  > Message-ID: <one@example.net>
  > From: =?UTF-8?B?5byg5LiJ?= <Zhang.San@example.net>
  > To: complaints@example.org
  > Subject: =?gb2312?B?zsDJ+rzkyfjLrg==?= =?UTF-8?Q?_again?=
  > Date: Tue, 10 Mar 2026 08:59:00 +0800
  > MIME-Version: 1.0
  > Content-Type: multipart/mixed; boundary="mixed"
  > 
  > --mixed
  > Content-Type: multipart/alternative; boundary="alt"
  > 
  > --alt
  > Content-Type: text/plain; charset=gb2312
  > Content-Transfer-Encoding: base64
  > 
  > wqXPwszsu6iw5cbwxd2jrM/uxL++rcDtw7vT0NTZwLShow0K
  > --alt
  > Content-Type: text/html; charset=utf-8
  > 
  > <p>not this</p>
  > --alt--
  > --mixed
  > Content-Type: image/jpeg; name="=?UTF-8?B?6Zeo5qeb55+zLmpwZw==?="
  > Content-Disposition: attachment
  > Content-Transfer-Encoding: base64
  > 
  > /9j/4HBob3Rv
  > --mixed
  > Content-Type: application/octet-stream; name="../../../etc/passwd"
  > Content-Disposition: attachment
  > 
  > x
  > --mixed--
  > END
  $ kesu open --mail <"$TMPDIR/first.eml"
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX lacks demand; kesu amend adds what becomes known
  $ id=$(kesu list -q)
  $ sed '/^      [a-z]*:/d; /^    terms/d; /^    clocks/d' $(file_of $id)
  kesu: 1
  id: KS-260311-7VMHXYX
  received: "2026-03-11T09:05:00+08:00"
  kind: complaint
  channel: email
  source: direct
  subject: 卫生间渗水 again
  text: 楼下天花板起泡，项目经理没有再来。
  complainant:
    name: 张三
    email: Zhang.San@example.net
  history:
    - id: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: open
      reference: one@example.net
      rules: shop@3 a3611e9ef262b5aa18eba648b83d1770
    - id: 2-CSTS
      after: 1-V1N0
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: attach
      file: 9f1173726a5f21527daec790fb2b48f29bfe9b6b1c66c351850f6987ab2ab94a.eml
      name: mail.eml
      size: 961
      type: message/rfc822
      event: 1-V1N0
      text: the mail as it came
    - id: 3-GP43
      after: 2-CSTS
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: attach
      file: 3fbee07df86c3f1d34a5c04c66c5cacc585c91d7fc9e901e4a2b505c44e84953.jpg
      name: 门槛石.jpg
      size: 9
      type: image/jpeg
      event: 1-V1N0
    - id: 4-3GKJ
      after: 3-GP43
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: attach
      file: 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881.txt
      name: .._.._.._etc_passwd
      size: 1
      type: text/plain
      event: 1-V1N0
  $ cmp "$TMPDIR/first.eml" "$(kesu attach --list $id --format json | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["items"][0]["path"])')"
  $ kesu check

The same mail opens nothing twice.

  $ kesu open --mail <"$TMPDIR/first.eml"
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX has this mail already
  $ kesu open --mail --format json <"$TMPDIR/first.eml"
  {
    "schema": "kesu/open/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "code": 0,
        "filed": "known"
      }
    ],
    "errors": []
  }
  KS-260311-7VMHXYX has this mail already
  $ kesu list -q | wc -l
  1

An answer to it, and a mail whose subject names the ticket, join it; who else than the complainant wrote is said.

  $ at '2026-03-11T10:00:00+08:00'
  $ kesu open --mail <<'END'
  > Message-ID: <two@example.net>
  > In-Reply-To: <one@example.net>
  > From: zhang.san@example.net
  > Subject: Re: leak
  > 
  > It drips faster.
  > END
  KS-260311-7VMHXYX
  the mail is recorded as a contact of KS-260311-7VMHXYX
  $ at '2026-03-11T10:10:00+08:00'
  $ kesu open --mail --format json <<END
  > Message-ID: <three@example.net>
  > From: Neighbour <n@example.com>
  > Subject: About [${id,,}], my ceiling
  > Content-Type: text/html; charset=iso-8859-1
  > Content-Transfer-Encoding: quoted-printable
  > 
  > <html><head><title>x</title><style>p {}</style></head><body><p>D=E9j=E0 vu:<br>wet &amp; cold</p><script>alert(1)</script></body></html>
  > END
  {
    "schema": "kesu/open/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "code": 0,
        "filed": "contact"
      }
    ],
    "errors": []
  }
  the mail is recorded as a contact of KS-260311-7VMHXYX
  $ at '2026-03-11T10:20:00+08:00'
  $ kesu open --mail <<'END'
  > Message-ID: <four@example.net>
  > References: <one@example.net> <two@example.net>
  > Auto-Submitted: auto-replied
  > From: zhang.san@example.net
  > Subject: Out of office
  > 
  > Back on Monday.
  > END
  KS-260311-7VMHXYX
  the mail is an automatic answer, and is noted on KS-260311-7VMHXYX
  $ sed -n '/do: contact/,/reference/p; /do: note/,/reference/p' $(file_of $id)
      do: contact
      as: inbound
      channel: email
      text: It drips faster.
      reference: two@example.net
      do: contact
      as: inbound
      channel: email
      with: Neighbour <n@example.com>
      text: |-
        Déjà vu:
        wet & cold
      reference: three@example.net
      do: note
      text: "automatic answer of zhang.san@example.net: Back on Monday."
      reference: four@example.net
  $ kesu list -q | wc -l
  1
  $ kesu attach --list $id --format csv | cut -d, -f 1-4
  event,name,type,size
  2-CSTS,mail.eml,message/rfc822,961
  3-GP43,门槛石.jpg,image/jpeg,9
  4-3GKJ,.._.._.._etc_passwd,text/plain,1
  6-Y5G2,mail.eml,message/rfc822,125
  8-2EJB,mail.eml,message/rfc822,337
  10-NB0A,mail.eml,message/rfc822,176
