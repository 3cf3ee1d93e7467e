import { z } from 'zod'
import { ok, refuse, type Result } from '@/lib/result'
import type { EditionContent } from './edition-content'
import { requirementOfField, seenField } from './question-fields'

/** A question number as it was seen and as it was left; null is none. */
export type QuestionRow = {
  readonly requirementId: string
  readonly was: string | null
  readonly becomes: string | null
}

/** The form with a number per requirement. A number longer than a number is, is a fault of its field. */
export const QuestionsFormShape = z
  .record(z.string(), z.unknown())
  .transform((fields, context): readonly QuestionRow[] =>
    Object.entries(fields).flatMap(([name, value]) => {
      const requirementId = requirementOfField(name)
      if (requirementId === null || typeof value !== 'string') return []
      const becomes = value.trim()
      if (becomes.length > 40) context.addIssue({ code: 'custom', message: 'too-long', path: [name] })
      const was = fields[seenField(requirementId)]
      return [{ requirementId, was: typeof was === 'string' && was !== '' ? was : null, becomes: becomes || null }]
    }),
  )

/**
 * The numbers to write: those that this person changed and that are not so already. Refuses when a colleague gave one
 * of them another number meanwhile.
 */
export function questionsOnTop(
  content: EditionContent,
  rows: readonly QuestionRow[],
): Result<ReadonlyMap<string, string | null>, 'changed-meanwhile'> {
  const now = new Map(content.requirements.map(({ id, question }) => [id, question]))
  const changed = rows.filter(({ requirementId, was, becomes }) => {
    const stored = now.get(requirementId)
    return stored !== undefined && was !== becomes && stored !== becomes
  })
  if (changed.some(({ requirementId, was }) => now.get(requirementId) !== was)) return refuse('changed-meanwhile')
  return ok(new Map(changed.map(({ requirementId, becomes }) => [requirementId, becomes])))
}
