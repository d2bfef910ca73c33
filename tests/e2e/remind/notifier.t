One place notifies: the host that kesu.yaml names. Elsewhere nothing is sent or written, and that is said only if asked.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > rules/deadlines.yaml << 'END'
  > clocks: {respond: {from: received, until: respond, limit: 1h, escalate: [100%]}}
  > END
  $ id=$(open_ticket --subject 'Leak')
  $ at 2026-03-12T09:00:00+08:00
  $ kesu remind
  $ kesu remind -v
  kesu.yaml names no notifier, so nothing is sent anywhere
  $ sed -i 's/^notifier: .*/notifier: elsewhere.example.com/' kesu.yaml
  $ kesu remind
  $ kesu remind -v 2>&1 | sed "s/this is $(hostname)/this is HOST/"
  notices are sent by elsewhere.example.com, and this is HOST: nothing is sent
  $ test -e .kesu/notices
  [1]

The name counts in any case, with its domain or without.

  $ sed -i "s/^notifier: .*/notifier: $(hostname | tr a-z A-Z).example.com/" kesu.yaml
  $ kesu remind | head -n 1
  To: 李伟 (li.wei)
  $ kesu remind

What would be told can be looked at anywhere.

  $ sed -i 's/^notifier: .*/notifier: elsewhere/' kesu.yaml
  $ mv .kesu/notices kept
  $ kesu remind --dry-run --format csv
  to,email,id,clock,cycle,kind,points,level,due,subject,notice
  li.wei,,KS-260311-7VMHXYX,respond,1,escalate,100%,1,2026-03-11T10:20:00+08:00,Leak,N-b46ff9f9b5ee
  $ test -e .kesu/notices
  [1]
