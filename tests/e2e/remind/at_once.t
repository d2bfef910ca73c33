A grave complaint is told at once to whom the rules name: by `notify:` of a priority, and of an override.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ notify_by '{by: stdout}'
  $ cat >> rules/priority.yaml << 'END'
  > overrides:
  >   fire:
  >     title: {en: Fire, zh: 火灾}
  >     priority: urgent
  >     when: {words: [fire, 着火]}
  >     notify: [workshop, manager]
  > notify: {urgent: [head]}
  > END

Registering it says so, classifying says who:

  $ id=$(kesu open --subject 'Fire in the kitchen' --text 'It burns' --name Li --phone 1 --channel phone --demand Help)
  by the rules this is urgent: `kesu classify KS-260311-7VMHXYX` now; then `kesu remind` tells 何琳, 李伟, 吴涛 at once
  $ kesu classify "$id"
  KS-260311-7VMHXYX other, urgent (severity 12)
  KS-260311-7VMHXYX is to be known at once by 何琳, 李伟, 吴涛; `kesu remind` tells who does not know yet
  $ kesu remind
  To: 何琳 (he.lin)
  [Shop] KS-260311-7VMHXYX: urgent
  
  KS-260311-7VMHXYX  Fire in the kitchen
    you are told at once (override/fire)
    urgent, classified; 张敏; Other
  
  Shop, as of 2026-03-11 09:20; notice N-f920f18bbec5
  
  To: 李伟 (li.wei)
  [Shop] KS-260311-7VMHXYX: urgent
  
  KS-260311-7VMHXYX  Fire in the kitchen
    you are told at once (level/urgent)
    you are told at once (override/fire)
    urgent, classified; 张敏; Other
  
  Shop, as of 2026-03-11 09:20; notice N-f2b6da7432db
  
  To: 吴涛 (wu.tao)
  [Shop] KS-260311-7VMHXYX: urgent
  
  KS-260311-7VMHXYX  Fire in the kitchen
    you are told at once (override/fire)
    urgent, classified; 张敏; Other
  
  Shop, as of 2026-03-11 09:20; notice N-bff146280d1a
  
  $ kesu remind

Neither another classification nor another reminding tells them again; what only the priority names is told by hand as well.

  $ kesu classify "$id" --priority urgent --because 'Still burning'
  KS-260311-7VMHXYX other, urgent (severity 12)
  KS-260311-7VMHXYX is to be known at once by 李伟; `kesu remind` tells who does not know yet
  $ kesu remind
  $ other=$(open_ticket --subject 'Paint peels')
  $ kesu classify "$other" --priority urgent --because 'The mayor lives there'
  KS-260311-V1N0CSJ quality.paint, urgent (severity 12)
  KS-260311-V1N0CSJ is to be known at once by 李伟; `kesu remind` tells who does not know yet
  $ kesu remind
  To: 李伟 (li.wei)
  [Shop] KS-260311-V1N0CSJ: urgent
  
  KS-260311-V1N0CSJ  Paint peels
    you are told at once (level/urgent)
    urgent, classified; 张敏; Paint
  
  Shop, as of 2026-03-11 09:20; notice N-bbe79ba81093
  
  $ third=$(open_ticket --subject 'Fire alarm is loud')
  $ kesu classify "$third" --priority general --because 'A test of the alarm'
  KS-260311-TSGP43T other, general (severity 12)
  $ kesu remind

Where nothing is sent, and of a drill, nobody is told; then that is what is said.

  $ printf 'examples:\n  - {subject: Fire drill, text: It burns}\n' > one.yaml; drill=$(kesu -q drill start spring --from one.yaml)
  $ kesu classify $drill
  KS-260311-3GKJYMP other, urgent (severity 12)
  KS-260311-3GKJYMP would have to be known at once by 何琳, 李伟, 吴涛; of a drill nobody is told
  $ sed -i 's/^notifier: .*/notifier: ""/' kesu.yaml
  $ fourth=$(kesu open --subject 'Fire in the hall' --text 'It burns' --name Li --phone 2 --channel phone --demand Help)
  by the rules this is urgent: `kesu classify KS-260311-9NPSXC1` now, and tell 何琳, 李伟, 吴涛 at once; kesu.yaml names no notifier, so `kesu remind` sends nothing
  $ kesu classify $fourth; kesu remind
  KS-260311-9NPSXC1 other, urgent (severity 12)
  KS-260311-9NPSXC1 is to be known at once by 何琳, 李伟, 吴涛: tell them; kesu.yaml names no notifier, so `kesu remind` sends nothing
