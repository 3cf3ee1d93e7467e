import 'server-only'
import { discard } from '@/db/files/incoming'
import { receive, type Received } from '@/db/files/receive'
import { settings } from '@/db/settings'
import type { FileRefusal } from '@/lib/evidence/file-refusals'
import { refuse, type Result } from '@/lib/result'
import { tellSecurity } from './security-events'
import { currentIdentity } from './session'

export type { Received } from '@/db/files/receive'
export type { Store } from '@/db/store'
export type { NewFile } from '@/db/store/evidence-versions'

/**
 * Takes in one arriving file for a member who came through `memberRoute`, as large as this installation allows and
 * as the organisation has room for (bytes). What was received must be kept through the store, or discarded.
 */
export async function takeIn(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  room: number,
): Promise<Result<Received, FileRefusal>> {
  const { maxFileBytes } = settings()
  const received = await receive(name, bytes, Math.min(maxFileBytes, Math.max(room, 0)))
  const noRoom = !received.ok && received.problem === 'file-too-large' && room < maxFileBytes
  const outcome = noRoom ? refuse('organisation-full') : received
  const member = outcome.ok ? null : (await currentIdentity())?.member
  if (!outcome.ok && member) tellSecurity({ event: 'upload-refused', member: member.id, problem: outcome.problem })
  return outcome
}

/** Takes away what was received and not kept; what was kept meanwhile stays. */
export async function discardAll(received: readonly Received[]): Promise<void> {
  await Promise.all(received.map(discard))
}
