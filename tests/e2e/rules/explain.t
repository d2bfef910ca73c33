Every rule that was tried, what matched where, and the sum.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --text 'The ceiling below leaks too')
  $ kesu rules explain $id | mask_paths | mask_digests
  rule                    matched  points  where                                                     stands at
  category/quality        no                                                                         rules/categories.yaml:4:3
  category/quality.leak   yes           3  leak* (subject, character 1), leak* (text, character 19)  rules/categories.yaml:9:7
  category/quality.paint  no                                                                         rules/categories.yaml:12:7
  category/service        no                                                                         rules/categories.yaml:15:3
  category/other          no                                                                         rules/categories.yaml:19:3
  content/water           yes          40  leak* (subject, character 1), leak* (text, character 19)  rules/priority.yaml:7:7
  content/attitude        no                                                                         rules/priority.yaml:8:7
  impact/neighbour        no                                                                         rules/priority.yaml:12:7
  impact/loss             no                                                                         rules/priority.yaml:13:7
  frequency/again         no                                                                         rules/priority.yaml:17:7
  source/direct           yes          12  direct (source)                                           rules/priority.yaml:21:7
  
  ticket: KS-260311-7VMHXYX
  factor content: 40 of at most 50
  factor impact: 0 of at most 40
  factor frequency: 0 of at most 20
  factor source: 12 of at most 20
  category: quality.leak
  severity: 52
  priority: important (level/important)
  rules: shop@3 <digest>
  $ kesu -q classify $id --priority urgent --because 'Gas smell'
  KS-260311-7VMHXYX
  $ kesu rules explain ${id: -4} | mask_paths | mask_digests
  rule                    matched  points  where                                                     stands at
  category/quality        no                                                                         rules/categories.yaml:4:3
  category/quality.leak   yes           3  leak* (subject, character 1), leak* (text, character 19)  rules/categories.yaml:9:7
  category/quality.paint  no                                                                         rules/categories.yaml:12:7
  category/service        no                                                                         rules/categories.yaml:15:3
  category/other          no                                                                         rules/categories.yaml:19:3
  content/water           yes          40  leak* (subject, character 1), leak* (text, character 19)  rules/priority.yaml:7:7
  content/attitude        no                                                                         rules/priority.yaml:8:7
  impact/neighbour        no                                                                         rules/priority.yaml:12:7
  impact/loss             no                                                                         rules/priority.yaml:13:7
  frequency/again         no                                                                         rules/priority.yaml:17:7
  source/direct           yes          12  direct (source)                                           rules/priority.yaml:21:7
  
  ticket: KS-260311-7VMHXYX
  factor content: 40 of at most 50
  factor impact: 0 of at most 40
  factor frequency: 0 of at most 20
  factor source: 12 of at most 20
  category: quality.leak
  severity: 52
  priority: important (level/important)
  rules: shop@3 <digest>
  in force: 2-7VMH: quality.leak, urgent (severity 52)
  $ kesu rules explain $id --format json | mask_paths | mask_digests
  {
    "schema": "kesu/explain/1",
    "id": "KS-260311-7VMHXYX",
    "factor_content": 40,
    "factor_impact": 0,
    "factor_frequency": 0,
    "factor_source": 12,
    "category": "quality.leak",
    "severity": 52,
    "priority": "important",
    "rules": "shop@3 <digest>",
    "in_force": "2-7VMH: quality.leak, urgent (severity 52)",
    "items": [
      {
        "rule": "category/quality",
        "matched": false,
        "points": 0,
        "where": "",
        "at": "rules/categories.yaml:4:3"
      },
      {
        "rule": "category/quality.leak",
        "matched": true,
        "points": 3,
        "where": "leak* (subject, character 1), leak* (text, character 19)",
        "at": "rules/categories.yaml:9:7"
      },
      {
        "rule": "category/quality.paint",
        "matched": false,
        "points": 0,
        "where": "",
        "at": "rules/categories.yaml:12:7"
      },
      {
        "rule": "category/service",
        "matched": false,
        "points": 0,
        "where": "",
        "at": "rules/categories.yaml:15:3"
      },
      {
        "rule": "category/other",
        "matched": false,
        "points": 0,
        "where": "",
        "at": "rules/categories.yaml:19:3"
      },
      {
        "rule": "content/water",
        "matched": true,
        "points": 40,
        "where": "leak* (subject, character 1), leak* (text, character 19)",
        "at": "rules/priority.yaml:7:7"
      },
      {
        "rule": "content/attitude",
        "matched": false,
        "points": 0,
        "where": "",
        "at": "rules/priority.yaml:8:7"
      },
      {
        "rule": "impact/neighbour",
        "matched": false,
        "points": 0,
        "where": "",
        "at": "rules/priority.yaml:12:7"
      },
      {
        "rule": "impact/loss",
        "matched": false,
        "points": 0,
        "where": "",
        "at": "rules/priority.yaml:13:7"
      },
      {
        "rule": "frequency/again",
        "matched": false,
        "points": 0,
        "where": "",
        "at": "rules/priority.yaml:17:7"
      },
      {
        "rule": "source/direct",
        "matched": true,
        "points": 12,
        "where": "direct (source)",
        "at": "rules/priority.yaml:21:7"
      }
    ],
    "errors": []
  }
  $ kesu rules explain KS-260311-7F3QXMY
  kesu: there is no ticket KS-260311-7F3QXMY
  [3]
