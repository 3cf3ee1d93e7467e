import fc from 'fast-check'
import { shownGroups, vocabularyOfGroups, type GroupName } from '@/lib/registers/figures/shown-groups'
import { forReader } from '@/lib/registers/figures/for-reader'
import { breakdownsOf, type Breakdowns } from '@/lib/registers/figures/breakdowns'
import { day } from '@/lib/day'
import type { ShownCell } from '@/lib/registers/small-numbers'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'

type Counts = Readonly<Record<string, number>>

const none: Counts = {}
const counted = (counts: Counts) => Object.entries(counts).map(([term, count]) => ({ term, count }))
const breakdowns = (outcomes: Counts, reasons: Counts = none): Breakdowns =>
  breakdownsOf(
    day('2026-11-23'),
    { months: [], channels: [], nuisance: [], mediators: [], outcomes: counted(outcomes), reasons: counted(reasons) },
    baseVocabularies,
  )

// The invented organisation: 36 closed, 29 handled, 5 not suitable, so two are left for two groups.
const demo = breakdowns(
  {
    ...{ 'solved-advice': 3, 'solved-one-party': 4, 'solved-separate-talks': 6, 'solved-joint-talk': 8, improved: 3 },
    ...{ 'not-solved': 5, 'referred-on': 1, 'on-hold': 1, unsuitable: 5 },
  },
  { 'violence-or-threat': 2, family: 2, other: 1 },
)

test('who knows how many were handled and how many were not suitable cannot work out what became of the other two', () => {
  const shown = Object.fromEntries(shownGroups(demo, 'outcomes').map(({ id, shown }) => [id, shown]))
  expect(shown).toMatchObject({ unsuitable: 5, 'referred-on': 'hidden', 'on-hold': 'hidden' })
  expect(shown['unknown']).toBe('hidden')
  expect(workedOut(demo)).toEqual([])
})

test('whatever became of the cases, the totals that are told give no small group away', () => {
  const ids = baseVocabularies.outcome.map(({ id }) => id)
  const reasons = baseVocabularies.unsuitableReason.map(({ id }) => id)
  const counts = (of: readonly string[], max: number) =>
    fc
      .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max })), { minLength: of.length, maxLength: of.length })
      .map((numbers) => Object.fromEntries(of.map((id, index) => [id, numbers[index] ?? 0])))
  fc.assert(
    fc.property(counts(ids, 9), counts(reasons, 6), (outcomes, why) => {
      const unsuitable = Object.values(why).reduce((sum, count) => sum + count, 0)
      expect(workedOut(breakdowns({ ...outcomes, unsuitable }, why))).toEqual([])
    }),
  )
})

test('a partner sees small groups together, with the same totals, and colleagues see each', () => {
  const seen = forReader('viewer', demo)
  const sum = (groups: readonly { readonly count: number }[]) => groups.reduce((total, { count }) => total + count, 0)
  expect(sum(seen.outcomes)).toBe(36)
  expect(sum(seen.reasons)).toBe(5)
  expect(seen.outcomes.map(({ id }) => id)).not.toContain('on-hold')
  expect(seen.outcomes).toContainEqual({ id: 'small-rest', count: 2 })
  expect(seen.vocabularies.outcome.find(({ id }) => id === 'small-positive')).toMatchObject({
    title: { nl: 'groepen die je niet apart ziet' },
    positive: true,
    handled: true,
  })
  for (const role of ['lead', 'editor', 'reviewer'] as const) expect(forReader(role, demo)).toBe(demo)
})

/** The groups of 1 to 4 that have one value only in every table that agrees with all that is told. */
function workedOut(told: Breakdowns): readonly string[] {
  return [...workedOutIn(told, 'outcomes'), ...workedOutIn(told, 'reasons')]
}

function workedOutIn(told: Breakdowns, name: GroupName): readonly string[] {
  const cells = shownGroups(told, name)
  const countOf = (id: string) => told[name].find((group) => group.id === id)?.count ?? 0
  const terms = told.vocabularies[vocabularyOfGroups[name]]
  const ids = cells.map(({ id }) => id)
  const having = (fits: (term: (typeof terms)[number]) => boolean) =>
    ids.filter((id) => terms.some((term) => term.id === id && fits(term)))
  const sets =
    name === 'reasons'
      ? [ids]
      : [
          ids,
          having(({ positive, handled }) => positive === true && handled === true),
          having(({ handled }) => handled === true),
          ids.filter((id) => id === 'unsuitable'),
        ]
  const totals = sets.map((set) => ({ set, total: set.reduce((sum, id) => sum + countOf(id), 0) }))
  // A group that is a total by itself is as known as that total.
  const isTotal = (id: string) => id === 'unsuitable'
  const secret = cells.filter(({ id, shown }) => typeof shown !== 'number' && countOf(id) > 0 && countOf(id) < 5)
  return secret
    .filter(({ id }) => !isTotal(id))
    .filter(({ id }) => {
      const others = [0, 1, 2, 3, 4, 5].filter((value) => value !== countOf(id))
      return !others.some((value) => agrees(cells, totals, new Map([[id, value]]), countOf))
    })
    .map(({ id }) => id)
}

type Total = { readonly set: readonly string[]; readonly total: number }

/** Whether there is a table with these values: tries them all, group after group. */
function agrees(
  cells: readonly ShownCell[],
  totals: readonly Total[],
  fixed: ReadonlyMap<string, number>,
  countOf: (id: string) => number,
): boolean {
  const hiddenTogether = (id: string) => totals.filter(({ set }) => set.includes(id)).length
  const inOrder = cells.toSorted((one, other) => hiddenTogether(other.id) - hiddenTogether(one.id))
  const place = (index: number, left: readonly Total[]): boolean => {
    if (left.some(({ total, set }) => total < 0 || (set.length === 0 && total > 0))) return false
    const cell = inOrder[index]
    if (cell === undefined) return left.every(({ total }) => total === 0)
    return possible(cell, cells, totals, countOf)
      .filter((value) => (fixed.get(cell.id) ?? value) === value)
      .some((value) =>
        place(
          index + 1,
          left.map(({ set, total }) =>
            set.includes(cell.id) ? { set: set.filter((id) => id !== cell.id), total: total - value } : { set, total },
          ),
        ),
      )
  }
  return place(0, totals)
}

/** What a group may be. Beside a "<5" it is known that a hidden group is no small one itself. */
function possible(
  { id, shown }: ShownCell,
  cells: readonly ShownCell[],
  totals: readonly Total[],
  countOf: (id: string) => number,
): readonly number[] {
  if (typeof shown === 'number') return [shown]
  if (shown === 'few') return [1, 2, 3, 4]
  const within = totals.filter(({ set }) => set.includes(id))
  const most = Math.min(...within.map(({ total }) => total))
  const all = Array.from({ length: most + 1 }, (_, value) => value)
  const part = cells.filter((one) => within.length === totals.filter(({ set }) => set.includes(one.id)).length)
  const same = part.filter((one) => within.every(({ set }) => set.includes(one.id)))
  if (!same.some((one) => one.shown === 'few')) return all
  const maybeEmpty = same.some((one) => one.shown === 'hidden' && countOf(one.id) === 0)
  return all.filter((value) => value >= 5 || (maybeEmpty && value === 0))
}
