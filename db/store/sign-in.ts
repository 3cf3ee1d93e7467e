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
  const subjects = [subjectOf('account', email.toLowerCase()), subjectOf('address', address)] as const
  if (await isPaused(subjects)) return refuse('sign-in-paused')
  const person = await database()
    .selectFrom('person')
    .select(['id', 'password_hash'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  if (!(await passwordFits(person?.password_hash, password)) || person === undefined) {
    await recordFailure(subjects[0], forgiven.account)
    await recordFailure(subjects[1], forgiven.address)
    return refuse('sign-in-wrong')
  }
  await forgetFailures(email)
  return ok({ personId: person.id })
}

/** Forgives the failures of one account: after a sign-in, and after a reset. */
export async function forgetFailures(email: string): Promise<void> {
  await database()
    .deleteFrom('sign_in_attempt')
    .where('subject', '=', subjectOf('account', email.toLowerCase()))
    .execute()
}

/** Addresses and accounts are kept as a hash: enough to count, nothing to read. */
function subjectOf(kind: 'account' | 'address', value: string): string {
  return `${kind}:${createHash('sha256').update(value).digest('hex')}`
}

async function isPaused(subjects: readonly string[]): Promise<boolean> {
  const paused = await database()
    .selectFrom('sign_in_attempt')
    .select('subject')
    .where('subject', 'in', subjects)
    .where('blocked_until', '>', sql<Date>`now()`)
    .executeTakeFirst()
  return paused !== undefined
}

/** Counts in one statement, so that parallel guesses cannot slip past the count; a quiet hour starts afresh. */
async function recordFailure(subject: string, allowed: number): Promise<void> {
  const failures = sql<number>`case when sign_in_attempt.last_at < now() - interval '1 hour' then 1 else sign_in_attempt.failures + 1 end`
  await database()
    .insertInto('sign_in_attempt')
    .values({ subject, failures: 1, last_at: sql`now()`, blocked_until: null })
    .onConflict((conflict) =>
      conflict.column('subject').doUpdateSet({
        failures,
        last_at: sql`now()`,
        blocked_until: sql`case when ${failures} >= ${allowed}
          then now() + least(900, 15 * power(2, least(10, ${failures} - ${allowed}))) * interval '1 second' end`,
      }),
    )
    .execute()
}
