import 'server-only'
import { changePassword, endOtherSessions, sessionsOf, type OwnSession } from '@/db/store/account'
import { judgePassword } from '@/lib/members/password'
import { refuse, type Result } from '@/lib/result'
import { admit } from './admit'
import { visitorAddress } from './request'
import { markOf, tellSecurity } from './security-events'

type Refused =
  | 'password-wrong'
  | 'sign-in-paused'
  | 'passwords-differ'
  | 'password-too-short'
  | 'password-too-long'
  | 'password-too-obvious'

/** Chooses another password, and ends every other session of this person. */
export async function chooseOwnPassword(chosen: {
  readonly current: string
  readonly wanted: string
  readonly wantedAgain: string
}): Promise<Result<null, Refused>> {
  const member = await admit('account:own')
  if (chosen.wanted !== chosen.wantedAgain) return refuse('passwords-differ')
  const judged = judgePassword(chosen.wanted, member.email)
  if (!judged.ok) return judged
  const address = await visitorAddress()
  const outcome = await changePassword(member, chosen.current, judged.value, address)
  if (outcome.ok) tellSecurity({ event: 'session-ended', person: member.personId, why: 'ended-by-person' })
  else {
    const event = outcome.problem === 'sign-in-paused' ? 'sign-in-paused' : 'sign-in-failed'
    tellSecurity({ event, account: markOf(member.email.toLowerCase()), source: markOf(address) })
  }
  return outcome
}

/** Where this person is signed in now; the session that asks is one of them. */
export async function ownSessions(): Promise<readonly OwnSession[]> {
  return sessionsOf((await admit('account:own')).personId)
}

/** Signs this person out everywhere but here. */
export async function endOwnOtherSessions(): Promise<void> {
  const { personId, sessionId } = await admit('account:own')
  await endOtherSessions(personId, sessionId)
  tellSecurity({ event: 'session-ended', person: personId, why: 'ended-by-person' })
}
