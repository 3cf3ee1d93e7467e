import { termOf, type Term, type Vocabularies, type VocabularyName } from '../vocabulary'
import type { Counted, CountedOutcome } from './counts'
import { divided, type Indicator } from './indicator'
import type { Computed, Group } from './reading'
import { selfReport } from './rule-values'

const ofCases = { reads: ['cases'], needs: ['cases'], span: 'period', unit: null } as const

/**
 * What came of cases, and where reports come from. Which outcomes are positive and handled is what the organisation says
 * (indicator definitions, Common to all).
 */
export const outcomeIndicators: readonly Indicator[] = [
  {
    id: 'ind-positive-handled',
    kind: 'ratio',
    ...ofCases,
    compute: ({ vocabularies, counts: { cases } }) => {
      const handled = cases.byOutcome.filter((found) => outcomeOf(vocabularies, found)?.handled === true)
      return divided('ratio', solved(vocabularies, handled), total(handled), 'no-case-handled')
    },
  },
  {
    id: 'ind-positive-suitable',
    kind: 'ratio',
    ...ofCases,
    compute: ({ vocabularies, counts: { cases } }) => {
      const suitable = cases.byOutcome.filter((found) => found.suitable === true)
      return divided('ratio', solved(vocabularies, suitable), total(suitable), 'no-suitable-case-closed')
    },
  },
  {
    id: 'ind-positive-reports',
    kind: 'ratio',
    ...ofCases,
    compute: ({ vocabularies, counts: { cases } }) =>
      divided('ratio', solved(vocabularies, cases.byOutcome), total(cases.byOutcome), 'no-case-closed'),
  },
  {
    id: 'ind-selfreport-share',
    kind: 'ratio',
    ...ofCases,
    compute: ({ counts: { cases } }) =>
      divided(
        'ratio',
        total(cases.byChannel.filter(({ term }) => term === selfReport)),
        total(cases.byChannel),
        'no-report',
      ),
  },
  {
    id: 'ind-referrer-mix',
    kind: 'distribution',
    ...ofCases,
    compute: ({ vocabularies, counts: { cases } }) => mix(vocabularies, 'channel', cases.byChannel),
  },
  {
    id: 'ind-nuisance-mix',
    kind: 'distribution',
    ...ofCases,
    compute: ({ vocabularies, counts: { cases } }) => mix(vocabularies, 'nuisance', cases.byNuisance),
  },
]

function outcomeOf(vocabularies: Vocabularies, { term }: Counted): Term | undefined {
  return term === null ? undefined : termOf(vocabularies, 'outcome', term)
}

/** How many of them were handled and came out well. */
function solved(vocabularies: Vocabularies, found: readonly CountedOutcome[]): number {
  return total(
    found.filter((one) => {
      const outcome = outcomeOf(vocabularies, one)
      return outcome?.handled === true && outcome.positive === true
    }),
  )
}

function total(found: readonly Counted[]): number {
  return found.reduce((sum, { count }) => sum + count, 0)
}

function mix(vocabularies: Vocabularies, name: VocabularyName, found: readonly Counted[]): Computed {
  if (total(found) === 0) return { kind: 'not-computable', why: 'no-report' }
  return { kind: 'distribution', groups: groupsOf(vocabularies, name, found), total: total(found) }
}

/**
 * How many of each term, in the order of the vocabulary. A term that is no longer offered stands there only where it
 * occurs; blanks, and terms that the vocabulary does not know, are one group `unknown` at the end.
 */
export function groupsOf(
  vocabularies: Vocabularies,
  name: VocabularyName,
  found: readonly Counted[],
): readonly Group[] {
  const known = vocabularies[name].map(({ id, retired }) => ({
    id,
    retired,
    count: total(found.filter(({ term }) => term === id)),
  }))
  const unknown = total(found) - known.reduce((sum, { count }) => sum + count, 0)
  return [
    ...known.filter(({ retired, count }) => retired !== true || count > 0).map(({ id, count }) => ({ id, count })),
    ...(unknown > 0 ? [{ id: 'unknown', count: unknown }] : []),
  ]
}
