import { z } from 'zod'
import { DayShape } from '@/lib/day'
import { notComputables } from '@/lib/registers/indicators/reading'
import { registerNames } from '@/lib/registers/register'
import { vocabularyNames } from '@/lib/registers/vocabulary'

const ComputedShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['ratio', 'number']),
    numerator: z.number(),
    denominator: z.number(),
    value: z.number(),
  }),
  z.object({ kind: z.enum(['count', 'months']), value: z.number() }),
  z.object({ kind: z.enum(['median', 'mean']), value: z.number(), count: z.number() }),
  z.object({
    kind: z.literal('distribution'),
    /** Only the groups that may be told outside; the total is that of all. */
    groups: z.array(z.object({ id: z.string(), count: z.number() })).readonly(),
    total: z.number(),
  }),
  z.object({ kind: z.literal('declaration'), value: z.number(), onDay: DayShape, by: z.string() }),
  z.object({
    kind: z.literal('not-computable'),
    why: z.enum(notComputables),
    register: z.enum(registerNames).exactOptional(),
  }),
])

/** One indicator as it stood; its definition is that of the edition, its vocabularies stand beside it once. */
export const FrozenReadingShape = z.object({
  id: z.string(),
  reads: z.array(z.enum(registerNames)).readonly(),
  on: DayShape,
  period: z.object({ from: DayShape, until: DayShape }).nullable(),
  computed: ComputedShape,
  ijkpunt: z
    .object({
      id: z.string(),
      indicatorId: z.string(),
      target: z.number(),
      fromOn: DayShape,
      byOn: DayShape,
      setBy: z.string(),
      setOn: DayShape,
      counted: z.number().nullable(),
    })
    .nullable(),
  standing: z.enum(['reached', 'missed', 'not-computable', 'informs']),
  hard: z.boolean(),
  hardenedByLead: z.boolean(),
  unknownCodes: z.array(z.string()).readonly(),
})

const TermShape = z.object({
  id: z.string(),
  title: z.object({ nl: z.string(), en: z.string() }),
  words: z.array(z.string()).readonly(),
  positive: z.boolean().nullable().exactOptional(),
  handled: z.boolean().exactOptional(),
  retired: z.literal(true).exactOptional(),
  own: z.literal(true).exactOptional(),
})

export const VocabulariesShape = z.record(z.enum(vocabularyNames), z.array(TermShape).readonly())

/** One group of cases as it may leave the organisation. */
const CellShape = z.object({ id: z.string(), shown: z.union([z.number(), z.enum(['few', 'hidden'])]) })
const CellsShape = z.array(CellShape).readonly()

/** Cases in groups in the form for outside, and the training of mediators by their codes; `months` by their first day. */
export const FrozenGroupsShape = z.object({
  months: CellsShape,
  outcomes: CellsShape,
  channels: CellsShape,
  nuisance: CellsShape,
  reasons: CellsShape,
  mediators: z
    .array(
      z.object({
        code: z.string(),
        basic: z.object({ recognised: z.boolean().nullable(), hours: z.number().nullable() }).nullable(),
        followUp: z.enum(['yes', 'no', 'new']),
      }),
    )
    .readonly(),
})
