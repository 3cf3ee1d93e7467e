import 'server-only'
import { addDemo, type DemoAccount } from '@/db/demo'
import { settings } from '@/db/settings'
import { createOrganisation, hasPeople, isSetupSecret, settingUp } from '@/db/store/setup'
import type { Day } from '@/lib/day'
import { ok, refuse, type Result } from '@/lib/result'
import { currentLanguage } from './language'
import { dropSecret, keepSecret, keptSecret } from './one-time-secret'
import { openSession } from './session'
import { today } from './today'

/** Where the setting up of this installation stands for this visitor. */
export type SetupState = 'done' | 'open' | 'locked'

export type { DemoAccount }

export type Beginning = {
  readonly organisation: string
  readonly startsOn: Day
  readonly name: string
  readonly email: string
  readonly password: string
}

/** `open` only for who came in by the one-time address; for anybody else it is `locked` until it is `done`. */
export async function setupState(): Promise<SetupState> {
  if (await hasPeople()) return 'done'
  const secret = await keptSecret('setup')
  return secret !== null && (await isSetupSecret(secret)) ? 'open' : 'locked'
}

/** Lets in whoever opened the one-time address. Opening uses nothing up. */
export async function enterSetup(secret: string): Promise<void> {
  if (await isSetupSecret(secret)) await keepSecret('setup', secret)
  else await dropSecret('setup')
}

/** Fills the installation with the demo. Its passwords exist in this answer only. */
export async function beginWithDemo(): Promise<Result<readonly DemoAccount[], 'already-set-up'>> {
  return once(async () => ok((await addDemo(today(), settings().demoPassword)).accounts))
}

/** Begins with one organisation and its first lead, who is signed in at once. */
export async function beginBlank(begun: Beginning): Promise<Result<null, 'already-set-up' | 'email-in-use'>> {
  const language = await currentLanguage()
  const outcome = await once(() =>
    createOrganisation(
      { name: begun.organisation, fictional: false, pilotStartsOn: begun.startsOn },
      { name: begun.name, email: begun.email, password: begun.password, language },
    ),
  )
  if (!outcome.ok) return outcome
  await openSession(outcome.value.personId, outcome.value.organisationId)
  return ok(null)
}

async function once<T, P extends string>(work: () => Promise<Result<T, P>>): Promise<Result<T, P | 'already-set-up'>> {
  const secret = await keptSecret('setup')
  const outcome = secret === null ? refuse('already-set-up') : await settingUp(secret, work)
  if (outcome.ok) await dropSecret('setup')
  return outcome
}
