import { z } from 'zod'
import { answer, waitsForApproval } from './answer'
import type { Assessment } from './assessment'
import { FieldChangeShape, fieldChangesBetween, sideOf, type FieldChange, type Outcome } from './bulk'

const requirementId = z.string()

/** What became of one requirement when a change of many was undone. */
export const UndoneShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('undone'),
    requirementId,
    changes: z.array(FieldChangeShape).readonly(),
    /** "Not applicable" came back, and a second person has to agree with it again. */
    asksApproval: z.boolean(),
  }),
  /** Somebody changed it after the change of many, so it was left as it is. */
  z.object({ kind: z.literal('changed-since'), requirementId }),
])
export type Undone = z.output<typeof UndoneShape>

export type SavedOutcome = Extract<Outcome, { kind: 'saved' }>

/** To be saved, or settled without. */
export type UndoDecision = { readonly after: Assessment } | { readonly outcome: Undone }

/** Takes one answer back to what it was, unless anything at all happened to it since. */
export function decideUndo(
  { requirementId, changes, version }: SavedOutcome,
  now: Assessment,
  memberId: string,
): UndoDecision {
  if (now.version !== version) return { outcome: { kind: 'changed-since', requirementId } }
  const decided = answer(now, sideOf(changes, 'from'), memberId)
  // It was so before, with the reason that was there; only a change since could take that away.
  return decided.ok ? { after: decided.value } : { outcome: { kind: 'changed-since', requirementId } }
}

/** What came back. */
export function undone(before: Assessment, after: Assessment): Undone {
  const changes: readonly FieldChange[] = fieldChangesBetween(before, after)
  return { kind: 'undone', requirementId: after.requirementId, changes, asksApproval: waitsForApproval(after) }
}
