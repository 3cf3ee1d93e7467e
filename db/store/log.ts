import type { LogAction } from '@/lib/log/actions'
import type { Actor, Tx } from './transaction'

export type Recorder = (action: LogAction, subjectId: string | null, detail?: Record<string, unknown>) => Promise<void>

/** Writes log entries for one actor, in the transaction of the change itself: no change without its entry. */
export function recorderOn(tx: Tx, actor: Actor): Recorder {
  return async (action, subjectId, detail = {}) => {
    await tx
      .insertInto('log_entry')
      .values({
        organisation_id: actor.organisationId,
        member_id: actor.memberId,
        cause: actor.cause,
        action,
        subject_id: subjectId,
        detail: JSON.stringify(detail),
      })
      .execute()
  }
}
