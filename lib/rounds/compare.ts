import type { Fraction } from '@/lib/readiness/fractions'
import type { RequirementState } from '@/lib/readiness/requirement'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import type { Day } from '@/lib/day'
import type { Part } from '@/lib/framework/weight'
import type { Text } from '@/lib/i18n/languages'
import type { Round } from './round'

/** One round as far as another is held against it: as it was frozen, or as it stands on `day`. */
export type ComparedRound = Pick<Round, 'id' | 'number' | 'kind'> & {
  readonly frozen: boolean
  readonly day: Day
  readonly parts: readonly { readonly id: Part; readonly must: Fraction }[]
  readonly themes: readonly Named<{ readonly must: Fraction }>[]
  readonly requirements: readonly Named<{ readonly state: RequirementState }>[]
  readonly indicators: readonly IndicatorReading[]
}

type Named<T> = T & { readonly id: string; readonly title: Text }

/** Something in both rounds; null on the side of which the edition does not have it. */
export type Pair<T> = { readonly id: string; readonly one: T | null; readonly other: T | null }

export const changes = ['better', 'worse', 'same', 'only-one', 'only-other'] as const

/** How a requirement moved from the first round to the second, or in which of the two alone it stands. */
export type Change = (typeof changes)[number]

export type Comparison = {
  readonly parts: readonly Pair<Fraction>[]
  readonly themes: readonly (Pair<Fraction> & { readonly title: Text })[]
  readonly requirements: readonly (Pair<RequirementState> & { readonly title: Text; readonly change: Change })[]
  readonly indicators: readonly (Pair<IndicatorReading> & { readonly title: Text })[]
}

/** Two rounds side by side, in the order of the second; what only the first has stands at the end. */
export function compareRounds(one: ComparedRound, other: ComparedRound): Comparison {
  const titled = (round: ComparedRound) =>
    round.indicators.map((reading) => ({ ...reading, title: reading.definition.title }))
  return {
    parts: pairs(one.parts, other.parts, ({ must }) => must).map(({ pair }) => pair),
    themes: pairs(one.themes, other.themes, ({ must }) => must).map(({ item, pair }) => ({
      ...pair,
      title: item.title,
    })),
    requirements: pairs(one.requirements, other.requirements, ({ state }) => state).map(({ item, pair }) => ({
      ...pair,
      title: item.title,
      change: changeOf(pair),
    })),
    indicators: pairs(titled(one), titled(other), (reading): IndicatorReading => reading).map(({ item, pair }) => ({
      ...pair,
      title: item.title,
    })),
  }
}

function pairs<Item extends { readonly id: string }, T>(
  one: readonly Item[],
  other: readonly Item[],
  valueOf: (item: Item) => T,
): readonly { readonly item: Item; readonly pair: Pair<T> }[] {
  const earlier = new Map(one.map((item) => [item.id, item]))
  const later = new Set(other.map(({ id }) => id))
  const inOther = other.map((item) => {
    const before = earlier.get(item.id)
    const pair = { id: item.id, one: before === undefined ? null : valueOf(before), other: valueOf(item) }
    return { item, pair }
  })
  const onlyOne = one
    .filter(({ id }) => !later.has(id))
    .map((item) => ({ item, pair: { id: item.id, one: valueOf(item), other: null } }))
  return [...inOther, ...onlyOne]
}

/** What does not apply asks nothing any more, as what is ready does. */
const rank: Readonly<Record<RequirementState, number>> = { open: 0, claimed: 1, ready: 2, 'not-applicable': 2 }

function changeOf({ one, other }: Pair<RequirementState>): Change {
  if (one === null) return 'only-other'
  if (other === null) return 'only-one'
  if (rank[one] === rank[other]) return 'same'
  return rank[one] < rank[other] ? 'better' : 'worse'
}
