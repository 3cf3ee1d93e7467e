import { translator } from '@/lib/i18n/translate'
import type { Role } from '@/lib/members/roles'
import type { Group, IndicatorReading } from '../indicators/reading'
import type { Term } from '../vocabulary'
import type { Breakdowns } from './breakdowns'
import { blockOf, groupNames, shownCells, shownGroups, vocabularyOfGroups, type GroupName } from './shown-groups'

/** Whether somebody works elsewhere: for a partner or the steering group a group of 1 to 4 cases may point at neighbours. */
export function readsFromOutside(role: Role): boolean {
  return role === 'viewer'
}

/**
 * The breakdowns as a member may see them: a reader from outside gets no small group by name. What an export would hide is
 * one group here, under a term of its own that says so; of outcomes one per part of which the total is told.
 */
export function forReader(role: Role, breakdowns: Breakdowns): Breakdowns {
  return readsFromOutside(role) ? groupNames.reduce(withSmallTogether, breakdowns) : breakdowns
}

/**
 * An indicator as a member may see it. The share that residents report themselves is one group of the channels, so where
 * that group is hidden the share is as well. `all` are the indicators of the same day, among which the channels.
 */
export function readingForReader(
  role: Role,
  reading: IndicatorReading,
  all: readonly IndicatorReading[],
): IndicatorReading {
  if (!readsFromOutside(role) || reading.id !== 'ind-selfreport-share') return reading
  const channels = all.find(({ id }) => id === 'ind-referrer-mix')?.computed
  if (channels?.kind !== 'distribution') return reading
  const self = shownCells(reading.vocabularies, 'channels', channels.groups).find(({ id }) => id === 'self')
  if (self === undefined || typeof self.shown === 'number') return reading
  return { ...reading, computed: { kind: 'not-computable', why: 'small-group' } }
}

function withSmallTogether(breakdowns: Breakdowns, name: GroupName): Breakdowns {
  const { vocabularies } = breakdowns
  const safe = new Set(
    shownGroups(breakdowns, name).flatMap(({ id, shown }) => (shown === 'few' || shown === 'hidden' ? [] : [id])),
  )
  const together = new Map<string, { readonly group: Group; readonly term: Term }>()
  for (const { id, count } of breakdowns[name]) {
    if (safe.has(id)) continue
    const block = blockOf(vocabularies, name, id)
    const sum = (together.get(block)?.group.count ?? 0) + count
    const small = `small-${block}`
    together.set(block, { group: { id: small, count: sum }, term: { ...smallTerm(block), id: small } })
  }
  const terms = [...together.values()].map(({ term }) => term)
  const groups = [...together.values()].map(({ group }) => group)
  const vocabulary = vocabularyOfGroups[name]
  return {
    ...breakdowns,
    [name]: [...breakdowns[name].filter(({ id }) => safe.has(id)), ...groups],
    vocabularies: { ...vocabularies, [vocabulary]: [...vocabularies[vocabulary], ...terms] },
  }
}

function smallTerm(block: string): Omit<Term, 'id'> {
  return {
    title: {
      nl: translator('nl')('summary.indicators.smallTogether'),
      en: translator('en')('summary.indicators.smallTogether'),
    },
    words: [],
    positive: block === 'positive',
    handled: block === 'positive' || block === 'handled',
  }
}
