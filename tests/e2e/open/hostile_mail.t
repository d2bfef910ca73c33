What is no mail, or a hostile one, is refused with nothing written; what only reads badly is kept as it came.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu open --mail </dev/null
  kesu: <stdin>: this is no mail
    a mail begins with its header
  [4]
  $ printf '\n\nno header at all\n' | kesu open --mail
  kesu: <stdin>: the mail does not say who wrote it: it has no From with an address
    open the ticket by hand and attach the mail to it
  [4]
  $ printf 'Subject: x\n\nwho am I\n' | kesu open --mail
  kesu: <stdin>: the mail does not say who wrote it: it has no From with an address
    open the ticket by hand and attach the mail to it
  [4]
  $ printf 'From: nobody\nSubject: x\n\nwho am I\n' | kesu open --mail
  kesu: <stdin>: the mail does not say who wrote it: it has no From with an address
    open the ticket by hand and attach the mail to it
  [4]
  $ /usr/bin/python3 -c '
  > print("From: a@example.org\nSubject: deep")
  > for i in range(3000):
  >     print(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}")
  > print("Content-Type: text/plain\n\nx")' | kesu open --mail
  kesu: <stdin>: the parts of this mail lie deeper in each other than anybody writes
    open the ticket by hand and attach the mail to it
  [4]
  $ /usr/bin/python3 -c '
  > print("From: a@example.org\nSubject: many\nContent-Type: multipart/mixed; boundary=b\n")
  > for i in range(3000):
  >     print("--b\n\nx")
  > print("--b--")' | kesu open --mail
  kesu: <stdin>: this mail has more parts than anybody writes
    open the ticket by hand and attach the mail to it
  [4]
  $ kesu open --mail --from x.yaml </dev/null
  kesu: --mail reads the complaint from standard input, and nothing else
    leave out --from, --edit and --text -
  [2]
  $ kesu open --mail --text - </dev/null
  kesu: --mail reads the complaint from standard input, and nothing else
    leave out --from, --edit and --text -
  [2]
  $ sed -i 's/^evidence_limit: .*/evidence_limit: 1 KiB/' kesu.yaml
  $ (printf 'From: a@example.org\n\n'; head -c 2000 /dev/zero) | kesu open --mail
  kesu: <stdin>: this has no end within 1024 bytes
    evidence_limit in kesu.yaml says how much
  [4]
  $ sed -i 's/^evidence_limit: .*/evidence_limit: 32 MiB/' kesu.yaml
  $ kesu list -q
  $ ls
  kesu.yaml
  rules
  tickets

A header line of a megabyte, broken base64, a wrong charset, control characters, nothing at all to say.

  $ /usr/bin/python3 -c 'print("From: a@example.org\nSubject: " + "long " * 200000 + "\n\ntext")' | kesu -q open --mail
  KS-260311-7VMHXYX
  kesu: warning: the text is long and was cut; the attached mail has all of it
  $ kesu show $(kesu list -q | tail -n 1) | head -n 1 | cut -c -60,300-
  KS-260311-7VMHXYX  long long long long long long long long llong long long long …
  $ at '2026-03-11T09:21:00+08:00'
  $ printf 'From: a@example.org\nSubject: \033[2Jbroken\nContent-Transfer-Encoding: base64\n\nSGFsbG8gV29ybGQ=!!!*&^\n' | kesu -q open --mail
  KS-260311-7GWC9YP
  $ at '2026-03-11T09:22:00+08:00'
  $ printf 'From: a@example.org\nSubject: charset\nContent-Type: text/plain; charset=klingon\n\nca\377f\351 \201\n' | kesu -q open --mail
  KS-260311-9HMBJGH
  kesu: warning: some characters of the text are none in klingon; the attached mail has them as they came
  $ at '2026-03-11T09:23:00+08:00'
  $ printf 'From: a@example.org\n\n' | kesu -q open --mail
  KS-260311-9C2T8N8
  $ kesu list --format csv | cut -d, -f 1,2,12-
  id,received,late,subject,kind,channel,tags,origin,level
  KS-260311-7VMHXYX,2026-03-11T09:20:00+08:00,false,long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long …,complaint,email,,,0
  KS-260311-7GWC9YP,2026-03-11T09:21:00+08:00,false,[2Jbroken,complaint,email,,,0
  KS-260311-9HMBJGH,2026-03-11T09:22:00+08:00,false,charset,complaint,email,,,0
  KS-260311-9C2T8N8,2026-03-11T09:23:00+08:00,false,(no text),complaint,email,,,0
  $ grep -h '^text:' -A 1 tickets/2026/03/*
  text: Hallo World
  complainant:
  --
  text: text
  complainant:
  --
  text: ca�f� �
  complainant:
  $ kesu check --now '2026-03-11 10:00'
