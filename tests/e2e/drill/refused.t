  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu drill start 'two words'
  kesu: 'two words' is no name for a drill
    one word, as spring-2026
  [2]
  $ mv rules/tests.yaml examples.yaml
  $ kesu drill start spring
  kesu: rules/tests.yaml: there are no examples
    write some: docs/rules.md shows how
  [3]
  $ kesu drill start spring --from nowhere.yaml
  kesu: nowhere.yaml: No such file or directory
  [3]
  $ printf 'examples: []\n' > none.yaml
  $ kesu drill start spring --from none.yaml
  kesu: there is no complaint to rehearse with
  [2]
  $ printf 'examples:\n  - {subject: A, colour: red}\n' > odd.yaml
  $ kesu drill start spring --from odd.yaml
  kesu: odd.yaml:2:18: unknown key 'colour' in example 1
    one of name, kind, received, received, kind, channel, source, subject, text, about, demand, complainant and 10 more
  [4]
  $ printf 'examples:\n  - {subject: A}\n' > one.yaml
  $ kesu -q drill start spring --from one.yaml
  KS-260311-7VMHXYX
  $ kesu -q drill start spring --from one.yaml
  kesu: there is a drill called 'spring' already
    kesu drill report spring tells what came of it
  [6]
  $ kesu drill report autumn
  kesu: there is no drill called 'autumn'
  [3]
  $ kesu drill end autumn
  kesu: there is no drill called 'autumn'
  [3]
  $ kesu list --drill autumn
  kesu: there is no drill called 'autumn'
  [3]
  $ kesu drill
  kesu: COMMAND is missing
    kesu drill --help shows how it is called
  [2]

What is a drill stays one, and nothing else becomes one.

  $ id=$(kesu list --drill spring -q)
  $ kesu amend $id drill autumn --because 'Another one'
  kesu: 'drill' is no field of a complaint that can be amended
    one of received, kind, channel, source, subject, text, demand, occurred, place, loss, tags, complainant.name, complainant.phone or about.order
  [2]
  $ cat > rules/procedure.yaml << 'END'
  > permissions: {may: {drill: li.wei}}
  > END
  $ kesu drill end spring
  kesu: zhang.min may not `drill`: the rules leave that to li.wei
    who can: 李伟 (li.wei)
  [6]
  $ kesu -q --as li.wei drill end spring
  KS-260311-7VMHXYX

Nothing is made a rehearsal, or an import, by a form:

  $ printf 'subject: Leak\ndrill: spring\norigin: {map: desk, id: "2"}\n' | kesu open --from -
  kesu: <stdin>:2:8: only kesu drill start makes tickets of a drill
    leave the key out
  kesu: <stdin>:3:9: only kesu import says where a ticket comes from
    leave the key out
  [4]
