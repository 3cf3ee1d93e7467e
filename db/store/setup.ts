import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Day } from '@/lib/day'
import type { Language } from '@/lib/i18n/languages'
import type { OrganisationId } from '@/lib/members/member'
import { ok, refuse, type Result } from '@/lib/result'
import { plannedDecisionDay } from '@/lib/rounds/round'
import { database } from '../connection'
import type { Schema } from '../schema'
import { recorderOn } from './log'
import { hashPassword } from './passwords'
import { freshSecret, hashOf } from './secrets'
import { systemWithin, type Tx } from './transaction'

export type FirstLead = {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly language: Language
}
export type NewOrganisation = { readonly name: string; readonly fictional: boolean; readonly pilotStartsOn: Day }

/** A fresh one-time address while nobody has an account yet; null once the installation is set up. */
export async function freshSetupSecret(on: Kysely<Schema> = database()): Promise<string | null> {
  if (await hasPeople(on)) return null
  const secret = freshSecret()
  await on
    .insertInto('setup_secret')
    .values({ secret_hash: hashOf(secret) })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ secret_hash: hashOf(secret), created_at: sql`now()` }),
    )
    .execute()
  return secret
}

/** Whether this is the secret of the one-time address, and the installation still waits for it. */
export async function isSetupSecret(secret: string): Promise<boolean> {
  const row = await database()
    .selectFrom('setup_secret')
    .select('id')
    .where('secret_hash', '=', hashOf(secret))
    .executeTakeFirst()
  return row !== undefined && !(await hasPeople())
}

/**
 * Sets the installation up once: holds the one-time address while `work` fills the installation, and uses it up when that
 * went well. Of two who come at once the second hears that it has been done.
 */
export async function settingUp<T, P extends string>(
  secret: string,
  work: () => Promise<Result<T, P>>,
): Promise<Result<T, P | 'already-set-up'>> {
  return database()
    .transaction()
    .execute(async (tx) => {
      const held = await tx
        .selectFrom('setup_secret')
        .select('id')
        .where('secret_hash', '=', hashOf(secret))
        // Not waited for: waiting connections could keep the first from getting the one it needs.
        .forUpdate()
        .skipLocked()
        .executeTakeFirst()
      if (held === undefined || (await hasPeople())) return refuse('already-set-up')
      const outcome = await work()
      if (outcome.ok) await tx.deleteFrom('setup_secret').where('id', '=', held.id).execute()
      return outcome
    })
}

/** Whether anybody has an account here; until then the installation waits to be set up. */
export async function hasPeople(on: Kysely<Schema> = database()): Promise<boolean> {
  return (await on.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** What was made: the organisation, and its first lead as a person and as a member. */
export type Created = { readonly organisationId: OrganisationId; readonly personId: string; readonly memberId: string }

/**
 * Makes an organisation with its first lead and its pilot round, on the newest published edition.
 * Refuses an e-mail address that has an account already: that person is invited instead, and proves who they are.
 */
export async function createOrganisation(
  organisation: NewOrganisation,
  lead: FirstLead,
): Promise<Result<Created, 'email-in-use'>> {
  const { name, language } = lead
  const email = lead.email.toLowerCase()
  const password_hash = await hashPassword(lead.password)
  return found(organisation, async (tx) => {
    const person = await tx
      .insertInto('person')
      .values({ email, name, password_hash, language })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning('id')
      .executeTakeFirst()
    return person === undefined ? refuse('email-in-use') : ok(person.id)
  })
}

/**
 * Makes an organisation led by somebody who has an account already: a provider with two towns has two. For a command
 * only, because whoever asks has proved nothing.
 */
export async function createAnotherOrganisation(
  organisation: NewOrganisation,
  email: string,
): Promise<Result<Created, 'not-found'>> {
  return found(organisation, async (tx) => {
    const known = tx.selectFrom('person').select('id').where('email', '=', email.toLowerCase())
    const person = await known.executeTakeFirst()
    return person === undefined ? refuse('not-found') : ok(person.id)
  })
}

async function found<P extends string>(
  organisation: NewOrganisation,
  leadIn: (tx: Tx) => Promise<Result<string, P>>,
): Promise<Result<Created, P>> {
  const organisationId = randomUUID() as OrganisationId
  return systemWithin(organisationId, async (tx) => {
    const person = await leadIn(tx)
    if (!person.ok) return person
    const { name, fictional, pilotStartsOn } = organisation
    await tx.insertInto('organisation').values({ id: organisationId, name, fictional }).execute()
    const memberId = await addMember(tx, organisationId, person.value, 'lead')
    await startPilot(tx, organisationId, pilotStartsOn)
    const record = recorderOn(tx, { organisationId, memberId, cause: 'member' })
    await record('organisation-created', organisationId, { fictional })
    await record('member-joined', memberId, { role: 'lead' })
    return ok({ organisationId, personId: person.value, memberId })
  })
}

async function addMember(tx: Tx, organisationId: string, personId: string, role: 'lead'): Promise<string> {
  const { id } = await tx
    .insertInto('member')
    .values({ organisation_id: organisationId, person_id: personId, role, removed_at: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function startPilot(tx: Tx, organisationId: string, startsOn: Day): Promise<void> {
  const edition = await tx
    .selectFrom('edition')
    .select('id')
    .where('published_at', 'is not', null)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('round')
    .values({
      organisation_id: organisationId,
      kind: 'pilot',
      edition_id: edition.id,
      starts_on: startsOn,
      decision_on: plannedDecisionDay(startsOn),
      first_case_on: null,
    })
    .execute()
}
