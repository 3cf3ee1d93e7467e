import { wholePercent } from '@/lib/readiness/fractions'
import { indicatorOf } from '@/lib/registers/indicators/indicators'
import { nothingHappened, type IndicatorReading } from '@/lib/registers/indicators/reading'
import { registerOf } from '@/lib/registers/registers'
import type { Term, Vocabularies } from '@/lib/registers/vocabulary'
import { formatDay, formatEuros, formatNumber } from './format'
import type { Language } from './languages'
import { nl } from './messages/nl'
import { shareText } from './share-text'
import { translator } from './translate'

/** "72% · 28 van 39", "54,5 dagen · het midden van 28 zaken", "11 maanden"; otherwise "niet te berekenen". */
export function figureText(language: Language, { definition, computed }: IndicatorReading): string {
  const t = translator(language)
  switch (computed.kind) {
    case 'not-computable':
      return t('indicators.figure.not-computable')
    case 'ratio': {
      const { numerator, denominator, value } = computed
      // The share of required proof is told by readiness as well, and that rounds down.
      const isProof = definition.minimumInput === 'evidence-register'
      const percent = isProof
        ? `${wholePercent(numerator, denominator)}%`
        : shareText(language, value, definition.target)
      if (indicatorOf(definition.id).counts === 'euros') {
        const [counted, of] = [formatEuros(numerator, language), formatEuros(denominator, language)]
        return t('indicators.figure.share-euros', { percent, numerator: counted, denominator: of })
      }
      const few = denominator < (definition.showCountsBelow ?? 0)
      return t(few ? 'indicators.figure.share-few' : 'indicators.figure.share', { percent, numerator, denominator })
    }
    case 'number': {
      const { numerator, denominator } = computed
      return t('indicators.figure.each', { value: formatNumber(computed.value, language), numerator, denominator })
    }
    case 'median':
      return t('indicators.figure.median', { value: formatNumber(computed.value, language), count: computed.count })
    case 'mean': {
      const percent = shareText(language, computed.value, definition.target)
      return t('indicators.figure.mean', { percent, count: computed.count })
    }
    case 'distribution':
      return t('indicators.figure.reports', { total: computed.total })
    case 'declaration':
      return t('indicators.figure.stated', {
        amount: amountText(language, definition.id, computed.value),
        day: formatDay(computed.onDay, language),
      })
    case 'count':
    case 'months':
      return amountText(language, definition.id, computed.value)
  }
}

/** Why it cannot be computed, in a sentence or two; null when it can. */
export function whyText(language: Language, { computed }: Pick<IndicatorReading, 'computed'>): string | null {
  if (computed.kind !== 'not-computable') return null
  const register = computed.register === undefined ? '' : registerOf(computed.register).title[language]
  return translator(language)(`indicators.why.${computed.why}`, { register })
}

/** How the figure stands to its target: "Doel gehaald: ten minste 80%." */
export function standingText(language: Language, reading: IndicatorReading): string {
  const t = translator(language)
  const { definition, computed, standing } = reading
  const { target } = definition
  if (standing === 'informs') {
    if (computed.kind === 'not-computable' && nothingHappened.includes(computed.why)) {
      return t('indicators.standing.nothing')
    }
    if (target.op !== 'compare' || target.value === null) return t('indicators.standing.informs')
    return t('indicators.standing.compare', { value: valueText(language, definition.id, target.value) })
  }
  return t(`indicators.standing.${standing}`, { target: targetText(language, reading) ?? '' })
}

/** The target alone: "ten minste 80%", "tussen 3 en 8 zaken per bemiddelaar"; null where there is none. */
export function targetText(language: Language, { definition }: Pick<IndicatorReading, 'definition'>): string | null {
  const t = translator(language)
  const { id, target } = definition
  const text = (value: number) => valueText(language, id, value)
  switch (target.op) {
    case '>=':
      return t('indicators.target.at-least', { value: text(target.value) })
    case '<=':
      return t('indicators.target.at-most', { value: text(target.value) })
    case '==':
      return t('indicators.target.exactly', { value: text(target.value) })
    case 'between': {
      const [from, until] = target.value
      return t('indicators.target.between', { from: formatNumber(from, language), until: text(until) })
    }
    case 'compare':
      return target.value === null ? null : t('indicators.target.compare', { value: text(target.value) })
    case 'info':
      return null
  }
}

/** Over which time it was counted: "28 april 2022 tot en met 27 april 2023", or the day on which one looks. */
export function periodText(language: Language, { id, on, period }: IndicatorReading): string {
  const { span } = indicatorOf(id)
  const from = period === null ? '' : formatDay(period.from, language)
  const until = formatDay(period?.until ?? on, language)
  return translator(language)(`indicators.period.${span === 'ijkpunt' && period === null ? 'no-ijkpunt' : span}`, {
    from,
    until,
  })
}

/** Says which codes in cases or trainings nobody has in the register of mediators; null when there are none. */
export function unknownCodesText(
  language: Language,
  { unknownCodes }: Pick<IndicatorReading, 'unknownCodes'>,
): string | null {
  if (unknownCodes.length === 0) return null
  const [count, codes] = [unknownCodes.length, unknownCodes.join(', ')]
  return translator(language)('indicators.unknown-codes', { count, codes })
}

/** A value in what the indicator counts: "80%" for a share, "11 maanden", "54,5 dagen". For targets, axes and tables. */
export function valueText(language: Language, id: string, value: number): string {
  return indicatorOf(id).unit === null ? shareText(language, value) : amountText(language, id, value)
}

function amountText(language: Language, id: string, value: number): string {
  const { unit } = indicatorOf(id)
  const number = formatNumber(value, language)
  return unit === null ? number : translator(language)(`indicators.amount.${unit}`, { value, number })
}

/** The name of a group of a distribution; blanks and unknown values are one group `unknown`. */
export function groupText(language: Language, { vocabularies, id }: IndicatorReading, group: string): string {
  const terms = id === 'ind-nuisance-mix' ? vocabularies.nuisance : vocabularies.channel
  const term = terms.find((one) => one.id === group)
  return term?.title[language] ?? translator(language)('indicators.unknown-group')
}

/**
 * What is counted, of what, over which time and what is left out: sentences to show one below the other. Where the
 * outcome of a case matters they name the outcomes, because an organisation may decide which these are.
 */
export function definitionSentences(
  language: Language,
  { id, vocabularies }: Pick<IndicatorReading, 'id' | 'vocabularies'>,
): readonly string[] {
  const t = translator(language)
  if (!isDefined(id)) throw new Error(`the indicator ${id} has no definition in words`)
  return [
    ...t(`indicators.definition.of.${id}`).split('\n'),
    ...(byOutcome.includes(id) ? outcomeSentences(language, vocabularies) : []),
    t(`indicators.definition.span.${indicatorOf(id).span}`),
  ]
}

const byOutcome: readonly string[] = ['ind-positive-handled', 'ind-positive-suitable', 'ind-positive-reports']
const defined = nl.indicators.definition.of

function isDefined(id: string): id is keyof typeof defined {
  return id in defined
}

function outcomeSentences(language: Language, { outcome }: Vocabularies): readonly string[] {
  const t = translator(language)
  const handled = outcome.filter((term) => term.handled === true)
  const positive = handled.filter((term) => term.positive === true)
  const names = (terms: readonly Term[]) =>
    terms.length === 0 ? t('indicators.outcomes.none') : terms.map(({ title }) => title[language]).join(', ')
  return [
    t('indicators.outcomes.handled', { outcomes: names(handled) }),
    t('indicators.outcomes.positive', { outcomes: names(positive) }),
  ]
}
