import { z } from 'zod'
import { efforts } from '@/lib/readiness/effort'
import { notComputables } from '@/lib/registers/indicators/reading'
import { registerNames } from '@/lib/registers/register'
import { verdicts, works } from '@/lib/requirements/assessment'
import { roundKinds } from '@/lib/rounds/round'

// Days are written as text here: a brand means nothing to a machine elsewhere.
const Day = z.iso.date().describe('Calendar day in Europe/Amsterdam')
const Text = z.strictObject({ nl: z.string(), en: z.string() })
const Percent = z.int().min(0).max(100).nullable().describe('Whole, rounded down; null when there is nothing to count')
const Count = z.int().min(0)
const Part = z.enum(['recognition', 'pilot'])
const Level = z.enum(['must', 'should', 'optional'])

const statusKinds = ['nothing-applies', 'nothing-yet', 'on-the-way', 'almost', 'blocked-by-gate', 'ready'] as const

const Fraction = z.strictObject({
  ready: Count,
  of: Count.describe('Requirements that apply'),
  claimed: Count.describe('Said to be met, without proof that stands; part of what is not ready'),
  percent: Percent,
})

const Fractions = z.strictObject({ must: Fraction, should: Fraction, optional: Fraction })

const Progress = z.strictObject({ done: Count, of: Count, percent: Percent })

const Gap = z.strictObject({
  requirementId: z.string(),
  reason: z.string().describe(`One of ${Object.keys(efforts).join(', ')}`),
  effort: z.int().min(1).describe('Only to put the cheapest first'),
  expectationId: z.string().optional(),
  indicatorId: z.string().optional(),
  since: Day.optional().describe('First day on which the proof no longer counted'),
})

const Gate = z.strictObject({
  kind: z.enum(['full-year', 'quality', 'decision', 'precondition']),
  requirementId: z.string(),
  state: z.enum(['reached', 'in-time', 'too-late', 'unknown', 'claimed', 'open', 'not-applicable']),
  blocks: z.boolean().describe('Stands in the way of what this round works towards'),
  reachedOn: Day.nullable().optional(),
})

const Expectation = z.strictObject({
  id: z.string(),
  required: z.boolean(),
  state: z.enum(['accepted', 'waiting', 'expired', 'rejected', 'withdrawn', 'missing']),
  validUntil: Day.nullable().describe('Last day on which it counts; null when it never ends, or there is none'),
})

const Indicator = z.strictObject({
  id: z.string(),
  hard: z.boolean().describe('Must reach its target for readiness'),
  blocks: z.boolean().describe('Hard, and its target is missed or data is missing'),
  result: z
    .enum(['reached', 'missed', 'not-computable', 'informs', 'no-register'])
    .describe('no-register is no longer given: it stood for what an earlier release could not compute'),
  period: z.strictObject({ from: Day, until: Day }).nullable().describe('Null when the whole history counts'),
  target: z
    .strictObject({
      op: z.enum(['>=', '<=', '==', 'between', 'compare', 'info']),
      value: z.union([z.number(), z.array(z.number()).readonly()]).nullable(),
    })
    .nullable(),
  figure: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.enum(['ratio', 'number']),
        numerator: z.number(),
        denominator: z.number(),
        value: z.number().describe('Shares run from 0 to 1 and are not rounded'),
      }),
      z.strictObject({ kind: z.enum(['count', 'months']), value: z.number() }),
      z.strictObject({ kind: z.enum(['median', 'mean']), value: z.number(), count: Count }),
      z.strictObject({ kind: z.literal('distribution'), total: Count }),
      z.strictObject({ kind: z.literal('declaration'), value: z.number(), onDay: Day }),
      z.strictObject({
        kind: z.literal('not-computable'),
        why: z.enum(notComputables),
        register: z.enum(registerNames).optional(),
      }),
    ])
    .nullable(),
})

const Requirement = z.strictObject({
  id: z.string(),
  themeId: z.string(),
  part: Part,
  level: Level,
  gate: Gate.shape.kind.nullable(),
  own: z.boolean().describe('Added by the organisation itself'),
  work: z.enum(works),
  verdict: z.enum(verdicts).nullable(),
  state: z.enum(['ready', 'claimed', 'open', 'not-applicable']),
  counts: z.boolean().describe('Part of a fraction'),
  expectations: z.array(Expectation).readonly(),
  indicators: z.array(Indicator).readonly(),
  gaps: z.array(Gap).readonly(),
})

/** What `GET /api/readiness` answers. Holds no name of a person and no text that somebody wrote. */
export const ReadinessDocumentShape = z
  .strictObject({
    schema: z.literal('/api/readiness/schema'),
    day: Day,
    concept: z.boolean().describe('True for the present state of a round that still runs'),
    notice: Text.describe('Whose requirements these are, and what that means'),
    round: z.strictObject({
      kind: z.enum(roundKinds),
      startsOn: Day,
      decisionOn: Day,
      firstCaseOn: Day.nullable().describe('Start of the mediation year: from the register, or else as typed'),
    }),
    edition: z.strictObject({
      id: z.string(),
      version: z.string(),
      ccvOwn: z.boolean(),
      knownCriteria: Count,
      totalCriteria: Count,
    }),
    status: z.strictObject({ kind: z.enum(statusKinds), sentence: Text }),
    readiness: Fraction.describe('The must requirements of the part that this round scores'),
    part: Part,
    fractions: Fractions,
    withoutOwn: Fraction,
    otherPart: z.strictObject({ part: Part, must: Fraction }).nullable(),
    gates: z.array(Gate).readonly(),
    themes: z.array(z.strictObject({ themeId: z.string(), part: Part, fractions: Fractions })).readonly(),
    work: Progress,
    evidence: Progress,
    ownChecks: z
      .strictObject({
        evidence: Count.describe('Documents accepted by whoever uploaded them'),
        notApplicable: Count.describe('"Not applicable" agreed with by whoever said so'),
      })
      .describe('What one person did and checked alone, where nobody else may review'),
    withoutRegister: z
      .array(z.string())
      .readonly()
      .describe('Always empty: an earlier release could not compute some indicators, and named them here'),
    requirements: z.array(Requirement).readonly(),
  })
  .meta({ title: 'Readiness of a round', description: 'Toetsklaar, GET /api/readiness' })

export type ReadinessDocument = z.infer<typeof ReadinessDocumentShape>

/** The same as a JSON schema (draft 2020-12). */
export function readinessJsonSchema(): object {
  return z.toJSONSchema(ReadinessDocumentShape)
}
