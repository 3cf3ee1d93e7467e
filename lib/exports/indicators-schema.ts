import { z } from 'zod'
import { notComputables } from '@/lib/registers/indicators/reading'
import { units } from '@/lib/registers/indicators/indicator'
import { registerNames } from '@/lib/registers/register'

// Days are written as text here: a brand means nothing to a machine elsewhere.
const Day = z.iso.date().describe('Calendar day in Europe/Amsterdam')
const Text = z.strictObject({ nl: z.string(), en: z.string() })
const Count = z.int().min(0)
const Amount = z.number().min(0)

const kinds = ['ratio', 'number', 'count', 'months', 'median', 'mean', 'distribution', 'declaration'] as const

const Target = z.strictObject({
  op: z.enum(['>=', '<=', '==', 'between', 'compare', 'info']),
  value: z.union([z.number(), z.array(z.number()).length(2).readonly()]).nullable(),
  text: z.strictObject({ nl: z.string().nullable(), en: z.string().nullable() }),
})

const Ijkpunt = z.strictObject({
  target: z.number().min(0).describe('A share from 0 to 1, or a number as it is'),
  unit: z.enum(units).nullable().describe('What the target counts; null for a share'),
  direction: z.enum(['at-least', 'at-most']),
  fromOn: Day,
  byOn: Day.describe('The last day to reach it'),
  setOn: Day,
  now: z.number().min(0).nullable().describe('In the measure of the target; null when it cannot be computed'),
  path: z.number().min(0).nullable().describe('Where an even path would be on the day; null for what does not add up'),
  state: z.enum(['reached', 'on-path', 'behind', 'missed', 'not-computable']),
})

const Indicator = z.strictObject({
  id: z.string(),
  title: Text,
  kind: z.enum(kinds),
  unit: z.enum(units).nullable().describe('What a number counts; null for a share'),
  registers: z.array(z.enum(registerNames)).readonly().describe('What it is counted from'),
  value: z.number().nullable().describe('Shares run from 0 to 1, unrounded; null when there is none, or it has groups'),
  numerator: Amount.nullable().optional().describe('A count, or euros where `countsIn` says so'),
  denominator: Amount.nullable().optional(),
  countsIn: z.literal('euros').optional().describe('What numerator and denominator are, where they are no counts'),
  count: Count.nullable().optional().describe('Of how many it is the middle or the mean'),
  groups: z
    .record(z.string(), z.union([Count, z.literal('<5'), z.literal('hidden')]))
    .nullable()
    .optional()
    .describe(
      'Per term; `unknown` for blank and unknown values. For the role viewer 1 to 4 is `<5`, and what would give such a number away is `hidden`',
    ),
  statedOn: Day.nullable().optional().describe('When a person stated it'),
  period: z.strictObject({ from: Day, until: Day }).nullable().describe('Null when it is not counted over a period'),
  target: Target,
  standing: z.enum(['reached', 'missed', 'not-computable', 'informs']),
  ijkpunt: Ijkpunt.nullable().describe('What the steering group set for it; null when nothing holds on the day'),
  hard: z.boolean().describe('Must reach its target for readiness'),
  hardenedByLead: z.boolean(),
  why: z
    .strictObject({ reason: z.enum(notComputables), register: z.enum(registerNames).nullable(), sentence: Text })
    .nullable()
    .describe('Why it cannot be computed; null when it can'),
  unknownCodes: z.array(z.string()).readonly().describe('Codes that are not in the register of mediators'),
  figure: Text.describe('As people read it'),
  definition: z.strictObject({ nl: z.array(z.string()).readonly(), en: z.array(z.string()).readonly() }),
})

/** What `GET /api/indicators` answers. Fields may be added; none is taken away or given another meaning. */
export const IndicatorsDocumentShape = z
  .strictObject({
    schema: z.literal('/api/indicators/schema'),
    day: Day.describe('The day on which one looks'),
    notice: Text,
    edition: z.strictObject({ id: z.string(), version: z.string(), ccvOwn: z.boolean() }),
    indicators: z.array(Indicator).readonly(),
  })
  .meta({ title: 'Indicators of an organisation', description: 'Toetsklaar, GET /api/indicators' })

export type IndicatorsDocument = z.infer<typeof IndicatorsDocumentShape>

/** The same as a JSON schema (draft 2020-12). */
export function indicatorsJsonSchema(): object {
  return z.toJSONSchema(IndicatorsDocumentShape)
}
