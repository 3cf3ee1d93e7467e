import 'server-only'
import {
  choosePassword,
  invitationOf,
  joinAsKnownPerson,
  joinAsNewPerson,
  type Invitation,
} from '@/db/store/invitations'
import { forgetFailures } from '@/db/store/sign-in'
import { judgePassword } from '@/lib/members/password'
import { ok, refuse, type Result } from '@/lib/result'
import { currentLanguage } from './language'
import { dropSecret, keepSecret, keptSecret } from './one-time-secret'
import { visitorAddress } from './request'
import { openProvenSession, openSession } from './session'
import { provePerson } from './prove-person'

type Joining = { readonly name: string; readonly password: string }

type Refused =
  | 'link-ended'
  | 'already-member'
  | 'email-in-use'
  | 'name-missing'
  | 'password-too-short'
  | 'password-too-long'
  | 'password-too-obvious'
  | 'sign-in-wrong'
  | 'sign-in-paused'

/** Lets in whoever opened an invitation. Opening uses nothing up, because mail scanners open links too. */
export async function enterInvitation(secret: string): Promise<void> {
  if ((await invitationOf(secret)) === null) await dropSecret('invitation')
  else await keepSecret('invitation', secret)
}

/** The invitation with which this visitor came in; null when there is none, or it ended. */
export async function keptInvitation(): Promise<Invitation | null> {
  const secret = await keptSecret('invitation')
  return secret === null ? null : invitationOf(secret)
}

/**
 * Uses the kept link and signs the person in. Someone with an account proves that it is theirs; anybody else chooses a
 * name and a password. A member who forgot the password chooses a new one.
 */
export async function joinByInvitation({ name, password }: Joining): Promise<Result<null, Refused>> {
  const secret = await keptSecret('invitation')
  const invitation = secret === null ? null : await invitationOf(secret)
  if (secret === null || invitation === null) return refuse('link-ended')
  const joined =
    invitation.memberId !== null
      ? await chooseNew(secret, invitation.email, password)
      : invitation.knownPerson
        ? await joinKnown(secret, invitation.email, password)
        : await joinNew(secret, invitation.email, { name, password })
  if (!joined.ok) return joined
  const { personId, organisationId, verified } = joined.value
  if (verified === null) await openSession(personId, organisationId)
  else if (!(await openProvenSession({ personId, verified }, organisationId))) return refuse('sign-in-wrong')
  await dropSecret('invitation')
  return ok(null)
}

/** The link proved who this is: the lead handed it to them. */
async function chooseNew(secret: string, email: string, password: string) {
  const judged = judgePassword(password, email)
  if (!judged.ok) return judged
  const chosen = await choosePassword(secret, judged.value)
  if (!chosen.ok) return chosen
  await forgetFailures(email)
  return ok({ ...chosen.value, verified: null })
}

async function joinKnown(secret: string, email: string, password: string) {
  const proved = await provePerson(email, password, await visitorAddress())
  if (!proved.ok) return proved
  const joined = await joinAsKnownPerson(secret, proved.value.personId)
  return joined.ok ? ok({ ...joined.value, verified: proved.value.verified }) : joined
}

async function joinNew(secret: string, email: string, { name, password }: Joining) {
  if (name === '') return refuse('name-missing')
  const judged = judgePassword(password, email)
  if (!judged.ok) return judged
  const joined = await joinAsNewPerson(secret, { name, password: judged.value, language: await currentLanguage() })
  return joined.ok ? ok({ ...joined.value, verified: null }) : joined
}
