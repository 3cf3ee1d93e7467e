import { DescriptionList } from '../../../_ui/list'
import type { Day } from '@/lib/day'
import type { Evidence } from '@/lib/evidence/evidence'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator, type Translate } from '@/lib/i18n/translate'

type Props = { readonly language: Language; readonly evidence: Evidence }

/** What we know of an item; what nobody filled in is left out. */
export function EvidenceFacts({ language, evidence }: Props) {
  const t = translator(language)
  const inWords = (day: Day | null) => (day === null ? '' : formatDay(day, language))
  const known = {
    aboutOn: inWords(evidence.aboutOn),
    period: periodText(t, inWords(evidence.periodFrom), inWords(evidence.periodUntil)),
    endsOn: inWords(evidence.endsOn),
    source: evidence.source,
    obtained: evidence.obtained,
    redactionNote: evidence.redactionNote,
    confidential: evidence.confidential ? t('evidence.item.yes') : '',
  }
  const facts = factNames.filter((name) => known[name] !== '')
  return (
    <DescriptionList facts={facts.map((name) => ({ term: t(`evidence.item.fact.${name}`), value: known[name] }))} />
  )
}

const factNames = ['aboutOn', 'period', 'endsOn', 'source', 'obtained', 'redactionNote', 'confidential'] as const

function periodText(t: Translate, from: string, until: string): string {
  if (from === '' && until === '') return ''
  return t('evidence.item.period', { from: from || 'none', until: until || 'none' })
}
