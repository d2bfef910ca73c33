Examples that could not be opened as complaints are named before a drill begins with them.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat > rules/procedure.yaml <<'YAML'
  > about:
  >   order: {required: {kinds: [complaint]}, pattern: '[0-9]+'}
  > YAML
  $ cat > rules/tests.yaml <<'YAML'
  > examples:
  >   - name: A leak
  >     subject: Leak in the bath
  >     expect: {priority: important}
  >   - name: A dent
  >     subject: Dent
  >     about: {order: A7}
  >     expect: {category: quality}
  >   - name: Praise
  >     subject: Thank you
  >     kind: praise
  >     about: {order: '7'}
  >     expect: {category: quality}
  > YAML
  $ kesu drill start spring
  kesu: rules/tests.yaml:2:5: example 'A leak' lacks about.order, which the rules require
    give it one: no such complaint can be opened without, and no drill begun
  kesu: rules/tests.yaml:5:5: example 'A dent': about.order must look like [0-9]+ (got 'A7')
  [4]
  $ kesu --lang zh_CN drill start spring
  kesu: rules/tests.yaml:2:5: 示例“A leak”缺少预案必填的 about.order
    请补上：缺少它就无法登记这样的投诉，也无法开始演练
  kesu: rules/tests.yaml:5:5: 示例“A dent”：about.order 须符合 [0-9]+（给出的是“A7”）
  [4]
  $ kesu list --drill spring
  kesu: there is no drill called 'spring'
  [3]
  $ kesu rules check 2>/dev/null | grep tests.yaml
  rules/tests.yaml:2:5: example 'A leak' lacks about.order, which the rules require
  rules/tests.yaml:5:5: example 'A dent': about.order must look like [0-9]+ (got 'A7')
  $ kesu rules test 2>&1 | mask_digests
  rules/tests.yaml:8:24: A dent: category is other, expected was quality
  rules/tests.yaml:13:24: Praise: category is other, expected was quality
  shop@3 <digest>: 2 of 3 examples fail
  kesu: rules/tests.yaml:2:5: example 'A leak' lacks about.order, which the rules require
    give it one: no such complaint can be opened without, and no drill begun
  kesu: rules/tests.yaml:5:5: example 'A dent': about.order must look like [0-9]+ (got 'A7')
  $ printf 'examples:\n  - {subject: A}\n' > one.yaml
  $ kesu drill start spring --from one.yaml
  kesu: one.yaml:2:5: example 'A' lacks about.order, which the rules require
    give it one: no such complaint can be opened without, and no drill begun
  [4]
  $ printf 'examples:\n  - {subject: A, about: {order: "7"}}\n' > one.yaml
  $ kesu -q drill start spring --from one.yaml
  KS-260311-7VMHXYX
