No step is taken before the complaint is there; what is only kept in the file may be older.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath' --name 'Zhang San' --phone 13800000000)
  $ kesu -q resolve $id --text 'Sealed' --happened 2026-03-11T09:00:00+08:00
  kesu: KS-260311-7VMHXYX was received on 2026-03-11T09:20:00+08:00 only
    leave --happened out, or give a later time
  [2]
  $ KESU_LANG=zh_CN kesu -q contact $id --kind decision --text 'No' --happened 2026-03-11T09:00:00+08:00
  kesu: KS-260311-7VMHXYX 到 2026-03-11T09:20:00+08:00 才收到
    请去掉 --happened，或给出更晚的时间
  [2]
  $ kesu -q contact $id --kind inbound --text 'He had warned us' --happened 2026-03-11T08:00:00+08:00
  KS-260311-7VMHXYX
  $ kesu -q note $id --text 'Seen on the round' --happened 2026-03-11T08:00:00+08:00
  KS-260311-7VMHXYX
  $ kesu -q resolve $id --text 'Sealed'
  KS-260311-7VMHXYX
  $ kesu -q followup $id --confirmed
  KS-260311-7VMHXYX
  $ kesu check
