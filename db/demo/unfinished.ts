import { database } from '../connection'
import { changeAs } from '../store'
import { must } from './must'
import { identityFor, memberOf, people } from './people'

/**
 * Takes away a demo that broke off half-way, so that the start offers it again. The one-time address tells: `settingUp`
 * uses it up together with the last row, so people who stand beside it belong to a setting-up that never ended.
 */
export async function removeUnfinishedDemo(): Promise<void> {
  const setupSecret = await database().selectFrom('setup_secret').select('id').executeTakeFirst()
  if (setupSecret === undefined) return
  // Only whoever began an organisation of the demo can be its lead at any moment of the building.
  await endDemoOf(people.lead.email)
  await endDemoOf(people.editorOfBeverwijk.email)
}

/** Ends it as its own lead would: the application has no other way to make an organisation end. */
async function endDemoOf(email: string): Promise<void> {
  const person = await database().selectFrom('person').select('id').where('email', '=', email).executeTakeFirst()
  if (person === undefined) return
  const identity = await identityFor(person.id, null)
  for (const { organisationId, role } of identity?.memberships ?? []) {
    if (role !== 'lead') continue
    const lead = await memberOf(person.id, organisationId)
    if (lead.fictional) must(await changeAs(lead, (store) => store.organisation.endDemo()))
  }
}
