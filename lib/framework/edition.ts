import { z } from 'zod'
import { DayShape } from '@/lib/day'
import { faultsOf } from './edition-faults'
import { ExpectationShape, IndicatorShape } from './measures'
import { IdShape, IdsShape, MarkShape, ProvenanceShape, TextShape } from './provenance'

const PartShape = z.enum(['recognition', 'pilot'])

/** What is publicly known of the CCV's own criteria; feeds the counter "6 of 11 known". */
export const KnownCriteriaShape = z.strictObject({
  total: z.number().int().positive(),
  totalMark: MarkShape,
  namedInPublic: z.number().int().min(0),
  unknown: z.number().int().min(0),
  namedThemeIds: IdsShape,
  candidateThemeIds: IdsShape,
  sources: IdsShape,
  notes: z.array(TextShape).readonly(),
})

/** What public sources say of the recognition itself; null is "not found". */
const RecognitionShape = z.strictObject({
  defaultTermMonths: z.number().int().positive(),
  termMark: MarkShape,
  termSources: IdsShape,
  plusCertificate: z.boolean(),
  objectionProcedureExists: z.boolean(),
  fee: z.number().nullable(),
  turnaroundDays: z.number().int().nullable(),
  termNote: TextShape,
})

/** What the marks stand for, in words for the reader. */
const LegendShape = z.strictObject({
  marks: z.strictObject({ literal: TextShape, paraphrase: TextShape, inferred: TextShape }),
  confidence: z.strictObject({ H: TextShape, M: TextShape, L: TextShape }),
  grades: z.strictObject({ A: TextShape, B: TextShape, C: TextShape, D: TextShape }),
})

/** The values a register column may hold. `positive` null: the outcome says nothing about success. */
const VocabularyShape = z.strictObject({
  reportChannel: IdsShape,
  nuisance: IdsShape,
  unsuitableReason: IdsShape,
  outcome: z
    .array(z.strictObject({ id: IdShape, positive: z.boolean().nullable(), handled: z.boolean() }))
    .min(1)
    .readonly(),
  provenance: ProvenanceShape,
})

export const ThemeShape = z.strictObject({
  id: IdShape,
  title: TextShape,
  part: PartShape,
  provenance: ProvenanceShape,
})

/** One thing that must be true. A requirement with a `gate` stands outside every fraction of readiness. */
export const RequirementShape = z.strictObject({
  id: IdShape,
  themeId: IdShape,
  part: PartShape,
  level: z.enum(['must', 'should', 'optional']),
  gate: z.enum(['precondition', 'full-year', 'quality', 'decision']).nullable(),
  title: TextShape,
  description: TextShape,
  help: z.strictObject({ plain: TextShape, example: TextShape, whom: TextShape }),
  expectations: z.array(ExpectationShape).min(1).readonly(),
  indicators: IdsShape,
  provenance: ProvenanceShape,
})

const share = z.number().min(0).max(1).optional()
const count = z.number().int().min(0).optional()
const figures = z.strictObject({ reports: count, handled: count, positive: count, positiveShare: share })

/** Figures to compare with, never to pass or fail. Shares run from 0 to 1 and name their denominator where it is known. */
const BenchmarksShape = z.strictObject({
  unit: TextShape,
  series: z
    .array(
      z.strictObject({
        year: z.number().int(),
        reports: count,
        reportsApprox: z.boolean().optional(),
        municipalities: count,
        mediators: count,
        positiveShare: share,
        positiveDenominator: z.enum(['reported', 'suitable', 'handled', 'unspecified']).optional(),
        suitableShare: share,
        selfReportedShare: share,
        policeShare: share,
        noiseShare: share,
        complexShare: share,
        sources: IdsShape,
        note: TextShape.nullable(),
      }),
    )
    .readonly(),
  local: z
    .array(
      z.strictObject({
        id: IdShape,
        title: TextShape,
        year: z.number().int(),
        planned: figures.optional(),
        actual: figures,
        months: count,
        effectiveMonths: count,
        volunteers: count,
        volunteersApprox: count,
        volunteersAtStart: count,
        sources: IdsShape,
      }),
    )
    .readonly(),
})

/** A public text that an item rests on. Grade: see the legend; the year only where it was visible. */
export const SourceShape = z.strictObject({
  id: IdShape,
  title: TextShape,
  url: z.url(),
  grade: z.enum(['A', 'B', 'C', 'D']),
  year: z.number().int().nullable(),
})

/**
 * One edition of the requirements, as a file in `db/catalogue/` or an import holds it. Refuses ids used twice, references
 * to nothing, a requirement outside the part of its theme, and "all criteria known" in an edition that is not the CCV's own.
 */
export const EditionShape = z
  .strictObject({
    id: IdShape,
    version: z.string().min(1),
    title: TextShape,
    notice: TextShape,
    /** True only when the CCV itself wrote these texts. */
    ccvOwn: z.boolean(),
    publishedOn: DayShape,
    knownCriteria: KnownCriteriaShape,
    recognition: RecognitionShape,
    legend: LegendShape,
    parts: z.strictObject({
      recognition: z.strictObject({ title: TextShape }),
      pilot: z.strictObject({ title: TextShape }),
    }),
    vocabulary: VocabularyShape,
    themes: z.array(ThemeShape).min(1).readonly(),
    requirements: z.array(RequirementShape).min(1).readonly(),
    indicators: z.array(IndicatorShape).readonly(),
    decisionOptions: z
      .array(z.strictObject({ id: IdShape, title: TextShape, provenance: ProvenanceShape }))
      .min(1)
      .readonly(),
    benchmarks: BenchmarksShape,
    sources: z.array(SourceShape).readonly(),
  })
  .superRefine((edition, context) => {
    for (const fault of faultsOf(edition)) context.addIssue({ code: 'custom', message: fault })
  })

export type Edition = z.infer<typeof EditionShape>
