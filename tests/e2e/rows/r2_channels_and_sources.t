Every way by which a complaint comes is a channel; whoever passed one on is owed an answer.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ for channel in phone walk_in letter email web app chat social platform hotline media regulator other; do open_ticket --subject "By $channel" --channel $channel >/dev/null || echo "$channel is refused"; done
  $ kesu list --format csv | wc -l
  14
  $ kesu list --channel media,regulator -q | wc -l
  2
  $ kesu open --subject 'By pigeon' --channel pigeon
  kesu: --channel cannot be 'pigeon'
    one of phone, walk_in, letter, email, web, app, chat, social, platform, hotline, media, regulator or other
  [2]
  $ id=$(open_ticket --subject 'Passed on' --channel hotline --source '12345 hotline' --reference H-77)
  $ kesu list --filter 'source = "12345 hotline"' -q | grep -c $id
  1
  $ kesu show $id | grep -E 'source|owed'
    source            12345 hotline H-77
    owed an answer    12345 hotline
  $ kesu contact $id --third-party --kind decision --text 'The complainant has our answer of today'
  KS-260311-WTXF165 contact recorded: decision
  $ kesu list --unanswered -q
