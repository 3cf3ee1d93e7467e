import type { Decision } from '@/lib/decision/decision'
import { formatDay, formatEuros } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** What was decided, for the summary: in one sentence, with what each partner wanted and who still has to agree. */
export type SummaryDecision = {
  readonly title: string
  readonly sentence: string
  readonly paragraphs: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[]
}

/** What the summary tells of a record. */
export type ToldDecision = Omit<Decision, 'id' | 'roundId' | 'corrects' | 'recordedBy' | 'recordedAt'>

/** The part of the summary about the record in force; null as long as nothing was decided. */
export function summaryDecision(language: Language, decision: ToldDecision | undefined): SummaryDecision | null {
  if (decision === undefined) return null
  const t = translator(language)
  const { outcome, decidedOn, reasoning, conditions, positions, funding, steps, nextEvaluationOn } = decision
  const money = funding.map(({ name, year, amount, state }) => {
    const paid = formatEuros(Number(amount), language)
    return `${name}, ${year}: ${paid} (${t(`decision.state.${state}`).toLowerCase()})`
  })
  const formal = steps.map(({ body, title, plannedOn }) => {
    const when =
      plannedOn === null
        ? t('decision.steps.unplanned')
        : t('decision.steps.planned', { day: formatDay(plannedOn, language) })
    return `${t(`decision.body.${body}`)}: ${title} (${when.toLowerCase()})`
  })
  const lists = [
    { title: t('decision.money.title'), items: money },
    { title: t('decision.steps.title'), items: formal },
  ]
  return {
    title: t('decision.inForce.title'),
    sentence: t(`decision.doc.sentence.${outcome}`, { day: formatDay(decidedOn, language) }),
    paragraphs: [
      ...reasoning.split(/\n+/),
      ...conditions.split(/\n+/),
      nextEvaluationOn === null
        ? t('decision.doc.nextNone')
        : t('decision.doc.nextOn', { day: formatDay(nextEvaluationOn, language) }),
    ].filter((line) => line.trim() !== ''),
    columns: [t('decision.positions.partner'), t('decision.positions.position'), t('decision.positions.conditions')],
    rows: positions.map(({ name, position, conditions: on }) => [
      name,
      position === null ? t('decision.positions.none') : t(`decision.outcome.${position}`),
      on === '' ? '–' : on,
    ]),
    lists: lists.filter(({ items }) => items.length > 0),
  }
}
