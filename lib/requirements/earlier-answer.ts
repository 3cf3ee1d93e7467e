import { z } from 'zod'
import { DayShape } from '@/lib/day'
import { changedFrom, walkBack } from '@/lib/log/walk-back'
import type { Answer } from './answer'
import { VerdictShape, WorkShape } from './assessment'

const ChangesShape = z.object({
  work: changedFrom(WorkShape),
  verdict: changedFrom(VerdictShape.nullable()),
  reasoning: changedFrom(z.string()),
  notApplicableReason: changedFrom(z.string()),
  ownerId: changedFrom(z.string().nullable()),
  dueOn: changedFrom(DayShape.nullable()),
})

/** The answer as it was before the given changes, newest first; null when a change cannot be read. */
export function earlierAnswer(now: Answer, changes: readonly Readonly<Record<string, unknown>>[]): Answer | null {
  const { work, verdict, reasoning, notApplicableReason, ownerId, dueOn } = now
  return walkBack({ work, verdict, reasoning, notApplicableReason, ownerId, dueOn }, changes, ChangesShape)
}

/** Who is no member any more cannot take care of anything: then it stays with who does now. */
export function withPresentOwner(earlier: Answer, now: Answer, memberIds: readonly string[]): Answer {
  const { ownerId } = earlier
  return ownerId === null || memberIds.includes(ownerId) ? earlier : { ...earlier, ownerId: now.ownerId }
}
