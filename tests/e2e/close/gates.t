What the rules ask for before a ticket ends; a stated reason may stand for some of it.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > rules/procedure.yaml <<'YAML'
  > gates:
  >   close.resolved: {needs: [reply], or_reason: [confirmation, third_party], by_priority: {urgent: [find]}}
  >   close.rejected: {needs: [alternatives], or_reason: [third_party]}
  > bodies:
  >   - {forum: mediation, name: {en: Consumer Council, zh: 消费者协会}, contact: "12315"}
  >   - {forum: court, name: District court}
  > YAML
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Wang Li' --source 12345 --channel phone)
  $ kesu -q resolve $id --text 'Re-sealed'
  KS-260311-7VMHXYX
  $ kesu close $id
  kesu: KS-260311-7VMHXYX: before 'close: resolved' the rules ask for `reply`; the complainant's confirmation; the answer to the third party that passed it on
    kesu contact KS-260311-7VMHXYX --kind decision; kesu followup KS-260311-7VMHXYX --confirmed, or --confirmed here if nobody said otherwise; kesu contact KS-260311-7VMHXYX --letter third-party; or --without confirmation,third_party --because …
  [6]
  $ kesu close $id --without reply --because 'In a hurry'
  kesu: rules/procedure.yaml:2:3: no reason stands for `reply`
    kesu contact KS-260311-7VMHXYX --kind decision
  [6]
  $ kesu -q contact $id --letter decision
  KS-260311-7VMHXYX
  $ kesu close $id --without third_party
  kesu: --without third_party needs a reason
    add --because
  [2]
  $ kesu close $id --without third_party --because 'They have closed their case'
  kesu: KS-260311-7VMHXYX: before 'close: resolved' the rules ask for the complainant's confirmation
    kesu followup KS-260311-7VMHXYX --confirmed, or --confirmed here if nobody said otherwise; or --without third_party,confirmation --because …
  [6]
  $ kesu followup $id --solution 5
  KS-260311-7VMHXYX followed up
  $ kesu close $id --without confirmation --because 'No need'
  kesu: nothing is missing that --without confirmation would stand for
    leave it out
  [2]
  $ kesu close $id --without confirmed --because 'No need'
  kesu: --without cannot be 'confirmed'
    one of confirmation, alternatives, third_party, steps, facts, classify, assign, accept, find, propose, approve, resolve and 5 more
  [2]
  $ kesu close $id --without third_party --because 'They have closed their case'
  KS-260311-7VMHXYX closed: resolved
  $ sed -n '/do: close/,/because/p' $(file_of $id)
      do: close
      as: resolved
      without: [third_party]
      because: They have closed their case
  $ kesu log $id | tail -n 2
      because: They have closed their case
      classification cancelled

Confirmed by the complainant at the close itself; a grave one asks for more:

  $ id=$(open_ticket --subject 'Gas smell' --name 'Wang Li')
  $ kesu -q classify $id --priority urgent --because 'Gas'
  KS-260311-V1N0CSJ
  $ kesu -q resolve $id --text 'Valve replaced'
  KS-260311-V1N0CSJ
  $ kesu -q contact $id --kind decision --text 'Valve replaced'
  KS-260311-V1N0CSJ
  $ kesu close $id --confirmed
  kesu: KS-260311-V1N0CSJ: before 'close: resolved' the rules ask for `find`
    kesu find KS-260311-V1N0CSJ
  [6]
  $ kesu -q find $id --text 'Worn seal'
  KS-260311-V1N0CSJ
  $ kesu close $id --confirmed
  KS-260311-V1N0CSJ closed: resolved
  $ sed -n '/do: close/,$p' $(file_of $id) | head -n 3
      do: close
      as: resolved
      confirmed: true

Refused: only with the alternatives told:

  $ id=$(open_ticket --subject 'Scratch' --name 'Wang Li' --channel phone)
  $ kesu close $id --outcome rejected --because 'Made by the movers'
  kesu: KS-260311-TSGP43T: before 'close: rejected' the rules ask for where else to turn, told to the complainant
    kesu contact KS-260311-TSGP43T --letter refusal, or --kind decision --alternatives …
  [6]
  $ kesu close $id --outcome rejected --without alternatives --because 'Made by the movers'
  kesu: rules/procedure.yaml:3:3: no reason stands for where else to turn, told to the complainant
    kesu contact KS-260311-TSGP43T --letter refusal, or --kind decision --alternatives …
  [6]
  $ kesu contact $id --letter refusal --because 'Made by the movers' --print
  KS-260311-TSGP43T contact recorded: decision, letter 'refusal'
  Dear Wang Li,
  
  we have looked into your complaint KS-260311-TSGP43T of 2026-03-11 09:20 (Scratch), and cannot do what you ask for.
  
  Our reasons: Made by the movers
  
  If you see it otherwise, you can ask us to look again, under the number KS-260311-TSGP43T. You can also turn to:
  - Consumer Council (12315)
  - District court
  
  张敏
  2026-03-11
  $ grep alternatives: $(file_of $id)
      alternatives: Consumer Council; District court
  $ kesu close $id --outcome rejected --because 'Made by the movers'
  KS-260311-TSGP43T closed: rejected
  $ id=$(open_ticket --subject 'Scratch again' --name 'Wang Li' --channel phone)
  $ kesu -q contact $id --kind decision --text 'No' --alternatives 'the district court'
  KS-260311-3GKJYMP
  $ kesu close $id --outcome rejected --because 'Made by the movers'
  KS-260311-3GKJYMP closed: rejected

Praise passes; other outcomes that no gate names pass:

  $ id=$(open_ticket --subject 'Thank you' --kind praise)
  $ kesu close $id
  KS-260311-9NPSXC1 closed: resolved
  $ id=$(open_ticket --subject 'Scratch' --source 12345)
  $ kesu close $id --outcome withdrawn --because 'Called off'
  KS-260311-JNAKRRG closed: withdrawn

In Chinese:

  $ id=$(open_ticket --subject '渗水' --source 12345)
  $ kesu -q resolve $id --text 已修
  KS-260311-46JY6P6
  $ KESU_LANG=zh_CN kesu close $id
  kesu: KS-260311-46JY6P6：在“结案：已处理”之前，预案要求“回复”；投诉人的确认；给转办方的答复
    kesu contact KS-260311-46JY6P6 --kind decision；先执行 kesu followup KS-260311-46JY6P6 --confirmed；投诉人没说过未解决的，也可在此处加 --confirmed；kesu contact KS-260311-46JY6P6 --letter third-party；或 --without confirmation,third_party --because …
  [6]
