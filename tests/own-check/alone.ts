import { removeMember } from '@/app/(member)/members/actions'
import { saveOwnCheck } from '@/app/(member)/organisation/actions'
import type { Member } from '@/lib/members/member'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'

/** An organisation whose lead is the only one that may review; a viewer is there as well. */
export async function givenAlone(): Promise<GivenOrganisation> {
  const organisation = await given.organisation()
  signedInAs(organisation.lead)
  for (const { id } of [organisation.editor, organisation.reviewer]) await submit(removeMember, { memberId: id })
  return organisation
}

/** The lead turns the switch. */
export async function turn(lead: Member, to: 'on' | 'off') {
  signedInAs(lead)
  return submit(saveOwnCheck, { to })
}
