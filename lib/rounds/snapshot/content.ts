import { z } from 'zod'
import { DayShape } from '@/lib/day'
import { roundKinds } from '@/lib/rounds/round'
import { FrozenAnswerShape, FrozenEvidenceShape, FrozenLinkShape } from './answers-shape'
import { EditionTextShape } from './edition-shape'
import { FrozenFactsShape, FrozenReadinessShape } from './facts-shape'
import { FrozenGroupsShape, FrozenReadingShape, VocabulariesShape } from './figures-shape'
import { RoadShape } from './road-shape'

/**
 * What a snapshot holds, in its first format. Whoever changes this later must go on reading what was frozen before: what
 * is new may be missing, nothing is taken away or given another meaning; a test holds it against a stored snapshot.
 * People stand in it by id, with their names in `people`; mediators only by their codes.
 */
export const SnapshotContentShape = z.object({
  format: z.literal(1),
  organisation: z.object({ name: z.string(), fictional: z.boolean() }),
  snapshot: z.object({ number: z.number(), madeOn: DayShape, madeAt: z.string(), madeBy: z.string() }),
  round: z.object({
    id: z.string(),
    number: z.number(),
    kind: z.enum(roundKinds),
    startsOn: DayShape,
    decisionOn: DayShape,
    firstCaseOn: DayShape.nullable(),
    followsId: z.string().nullable(),
  }),
  people: z.record(z.string(), z.string()),
  edition: EditionTextShape,
  answers: z.array(FrozenAnswerShape).readonly(),
  evidence: z.array(FrozenEvidenceShape).readonly(),
  links: z.array(FrozenLinkShape).readonly(),
  /** Documents that were accepted by whoever uploaded them. */
  ownChecked: z.number(),
  firstCase: z.object({ on: DayShape, from: z.enum(['register', 'typed']) }).nullable(),
  indicators: z.array(FrozenReadingShape).readonly(),
  vocabularies: VocabulariesShape,
  groups: FrozenGroupsShape,
  facts: FrozenFactsShape,
  readiness: FrozenReadinessShape,
  road: RoadShape,
})

export type SnapshotContent = z.infer<typeof SnapshotContentShape>

/** Reads what a snapshot holds; throws on text that no version of the product ever wrote. */
export function readContent(text: string): SnapshotContent {
  return SnapshotContentShape.parse(JSON.parse(text))
}
