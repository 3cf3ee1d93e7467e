import { withoutSmallNumbers, type Cell, type ShownCell } from '../small-numbers'
import { termOf, type Vocabularies, type VocabularyName } from '../vocabulary'
import type { Breakdowns } from './breakdowns'

/** Cases in groups, by the vocabulary that names the groups. */
export const groupNames = ['channels', 'nuisance', 'reasons', 'outcomes'] as const
export type GroupName = (typeof groupNames)[number]

/** The vocabulary that names the groups of a breakdown. */
export const vocabularyOfGroups = {
  channels: 'channel',
  nuisance: 'nuisance',
  reasons: 'unsuitableReason',
  outcomes: 'outcome',
} as const satisfies Readonly<Record<GroupName, VocabularyName>>

type Grouped = Pick<Breakdowns, GroupName | 'vocabularies'>

/**
 * Groups of cases as they may leave the organisation, in the order of the vocabulary. What is empty is left out, unless
 * it is hidden to keep a small number safe.
 */
export function shownGroups(counted: Grouped, name: GroupName): readonly ShownCell[] {
  return shownCells(counted.vocabularies, name, counted[name])
}

/** The same for groups that come from an indicator. */
export function shownCells(vocabularies: Vocabularies, name: GroupName, groups: readonly Cell[]): readonly ShownCell[] {
  const cells = withEmpty(vocabularies, name, groups)
  const told = withoutSmallNumbers(cells, (id) => blockOf(vocabularies, name, id))
  return told.filter(({ shown }) => shown !== 0)
}

/** Part of which groups the totals are told elsewhere; a group of cases hides within its part. */
export function blockOf(vocabularies: Vocabularies, name: GroupName, id: string): string {
  if (name !== 'outcomes') return 'all'
  // The reasons, and the share that is suitable, tell how many were not; so they tell what is left of the others.
  if (id === 'unsuitable') return id
  const term = termOf(vocabularies, 'outcome', id)
  if (term?.handled !== true) return 'rest'
  return term.positive === true ? 'positive' : 'handled'
}

function withEmpty(vocabularies: Vocabularies, name: GroupName, groups: readonly Cell[]): readonly Cell[] {
  const counts = new Map(groups.map(({ id, count }) => [id, count]))
  const offered = vocabularies[vocabularyOfGroups[name]].filter(({ id, retired }) => retired !== true || counts.has(id))
  const ids = new Set([...offered.map(({ id }) => id), ...counts.keys()])
  ids.delete('unknown')
  return [...ids, 'unknown'].map((id) => ({ id, count: counts.get(id) ?? 0 }))
}
