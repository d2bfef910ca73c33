A journal that a disk or an editor damaged is mended: the line goes aside and is told of once; what went does not go again.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store && notify_by '{by: stdout}'
  $ cat > rules/deadlines.yaml << 'END'
  > clocks: {respond: {from: received, until: respond, limit: 1h, warn: [50%], escalate: [100%]}}
  > END
  $ id=$(open_ticket --subject 'Leak')
  $ at 2026-03-11T09:50:00+08:00
  $ kesu remind | grep To:
  To: 张敏 (zhang.min)
  $ journal
  notices\t1 (esc)
  point\tN-ffddc2773fec\tKS-260311-7VMHXYX\trespond\t1\twarn\t50% (esc)
  notice\tN-ffddc2773fec\tzhang.min (esc)
  sending\tN-ffddc2773fec\tstdout (esc)
  sent\tN-ffddc2773fec (esc)

The line that says that it went: it went.

  $ cp .kesu/notices whole; sed -i '5s/sent/sont/' .kesu/notices
  $ kesu remind --dry-run
  kesu: .kesu/notices:5: this line of the journal of notices is not what kesu wrote
    notice N-ffddc2773fec was being handed over in the line before it: it counts as sent
  [4]
  $ kesu remind
  kesu: .kesu/notices:5: this line of the journal of notices is not what kesu wrote
    notice N-ffddc2773fec was being handed over in the line before it: it counts as sent; the line lies in .kesu/notices.damaged now
  [4]
  $ cut -f 3- .kesu/notices.damaged; journal
  sont\tN-ffddc2773fec (esc)
  notices\t1 (esc)
  point\tN-ffddc2773fec\tKS-260311-7VMHXYX\trespond\t1\twarn\t50% (esc)
  notice\tN-ffddc2773fec\tzhang.min (esc)
  sending\tN-ffddc2773fec\tstdout (esc)
  sent\tN-ffddc2773fec (esc)
  $ kesu remind

The line that says to whom: it went all the same.

  $ cp whole .kesu/notices; sed -i '3s/zhang/chang/' .kesu/notices
  $ kesu remind
  kesu: .kesu/notices:3: this line of the journal of notices is not what kesu wrote
    what it said is lost: a notice may go twice, or not at all; the line lies in .kesu/notices.damaged now
  [4]
  $ kesu remind
  $ journal
  notices\t1 (esc)
  point\tN-ffddc2773fec\tKS-260311-7VMHXYX\trespond\t1\twarn\t50% (esc)
  sending\tN-ffddc2773fec\tstdout (esc)
  sent\tN-ffddc2773fec (esc)

A point: it is told again, under the same id, so that a program can drop what it had.

  $ cp whole .kesu/notices; sed -i '2s/50%/60%/' .kesu/notices
  $ kesu remind | grep To:
  kesu: .kesu/notices:2: this line of the journal of notices is not what kesu wrote
    what it said is lost: a notice may go twice, or not at all; the line lies in .kesu/notices.damaged now
  To: 张敏 (zhang.min)
  $ kesu remind
  $ wc -l < .kesu/notices.damaged
  3

What lies beside the journal is never written through a link.

  $ echo precious > ../precious; ln -sf ../../precious .kesu/notices.damaged; cp whole .kesu/notices; sed -i '2s/50%/60%/' .kesu/notices
  $ kesu remind
  kesu: .kesu/notices.damaged: nothing was written: this is a link or no file at all: kesu does not write through it
    remove it: kesu makes it anew
  [4]
  $ cat ../precious
  precious
  $ kesu check
  kesu: .kesu/notices.damaged: this is a link or no file at all: kesu does not write through it
    remove it: kesu makes it anew
  [1]
  $ rm .kesu/notices.damaged .kesu/notices; ln -s ../../precious .kesu/notices
  $ kesu remind
  kesu: .kesu/notices: nothing was written: this is a link or no file at all: kesu does not write through it
    remove it: kesu makes it anew
  [4]
  $ kesu check
  kesu: .kesu/notices: this is a link or no file at all: kesu does not write through it
    remove it: kesu makes it anew
  [1]
  $ cat ../precious
  precious
