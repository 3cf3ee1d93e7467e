import type { RoundFacts } from '@/lib/readiness/facts'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import type { FirstCase } from '@/lib/rounds/first-case'
import type { SnapshotContent } from './content'

/** What readiness is judged from in a round that was frozen: what its snapshot says, whatever the registers say by now. */
export type FrozenFacts = {
  readonly facts: RoundFacts
  readonly indicators: readonly IndicatorReading[]
  readonly firstCase: FirstCase | null
  readonly ownChecked: number
}

/** Gives the facts back as they were when the round was frozen. */
export function frozenFacts(content: SnapshotContent): FrozenFacts {
  const { edition, vocabularies, firstCase, ownChecked, facts } = content
  const definitions = new Map(edition.indicators.map((definition) => [definition.id, definition]))
  const indicators = content.indicators.flatMap((reading): readonly IndicatorReading[] => {
    const definition = definitions.get(reading.id)
    return definition === undefined ? [] : [{ ...reading, definition, vocabularies }]
  })
  const readings = new Map(indicators.map((reading) => [reading.id, reading]))
  const requirements = facts.requirements.map((requirement) => ({
    ...requirement,
    indicators: requirement.indicators.map((indicator) => {
      const reading = readings.get(indicator.id)
      return reading === undefined ? indicator : { ...indicator, reading }
    }),
  }))
  return { facts: { ...facts, requirements }, indicators, firstCase, ownChecked }
}
