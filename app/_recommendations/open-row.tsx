import { LinkRow } from '../_ui/list'
import { Tag } from '../_ui/tag'
import type { Day } from '@/lib/day'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { isPastTerm } from '@/lib/recommendations/pressing'
import { sourceTitle, type OpenRecommendation } from '@/lib/recommendations/recommendation'

type Props = { readonly language: Language; readonly today: Day; readonly one: OpenRecommendation }

/** A recommendation that is not done: what, from whom, who does it and when, with its row behind it. */
export function OpenRow({ language, today, one }: Props) {
  const t = translator(language)
  const { id, text, owner, dueOn, evidenceTitle } = one
  const hint = t('recommendations.open.hint', {
    source: sourceTitle(one, language),
    owner: owner ? t('recommendations.open.owner', { name: owner }) : '',
    due:
      dueOn === null
        ? t('recommendations.open.noDue')
        : t('recommendations.open.due', { day: formatDay(dueOn, language) }),
    proof: evidenceTitle === null ? '' : t('recommendations.open.proof', { title: evidenceTitle }),
  })
  return (
    <LinkRow
      href={`/registers/recommendations/${id}`}
      title={text}
      hint={hint.trim()}
      status={isPastTerm(one, today) && <Tag>{t('recommendations.open.overdue')}</Tag>}
    />
  )
}
