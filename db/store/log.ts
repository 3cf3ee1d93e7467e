import type { LogAction } from '@/lib/log/actions'
import { collect } from '../log/write'
import type { Actor, Tx } from './transaction'

export type Recorder = (action: LogAction, subjectId: string | null, detail?: Record<string, unknown>) => Promise<void>

/**
 * Records for one actor, in the transaction of the change itself: no change without its entry. The entries are written
 * together, in the order of recording, just before the transaction ends.
 */
export function recorderOn(tx: Tx, actor: Actor): Recorder {
  const { organisationId, memberId, cause } = actor
  return async (action, subjectId, detail = {}) =>
    collect(tx, { organisationId, memberId, cause, action, subjectId, detail })
}
