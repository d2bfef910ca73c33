A complaint goes on at a body outside: filed, news, end. Meanwhile it cannot be closed as if nobody else decided.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q resolve $id --text 'Re-sealed'
  KS-260311-7VMHXYX
  $ kesu refer $id --forum mediation --body 'Consumer Council' --reference M-88 --happened -1h
  KS-260311-7VMHXYX referred: Consumer Council
  $ kesu refer $id --next 2026-04-20 --text 'Hearing fixed'
  KS-260311-7VMHXYX news recorded
  $ kesu show $id | grep -E 'status|outside'
    status            resolved, external
    outside           Consumer Council (mediation), M-88, since 2026-03-11, next 2026-04-20
    2026-03-11 09:20  张敏: news from outside, next 2026-04-20: Hearing fixed
  $ kesu list --external -q
  KS-260311-7VMHXYX
  $ kesu list --format json | grep -A 2 flags
        "flags": [
          "external"
        ],
  $ kesu close $id
  kesu: KS-260311-7VMHXYX is still with Consumer Council
    kesu refer KS-260311-7VMHXYX --outcome … records how it ended there; or close it --outcome external
  [6]
  $ kesu close $id --outcome rejected --because 'No defect'
  kesu: KS-260311-7VMHXYX is still with Consumer Council
    kesu refer KS-260311-7VMHXYX --outcome … records how it ended there; or close it --outcome external
  [6]
  $ at '2026-04-21T09:00:00+08:00'
  $ kesu refer $id --outcome settled --award '1200 CNY'
  KS-260311-7VMHXYX ended there: settled
  $ kesu show $id | grep outside
    outside           Consumer Council (mediation), M-88, since 2026-03-11, ended 2026-04-21: settled
    2026-03-11 09:20  张敏: news from outside, next 2026-04-20: Hearing fixed
  $ kesu show $id --format json | sed -n '/"referrals"/,/]/p'
        "referrals": [
          {
            "event": "3-7VMH",
            "forum": "mediation",
            "body": "Consumer Council",
            "reference": "M-88",
            "since": "2026-03-11T08:20:00+08:00",
            "next": null,
            "pending": false,
            "ended": "2026-04-21T09:00:00+08:00",
            "outcome": "settled"
          }
        ],
  $ sed -n '/do: refer/,$p' $(file_of $id)
      do: refer
      as: filed
      forum: mediation
      body: Consumer Council
      reference: M-88
    - id: 4-7VMH
      after: 3-7VMH
      at: "2026-03-11T09:20:00+08:00"
      clock: given
      by: zhang.min
      do: refer
      as: update
      of: 3-7VMH
      next: "2026-04-20"
      text: Hearing fixed
    - id: 5-TJG6
      after: 4-7VMH
      at: "2026-04-21T09:00:00+08:00"
      clock: given
      by: zhang.min
      do: refer
      as: ended
      of: 3-7VMH
      outcome: settled
      award: 1200.00 CNY
  $ kesu log $id | grep -E 'referred|outside|ended'
  3-7VMH  2026-03-11 08:20 (recorded 2026-03-11 09:20)  张敏  referred: mediation, Consumer Council, M-88 [given clock]
  4-7VMH  2026-03-11 09:20  张敏  news from outside, next 2026-04-20: Hearing fixed [given clock]
  5-TJG6  2026-04-21 09:00  张敏  ended there: settled, awarded 1200.00 CNY [given clock]
  $ kesu close $id
  KS-260311-7VMHXYX closed: resolved

What ended there can be closed as such:

  $ id=$(open_ticket --subject 'Wrong colour')
  $ kesu -q refer $id --forum mediation --body 'Consumer Council'
  KS-260421-TJG6AN8
  $ kesu -q refer $id --outcome settled --award '80 CNY'
  KS-260421-TJG6AN8
  $ kesu close $id --outcome external --because 'Settled by the Consumer Council'
  KS-260421-TJG6AN8 closed: external
  $ kesu show $id | grep -E 'status|outside'
    status            closed (external)
    outside           Consumer Council (mediation), since 2026-04-21, ended 2026-04-21: settled

What goes on after the end here is tracked as well:

  $ id=$(open_ticket --subject 'Late delivery')
  $ kesu close $id --outcome external --because 'Complainant sues'
  kesu: KS-260421-BSVAC14 has not gone to anybody outside
    give --forum, and --body and --reference if they are known, or kesu refer KS-260421-BSVAC14 first
  [2]
  $ kesu close $id --outcome external --forum court --body 'Pudong court' --reference 2026-C-1 --because 'Complainant sues'
  KS-260421-BSVAC14 closed: external
  $ kesu list --external -q
  KS-260421-BSVAC14
  $ kesu refer $id --outcome dismissed --text 'Out of time'
  KS-260421-BSVAC14 ended there: complaint dismissed
  $ kesu show $id | grep -E 'status|outside'
    status            closed (external)
    outside           Pudong court (court), 2026-C-1, since 2026-04-21, ended 2026-04-21: complaint dismissed
  $ KESU_LANG=zh_CN kesu show $id | grep -E '状态|外部'
  当前状态
    状态              已结案（转外部处理）
    外部机构          Pudong court（法院）、2026-C-1，自 2026-04-21，2026-04-21 结束：驳回投诉
    分类              已取消：已结案：转外部处理
    首次响应          已取消：已结案：转外部处理
    2026-04-21 09:00  张敏：已结案：转外部处理、法院、Pudong court、2026-C-1：Complainant sues
    2026-04-21 09:00  张敏：外部处理结束：驳回投诉：Out of time
