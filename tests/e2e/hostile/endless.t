What has no end is not read to it, and what is no file is not taken for one.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store && id=$(open_ticket --subject 'Leak in the bath')
  $ timeout 60 kesu note $id --text - </dev/zero
  kesu: <stdin>: this has no end within 67108864 bytes
  [4]
  $ timeout 60 kesu note - --text x </dev/zero
  kesu: <stdin>: this has no end within 67108864 bytes
  [4]
  $ timeout 60 kesu show - </dev/zero
  kesu: <stdin>: this has no end within 67108864 bytes
  [4]
  $ timeout 60 kesu open --from - </dev/zero
  kesu: <stdin>: this has no end within 67108864 bytes
  [4]
  $ timeout 60 kesu open --from /dev/zero
  kesu: /dev/zero: this is a pipe or a device, no file
  [4]
  $ kesu open -q --from <(echo 'subject: By a pipe')
  KS-260311-V1N0CSJ
  $ timeout 60 kesu import boston311 /dev/zero
  kesu: /dev/zero: this is a pipe or a device, no file
  [4]
  $ mv rules/routing.yaml kept && ln -s /dev/zero rules/routing.yaml && timeout 60 kesu rules check
  kesu: rules/routing.yaml: this is a pipe or a device, no file
  [4]
  $ rm rules/routing.yaml && mkfifo rules/routing.yaml && timeout 60 kesu rules check
  kesu: rules/routing.yaml: this is a pipe or a device, no file
  [4]
  $ rm rules/routing.yaml && mv kept rules/routing.yaml
  $ mv kesu.yaml kept && ln -s /dev/zero kesu.yaml && timeout 60 kesu list
  kesu: no store here or above: there is no kesu.yaml
    make one with: kesu init --preset general, or name one with --store DIR
  [3]
  $ rm kesu.yaml && mv kept kesu.yaml
  $ truncate -s 100G $(file_of $id) && timeout 60 kesu list -q
  KS-260311-V1N0CSJ
  kesu: tickets/2026/03/KS-260311-7VMHXYX.yaml: the file has 107374182400 bytes; at most 67108864 are read
  [4]
