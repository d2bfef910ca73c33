  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ kesu rules check 2>&1 | mask_digests
  shop@3 <digest>: nothing wrong
  $ check() { kesu rules check 2>err; echo "exit code $?"; mask_paths <err; }

Every problem of every file, with its place:

  $ sed -i 's/^  - {content/  - {contnt/; s/points:/point:/' rules/priority.yaml
  $ echo 'rulez: 1' >>rules/routing.yaml
  $ check
  exit code 4
  kesu: $WORK/rules/priority.yaml:7:14: rule 'content/water' has no 'points'
  kesu: $WORK/rules/priority.yaml:7:15: unknown key 'point' in rule 'content/water'
    did you mean 'points'?
  kesu: $WORK/rules/priority.yaml:8:17: rule 'content/attitude' has no 'points'
  kesu: $WORK/rules/priority.yaml:8:18: unknown key 'point' in rule 'content/attitude'
    did you mean 'points'?
  kesu: $WORK/rules/priority.yaml:12:18: rule 'impact/neighbour' has no 'points'
  kesu: $WORK/rules/priority.yaml:12:19: unknown key 'point' in rule 'impact/neighbour'
    did you mean 'points'?
  kesu: $WORK/rules/priority.yaml:13:13: rule 'impact/loss' has no 'points'
  kesu: $WORK/rules/priority.yaml:13:14: unknown key 'point' in rule 'impact/loss'
    did you mean 'points'?
  kesu: $WORK/rules/priority.yaml:17:14: rule 'frequency/again' has no 'points'
  kesu: $WORK/rules/priority.yaml:17:15: unknown key 'point' in rule 'frequency/again'
    did you mean 'points'?
  kesu: $WORK/rules/priority.yaml:21:15: rule 'source/direct' has no 'points'
  kesu: $WORK/rules/priority.yaml:21:16: unknown key 'point' in rule 'source/direct'
    did you mean 'points'?
  kesu: $WORK/rules/routing.yaml:11:1: unknown key 'rulez' in routing.yaml
    did you mean 'rules'?
  $ cp "$KESU_SOURCE_DIR"/tests/support/rules/*.yaml rules/

Names that lead nowhere:

  $ sed -i '0,/wu.tao/s//wu.toa/' rules/routing.yaml; sed -i '0,/calendar: office/s//calendar: ofice/' rules/deadlines.yaml
  $ check
  exit code 4
  kesu: $WORK/rules/deadlines.yaml:16:15: there is no calendar 'ofice'
    did you mean 'office'?
  kesu: $WORK/rules/routing.yaml:5:13: there is no person 'wu.toa' in people.yaml
    did you mean 'wu.tao'?
  $ cp "$KESU_SOURCE_DIR"/tests/support/rules/*.yaml rules/

A file that is missing, and one that is no YAML:

  $ rm rules/people.yaml && check
  exit code 4
  kesu: $WORK/rules/routing.yaml:5:13: there is no person 'wu.tao' in people.yaml
  kesu: $WORK/rules/routing.yaml:6:19: there is no person or department 'office' in people.yaml
  kesu: $WORK/rules/routing.yaml:9:17: there is no department 'workshop' in people.yaml
  kesu: $WORK/rules/routing.yaml:10:11: there is no role 'fitter' in people.yaml
  $ cp "$KESU_SOURCE_DIR"/tests/support/rules/*.yaml rules/
  $ printf 'rules: [\n' >rules/routing.yaml && check
  exit code 4
  kesu: $WORK/rules/routing.yaml:2:1: this is no part of any value
    check the indentation, and put double quotes around text that holds ': ', ' #' or quotes
  $ kesu rules
  kesu: COMMAND is missing
    kesu rules --help shows how it is called
  [2]
  $ kesu rules chek
  kesu: COMMAND is missing
    kesu rules --help shows how it is called
  [2]
