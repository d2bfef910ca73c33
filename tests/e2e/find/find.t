What the investigation found.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath'); kesu -q classify $id --category quality --priority general --because 'by ear'
  KS-260311-7VMHXYX
  $ kesu find $id --text 'Sealant missing under the threshold' --root-cause workmanship --accidental --liability responsible
  KS-260311-7VMHXYX finding recorded
  $ sed -n '/do: find/,$p' $(file_of $id)
      do: find
      text: Sealant missing under the threshold
      root_cause: workmanship
      systemic: false
      liability: responsible
  $ kesu show $id | grep 'liability\|finding'
    liability         responsible
  $ kesu find $id
  kesu: `find` needs a text
    give it with --text, or with `--text -` from standard input
  [2]
  $ kesu find $id --text x --systemic --accidental
  kesu: a cause is systemic or accidental, not both
  [2]
  $ kesu find $id --text x --liability ours
  kesu: --liability cannot be 'ours'
    one of responsible, not_responsible, out_of_scope or undetermined
  [2]
  $ kesu -q close $id --outcome withdrawn --because 'They changed their mind'
  KS-260311-7VMHXYX
  $ kesu find $id --text 'Too late'
  kesu: KS-260311-7VMHXYX is closed and cannot take `find`
    kesu reopen KS-260311-7VMHXYX --because … takes it up again
  [6]

A clock that runs until the finding is stopped by the first one:

  $ sed -i "/^clocks:/a\\  investigate: {from: classify, until: find, limit: 48h}" rules/deadlines.yaml
  $ id=$(open_ticket --subject 'Leak in the kitchen'); kesu -q classify $id --category quality --priority general --because 'by ear'
  KS-260311-V1N0CSJ
  $ at '2026-03-12 10:00'; kesu -q find $id --text 'A burst pipe'
  KS-260311-V1N0CSJ
  $ at '2026-03-14 10:00'; kesu -q find $id --text 'And a second one'
  KS-260311-V1N0CSJ
  $ at '2026-03-14 10:00'; kesu show $id | grep investigation
    investigation     met in 1d (due 2026-03-13 09:20)

Whose fault it was, what shows it, and causes that can be counted:

  $ cat >> rules/procedure.yaml << 'END'
  > root_causes: {skill: {en: Lack of skill, zh: 技能不足}, goods: {en: Goods, zh: 材料}}
  > END
  $ id=$(open_ticket --subject 'Leak in the hall'); printf 'a photo' > photo.txt; kesu -q attach $id photo.txt
  KS-260314-1M99MK4
  $ kesu find $id --text 'No water test' --root-cause skil
  kesu: procedure.yaml has no root cause 'skil'
    did you mean 'skill'?
  [3]
  $ kesu find $id --text 'No water test' --root-cause skill --person 'site manager, liability=direct, measure=training' --person 'works director, liability=managerial' --evidence 1-XXXX
  kesu: KS-260314-1M99MK4 has no event 1-XXXX
    kesu log KS-260314-1M99MK4 lists them
  [3]
  $ kesu find $id --text 'No water test' --evidence $(events_of $id open)
  kesu: 1-4D11 is no evidence: it is `open`
    kesu log KS-260314-1M99MK4 shows what was attached
  [3]
  $ kesu find $id --text 'No water test' --root-cause skill --systemic --person 'site manager, liability=direct, measure=training' --person 'works director, liability=managerial' --evidence $(events_of $id attach)
  KS-260314-1M99MK4 finding recorded
  $ sed -n '/do: find/,$p' $(file_of $id); kesu log $id | tail -1
      do: find
      text: No water test
      root_cause: skill
      systemic: true
      people:
        - {who: site manager, liability: direct, measure: training}
        - {who: works director, liability: managerial}
      evidence: [2-1M99]
  3-1M99  2026-03-14 10:00  张敏  found, root cause: Lack of skill, systemic, site manager directly liable (training), works director liable as a superior: No water test [given clock]
