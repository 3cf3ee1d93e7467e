import { formatShortDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { FrontFacts } from './summary-facts'

/** Who will do it and by when, in words for a table; says so when nobody or no day was chosen. */
export type AnswerBy = { readonly who: string; readonly when: string; readonly overdue: boolean }

/** Reads owner and due day of a requirement's answer. */
export function answerBy({ assessments, people, language, today }: FrontFacts, requirementId: string): AnswerBy {
  const t = translator(language)
  const { ownerId = null, dueOn = null } = assessments.get(requirementId) ?? {}
  const who = ownerId === null ? t('summary.nobody') : (people.get(ownerId) ?? t('requirements.answer.formerMember'))
  if (dueOn === null) return { who, when: t('summary.noDay'), overdue: false }
  const due = formatShortDay(dueOn, language)
  const overdue = dueOn < today
  return { who, when: overdue ? t('summary.overdue', { day: due }) : due, overdue }
}
