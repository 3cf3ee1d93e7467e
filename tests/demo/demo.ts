import { addDemo, type DemoAccount } from '@/db/demo'
import { changeAs, readAs } from '@/db/store'
import { identityOf, startSession } from '@/db/store/identity'
import { signInWithPassword } from '@/db/store/sign-in'
import { day, type Day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { scoreReadiness } from '@/lib/readiness/score'
import { value } from '@/tests/support/given'

/** The people of a demo that was added on a day, signed in with what the terminal told. */
export type AddedDemo = {
  readonly today: Day
  readonly accounts: readonly DemoAccount[]
  readonly heemskerk: Readonly<Record<'lead' | 'editor' | 'reviewer' | 'viewer', Member>>
  readonly beverwijk: Readonly<Record<'lead' | 'editor', Member>>
}

/** Adds the demo as it stands on this day, written jjjj-mm-dd. */
export async function addedDemo(text: string): Promise<AddedDemo> {
  const today = day(text)
  const { accounts } = await addDemo(today, null)
  const [lead, editor, reviewer, viewer, editorOfBeverwijk] = await Promise.all(accounts.map(signedIn))
  const heemskerk = { lead: at(lead, 0), editor: at(editor, 0), reviewer: at(reviewer, 0), viewer: at(viewer, 0) }
  return { today, accounts, heemskerk, beverwijk: { lead: at(lead, 1), editor: at(editorOfBeverwijk, 0) } }
}

/** Takes the demo away again, as its lead does. */
export async function endDemo({ heemskerk }: AddedDemo): Promise<void> {
  value(await changeAs(heemskerk.lead, (store) => store.organisation.endDemo()))
}

/** Everything that readiness is judged from, and what it comes to. */
export async function readinessOf(member: Member, today: Day) {
  const standing = await readAs(member, (reader) => reader.readiness.standing(today))
  return { ...standing, readiness: scoreReadiness(standing.facts, today) }
}

/** Somebody in every organisation they belong to, in the order in which they see them. */
async function signedIn({ email, password }: DemoAccount): Promise<readonly Member[]> {
  const { personId } = value(await signInWithPassword(email, password, 'a laptop'))
  const first = await identityOf(await startSession(personId))
  const members = (first?.memberships ?? []).map(async ({ organisationId }) => {
    const identity = await identityOf(await startSession(personId, organisationId))
    return identity?.member ?? []
  })
  return (await Promise.all(members)).flat()
}

function at(members: readonly Member[] | undefined, place: number): Member {
  const member = members?.[place]
  if (member === undefined) throw new Error('somebody of the demo is not a member')
  return member
}
