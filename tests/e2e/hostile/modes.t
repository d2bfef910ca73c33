A ticket keeps the mode that somebody gave it; a store that a group shares stays shared.

  $ . "$TESTDIR/../../support/setup.sh"
  $ umask 022; new_store && id=$(open_ticket --subject 'Leak in the bath')
  $ stat -c %a .kesu $(file_of $id)
  700
  644
  $ for mode in 600 640 664; do chmod $mode $(file_of $id) && kesu -q note $id --text x >/dev/null && stat -c %a $(file_of $id); done
  600
  640
  664
  $ cd .. && mkdir shared && chmod 2770 shared && cd shared && umask 077 && new_store && id=$(open_ticket --subject 'Leak in the bath')
  $ stat -c '%a %n' kesu.yaml rules rules/plan.yaml .kesu .kesu/.gitignore .kesu/lock tickets tickets/2026/03 $(file_of $id)
  660 kesu.yaml
  2770 rules
  660 rules/plan.yaml
  2770 .kesu
  660 .kesu/.gitignore
  660 .kesu/lock
  2770 tickets
  2770 tickets/2026/03
  660 tickets/2026/03/KS-260311-7VMHXYX.yaml
