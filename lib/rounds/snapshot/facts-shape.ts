import { z } from 'zod'
import { DayShape } from '@/lib/day'
import { linkStatuses } from '@/lib/evidence/review'
import { VerdictShape, WorkShape } from '@/lib/requirements/assessment'
import { roundKinds } from '@/lib/rounds/round'

/** What readiness was judged from; how each indicator stood is told by its id. */
export const FrozenFactsShape = z.object({
  kind: z.enum(roundKinds),
  startsOn: DayShape,
  decisionOn: DayShape,
  firstCaseOn: DayShape.nullable(),
  requirements: z
    .array(
      z.object({
        id: z.string(),
        themeId: z.string(),
        part: z.enum(['recognition', 'pilot']),
        level: z.enum(['must', 'should', 'optional']),
        gate: z.enum(['precondition', 'full-year', 'quality', 'decision']).nullable(),
        own: z.boolean(),
        work: WorkShape,
        verdict: VerdictShape.nullable(),
        approved: z.boolean(),
        toConfirm: z.boolean(),
        expectations: z
          .array(
            z.object({
              id: z.string(),
              required: z.boolean(),
              links: z
                .array(
                  z.object({
                    status: z.enum(linkStatuses),
                    count: z.number(),
                    validUntil: DayShape.nullable(),
                  }),
                )
                .readonly(),
            }),
          )
          .readonly(),
        indicators: z
          .array(
            z.object({
              id: z.string(),
              hard: z.boolean(),
              result: z.enum(['reached', 'missed', 'not-computable', 'informs']),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
})

const Fraction = z.object({
  ready: z.number(),
  of: z.number(),
  claimed: z.number(),
  percent: z.number().nullable(),
})
const Fractions = z.object({ must: Fraction, should: Fraction, optional: Fraction })
const Progress = z.object({ done: z.number(), of: z.number(), percent: z.number().nullable() })
const Part = z.enum(['recognition', 'pilot'])

/** Where the round stood, as it was judged then: later rules change nothing in it. */
export const FrozenReadinessShape = z.object({
  part: Part,
  fractions: Fractions,
  withoutOwn: Fraction,
  otherPart: z.object({ part: Part, must: Fraction }).nullable(),
  work: Progress,
  evidence: Progress,
  gates: z
    .array(z.object({ kind: z.string(), requirementId: z.string(), state: z.string(), blocks: z.boolean() }))
    .readonly(),
  themes: z.array(z.object({ themeId: z.string(), part: Part, fractions: Fractions })).readonly(),
  requirements: z
    .array(
      z.object({
        id: z.string(),
        state: z.enum(['ready', 'claimed', 'open', 'not-applicable']),
        counts: z.boolean(),
        gaps: z.array(z.object({ reason: z.string() })).readonly(),
      }),
    )
    .readonly(),
})
