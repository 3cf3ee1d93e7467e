import { addMonths } from '@/lib/day'
import { divided, type Indicator } from './indicator'

/** For so many months a statement says something: the coordinator states it each quarter (framework, ind-retention-over). */
export const statementMonths = 3

const inNoRegister = { reads: [], needs: [], span: 'day', unit: null } as const

/** What no register shows by itself: what somebody states, the proof, and what the steering group and the partners say. */
export const elsewhereIndicators: readonly Indicator[] = [
  {
    id: 'ind-retention-over',
    kind: 'declaration',
    ...inNoRegister,
    unit: 'files',
    compute: ({ on, statements }) => {
      const statement = statements.find(({ indicatorId }) => indicatorId === 'ind-retention-over')
      if (statement === undefined || statement.onDay < addMonths(on, -statementMonths)) {
        return { kind: 'not-computable', why: 'no-statement' }
      }
      const { value, onDay, by } = statement
      return { kind: 'declaration', value, onDay, by }
    },
  },
  {
    id: 'ind-evidence-complete',
    kind: 'ratio',
    ...inNoRegister,
    compute: ({ evidence }) => divided('ratio', evidence?.done ?? 0, evidence?.of ?? 0, 'no-expectation'),
  },
  {
    id: 'ind-reports-vs-ijkpunt',
    kind: 'ratio',
    reads: ['cases'],
    // Without an ijkpunt it says that one has to be set; only then whether there are cases to count.
    needs: [],
    span: 'ijkpunt',
    unit: null,
    compute: ({ ijkpunten, counts: { filled, erasedUntil } }) => {
      const ijkpunt = ijkpunten.find(({ indicatorId }) => indicatorId === 'ind-reports-vs-ijkpunt')
      if (ijkpunt === undefined) return { kind: 'not-computable', why: 'no-ijkpunt' }
      if (!filled.cases) return { kind: 'not-computable', why: 'register-empty', register: 'cases' }
      // A case that was closed and is gone by now may have been taken on since the ijkpunt began.
      const goneUntil = erasedUntil.cases
      if (goneUntil !== undefined && ijkpunt.fromOn <= goneUntil) return { kind: 'not-computable', why: 'rows-erased' }
      return divided('ratio', ijkpunt.counted ?? 0, ijkpunt.target, 'no-ijkpunt')
    },
  },
  {
    id: 'ind-partner-evaluations',
    kind: 'ratio',
    ...inNoRegister,
    compute: ({ counts: { partners } }) =>
      divided('ratio', partners.evaluated, partners.inSteeringGroup, 'no-partner-register'),
  },
  {
    id: 'ind-funding-cover',
    kind: 'ratio',
    ...inNoRegister,
    counts: 'euros',
    compute: ({ counts: { money } }) => {
      // A year without a budget would make the cover look better than it is.
      if (money.some(({ budget }) => budget === null)) return { kind: 'not-computable', why: 'no-budget' }
      const budget = money.reduce((sum, year) => sum + (year.budget ?? 0), 0)
      const committed = money.reduce((sum, year) => sum + year.committed, 0)
      return divided('ratio', committed / 100, budget / 100, 'no-budget')
    },
  },
]
