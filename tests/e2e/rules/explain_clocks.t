A clock is explained by the rules that set it, published or in force, with what paused it.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu -q rules publish --by li.wei --because 'the shop opens' >/dev/null
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ at '2026-03-11T09:30:00+08:00' && kesu -q classify $id >/dev/null
  $ at '2026-03-12T10:00:00+08:00' && kesu -q wait $id --for customer --until '2026-03-13 15:00' --because 'nobody opens the door' >/dev/null
  $ sed -i 's/limit: 3 workdays/limit: 5 workdays/' rules/deadlines.yaml
  $ kesu -q rules publish --by li.wei --because 'three were too few' >/dev/null
  $ at '2026-03-16T09:30:00+08:00'
  $ kesu rules explain $id | sed -n '/^resolution/,$p' | mask_digests
  resolution (resolve)
    stands            due 2026-03-17 18:00, 1d 8h left
    start             2026-03-11 09:30, classify (2-WR8C)
    limit             3 workdays, on calendar office, to the end of the last day, stopped by waits for customer
    set by            2-WR8C, by resolve/limit at rules/versions/shop@3-<digest>/deadlines.yaml:15:12 of shop@3 <digest>
    pause             2026-03-12 10:00 to 2026-03-13 15:00
    open time         13h used, 17h30m left
  $ kesu rules explain $id --format json | sed -n '/"name": "resolve"/,$p' | grep -A5 'pauses\|counts\|"rules"' | mask_digests
        "pauses": [
          {
            "from": "2026-03-12T10:00:00+08:00",
            "to": "2026-03-13T15:00:00+08:00"
          }
        ],
        "counts": "open_time",
        "used_seconds": 46800,
        "left_seconds": 63000,
        "rules": "shop@3 <digest>",
        "limit_rule": "resolve/limit",
        "limit_at": "rules/versions/shop@3-<digest>/deadlines.yaml:15:12"
      }
    ],
    "errors": []
