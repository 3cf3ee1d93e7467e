import type { Edition } from '@/lib/framework/edition'
import type { ContentRequirement, EditionContent } from '@/lib/framework/edition-content'

const json = JSON.stringify

type Content = Pick<Edition, 'version' | 'title' | 'notice' | 'knownCriteria' | 'ccvOwn'>
type Asked = Edition['requirements'][number] & Partial<Pick<ContentRequirement, 'own' | 'retired' | 'question'>>

/** What the row of an edition holds of its content. */
export function editionColumns({ version, title, notice, knownCriteria, ccvOwn }: Content) {
  return {
    version,
    title: json(title),
    notice: json(notice),
    known_criteria: json(knownCriteria),
    ccv_own: ccvOwn,
  }
}

/** The rows of the parts of an edition, of the catalogue or of an organisation, in the order of their content. */
export function partRows(
  editionId: string,
  content: Pick<EditionContent, 'themes' | 'indicators' | 'sources'> & { readonly requirements: readonly Asked[] },
) {
  return {
    theme: content.themes.map(({ id, part, title, provenance }, position) => ({
      edition_id: editionId,
      id,
      position,
      part,
      title: json(title),
      provenance: json(provenance),
    })),
    requirement: content.requirements.map((requirement, position) => requirementRow(editionId, requirement, position)),
    expectation: content.requirements.flatMap((requirement) =>
      requirement.expectations.map((expectation, position) => ({
        edition_id: editionId,
        id: expectation.id,
        requirement_id: requirement.id,
        position,
        kind: expectation.kind,
        must_show: json(expectation.mustShow),
        max_age_months: expectation.maxAgeMonths,
        required: expectation.required,
      })),
    ),
    indicator: content.indicators.map((indicator, position) => ({
      edition_id: editionId,
      id: indicator.id,
      position,
      title: json(indicator.title),
      definition: json(indicator),
      hard: indicator.hard,
    })),
    requirement_indicator: content.requirements.flatMap((requirement) =>
      requirement.indicators.map((indicatorId, position) => ({
        edition_id: editionId,
        requirement_id: requirement.id,
        indicator_id: indicatorId,
        position,
      })),
    ),
    source: content.sources.map((source, position) => ({
      edition_id: editionId,
      id: source.id,
      position,
      title: json(source.title),
      url: source.url,
      grade: source.grade,
      year: source.year,
    })),
  }
}

function requirementRow(editionId: string, requirement: Asked, position: number) {
  return {
    edition_id: editionId,
    id: requirement.id,
    theme_id: requirement.themeId,
    position,
    part: requirement.part,
    level: requirement.level,
    gate: requirement.gate,
    title: json(requirement.title),
    description: json(requirement.description),
    help: json(requirement.help),
    provenance: json(requirement.provenance),
    own: requirement.own ?? false,
    retired: requirement.retired ?? false,
    question: requirement.question ?? null,
  }
}
