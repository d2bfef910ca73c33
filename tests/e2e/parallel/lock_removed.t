Whoever removes .kesu beside writers loses nothing that was accepted, in a store without git.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store && unset KESU_RANDOM && sed -i 's/^lock_wait: .*/lock_wait: 60s/' kesu.yaml && id=$(open_ticket --subject 'Leak in the bath')
  $ removes() { until [ -e finished ]; do rm -rf .kesu 2>/dev/null; done; }
  $ notes() { for n in $(seq 20); do kesu -q note $id --text "$1.$n" >/dev/null 2>>errors && echo "$1.$n" >>done.$1; done; }
  $ removes & for w in 1 2 3 4; do notes $w & pids="$pids $!"; done; wait $pids; touch finished; wait
  $ sed -n 's/^    text: "\{0,1\}\([0-9.]*\)"\{0,1\}$/\1/p' $(file_of $id) | sort >got
  $ cat done.* | sort | comm -23 - got
  $ test $(wc -l <got) -gt 0
