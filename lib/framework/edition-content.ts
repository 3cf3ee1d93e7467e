import { z } from 'zod'
import { KnownCriteriaShape, RequirementShape, SourceShape, ThemeShape } from './edition'
import { faultsOf } from './edition-faults'
import { ExpectationShape, IndicatorShape } from './measures'
import { TextShape } from './provenance'

/** More than anybody asks of a mediation service, and little enough for one screen, one save and one file. */
export const mostRequirements = 500
export const mostExpectations = 2000

/** A requirement of an organisation's edition: it may be its own, be retired, or stand for a question of the real list. */
const ContentRequirementShape = RequirementShape.extend({
  /** A question of the real questionnaire may ask no document at all. */
  expectations: z.array(ExpectationShape).readonly(),
  own: z.boolean(),
  retired: z.boolean(),
  question: z.string().trim().min(1).max(40).nullable(),
})

/** A source leads the reader to a page; nothing else may stand behind its link. */
const ContentSourceShape = SourceShape.extend({ url: z.url({ protocol: /^https?$/ }) })

/**
 * What an edition says, without the id and the history of the edition: what is stored, adapted, exported and imported.
 * `version` is the label of the edition. The order of every list is the order on the screens. Refuses what an edition of
 * the catalogue refuses (`edition-faults`), an own requirement outside the fractions, and more than anybody can read.
 */
export const EditionContentShape = z
  .strictObject({
    version: z.string().min(1).max(60),
    title: TextShape,
    notice: TextShape,
    ccvOwn: z.boolean(),
    knownCriteria: KnownCriteriaShape,
    themes: z.array(ThemeShape).min(1).readonly(),
    requirements: z.array(ContentRequirementShape).min(1).max(mostRequirements).readonly(),
    indicators: z.array(IndicatorShape).readonly(),
    sources: z.array(ContentSourceShape).readonly(),
  })
  .superRefine((content, context) => {
    for (const fault of contentFaults(content)) context.addIssue({ code: 'custom', message: fault })
  })

export type EditionContent = z.infer<typeof EditionContentShape>
export type ContentRequirement = EditionContent['requirements'][number]
export type ContentExpectation = ContentRequirement['expectations'][number]
export type ContentTheme = EditionContent['themes'][number]

/** What is wrong between the parts of a content, each as a sentence; empty is sound. */
export function contentFaults(content: EditionContent): readonly string[] {
  const asked = content.requirements.flatMap(({ expectations }) => expectations)
  return [
    ...faultsOf({ ...content, ...nothingElse }),
    ...content.requirements
      .filter(({ own, gate }) => own && gate !== null)
      .map(({ id }) => `the own requirement ${id} stands outside the fractions`),
    ...(asked.length > mostExpectations ? ['more proof is asked than anybody can show'] : []),
  ]
}

/** What only a file of the catalogue holds; organisations neither store nor change it. */
const nothingElse = {
  recognition: { termSources: [] },
  vocabulary: { provenance: { sources: [] } },
  decisionOptions: [],
  benchmarks: { series: [], local: [] },
} as const
