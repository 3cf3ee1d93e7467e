import { formatMoment } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { SummaryFacts } from './summary-facts'

/** What every page of a summary says of itself. */
export type SummaryMark = {
  /** What must not be missed: a draft, invented data. */
  readonly stamps: readonly string[]
  /** The stamps, or the number of the snapshot, with who made it and when. */
  readonly line: string
}

/** Marks a summary: a draft of the present state, or a numbered snapshot of a frozen round (product rules, Exports). */
export function markOf(
  facts: Pick<SummaryFacts, 'language' | 'fictional' | 'madeBy' | 'madeAt' | 'snapshot'>,
): SummaryMark {
  const { language, fictional, madeBy, madeAt, snapshot } = facts
  const t = translator(language)
  const invented = fictional ? [t('app.fictionalShort')] : []
  const stamps = snapshot === null ? [t('app.concept'), ...invented] : invented
  const what = snapshot === null ? t('app.concept') : t('summary.footer.snapshot', { number: snapshot.number })
  const made = t('summary.footer.made', { name: madeBy, moment: formatMoment(madeAt, language) })
  return { stamps, line: [what, ...invented, made].join(' · ') }
}
