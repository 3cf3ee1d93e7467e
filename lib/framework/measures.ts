import { z } from 'zod'
import { EvidenceKindShape } from '@/lib/evidence/evidence'
import { IdShape, IdsShape, MarkShape, TextShape } from './provenance'

/** What proof a requirement asks. `maxAgeMonths` counts from the day the proof is about; null never runs out. */
export const ExpectationShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\.e\d+$/),
  kind: EvidenceKindShape,
  mustShow: TextShape,
  maxAgeMonths: z.number().int().positive().nullable(),
  required: z.boolean(),
})

const editable = z.boolean()

/** `compare` and `info` stand beside a reference and never pass or fail; the other four are comparisons. */
const TargetShape = z.discriminatedUnion('op', [
  z.strictObject({ op: z.enum(['>=', '<=', '==']), value: z.number(), editable }),
  z.strictObject({ op: z.literal('between'), value: z.tuple([z.number(), z.number()]).readonly(), editable }),
  z.strictObject({ op: z.literal('compare'), value: z.number().nullable(), editable }),
  z.strictObject({ op: z.literal('info'), value: z.null(), editable }),
])

type Target = z.infer<typeof TargetShape>

/** A target is hard, so it can hold readiness back, when it is a comparison that nobody may edit (product rules, Readiness). */
export function isHard(target: Target): boolean {
  return !target.editable && target.op !== 'compare' && target.op !== 'info'
}

/**
 * A number computed from a register. Shares run from 0 to 1. `expression` explains the computation and is never executed;
 * `showCountsBelow`: under this denominator the counts matter more than the percentage; `minimumInput`: the least
 * detailed data from which it can be computed.
 */
export const IndicatorShape = z
  .strictObject({
    id: IdShape,
    title: TextShape,
    type: z.enum(['months', 'ratio', 'count', 'number', 'median', 'distribution', 'declaration']),
    expression: z.string().min(1),
    target: TargetShape,
    targetMark: MarkShape,
    hard: z.boolean(),
    unit: z.literal('days').nullable(),
    showCountsBelow: z.number().int().positive().nullable(),
    minimumInput: IdShape,
    sources: IdsShape,
    note: TextShape.nullable(),
  })
  .refine((indicator) => indicator.hard === isHard(indicator.target), 'hard says something else than the target')
