import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { pauseRules, type PauseRule } from '@/lib/members/sign-in-pause'
import { ok, refuse, type Result } from '@/lib/result'
import { database } from '../connection'
import { passwordFits } from './passwords'

/** Who a password proved to be, with the hash that it was held against: a session is only for who still has that. */
export type Proven = { readonly personId: string; readonly verified: string }

/** For so long somebody counts as known in the place where they signed in. */
const knownDays = 90

/**
 * Signs in with e-mail and password. Gives the person, or refuses without saying which of the two was wrong. Too many
 * failures pause an account where they come from, that place for every account, and for a shorter while the account
 * wherever it is not known yet.
 */
export async function signInWithPassword(
  email: string,
  password: string,
  address: string,
): Promise<Result<Proven, 'sign-in-wrong' | 'sign-in-paused'>> {
  const subjects = subjectsOf(email, address)
  // Counted before the password is looked at, so that a hundred guesses at once do not each see a count of zero.
  if (!(await mayTry(subjects.address, pauseRules.address))) return refuse('sign-in-paused')
  if (!(await mayTry(subjects.here, pauseRules['account-here']))) return refuse('sign-in-paused')
  const known = await isKnown(subjects.known)
  if (!known && !(await mayTry(subjects.account, pauseRules.account))) return refuse('sign-in-paused')
  const person = await database()
    .selectFrom('person')
    .select(['id', 'password_hash'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  if (!(await passwordFits(person?.password_hash, password)) || person === undefined) return refuse('sign-in-wrong')
  await forget([subjects.here, subjects.account])
  await forgetTry(subjects.address)
  await remember(subjects.known)
  return ok({ personId: person.id, verified: person.password_hash })
}

/** Forgives the failures of one account everywhere, after a reset. */
export async function forgetFailures(email: string): Promise<void> {
  const { account } = subjectsOf(email, '')
  await database()
    .deleteFrom('sign_in_attempt')
    .where((row) => row.or([row('subject', '=', account), row('subject', 'like', `${account}:%`)]))
    .execute()
}

/** Addresses and accounts are kept as a hash: enough to count, nothing to read. */
function subjectsOf(email: string, address: string) {
  const account = `account:${hashOf(email.toLowerCase())}`
  const here = hashOf(address)
  return {
    account,
    here: `${account}:${here}`,
    address: `address:${here}`,
    known: `known:${hashOf(`${account} ${here}`)}`,
  }
}

function hashOf(value: string): string {
  return createHash('sha256').update(value).digest('hex')
}

async function isKnown(subject: string): Promise<boolean> {
  const row = await database()
    .selectFrom('sign_in_attempt')
    .select('subject')
    .where('subject', '=', subject)
    .where('last_at', '>', sql<Date>`now() - ${knownDays} * interval '1 day'`)
    .executeTakeFirst()
  return row !== undefined
}

async function remember(subject: string): Promise<void> {
  await database()
    .insertInto('sign_in_attempt')
    .values({ subject, failures: 0, last_at: sql`now()`, blocked_until: null })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet({ last_at: sql`now()` }))
    .execute()
}

/** What is a day old goes as well, and who was not seen for long is no longer known. */
async function forget(subjects: readonly string[]): Promise<void> {
  const days = sql`case when subject like 'known:%' then ${knownDays}::int else 1 end`
  await database()
    .deleteFrom('sign_in_attempt')
    .where((row) =>
      row.or([row('subject', 'in', subjects), row('last_at', '<', sql<Date>`now() - ${days} * interval '1 day'`)]),
    )
    .execute()
}

/** Counts a try as a failure until it turns out well; false while there is a pause. A quiet hour starts afresh. */
async function mayTry(subject: string, { forgiven, first, longest }: PauseRule): Promise<boolean> {
  const failures = sql<number>`case when sign_in_attempt.last_at < now() - interval '1 hour' then 1 else sign_in_attempt.failures + 1 end`
  const counted = await database()
    .insertInto('sign_in_attempt')
    .values({ subject, failures: 1, last_at: sql`now()`, blocked_until: null })
    .onConflict((conflict) =>
      conflict
        .column('subject')
        .doUpdateSet({
          failures,
          last_at: sql`now()`,
          // The same as `pauseAfter`, where two guesses at once each see the count of the other.
          blocked_until: sql`case when ${failures} >= ${forgiven}
            then now() + least(${longest}::int, ${first}::int * power(2, least(10, ${failures} - ${forgiven}))) * interval '1 second' end`,
        })
        .where((row) =>
          row.or([
            row('sign_in_attempt.blocked_until', 'is', null),
            row('sign_in_attempt.blocked_until', '<=', sql<Date>`now()`),
          ]),
        ),
    )
    .returning('subject')
    .executeTakeFirst()
  return counted !== undefined
}

/** Takes one try back from an address: many colleagues sign in from the same office. */
async function forgetTry(subject: string): Promise<void> {
  await database()
    .updateTable('sign_in_attempt')
    .set({ failures: sql`greatest(0, failures - 1)`, blocked_until: null })
    .where('subject', '=', subject)
    .execute()
}
