  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat >rules/procedure.yaml <<END
  > permissions:
  >   may:
  >     assign: [clerk, manager, owner]
  >     assign.by_hand: [manager, owner]
  >     classify: clerk
  >     resolve: [owner, co_handler]
  >     close: [clerk, manager]
  >     close.rejected: manager
  >     publish: manager
  >     import: manager
  > END
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu classify $id
  KS-260311-7VMHXYX quality.leak, important (severity 52)
  $ kesu assign $id
  KS-260311-7VMHXYX assigned to wu.tao, department workshop

What the rules leave to others is refused, and who could is named:

  $ kesu assign $id --to wu.tao
  kesu: zhang.min may not `assign.by_hand`: the rules leave that to manager, owner
    who can: 李伟 (li.wei), 吴涛 (wu.tao)
  [6]
  $ kesu --lang zh_CN assign $id --to wu.tao
  kesu: zhang.min 无权执行 `assign.by_hand`：预案规定只归 manager、owner
    有权者：李伟（li.wei）、吴涛（wu.tao）
  [6]
  $ kesu --as he.lin close $id --outcome withdrawn --because 'Called off'
  kesu: he.lin may not `close`: the rules leave that to clerk, manager
    who can: 张敏 (zhang.min), 李伟 (li.wei)
  [6]
  $ kesu close $id --outcome rejected --because 'Not ours'
  kesu: zhang.min may not `close.rejected`: the rules leave that to manager
    who can: 李伟 (li.wei)
  [6]
  $ kesu classify $id --as wu.tao
  kesu: wu.tao may not `classify`: the rules leave that to clerk
    who can: 张敏 (zhang.min)
  [6]
  $ kesu classify $id --as wu.tao --format json
  kesu: wu.tao may not `classify`: the rules leave that to clerk
    who can: 张敏 (zhang.min)
  {
    "schema": "kesu/classify/1",
    "items": [
      {
        "id": "KS-260311-7VMHXYX",
        "event": null,
        "code": 6,
        "message": "wu.tao may not `classify`: the rules leave that to clerk",
        "hint": "who can: 张敏 (zhang.min)"
      }
    ],
    "errors": []
  }
  [6]
  $ kesu --as li.wei assign $id --to wu.tao --with office
  KS-260311-7VMHXYX assigned to wu.tao, department workshop
  $ kesu --as he.lin resolve $id --text 'Sealed'
  kesu: he.lin may not `resolve`: the rules leave that to owner, co_handler
    who can: 张敏 (zhang.min), 李伟 (li.wei), 吴涛 (wu.tao)
  [6]
  $ kesu resolve $id --text 'Sealed'
  KS-260311-7VMHXYX resolved

What is not listed everybody on the staff may do, and nobody else:

  $ kesu --as he.lin note $id --text 'Looked at it'
  KS-260311-7VMHXYX noted 6-7VMH
  $ kesu --as stranger note $id --text 'Hello'
  kesu: people.yaml knows nobody called 'stranger', and `note` is for the staff only
    who can: 张敏 (zhang.min), 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  [6]
  $ kesu --as stranger open --subject 'Hello'
  kesu: people.yaml knows nobody called 'stranger', and `open` is for the staff only
    who can: 张敏 (zhang.min), 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  [6]
  $ kesu --as system note $id --text 'Hello'
  kesu: 'system' is what the program calls itself, and it does not `note`
    who can: 张敏 (zhang.min), 李伟 (li.wei), 吴涛 (wu.tao), 何琳 (he.lin)
  [6]
  $ kesu --as system contact $id --kind ack
  KS-260311-7VMHXYX contact recorded: acknowledgement
  $ kesu --as zhang.min@example.com note $id --text 'By mail address'
  KS-260311-7VMHXYX noted 8-7VMH

Who stands in for somebody who is away may what he may:

  $ at '2026-05-04T09:00:00+08:00'
  $ kesu --as zhang.min reopen $id --because 'Wet again'
  KS-260311-7VMHXYX reopened
  $ kesu --as li.wei assign $id --to wu.tao
  KS-260311-7VMHXYX assigned to wu.tao, department workshop
  kesu: warning: wu.tao is away until 2026-05-07; the backup is he.lin
  $ kesu --as he.lin resolve $id --text 'Sealed once more'
  KS-260311-7VMHXYX resolved

Some things are done to no ticket:

  $ kesu rules publish --because 'First' --by zhang.min
  kesu: zhang.min may not `publish`: the rules leave that to manager
    who can: 李伟 (li.wei)
  [6]
  $ kesu --as li.wei rules publish --because 'First' --by li.wei 2>&1 | mask_digests
  shop@3 <digest>
  published: rules/versions/shop@3-<digest>
  in force since 2026-05-04, to be reviewed by 2027-05-04
  $ printf 'id,date,text\n1,2026-03-01,Tap drips\n' >in.csv
  $ kesu import consumer-complaints in.csv
  kesu: zhang.min may not `import`: the rules leave that to manager
    who can: 李伟 (li.wei)
  [6]

Without permissions, and as long as nobody is listed, everybody may everything:

  $ rm rules/procedure.yaml
  $ kesu --as stranger note $id --text 'Hello' 2>/dev/null
  KS-260311-7VMHXYX noted 12-S5T6
  $ cp $KESU_SOURCE_DIR/data/presets/general/rules/people.yaml rules/ && rm rules/routing.yaml
  $ sed -i 's/department: [a-z]*/department: service/' rules/categories.yaml
  $ printf 'permissions: {may: {note: manager}}\n' >rules/procedure.yaml
  $ kesu --as stranger note $id --text 'Hello again' 2>/dev/null
  KS-260311-7VMHXYX noted 13-S5T6
