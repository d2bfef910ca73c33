Two clones publish the same number: the merge brings both together, and everybody is told.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ git init -q -b main .
  $ git config user.name x; git config user.email x@example.com
  $ kesu rules publish --by li.wei --because 'the shop opens' >/dev/null 2>&1
  $ git add . && git commit -qm first && git clone -q . ../other
  $ sed -i 's/minimum: 2/minimum: 1/' rules/categories.yaml
  $ kesu -q rules publish --by li.wei --because 'one word will do' | mask_digests
  shop@4 <digest>
  $ git add . && git commit -qm ours
  $ cd ../other && git config user.name y; git config user.email y@example.com
  $ sed -i 's/limit: 24h/limit: 12h/' rules/deadlines.yaml
  $ kesu -q rules publish --by li.wei --because 'half a day' | mask_digests
  shop@4 <digest>
  $ git add . && git commit -qm theirs
  $ cd ../work && git pull -q --no-rebase ../other main >/dev/null 2>&1; git diff --name-only --diff-filter=U
  rules/plan.yaml
  $ git checkout --ours rules/plan.yaml 2>/dev/null && git add . && git commit -qm merged

  $ kesu list 2>&1 | mask_digests
  kesu: warning: rules/versions/shop@4-<digest>: shop@4 is published twice, also as rules/versions/shop@4-<digest>
  kesu: warning: rules/plan.yaml:8:52: the rules are not those that li.wei approved: their digest is <digest>, approved was <digest>
  $ kesu rules check 2>/dev/null | mask_digests
  rules/versions/shop@4-<digest>: shop@4 is published twice, also as rules/versions/shop@4-<digest>
    keep the one that was approved, and publish the other under the next number
  rules/plan.yaml:8:52: the rules are not those that li.wei approved: their digest is <digest>, approved was <digest>
    have them approved again, as a new version
  rules/categories.yaml:19:3: nobody owns 'other': it names no department, and no routing rule takes all of its complaints
    add department: and a name from people.yaml
  $ kesu check 2>/dev/null
  [1]
  $ kesu rules show 4 2>err
  [3]
  $ mask_digests <err
  kesu: '4' may be any of rules/versions/shop@4-<digest>, rules/versions/shop@4-<digest>
    write the name with some digits of its digest
  $ kesu --lang zh_CN rules versions 2>/dev/null | sed 's/  *[0-9a-f]\{32\}  */ <digest> /'
  版本    摘要                                 发布        批准人  施行日      评审期限    变动                     原因
  shop@3 <digest> 2026-03-11  li.wei  2026-03-11  2027-03-11  first published version  the shop opens
  shop@4 <digest> 2026-03-11  li.wei  2026-03-11  2027-03-11  deadlines.yaml           half a day
  shop@4 <digest> 2026-03-11  li.wei  2026-03-11  2027-03-11  categories.yaml          one word will do
