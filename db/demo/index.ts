import type { Day } from '@/lib/day'
import type { Role } from '@/lib/members/roles'
import { addBeverwijk } from './beverwijk/add-beverwijk'
import { addHeemskerk } from './heemskerk/add-heemskerk'
import { freshPassword } from './password'
import { people } from './people'

export type DemoAccount = {
  readonly role: Role
  readonly name: string
  readonly email: string
  readonly password: string
}

/**
 * Adds the demo to an installation without people: two fictional organisations, as they would stand on the given day,
 * built through the store and the rules alone. All accounts share one password: the given one, or a fresh one that is
 * told here and nowhere else. A demo that breaks off half-way is taken away by `removeUnfinishedDemo` at the next start.
 */
export async function addDemo(
  today: Day,
  password: string | null,
): Promise<{ readonly accounts: readonly DemoAccount[] }> {
  const shared = password ?? freshPassword(people.lead.email)
  const lead = await addHeemskerk(today, shared)
  await addBeverwijk(today, lead, shared)
  return {
    accounts: [
      { role: 'lead', ...people.lead, password: shared },
      { role: 'editor', ...people.editor, password: shared },
      { role: 'reviewer', ...people.reviewer, password: shared },
      { role: 'viewer', ...people.viewer, password: shared },
      { role: 'editor', ...people.editorOfBeverwijk, password: shared },
    ],
  }
}
