import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { day } from '@/lib/day'
import { baseVocabularies } from '../vocabularies/base'
import type { Vocabularies } from '../vocabulary'
import type { Fault } from './fault'

/**
 * Says what is wrong with a cell and what to do; row, heading and value are shown beside it. For a word that is not
 * known it says which one may be meant, or what there is to choose from.
 */
export function faultText(language: Language, fault: Fault, vocabularies: Vocabularies = baseVocabularies): string {
  const translate = translator(language)
  const { reason, other, most = 0, line = 0, nearest, vocabulary } = fault
  const said = translate(`register-faults.reason.${reason}`, {
    other: other?.title[language] ?? '',
    day: other === undefined ? '' : formatDay(day(other.day), language),
    most,
    line: String(line),
  })
  if (nearest !== undefined) return `${said} ${translate('register-faults.did-you-mean', { term: nearest[language] })}`
  if (vocabulary === undefined) return said
  const terms = vocabularies[vocabulary].filter(({ retired }) => retired !== true)
  const choice = terms.map(({ title }) => title[language]).join(', ')
  return `${said} ${translate('register-faults.choose', { terms: choice })}`
}
