import { identityOf, startSession } from '@/db/store/identity'
import { changeAs } from '@/db/store'
import { invitationOf, joinAsKnownPerson, joinAsNewPerson } from '@/db/store/invitations'
import { createOrganisation } from '@/db/store/setup'
import { signInWithPassword } from '@/db/store/sign-in'
import { day } from '@/lib/day'
import type { Member, OrganisationId } from '@/lib/members/member'
import type { Role } from '@/lib/members/roles'
import type { Values } from '@/lib/registers/column'
import type { RegisterName } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'
import { ok, type Result } from '@/lib/result'

/** An organisation of a test with a member in every role, each with a session of their own. */
export type GivenOrganisation = { readonly id: OrganisationId; readonly name: string } & Readonly<Record<Role, Member>>

type Wanted = { readonly name?: string; readonly fictional?: boolean; readonly pilotStartsOn?: string }
type WantedMember = { readonly name: string; readonly email: string; readonly role: Role }

/** The password of everybody in a test. */
const password = 'vier losse woorden samen'

let made = 0

/** Starting points of a story, built through the store and the rules, so that no test begins where the product cannot be. */
export const given = {
  password,

  /** An organisation whose pilot began on 1 March 2026, with a lead, an editor, a reviewer and a viewer. */
  organisation: async (wanted: Wanted = {}): Promise<GivenOrganisation> => {
    const number = ++made
    const name = wanted.name ?? `Buurtbemiddeling ${number}`
    const startsOn = day(wanted.pilotStartsOn ?? '2026-03-01')
    const first = { name: `Lotte Lead ${number}`, email: `lead@org${number}.test`, password, language: 'nl' } as const
    const created = value(
      await createOrganisation({ name, fictional: wanted.fictional ?? false, pilotStartsOn: startsOn }, first),
    )
    const organisation = { id: created.organisationId, lead: await memberOf(created.personId, created.organisationId) }
    const join = (role: Role, first: string) =>
      given.member(organisation, { name: `${first} ${number}`, email: `${role}@org${number}.test`, role })
    const editor = await join('editor', 'Emma Editor')
    const reviewer = await join('reviewer', 'Ruud Reviewer')
    const viewer = await join('viewer', 'Vera Viewer')
    // Asked again: the lead is no longer alone.
    const lead = (await identityOf(organisation.lead.sessionId))?.member ?? organisation.lead
    return { ...organisation, name, lead, editor, reviewer, viewer }
  },

  /** One more member, invited by the lead. An e-mail address that has an account already joins with that account. */
  member: async (organisation: Pick<GivenOrganisation, 'id' | 'lead'>, wanted: WantedMember): Promise<Member> => {
    const { secret } = value(await changeAs(organisation.lead, async (store) => ok(await store.members.invite(wanted))))
    const known = (await invitationOf(secret))?.knownPerson
    const joined = known
      ? await joinAsKnownPerson(secret, value(await signInWithPassword(wanted.email, password, 'an office')).personId)
      : await joinAsNewPerson(secret, { name: wanted.name, password, language: 'nl' })
    return memberOf(value(joined).personId, organisation.id)
  },

  /** A fresh session of a person, as after signing in, whether or not they are a member of anything. */
  session: (person: Pick<Member, 'personId'>): Promise<string> => startSession(person.personId),

  /** Rows of a register that the lead typed in, and their ids in the same order. Columns that are not given stay empty. */
  rows: async (
    { lead }: Pick<GivenOrganisation, 'lead'>,
    register: RegisterName,
    rows: readonly Partial<Values>[],
  ): Promise<readonly string[]> =>
    value(
      await changeAs(lead, async ({ registers }) => {
        const ids: string[] = []
        for (const row of rows) ids.push(value(await registers.add(registerOf(register), row)).id)
        return ok(ids)
      }),
    ),

  /**
   * Registers in which every figure that must be reached is reached, but for the twelve months: one mediator who had a
   * recognised basic training of 16 hours and signed everything, and one case of half a year ago that she took on.
   */
  registersInOrder: async (organisation: Pick<GivenOrganisation, 'lead'>): Promise<void> => {
    const [signed, reported] = [day('2026-02-02'), day('2026-05-04')]
    const mediator = { code: 'M01', activeFrom: signed, agreementSignedOn: signed, secrecySignedOn: signed }
    await given.rows(organisation, 'mediators', [mediator])
    await given.rows(organisation, 'trainings', [
      { mediator: 'M01', kind: 'basic', recognised: true, hours: 16, day: day('2026-02-09') },
    ])
    const firstTalkOn = day('2026-05-18')
    await given.rows(organisation, 'cases', [
      { number: '2026-01', reportedOn: reported, acceptedOn: reported, firstTalkOn, mediators: ['M01'], talks: 1 },
    ])
  },

  /** The same member with another session: a second browser. */
  secondBrowser: async (member: Member): Promise<Member> => memberOf(member.personId, member.organisationId),
}

/** The value of an outcome that must have gone well here. */
export function value<T, P extends string>(outcome: Result<T, P>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.problem}`)
  return outcome.value
}

async function memberOf(personId: string, organisationId: string): Promise<Member> {
  const sessionId = await startSession(personId, organisationId)
  const member = (await identityOf(sessionId))?.member
  if (!member) throw new Error('this person has no membership')
  return member
}
