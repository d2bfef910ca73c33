Rules that are not right stop what needs them, with file, line and column; nothing is written.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ sed -i 's/^levels: .*/levels: {urgent: 40, important: 70}/' rules/priority.yaml
  $ sed -i 's/points: 40/point: 40/' rules/priority.yaml
  $ kesu classify $id 2>err
  [4]
  $ mask_paths <err
  kesu: rules/priority.yaml:2:9: urgent must begin at a higher severity than important
    below important (70) a complaint is general
  kesu: rules/priority.yaml:7:14: rule 'content/water' has no 'points'
  kesu: rules/priority.yaml:7:15: unknown key 'point' in rule 'content/water'
    did you mean 'points'?
  $ kesu open --subject x 2>err
  [4]
  $ mask_paths <err
  kesu: rules/priority.yaml:2:9: urgent must begin at a higher severity than important
    below important (70) a complaint is general
  kesu: rules/priority.yaml:7:14: rule 'content/water' has no 'points'
  kesu: rules/priority.yaml:7:15: unknown key 'point' in rule 'content/water'
    did you mean 'points'?
  $ kesu note $id --text x 2>err
  [4]
  $ mask_paths <err
  kesu: rules/priority.yaml:2:9: urgent must begin at a higher severity than important
    below important (70) a complaint is general
  kesu: rules/priority.yaml:7:14: rule 'content/water' has no 'points'
  kesu: rules/priority.yaml:7:15: unknown key 'point' in rule 'content/water'
    did you mean 'points'?
  $ grep -c 'do:' $(file_of $id)
  1
