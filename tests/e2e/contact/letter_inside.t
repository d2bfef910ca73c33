What was found is written for the house: no shipped letter says it, and in a letter of the store's own it names nobody else.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Wang Li' --phone 13911112222 --email wang@example.org)
  $ kesu -q find $id --text 'Wu Tao (wu.tao, 13700001111, wu@shop.example) skipped the test; 吴涛 was warned before. Wang Li called from 139 1111 2222, wang@example.org' --person 'wu.tao, liability=direct, measure=discipline' --person 'Wu Tao, liability=direct'
  KS-260311-7VMHXYX
  $ kesu -q resolve $id --text 'We seal the bath again at our cost' --measure rework --measure discipline
  KS-260311-7VMHXYX
  $ for letter in decision refusal; do for language in en zh_CN; do kesu contact $id --letter $letter --letter-lang $language --because 'The seal was not tested' --alternatives 'Consumer Council' --dry-run; done; done | grep -iE 'wu.tao|13700001111|wu@|warned|discipline|吴涛|处罚'
  [1]
  $ kesu contact $id --letter decision --dry-run
  Dear Wang Li,
  
  we have looked into your complaint KS-260311-7VMHXYX of 2026-03-11 09:20 (Leak in the bath).
  
  Our decision of 2026-03-11: We seal the bath again at our cost
  - rework
  
  If you are content with this, please tell us so. If you are not, tell us why, under the number KS-260311-7VMHXYX, and we shall take it up again.
  
  张敏
  2026-03-11
  $ mkdir -p templates/en/letters
  $ printf '%s\n' '---' 'title: What we found' '---' '{{complainant.name}}: {{finding}}' >templates/en/letters/found.txt
  $ kesu contact $id --letter found --print
  KS-260311-7VMHXYX contact recorded: update, letter 'found'
  Wang Li: W* T** (w*****, 137****1111, w***@shop.example) skipped the test; 吴* was warned before. Wang Li called from 139 1111 2222, wang@example.org
