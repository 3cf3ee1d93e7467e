import { z } from 'zod'
import { DayShape } from '@/lib/day'
import type { Answer } from './answer'
import { VerdictShape, WorkShape } from './assessment'

/** A change as the log keeps it: from and to. Only what it was before is needed to walk back. */
function from<Shape extends z.ZodType>(shape: Shape) {
  return z.tuple([shape, z.unknown()]).optional()
}

const ChangesShape = z.object({
  work: from(WorkShape),
  verdict: from(VerdictShape.nullable()),
  reasoning: from(z.string()),
  notApplicableReason: from(z.string()),
  ownerId: from(z.string().nullable()),
  dueOn: from(DayShape.nullable()),
})

/**
 * The answer as it was before the given changes: walks back from the answer of now, newest change first. Null when a
 * change cannot be read, which no change of ours is.
 */
export function earlierAnswer(now: Answer, changes: readonly Readonly<Record<string, unknown>>[]): Answer | null {
  let answer: Answer = {
    work: now.work,
    verdict: now.verdict,
    reasoning: now.reasoning,
    notApplicableReason: now.notApplicableReason,
    ownerId: now.ownerId,
    dueOn: now.dueOn,
  }
  for (const change of changes) {
    const read = ChangesShape.safeParse(change)
    if (!read.success) return null
    const { work, verdict, reasoning, notApplicableReason, ownerId, dueOn } = read.data
    answer = {
      work: before(work, answer.work),
      verdict: before(verdict, answer.verdict),
      reasoning: before(reasoning, answer.reasoning),
      notApplicableReason: before(notApplicableReason, answer.notApplicableReason),
      ownerId: before(ownerId, answer.ownerId),
      dueOn: before(dueOn, answer.dueOn),
    }
  }
  return answer
}

/** Who is no member any more cannot take care of anything: then it stays with who does now. */
export function withPresentOwner(earlier: Answer, now: Answer, memberIds: readonly string[]): Answer {
  const { ownerId } = earlier
  return ownerId === null || memberIds.includes(ownerId) ? earlier : { ...earlier, ownerId: now.ownerId }
}

function before<Value>(change: readonly [Value, unknown] | undefined, otherwise: Value): Value {
  return change === undefined ? otherwise : change[0]
}
