import { decisionOptions } from '@/lib/decision/decision'
import { stepText } from '@/lib/decision/sentences'
import { standingOutcomes } from '@/lib/decision/step-outcome'
import { formatDay, formatEuros } from '@/lib/i18n/format'
import { ijkpuntTarget } from '@/lib/i18n/ijkpunt-sentences'
import { figureText, standingText } from '@/lib/i18n/indicator-sentences'
import { translator } from '@/lib/i18n/translate'
import type { DecisionNoteFacts } from './decision-note-facts'

/** One table of the note, every cell in words; without rows it is left out, or `none` is said in its place. */
export type NoteTable = {
  readonly title: string
  readonly lead: string
  readonly columns: readonly string[]
  /** How wide the columns are to each other. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
  readonly none: string
}

/** What the partners can choose from, with who wants it: for a proposal. */
export function optionsTable({ language, table }: DecisionNoteFacts): NoteTable {
  const t = translator(language)
  return {
    ...{ title: t('decision.doc.options'), lead: '', none: '', widths: [1, 1.6, 1.2] },
    columns: [t('decision.doc.option'), t('decision.doc.means'), t('decision.doc.wantedBy')],
    rows: decisionOptions.map((option) => {
      const wanting = table.positions.filter(({ position }) => position === option).map(({ name }) => name)
      return [
        t(`decision.outcome.${option}`),
        t(`decision.outcomeHint.${option}`),
        wanting.length === 0 ? t('decision.doc.nobody') : wanting.join(', '),
      ]
    }),
  }
}

/** What the steering group wanted to reach, and where the project stands. */
export function resultsTable({ language, standing, readiness }: DecisionNoteFacts): NoteTable {
  const t = translator(language)
  const readings = readiness === null ? [] : standing.indicators
  return {
    ...{ title: t('decision.doc.results'), lead: t('decision.ijkpunten.lead'), none: t('decision.ijkpunten.none') },
    widths: [2, 1.4, 1],
    columns: [t('decision.ijkpunten.indicator'), t('decision.ijkpunten.target'), t('decision.ijkpunten.now')],
    rows: readings.flatMap((reading) => {
      const { definition, ijkpunt } = reading
      if (ijkpunt?.target == null || ijkpunt.byOn === null) return []
      const target = ijkpuntTarget(language, definition, ijkpunt.target)
      return [
        [
          definition.title[language],
          t('decision.ijkpunten.by', { target, day: formatDay(ijkpunt.byOn, language) }),
          reading.computed.kind === 'not-computable' ? standingText(language, reading) : figureText(language, reading),
        ],
      ]
    }),
  }
}

/** What each partner wants, and on what conditions. */
export function positionsTable({ language, table: { positions, decision } }: DecisionNoteFacts): NoteTable {
  const t = translator(language)
  return {
    title: t('decision.doc.positions'),
    lead: t(decision === null ? 'decision.positions.lead' : 'decision.positions.leadRecorded'),
    none: t('decision.positions.noPartners'),
    widths: [1.1, 1, 1.7],
    columns: [t('decision.positions.partner'), t('decision.positions.position'), t('decision.positions.conditions')],
    rows: positions.map(({ name, position, conditions }) => [
      name,
      position === null ? t('decision.positions.none') : t(`decision.outcome.${position}`),
      conditions === '' ? '–' : conditions,
    ]),
  }
}

/** Per funder and in all what each of the years brings, and what it costs. */
export function moneyTable({ language, table: { years, money, funding, decision } }: DecisionNoteFacts): NoteTable {
  const t = translator(language)
  const euros = (amount: number | null) =>
    amount === null ? t('decision.money.unknown') : formatEuros(amount, language)
  const funders = [...new Map(funding.map(({ partnerId, name }) => [partnerId, name]))]
  const perFunder = funders.map(([id, name]) => [
    name,
    ...years.map((year) => {
      const paid = funding.find((one) => one.partnerId === id && one.year === year)
      if (paid === undefined) return '–'
      return `${euros(Number(paid.amount))} (${t(`decision.state.${paid.state}`).toLowerCase()})`
    }),
  ])
  const isKnown = funders.length > 0 || money.some(({ budget }) => budget !== null)
  return {
    title: t('decision.doc.money'),
    lead: t(decision === null ? 'decision.money.lead' : 'decision.money.leadRecorded'),
    none: t('decision.doc.noMoney'),
    widths: [1.4, ...years.map(() => 1)],
    columns: [t('decision.money.partner'), ...years.map(String)],
    rows: isKnown
      ? [
          ...perFunder,
          [t('decision.money.committed'), ...money.map(({ committed }) => euros(committed))],
          [t('decision.money.budget'), ...money.map(({ budget }) => euros(budget))],
          [t('decision.money.covered'), ...money.map(({ covered }) => t(`decision.money.${covered}`))],
        ]
      : [],
  }
}

/** Who still has to agree, and what became of it. */
export function stepsTable({ language, table: { decision }, desk }: DecisionNoteFacts): NoteTable {
  const t = translator(language)
  const outcomes = decision === null ? [] : standingOutcomes(decision, desk.stepOutcomes)
  return {
    ...{ title: t('decision.doc.steps'), lead: t('decision.steps.lead'), none: t('decision.steps.none') },
    widths: [1, 1.6, 1.6],
    columns: [t('decision.doc.body'), t('decision.doc.step'), t('decision.doc.when')],
    rows: (decision?.steps ?? []).map((step, index) => [
      t(`decision.body.${step.body}`),
      step.title,
      stepText(language, step, outcomes[index] ?? null),
    ]),
  }
}
