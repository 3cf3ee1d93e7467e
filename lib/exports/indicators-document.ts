import type { Day } from '@/lib/day'
import type { Framework } from '@/lib/framework/framework'
import { definitionSentences, figureText, targetText, whyText } from '@/lib/i18n/indicator-sentences'
import { directionOf, unitOfTarget } from '@/lib/ijkpunten/choosable'
import { measuredIjkpunten } from '@/lib/ijkpunten/measured'
import type { Role } from '@/lib/members/roles'
import { readingForReader, readsFromOutside } from '@/lib/registers/figures/for-reader'
import { shownCells } from '@/lib/registers/figures/shown-groups'
import { indicatorOf } from '@/lib/registers/indicators/indicators'
import { isCountOfNothing, type Computed, type Group, type IndicatorReading } from '@/lib/registers/indicators/reading'
import type { IndicatorsDocument } from './indicators-schema'

type Described = IndicatorsDocument['indicators'][number]
type Figures = Pick<Described, 'value' | 'numerator' | 'denominator' | 'count' | 'groups' | 'statedOn'>

/**
 * What the indicators come to on a day, for the machine of a member. Mediators stand in it by code, who stated something
 * not at all. A partner or a steering group (role viewer) reads from outside, so it gets small groups of cases as an
 * export tells them.
 */
export function indicatorsDocument(
  { notice, editionId, version, ccvOwn }: Pick<Framework, 'notice' | 'editionId' | 'version' | 'ccvOwn'>,
  readings: readonly IndicatorReading[],
  on: Day,
  role: Role,
): IndicatorsDocument {
  return {
    schema: '/api/indicators/schema',
    day: on,
    notice,
    edition: { id: editionId, version, ccvOwn },
    indicators: readings.map((reading) => described(readingForReader(role, reading, readings), role)),
  }
}

function described(reading: IndicatorReading, role: Role): Described {
  const { id, definition, reads, period, standing, hard, hardenedByLead, unknownCodes } = reading
  const { kind, unit, counts } = indicatorOf(id)
  const { op, value } = definition.target
  return {
    id,
    title: definition.title,
    ...{ kind, unit, registers: reads },
    ...figuresOf(kind, reading.computed, (groups) => toldGroups(role, reading, groups)),
    ...(counts === undefined ? {} : { countsIn: counts }),
    period,
    target: { op, value, text: inBoth((language) => targetText(language, reading)) },
    ...{ standing, hard, hardenedByLead },
    ijkpunt: ijkpuntOf(reading),
    why: whyOf(reading),
    unknownCodes,
    figure: inBoth((language) => figureText(language, reading)),
    definition: inBoth((language) => definitionSentences(language, reading)),
  }
}

function ijkpuntOf(reading: IndicatorReading): Described['ijkpunt'] {
  const [measured] = measuredIjkpunten([reading])
  if (measured === undefined) return null
  const { target, fromOn, byOn, setOn } = measured.ijkpunt
  const { now, path, state } = measured.progress
  const direction = directionOf(reading.definition)
  return { ...{ target, unit: unitOfTarget(reading.id), direction, fromOn, byOn, setOn }, ...{ now, path, state } }
}

/** The same fields for every indicator of a kind, whether or not it can be computed. */
function figuresOf(
  kind: Described['kind'],
  computed: Computed,
  told: (groups: readonly Group[]) => NonNullable<Figures['groups']>,
): Figures {
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
      return { value: null, groups: told(computed.groups) }
    }
    case 'declaration':
      return { value, statedOn: computed.kind === 'declaration' ? computed.onDay : null }
    case 'count':
    case 'months':
      return { value }
  }
}

function toldGroups(
  role: Role,
  { id, vocabularies }: IndicatorReading,
  groups: readonly Group[],
): NonNullable<Figures['groups']> {
  const counts = Object.fromEntries(groups.map(({ id, count }) => [id, count]))
  if (!readsFromOutside(role)) return counts
  const cells = shownCells(vocabularies, id === 'ind-nuisance-mix' ? 'nuisance' : 'channels', groups)
  return { ...counts, ...Object.fromEntries(cells.map(({ id, shown }) => [id, shown === 'few' ? '<5' : shown])) }
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
