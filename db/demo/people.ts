import type { Member } from '@/lib/members/member'
import type { Role } from '@/lib/members/roles'
import { changeRole } from '@/lib/members/changes'
import type { Day } from '@/lib/day'
import { ok } from '@/lib/result'
import { changeAs } from '../store'
import { endSession, identityOf, startSession, type Identity } from '../store/identity'
import { joinAsKnownPerson, joinAsNewPerson } from '../store/invitations'
import { createOrganisation } from '../store/setup'
import { must } from './must'

/** Somebody of the demo. Names are invented; nobody can own an address that ends in `.example` (RFC 2606). */
export type Person = { readonly name: string; readonly email: string }

export const people = {
  lead: { name: 'Marieke Zonneveld', email: 'projectleider@heemskerk.example' },
  editor: { name: 'Daan Kuipers', email: 'medewerker@heemskerk.example' },
  reviewer: { name: 'Samira Benali', email: 'meelezer@heemskerk.example' },
  viewer: { name: 'Joost Veldman', email: 'stuurgroep@heemskerk.example' },
  editorOfBeverwijk: { name: 'Ineke de Waal', email: 'medewerker@beverwijk.example' },
} as const satisfies Record<string, Person>

/** Begins a fictional organisation with its first lead, on the given day. */
export async function begin(name: string, pilotStartsOn: Day, lead: Person, password: string): Promise<Member> {
  const first = { ...lead, password, language: 'nl' } as const
  const { personId, organisationId } = must(await createOrganisation({ name, fictional: true, pilotStartsOn }, first))
  return memberOf(personId, organisationId)
}

/** Somebody new joins by a one-time link of the lead. */
export async function join(lead: Member, person: Person, role: Role, password: string): Promise<Member> {
  const secret = await invite(lead, person, role)
  const { personId } = must(await joinAsNewPerson(secret, { name: person.name, password, language: 'nl' }))
  return memberOf(personId, lead.organisationId)
}

/** A member of another organisation joins this one as well. */
export async function joinToo(lead: Member, { personId, name, email }: Member, role: Role): Promise<Member> {
  must(await joinAsKnownPerson(await invite(lead, { name, email }, role), personId))
  return memberOf(personId, lead.organisationId)
}

/** A lead gives a colleague another role. */
export async function giveRole(lead: Member, { id, personId }: Member, role: Role): Promise<Member> {
  must(
    await changeAs(lead, async (store) => {
      const change = changeRole(await store.members.all(), id, role)
      if (change.ok) await store.members.saveRole(change.value.member, role)
      return change
    }),
  )
  return memberOf(personId, lead.organisationId)
}

/** The member that a person is in an organisation. */
export async function memberOf(personId: string, organisationId: string): Promise<Member> {
  const identity = await identityFor(personId, organisationId)
  if (!identity?.member) throw new Error('The demo lacks a member')
  return identity.member
}

/** Who a session of this person would be; no session is left behind. */
export async function identityFor(personId: string, organisationId: string | null): Promise<Identity | null> {
  const sessionId = await startSession(personId, organisationId)
  const identity = await identityOf(sessionId)
  await endSession(sessionId)
  return identity
}

async function invite(lead: Member, { name, email }: Person, role: Role): Promise<string> {
  const { secret } = must(await changeAs(lead, async (store) => ok(await store.members.invite({ name, email, role }))))
  return secret
}
