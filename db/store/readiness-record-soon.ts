import type { Day } from '@/lib/day'
import type { OrganisationId } from '@/lib/members/member'
import { recordReadiness } from './readiness-record'
import { systemWithin } from './transaction'

type Waiting = Map<OrganisationId, Day>

/** Kept on the process: the app and the server that runs it are bundled apart, and each brings its own copy of this module. */
const kept = globalThis as typeof globalThis & { toetsklaarToRecord?: Waiting; toetsklaarRecording?: Promise<void> }

/**
 * Notes that an organisation changed something, to be called after the commit. The score is recorded a moment later,
 * once for all changes until then, so that nobody waits for it.
 */
export function recordSoon(organisationId: OrganisationId, today: Day): void {
  const waiting = (kept.toetsklaarToRecord ??= new Map())
  waiting.set(organisationId, today)
}

/**
 * Records every organisation that changed something since the last time, and is done when all of them are. Called every
 * second by the server, and once more when it stops. One that fails is told, and leaves the others alone: the night
 * records it again.
 */
export async function recordWaiting(): Promise<void> {
  // One at a time, so that recording never takes more than one connection from the people at work.
  const turn = (kept.toetsklaarRecording ?? Promise.resolve()).then(recordAll)
  kept.toetsklaarRecording = turn
  await turn
}

async function recordAll(): Promise<void> {
  const waiting = [...(kept.toetsklaarToRecord ?? [])]
  kept.toetsklaarToRecord?.clear()
  for (const [organisationId, today] of waiting) {
    try {
      await systemWithin(organisationId, (tx) => recordReadiness(tx, organisationId, today))
    } catch (surprise) {
      console.error(surprise)
    }
  }
}
