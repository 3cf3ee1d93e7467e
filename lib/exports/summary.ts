import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { scoreReadiness } from '@/lib/readiness/score'
import { citedSources } from './cited-sources'
import { aboutOf, type About } from './summary-about'
import { evidenceItems, type EvidenceItem } from './summary-evidence'
import type { SummaryFacts } from './summary-facts'
import { ijkpuntPart, type IjkpuntPart } from './summary-ijkpunten'
import { indicatorPart, type IndicatorPart } from './summary-indicators'
import { markOf } from './summary-mark'
import { frontOf, type Front } from './summary-front'
import { gapGroups, type GapGroup } from './summary-gaps'
import { summaryDecision, type SummaryDecision } from './summary-decision'
import { themeSections, type ThemeSection } from './summary-themes'
import { summaryValue, type SummaryValue } from './summary-value'

/** The readiness summary as plain values, every word in its language: what a screen or a format only has to lay out. */
export type Summary = {
  readonly language: Language
  readonly product: string
  readonly title: string
  readonly author: string
  /** The moment of making, as ISO text. */
  readonly madeAt: string
  /** What stands out on every page: "Concept", and "Fictief" for invented data. */
  readonly stamps: readonly string[]
  /** Round, edition, maker and moment, for the foot of every page. */
  readonly footer: { readonly lines: readonly string[]; readonly page: string; readonly of: string }
  readonly front: Front
  readonly themes: {
    readonly title: string
    readonly lead: string
    readonly columns: readonly string[]
    readonly sections: readonly ThemeSection[]
  }
  readonly gaps: {
    readonly title: string
    readonly lead: string
    readonly columns: readonly string[]
    readonly groups: readonly GapGroup[]
  }
  readonly ijkpunten: IjkpuntPart
  readonly indicators: IndicatorPart
  readonly evidence: {
    readonly title: string
    readonly lead: string
    readonly columns: readonly string[]
    readonly items: readonly EvidenceItem[]
  }
  /** Null where there is nothing to tell. */
  readonly value: SummaryValue | null
  readonly decision: SummaryDecision | null
  readonly about: About
}

/**
 * The summary of a round, for a steering group: page one to decide on, then the grounds. From the present state it is a
 * draft; of a frozen round it says which snapshot it belongs to (product rules, Exports).
 */
export function summaryOf(facts: SummaryFacts): Summary {
  const { language, organisation } = facts
  const t = translator(language)
  const readiness = scoreReadiness(facts.facts, facts.today)
  const requirementIds = readiness.requirements.map(({ id }) => id)
  const sources = citedSources(facts.framework, new Set(requirementIds))
  const groups = gapGroups(facts, readiness)
  const items = evidenceItems(facts)
  return {
    language,
    product: t('app.name'),
    title: t('summary.title', { organisation }),
    author: organisation,
    madeAt: facts.madeAt.toISOString(),
    stamps: markOf(facts).stamps,
    footer: footerOf(facts),
    front: frontOf(facts, readiness),
    themes: {
      title: t('summary.themes.title'),
      lead: t('summary.themes.lead'),
      columns: [
        t('summary.themes.requirement'),
        t('summary.themes.state'),
        t('summary.themes.verdict'),
        t('summary.themes.proof'),
      ],
      sections: themeSections(facts, readiness, sources),
    },
    gaps: {
      title: t('summary.gaps.title'),
      lead: t(groups.length === 0 ? 'summary.gaps.none' : 'summary.gaps.lead'),
      columns: [t('summary.gaps.requirement'), t('summary.gaps.missing'), t('summary.who'), t('summary.when')],
      groups,
    },
    ijkpunten: ijkpuntPart(facts),
    indicators: indicatorPart(facts, facts.breakdowns),
    evidence: {
      title: t('summary.evidence.title'),
      lead: items.length === 0 ? t('summary.evidence.none') : t('summary.evidence.lead', { count: items.length }),
      columns: [t('summary.evidence.document'), t('summary.evidence.about'), t('summary.evidence.used')],
      items,
    },
    value: summaryValue(language, facts.values),
    decision: summaryDecision(language, facts.decision),
    about: aboutOf(facts, requirementIds, sources),
  }
}

function footerOf(facts: SummaryFacts): Summary['footer'] {
  const { language, organisation, round, framework } = facts
  const t = translator(language)
  const start = formatDay(round.startsOn, language)
  const decision = formatDay(round.decisionOn, language)
  const named = [
    organisation,
    t('summary.footer.round', { number: round.number, round: t(`app.roundKind.${round.kind}`), start, decision }),
    t('summary.footer.edition', { version: framework.version }),
  ]
  return {
    lines: [named.join(' · '), markOf(facts).line],
    page: t('summary.footer.page'),
    of: t('summary.footer.of'),
  }
}
