A store's own letters come before the shipped ones, in any language; mistakes are found with their places.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ mkdir -p templates/en/letters templates/ja/letters
  $ printf '%s\n' '---' 'title: Ours' 'kind: ack' '---' 'Hello {{complainant.name}}, {{id}}, {{about.order}}.' > templates/en/letters/acknowledgement.txt
  $ printf '%s\n' '---' 'title: お詫び' '---' '{{complainant.name}} 様' > templates/ja/letters/apology.txt
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Wang Li' --about order=A-1)
  $ kesu contact $id --letter acknowledgement --dry-run
  Hello Wang Li, KS-260311-7VMHXYX, A-1.
  $ kesu contact $id --letter apology --letter-lang ja --print
  KS-260311-7VMHXYX contact recorded: update, letter 'apology'
  Wang Li 様
  $ sed -n '/do: contact/,$p' $(file_of $id)
      do: contact
      as: update
      template: apology
      language: ja
      text: Wang Li 様
      clocks:
        respond: {start: "2026-03-11T09:20:00+08:00", due: "2026-03-12T09:20:00+08:00", met: true, took: 0s}
  $ kesu rules check 2>&1 | grep templates
  [1]

The complainant's language comes before the store's, --letter-lang before both:

  $ zh=$(open_ticket --subject '卫生间渗水' --name 王丽 --about order=A-2 --language zh_CN --channel phone)
  $ kesu contact $zh --letter acknowledgement --dry-run
  王丽，您好：
  
  我们已于 2026-03-11 09:20 收到您的投诉，登记编号 KS-260311-V1N0CSJ：
  
      卫生间渗水
  
  来函来电请注明编号 KS-260311-V1N0CSJ。
  
  张敏
  2026-03-11
  $ kesu contact $zh --letter acknowledgement --letter-lang en --dry-run
  Hello 王丽, KS-260311-V1N0CSJ, A-2.
  $ kesu -q amend $id complainant.language zh_CN --because 'Asked for Chinese'
  KS-260311-7VMHXYX
  $ kesu contact $id --letter acknowledgement --dry-run | head -n 1
  Wang Li，您好：

Mistakes:

  $ printf '%s\n' '---' 'title: Ours' 'kind: akc' '---' 'Hello {{complainant.nam}},' '{{#demand}}{{subject}}' > templates/en/letters/acknowledgement.txt
  $ kesu contact $id --letter acknowledgement --letter-lang en
  kesu: templates/en/letters/acknowledgement.txt:3:7: kind must be ack, update or decision (got 'akc')
  kesu: templates/en/letters/acknowledgement.txt:5:7: a letter knows no fact 'complainant.nam'
    did you mean 'complainant.name'?
  kesu: templates/en/letters/acknowledgement.txt:6:1: the section 'demand' is not closed
    write {{/demand}} where it ends
  [4]
  $ kesu rules check
  kesu: templates/en/letters/acknowledgement.txt:3:7: kind must be ack, update or decision (got 'akc')
  kesu: templates/en/letters/acknowledgement.txt:5:7: a letter knows no fact 'complainant.nam'
    did you mean 'complainant.name'?
  kesu: templates/en/letters/acknowledgement.txt:6:1: the section 'demand' is not closed
    write {{/demand}} where it ends
  [4]
