import { z } from 'zod'
import { EvidenceKindShape } from '@/lib/evidence/evidence'
import { IndicatorShape } from '@/lib/framework/measures'

// What is asked of a text here is less than of an edition: what was frozen is read, whatever is asked later.
const Text = z.object({ nl: z.string(), en: z.string() })
const Provenance = z.object({
  mark: z.enum(['literal', 'paraphrase', 'inferred']),
  detailMark: z.enum(['literal', 'paraphrase', 'inferred']),
  confidence: z.enum(['H', 'M', 'L']),
  sources: z.array(z.string()).readonly(),
  note: Text.nullable(),
})
const Part = z.enum(['recognition', 'pilot'])

export const RequirementTextShape = z.object({
  id: z.string(),
  themeId: z.string(),
  part: Part,
  level: z.enum(['must', 'should', 'optional']),
  gate: z.enum(['precondition', 'full-year', 'quality', 'decision']).nullable(),
  own: z.boolean(),
  question: z.string().nullable(),
  title: Text,
  description: Text,
  provenance: Provenance,
  expectations: z
    .array(
      z.object({
        id: z.string(),
        kind: EvidenceKindShape,
        mustShow: Text,
        maxAgeMonths: z.number().nullable(),
        required: z.boolean(),
      }),
    )
    .readonly(),
  indicators: z.array(z.object({ id: z.string(), title: Text, hard: z.boolean() })).readonly(),
})

/** The edition that a round was about, with its texts: a reader needs nothing else to know what was asked. */
export const EditionTextShape = z.object({
  editionId: z.string(),
  version: z.string(),
  title: Text,
  notice: Text,
  ccvOwn: z.boolean(),
  knownCriteria: z.object({ total: z.number(), namedInPublic: z.number() }),
  themes: z.array(z.object({ id: z.string(), part: Part, title: Text, provenance: Provenance })).readonly(),
  requirements: z.array(RequirementTextShape).readonly(),
  retired: z.array(RequirementTextShape).readonly(),
  sources: z
    .array(
      z.object({
        id: z.string(),
        title: Text,
        url: z.string(),
        grade: z.enum(['A', 'B', 'C', 'D']),
        year: z.number().nullable(),
      }),
    )
    .readonly(),
  indicators: z.array(IndicatorShape).readonly(),
})

export type RequirementText = z.infer<typeof RequirementTextShape>
