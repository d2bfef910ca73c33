  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ urgent=$(open_ticket --subject 'Leak' --text 'The neighbour is wet too' --loss '3200 CNY')
  $ leak=$(open_ticket --subject 'Leak in the bath')
  $ paint=$(open_ticket --subject 'Paint peels')
  $ rude=$(open_ticket --subject 'Rude on the phone')
  $ kesu -q classify $urgent $leak $paint $rude >/dev/null

A rule names a person, a rule names a role whose members share the load, and a category's department is the last resort:

  $ kesu assign $urgent $leak $paint $rude
  KS-260311-7VMHXYX assigned to wu.tao, department workshop
  KS-260311-V1N0CSJ assigned to he.lin, department workshop
  KS-260311-TSGP43T assigned to wu.tao, department workshop
  KS-260311-3GKJYMP assigned to department office
  $ for id in $urgent $leak $paint $rude; do sed -n '/do: assign/,$p' $(file_of $id) | mask_digests; done
      do: assign
      owner: wu.tao
      department: workshop
      co_handlers: [office]
      because:
        - {rule: route/water}
      rules: shop@3 <digest>
      do: assign
      owner: he.lin
      department: workshop
      because:
        - {rule: route/repairs}
        - {rule: balance, open: 0, among: 2, loads: "wu.tao 1, he.lin 0"}
      rules: shop@3 <digest>
      do: assign
      owner: wu.tao
      department: workshop
      because:
        - {rule: route/repairs}
        - {rule: balance, open: 1, among: 2, loads: "wu.tao 1, he.lin 1"}
      rules: shop@3 <digest>
      do: assign
      department: office
      because:
        - {rule: category/service}
      rules: shop@3 <digest>

Without a category routing cannot tell; a category without department has no route:

  $ kesu assign $(open_ticket --subject 'Something else')
  kesu: KS-260311-9NPSXC1 has no category yet, so routing cannot tell whose it is
    kesu classify KS-260311-9NPSXC1, or name somebody with --to or --department
  [6]
  $ id=$(open_ticket --subject 'Something else'); kesu classify $id
  KS-260311-JNAKRRG other, general (severity 12)
  $ kesu assign $id
  kesu: no routing rule fits: route/water: category is other, not quality.leak; route/repairs: category is other, not quality
    name somebody with --to or --dept
  [3]

Who is away is replaced by his backup, and the event says so:

  $ at '2026-05-04T09:00:00+08:00'
  $ id=$(open_ticket --subject 'Leak' --text 'The neighbour is wet too' --loss '3200 CNY')
  $ kesu -q classify $id
  KS-260504-S5T6FNQ
  $ kesu assign $id
  KS-260504-S5T6FNQ assigned to he.lin, department workshop
  $ sed -n '/do: assign/,$p' $(file_of $id) | mask_digests
      do: assign
      owner: he.lin
      department: workshop
      co_handlers: [office]
      because:
        - {rule: route/water}
        - {rule: backup, for: wu.tao}
      rules: shop@3 <digest>

Several at once are shared as well:

  $ one=$(open_ticket --subject 'Leak in the bath'); two=$(open_ticket --subject 'Paint peels'); three=$(open_ticket --subject 'Paint peels again')
  $ at '2026-05-11T09:00:00+08:00'
  $ kesu -q classify $one $two $three >/dev/null
  $ kesu assign $one $two $three
  KS-260504-VJB1EYP assigned to wu.tao, department workshop
  KS-260504-WT1QFEB assigned to he.lin, department workshop
  KS-260504-EH6WCAA assigned to wu.tao, department workshop
