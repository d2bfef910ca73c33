A grievance of an employee and a complaint of one department about another are marked as internal, and rules can tell them apart.

  $ . "$TESTDIR/../../support/setup.sh"
  $ new_store
  $ cat >rules/routing.yaml <<END
  > rules:
  >   grievance:
  >     when: {internal: true}
  >     person: li.wei
  > END
  $ employee=$(open_ticket --subject 'Quality of my tools' --internal --name 'He Lin')
  $ department=$(open_ticket --subject 'Quality of the drawings we get' --internal --name Workshop --tag department)
  $ customer=$(open_ticket --subject 'Quality of the paint' --name 'Jane Roe')
  $ kesu -q classify $employee $department $customer >/dev/null
  $ kesu assign $employee $department $customer
  KS-260311-7VMHXYX assigned to li.wei, department office
  KS-260311-V1N0CSJ assigned to li.wei, department office
  KS-260311-TSGP43T assigned to department workshop
  $ kesu list --filter internal -q
  KS-260311-7VMHXYX
  KS-260311-V1N0CSJ
  $ kesu list --filter 'internal and tag = department' -q
  KS-260311-V1N0CSJ
  $ kesu show $employee | grep -i internal
    internal          an employee or a department complains
