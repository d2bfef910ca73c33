  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu followup $id --speed 5
  kesu: KS-260311-7VMHXYX has no resolution to follow up
    kesu resolve KS-260311-7VMHXYX first
  [6]
  $ kesu -q resolve $id --text 'Re-sealed'
  KS-260311-7VMHXYX
  $ kesu followup $id
  kesu: a followup needs at least one score or a text
    give --speed, --solution, --attitude (1-5) or --text; --not-reached records an attempt
  [2]
  $ kesu followup $id --speed 6
  kesu: --speed must be a whole number from 1 to 5 (got '6')
  [2]
  $ kesu followup $id --speed 0
  kesu: --speed must be a whole number from 1 to 5 (got '0')
  [2]
  $ kesu followup $id --attitude good
  kesu: --attitude must be a whole number from 1 to 5 (got 'good')
  [2]
  $ kesu followup $id --not-reached --speed 5
  kesu: somebody who was not reached gave no scores
    leave out --not-reached or the scores
  [2]
  $ kesu followup $id --channel fone --text x
  kesu: --channel cannot be 'fone'
    one of phone, walk_in, letter, email, web, app, chat, social, platform, hotline, media, regulator or other
  [2]
  $ kesu followup KS-260311-7F3QXMY --speed 5
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
  $ kesu followup --speed 5
  kesu: no ticket is named
    give IDs, - to read them, or --filter
  [2]
