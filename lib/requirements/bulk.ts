import { z } from 'zod'
import { DayShape } from '@/lib/day'
import { idField } from '@/lib/forms/fields'
import { changesBetween } from '@/lib/log/changes-between'
import { answer, type Answer } from './answer'
import { VerdictShape, WorkShape, type Assessment } from './assessment'
import { mergeAnswer } from './merge'

/** What can be set for many requirements at once; a reason goes along with "not applicable" only. */
export type BulkWish = Partial<Pick<Answer, 'work' | 'verdict' | 'ownerId' | 'dueOn' | 'notApplicableReason'>>

/** One field of one answer, from what it was to what it becomes. */
export const FieldChangeShape = z.discriminatedUnion('field', [
  z.object({ field: z.literal('work'), from: WorkShape, to: WorkShape }),
  z.object({ field: z.literal('verdict'), from: VerdictShape.nullable(), to: VerdictShape.nullable() }),
  z.object({ field: z.literal('notApplicableReason'), from: z.string(), to: z.string() }),
  z.object({ field: z.literal('ownerId'), from: idField.nullable(), to: idField.nullable() }),
  z.object({ field: z.literal('dueOn'), from: DayShape.nullable(), to: DayShape.nullable() }),
])
export type FieldChange = z.output<typeof FieldChangeShape>

const changes = z.array(FieldChangeShape).readonly()
const requirementId = z.string()

/** What a change of many would do to one requirement, as the preview shows it. */
export const PlannedShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('change'), requirementId, changes, ownerId: z.string().nullable() }),
  z.object({ kind: z.literal('already'), requirementId }),
  z.object({ kind: z.literal('reason-missing'), requirementId }),
])
export type Planned = z.output<typeof PlannedShape>
export type PlannedChange = Extract<Planned, { kind: 'change' }>

const fields = ['work', 'verdict', 'notApplicableReason', 'ownerId', 'dueOn'] as const

/**
 * Works out what a wish means for one answer. What is so already stays as it is, and "not applicable" that was said before
 * keeps its own reason. Without a reason it is left alone: that is written per requirement.
 */
export function plan(now: Assessment, wish: BulkWish): Planned {
  const { requirementId, ownerId } = now
  const { notApplicableReason, ...rest } = wish
  const judgesAnew = wish.verdict === 'not-applicable' && now.verdict !== 'not-applicable'
  const wanted = judgesAnew && notApplicableReason ? { ...rest, notApplicableReason } : rest
  const after = { ...now, ...wanted }
  if (judgesAnew && after.notApplicableReason.trim() === '') return { kind: 'reason-missing', requirementId }
  const changes = fieldChangesBetween(now, after)
  return changes.length === 0 ? { kind: 'already', requirementId } : { kind: 'change', requirementId, changes, ownerId }
}

/** Whether anybody is given a requirement by this plan. */
export function givesAway(planned: readonly Planned[]): boolean {
  return planned.some((one) => one.kind === 'change' && Boolean(sideOf(one.changes, 'to').ownerId))
}

/** Somebody else arranges this: their requirements change only when that is asked for. */
export function isColleagues(ownerId: string | null, memberId: string): boolean {
  return ownerId !== null && ownerId !== memberId
}

/** What became of one requirement. `from` and `to` of a clash are what a colleague saved and what was wanted here. */
export const OutcomeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), requirementId, changes, version: z.number().int() }),
  z.object({ kind: z.literal('changed-meanwhile'), requirementId, changes }),
  z.object({ kind: z.literal('colleague'), requirementId, ownerId: z.string() }),
  /** The owner that was chosen left since the preview, or became somebody who cannot own a requirement. */
  z.object({ kind: z.literal('owner-gone'), requirementId }),
  z.object({ kind: z.literal('already'), requirementId }),
  z.object({ kind: z.literal('reason-missing'), requirementId }),
])
export type Outcome = z.output<typeof OutcomeShape>

/** To be saved, or settled without. */
export type Decision = { readonly after: Assessment } | { readonly outcome: Outcome }

export type BulkBy = {
  readonly memberId: string
  readonly colleaguesToo: boolean
  /** Whether this member can be given a requirement now. */
  readonly canOwn: (memberId: string) => boolean
}

/** Puts what was planned on top of what is stored now: field by field, as every other save does. */
export function decide(planned: Planned, now: Assessment, { memberId, colleaguesToo, canOwn }: BulkBy): Decision {
  const { requirementId } = planned
  if (planned.kind !== 'change') return { outcome: planned }
  if (!colleaguesToo && now.ownerId !== null && isColleagues(now.ownerId, memberId)) {
    return { outcome: { kind: 'colleague', requirementId, ownerId: now.ownerId } }
  }
  const wanted = sideOf(planned.changes, 'to')
  if (wanted.ownerId && !canOwn(wanted.ownerId)) return { outcome: { kind: 'owner-gone', requirementId } }
  const merged = mergeAnswer(sideOf(planned.changes, 'from'), wanted, now)
  if (merged.conflicts.length > 0) {
    return {
      outcome: { kind: 'changed-meanwhile', requirementId, changes: fieldChangesBetween(now, { ...now, ...wanted }) },
    }
  }
  const decided = answer(now, merged.changes, memberId)
  if (!decided.ok) return { outcome: { kind: 'reason-missing', requirementId } }
  if (fieldChangesBetween(now, decided.value).length === 0) return { outcome: { kind: 'already', requirementId } }
  return { after: decided.value }
}

/** From one answer to another, as far as a change of many goes. */
export function fieldChangesBetween(before: Assessment, after: Assessment): readonly FieldChange[] {
  return Object.entries(changesBetween(before, after, fields)).map(([field, [from, to]]) =>
    FieldChangeShape.parse({ field, from, to }),
  )
}

/** One side of the changes, as an answer spells it. */
export function sideOf(changes: readonly FieldChange[], side: 'from' | 'to'): Partial<Answer> {
  return changes.reduce<Partial<Answer>>((all, change) => ({ ...all, [change.field]: change[side] }), {})
}
