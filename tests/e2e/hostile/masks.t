A name that was corrected stays masked; so is what was put where it does not belong.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Zhang Sanfeng calls from 13812345678' --text 'ZHANG  sanfeng, １３８１２３４５６７８, lives in 3 Long Road' --name 'Zhang Sanfeng' --address '3 Long Road' --tag 13812345678 --about customer='Zhang Sanfeng' --source 'Agent 13812345678')
  $ kesu -q amend $id complainant.name 'Zhang Sanfang' --because 'Misheard'
  KS-260311-7VMHXYX
  $ (kesu show $id; kesu show $id --format json; kesu list; kesu list --format json; kesu list --format csv; kesu log $id; kesu report due --within 9d) >out
  $ grep -i 'sanf\|12345\|１２３４５\|Long Road' out
  [1]
  $ kesu show $id | sed -n 1,20p
  KS-260311-7VMHXYX  Z**** S****** calls from 138****5678
    received          2026-03-11 09:20
    kind              complaint
    channel           — missing
    source            Agent 138****5678
    complainant       Z**** S******
    address           ***
    demand            — missing
    customer          Z**** S******
    tags              138****5678
  
  Complaint
    Z****  s******, １３８****５６７８, lives in ***
  
  State
    status            registered
    category          — missing
    priority          — missing
    owner             — missing
    first receiver    张敏

Nothing that a terminal would obey is printed, in any form:

  $ id=$(open_ticket --subject "$(printf 'a\033[31mX\007\342\200\256b\302\233c')"); for form in table csv json md html; do kesu list --format $form; done | LC_ALL=C grep -c "$(printf '\033\|\007\|\342\200\256\|\302\233')"
  0
  [1]
  $ kesu list --format csv | grep -o 'a.x1B.*c,'
  a\x1B[31mX\x07\u202Eb\x9Bc,
