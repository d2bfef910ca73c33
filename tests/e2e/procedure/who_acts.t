--as stands over KESU_USER, that over git's user.email; an address is looked up in people.yaml.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ id=$(open_ticket --subject 'Leak in the bath')
  $ kesu -q --as li.wei note $id --text one
  KS-260311-7VMHXYX
  $ kesu -q note $id --text two
  KS-260311-7VMHXYX
  $ KESU_USER=zhang.min@example.com kesu -q note $id --text three
  KS-260311-7VMHXYX
  $ git init -q && git config user.email zhang.min@example.com
  $ KESU_USER= kesu -q note $id --text four
  KS-260311-7VMHXYX
  $ git config user.email stranger@example.org
  $ KESU_USER= kesu -q note $id --text five
  KS-260311-7VMHXYX
  $ grep 'by:' $(file_of $id)
      by: zhang.min
      by: li.wei
      by: zhang.min
      by: zhang.min
      by: zhang.min
      by: stranger@example.org
