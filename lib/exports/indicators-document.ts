import type { Day } from '@/lib/day'
import type { Framework } from '@/lib/framework/framework'
import { definitionSentences, figureText, targetText, whyText } from '@/lib/i18n/indicator-sentences'
import { indicatorOf } from '@/lib/registers/indicators/indicators'
import { isCountOfNothing, type Computed, type IndicatorReading } from '@/lib/registers/indicators/reading'
import type { IndicatorsDocument } from './indicators-schema'

type Described = IndicatorsDocument['indicators'][number]
type Figures = Pick<Described, 'value' | 'numerator' | 'denominator' | 'count' | 'groups' | 'statedOn'>

/** What the indicators come to on a day, for machines. Mediators stand in it by code, who stated something not at all. */
export function indicatorsDocument(
  { notice, editionId, version, ccvOwn }: Pick<Framework, 'notice' | 'editionId' | 'version' | 'ccvOwn'>,
  readings: readonly IndicatorReading[],
  on: Day,
): IndicatorsDocument {
  return {
    schema: '/api/indicators/schema',
    day: on,
    notice,
    edition: { id: editionId, version, ccvOwn },
    indicators: readings.map(described),
  }
}

function described(reading: IndicatorReading): Described {
  const { id, definition, reads, period, standing, hard, hardenedByLead, unknownCodes } = reading
  const { kind, unit } = indicatorOf(id)
  const { op, value } = definition.target
  return {
    id,
    title: definition.title,
    ...{ kind, unit, registers: reads },
    ...figuresOf(kind, reading.computed),
    period,
    target: { op, value, text: inBoth((language) => targetText(language, reading)) },
    ...{ standing, hard, hardenedByLead },
    why: whyOf(reading),
    unknownCodes,
    figure: inBoth((language) => figureText(language, reading)),
    definition: inBoth((language) => definitionSentences(language, reading)),
  }
}

/** The same fields for every indicator of a kind, whether or not it can be computed. */
function figuresOf(kind: Described['kind'], computed: Computed): Figures {
  const none = isCountOfNothing(computed) ? 0 : null
  const value = 'value' in computed ? computed.value : null
  switch (kind) {
    case 'ratio':
    case 'number': {
      if (computed.kind !== 'ratio' && computed.kind !== 'number') {
        return { value: null, numerator: none, denominator: none }
      }
      return { value, numerator: computed.numerator, denominator: computed.denominator }
    }
    case 'median':
    case 'mean':
      return { value, count: 'count' in computed ? computed.count : none }
    case 'distribution': {
      if (computed.kind !== 'distribution') return { value: null, groups: null }
      return { value: null, groups: Object.fromEntries(computed.groups.map(({ id, count }) => [id, count])) }
    }
    case 'declaration':
      return { value, statedOn: computed.kind === 'declaration' ? computed.onDay : null }
    case 'count':
    case 'months':
      return { value }
  }
}

function whyOf(reading: IndicatorReading): Described['why'] {
  const { computed } = reading
  if (computed.kind !== 'not-computable') return null
  return {
    reason: computed.why,
    register: computed.register ?? null,
    sentence: inBoth((language) => whyText(language, reading) ?? ''),
  }
}

function inBoth<T>(say: (language: 'nl' | 'en') => T): { readonly nl: T; readonly en: T } {
  return { nl: say('nl'), en: say('en') }
}
