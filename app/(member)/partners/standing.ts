import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Evaluation } from '@/lib/partners/evaluation'
import type { Day } from '@/lib/day'
import { endOf, linkState, type PersonalLink } from '@/lib/personal-link/personal-link'

/** How far the evaluation of one partner is, in one sentence. `links` are those of the partner, newest first. */
export function evaluationStanding(
  language: Language,
  today: Day,
  evaluation: Evaluation | undefined,
  links: readonly PersonalLink[],
): string {
  const t = translator(language)
  const told = (day: Day) => ({ day: formatDay(day, language) })
  if (evaluation !== undefined) return t('partners.standing.given', told(evaluation.handedInOn))
  const link = links.find((one) => linkState(one, today) === 'opened') ?? links[0]
  if (link === undefined) return t('partners.standing.none')
  switch (linkState(link, today)) {
    case 'waiting':
      return t('partners.standing.asked', told(link.madeOn))
    case 'opened':
      return t('partners.standing.opened', told(link.openedOn ?? link.madeOn))
    case 'over':
      return t('partners.standing.over', told(link.until))
    case 'revoked':
      return t('partners.standing.revoked', told(endOf(link)))
  }
}
