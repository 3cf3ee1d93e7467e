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

/** Ends it as its own lead would, in every organisation of it at once: there is no other way within the application. */
async function endDemoOf(email: string): Promise<void> {
  const person = await database().selectFrom('person').select('id').where('email', '=', email).executeTakeFirst()
  if (person === undefined) return
  const memberships = (await identityFor(person.id, null))?.memberships ?? []
  const members = await Promise.all(memberships.map(({ organisationId }) => memberOf(person.id, organisationId)))
  const lead = members.find(({ fictional, role }) => fictional && role === 'lead')
  if (lead !== undefined) must(await changeAs(lead, (store) => store.organisation.endDemo()))
}
