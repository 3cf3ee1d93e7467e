import type { ShownLink } from '@/lib/evidence/link'
import { isOwnCheck } from '@/lib/evidence/review'
import { isExpired } from '@/lib/evidence/validity'
import { requirementOfExpectationNamed } from '@/lib/framework/named'
import { formatDay, formatShortDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { Mark } from './summary-gates'
import type { SummaryFacts } from './summary-facts'

export type EvidenceUse = {
  readonly requirement: string
  readonly pages: string
  readonly mark: Mark
  readonly review: string
}

/** A document with everything it is used for. What is confidential has no title, kind or day here, whoever asks. */
export type EvidenceItem = {
  readonly title: string
  readonly kind: string
  readonly about: string
  readonly uses: readonly EvidenceUse[]
}

/** The documents used in the round, in the order in which they were first linked. */
export function evidenceItems(facts: SummaryFacts): readonly EvidenceItem[] {
  const items = new Map<string, ShownLink[]>()
  for (const link of facts.links) items.set(link.evidenceId, [...(items.get(link.evidenceId) ?? []), link])
  return [...items.values()].map((links) => ({
    ...described(facts, links[0]?.document ?? null),
    uses: links.map((link) => use(facts, link)),
  }))
}

/** The summary goes to people outside, so what is confidential stays hidden from those who may see it here as well. */
export function isHidden(document: ShownLink['document']): document is null {
  return document === null || document.confidential
}

function described({ language }: SummaryFacts, document: ShownLink['document']): Omit<EvidenceItem, 'uses'> {
  const t = translator(language)
  if (document === null || isHidden(document)) {
    return { title: t('summary.evidence.confidential'), kind: '', about: t('summary.evidence.hidden') }
  }
  return {
    title: document.title,
    kind: t(`app.kind.${document.kind}`),
    about: formatShortDay(document.aboutOn, language),
  }
}

function use(facts: SummaryFacts, link: ShownLink): EvidenceUse {
  const { framework, language } = facts
  const t = translator(language)
  return {
    requirement: requirementOfExpectationNamed(language, framework, link.expectationId),
    pages: link.pages === '' || isHidden(link.document) ? '' : t('summary.evidence.pages', { pages: link.pages }),
    ...reviewed(facts, link),
  }
}

function reviewed({ language, today }: SummaryFacts, link: ShownLink): Pick<EvidenceUse, 'mark' | 'review'> {
  const t = translator(language)
  const { status, validUntil } = link
  if (status !== 'accepted') return { mark: 'rest', review: t(`summary.evidence.${status}`) }
  const by = isOwnCheck(link) ? 'own' : 'other'
  if (validUntil === null) return { mark: 'ready', review: t('summary.evidence.accepted', { by }) }
  const day = formatDay(validUntil, language)
  return isExpired(validUntil, today)
    ? { mark: 'rest', review: t('summary.evidence.expired', { by, day }) }
    : { mark: 'ready', review: t('summary.evidence.acceptedUntil', { by, day }) }
}
