What a close rests on is not amended away under it: a complaint that was called an enquiry while it was closed stays one, or is reopened.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > rules/procedure.yaml <<'YAML'
  > gates:
  >   close.resolved: {needs: [reply], or_reason: [confirmation, third_party]}
  >   close.invalid: [facts]
  > about:
  >   order: {required: {kinds: [complaint]}}
  > YAML
  $ id=$(open_ticket --subject 'Leak in the bath' --about order=1)
  $ kesu -q amend $id kind enquiry --because 'He only asks'
  KS-260311-7VMHXYX
  $ kesu close $id
  KS-260311-7VMHXYX closed: resolved
  $ kesu amend $id kind complaint --because 'He does complain'
  kesu: KS-260311-7VMHXYX is closed, and would then lack what the rules ask for: `resolve`; `reply`; the complainant's confirmation
    kesu reopen KS-260311-7VMHXYX --because … first; or record what is right, and then correct this
  [6]
  $ kesu --lang zh_CN amend $id kind complaint --because 'He does complain'
  kesu: KS-260311-7VMHXYX 已结案，如此一来就缺少预案要求的：“处理”；“回复”；投诉人的确认
    请先用 kesu reopen KS-260311-7VMHXYX --because … 重新受理；或先补记正确的内容，再作更正
  [6]
  $ kesu amend $id subject 'Leak in the shower' --because 'It was the shower'
  KS-260311-7VMHXYX amended subject
  $ kesu check
  $ kesu reopen $id --because 'He does complain'
  KS-260311-7VMHXYX reopened
  $ kesu amend $id kind complaint --because 'He does complain'
  KS-260311-7VMHXYX amended kind
  $ kesu close $id
  kesu: KS-260311-7VMHXYX has no resolution, so it cannot be closed as resolved
    kesu resolve KS-260311-7VMHXYX first, or close it --outcome withdrawn, rejected, invalid, duplicate, external or entered_in_error
  [6]

So it is with who passed it on, and with facts that are required:

  $ id=$(open_ticket --subject 'Scratch' --source 12345 --about order=2)
  $ kesu -q amend $id source direct --because 'Came in person'
  KS-260311-V1N0CSJ
  $ kesu -q resolve $id --text 'Polished'
  KS-260311-V1N0CSJ
  $ kesu -q contact $id --kind decision --text 'Polished'
  KS-260311-V1N0CSJ
  $ kesu close $id --confirmed
  KS-260311-V1N0CSJ closed: resolved
  $ kesu amend $id source 12345 --because 'The hotline after all'
  kesu: KS-260311-V1N0CSJ is closed, and would then lack what the rules ask for: the answer to the third party that passed it on
    kesu reopen KS-260311-V1N0CSJ --because … first; or record what is right, and then correct this
  [6]
  $ id=$(open_ticket --subject 'Dent' --kind praise)
  $ kesu -q close $id --outcome invalid --because 'There is none'
  KS-260311-TSGP43T
  $ kesu amend $id kind complaint --because 'There is one'
  kesu: KS-260311-TSGP43T is closed, and would then lack what the rules ask for: every fact that they require
    kesu reopen KS-260311-TSGP43T --because … first; or record what is right, and then correct this
  [6]

What is amended with an editor is found:

  $ id=$(open_ticket --subject 'Noise' --kind praise)
  $ kesu -q close $id
  KS-260311-3GKJYMP
  $ cat >>$(file_of $id) <<END
  >   - id: 3-AAAA
  >     after: $(events_of $id close)
  >     at: "2026-03-11T09:20:00+08:00"
  >     by: zhang.min
  >     do: amend
  >     field: kind
  >     was: praise
  >     now: complaint
  >     because: Noise is no praise
  > END
  $ kesu check
  kesu: tickets/2026/03/KS-260311-3GKJYMP.yaml:15: event 2-7VMH: closed without what the rules ask for: `resolve`; `reply`; the complainant's confirmation
    record what is missing, or kesu reopen KS-260311-3GKJYMP --because …
  [1]
  $ kesu --lang zh_CN check
  kesu: tickets/2026/03/KS-260311-3GKJYMP.yaml:15: 事件 2-7VMH：结案时缺少预案要求的：“处理”；“回复”；投诉人的确认
    请补记所缺内容，或用 kesu reopen KS-260311-3GKJYMP --because … 重新受理
  [1]

What was closed before `since`, or by an import, is let be:

  $ printf 'permissions: {since: "2026-03-12", may: {}}\n' >>rules/procedure.yaml
  $ KESU_NOW=2026-03-12T09:00:00+08:00 kesu check
  $ sed -i '/^permissions/d' rules/procedure.yaml
  $ sed -i '/do: open/,$s/by: zhang.min/by: import/' $(file_of $id)
  $ kesu check 2>&1 | grep 'closed without'
  [1]
