import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { ok, refuse, type Result } from '@/lib/result'
import { database } from '../connection'
import { passwordFits } from './passwords'

/** Failures that are forgiven before a pause; an office shares one address, so an address gets more room. */
const forgiven = { account: 5, address: 30 } as const

/**
 * Signs in with e-mail and password. Gives the person's id, or refuses without saying which of the two was wrong.
 * Too many failures pause the account and the address for a while that doubles, up to fifteen minutes
 * (OWASP ASVS 5.0, 6.3.1).
 */
export async function signInWithPassword(
  email: string,
  password: string,
  address: string,
): Promise<Result<{ personId: string }, 'sign-in-wrong' | 'sign-in-paused'>> {
  const account = subjectOf('account', email.toLowerCase())
  const origin = subjectOf('address', address)
  // Counted before the password is looked at, so that a hundred guesses at once do not each see a count of zero.
  if (!(await mayTry(origin, forgiven.address))) return refuse('sign-in-paused')
  if (!(await mayTry(account, forgiven.account))) return refuse('sign-in-paused')
  const person = await database()
    .selectFrom('person')
    .select(['id', 'password_hash'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  if (!(await passwordFits(person?.password_hash, password)) || person === undefined) return refuse('sign-in-wrong')
  await forgetFailures(email)
  await forgetTry(origin)
  return ok({ personId: person.id })
}

/** Forgives the failures of one account: after a sign-in, and after a reset. What is a day old goes as well. */
export async function forgetFailures(email: string): Promise<void> {
  const account = subjectOf('account', email.toLowerCase())
  await database()
    .deleteFrom('sign_in_attempt')
    .where((row) => row.or([row('subject', '=', account), row('last_at', '<', sql<Date>`now() - interval '1 day'`)]))
    .execute()
}

/** Addresses and accounts are kept as a hash: enough to count, nothing to read. */
function subjectOf(kind: 'account' | 'address', value: string): string {
  return `${kind}:${createHash('sha256').update(value).digest('hex')}`
}

/** Counts a try as a failure until it turns out well; false while there is a pause. A quiet hour starts afresh. */
async function mayTry(subject: string, allowed: number): Promise<boolean> {
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
          blocked_until: sql`case when ${failures} >= ${allowed}
            then now() + least(900, 15 * power(2, least(10, ${failures} - ${allowed}))) * interval '1 second' end`,
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
