import { requirementOf, type Framework } from '@/lib/framework/framework'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { CitedSources } from './cited-sources'
import { isHidden } from './summary-evidence'
import type { SummaryFacts } from './summary-facts'

const marks = ['literal', 'paraphrase', 'inferred'] as const

/** What a reader may and may not conclude from the document, and what it rests on. */
export type About = {
  readonly title: string
  readonly statements: readonly string[]
  /** To be said only when the typeface did not know a character. */
  readonly replaced: string
  readonly marks: { readonly title: string; readonly items: readonly string[] }
  readonly sources: {
    readonly title: string
    readonly grades: string
    readonly items: readonly {
      readonly number: number
      readonly title: string
      readonly grade: string
      readonly url: string
    }[]
  }
}

/** Says it all plainly: whose texts, how much of the CCV's is known, a draft, invented, not scanned. */
export function aboutOf(facts: SummaryFacts, requirementIds: readonly string[], sources: CitedSources): About {
  const { framework, language } = facts
  const t = translator(language)
  return {
    title: t('summary.about.title'),
    statements: statementsOf(facts),
    replaced: t('summary.about.replaced'),
    marks: {
      title: t('summary.about.marks'),
      items: marks.map((mark) => t(`summary.about.mark.${mark}`, { count: countOf(framework, requirementIds, mark) })),
    },
    sources: {
      title: t('summary.about.sources'),
      grades: t('summary.about.grades'),
      items: sources.all.map(({ number, source: { title, grade, year, url } }) => ({
        number,
        title: title[language],
        grade: year === null ? grade : `${year}, ${grade}`,
        url,
      })),
    },
  }
}

function statementsOf({ framework, language, today, fictional, links, snapshot }: SummaryFacts): readonly string[] {
  const t = translator(language)
  const { total, namedInPublic } = framework.knownCriteria
  return [
    framework.notice[language],
    ...(framework.ccvOwn ? [] : [t('summary.about.known', { total, known: namedInPublic })]),
    t('summary.about.claims'),
    snapshot === null
      ? t('summary.about.concept', { day: formatDay(today, language) })
      : t('summary.about.snapshot', { number: snapshot.number, day: formatDay(today, language) }),
    ...(fictional ? [t('summary.about.fictional')] : []),
    ...(links.length === 0 ? [] : [t('summary.about.notScanned')]),
    ...(links.some(({ document }) => isHidden(document)) ? [t('summary.about.confidential')] : []),
  ]
}

function countOf(framework: Framework, requirementIds: readonly string[], mark: (typeof marks)[number]): number {
  const asked = requirementIds.flatMap((id) => requirementOf(framework, id) ?? [])
  // What an organisation asks of itself comes from no source.
  return asked.filter(({ own, provenance }) => !own && provenance.mark === mark).length
}
