import { addMonths } from '@/lib/day'
import { divided, type Indicator } from './indicator'
import type { NotComputable } from './reading'

/** For so many months a statement says something: the coordinator states it each quarter (framework, ind-retention-over). */
export const statementMonths = 3

const inNoRegister = { reads: [], needs: [], span: 'day', unit: null } as const

/** What no register shows: what somebody states, the proof itself, and what comes with later parts of the product. */
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
  later('ind-reports-vs-ijkpunt', 'no-ijkpunt'),
  later('ind-partner-evaluations', 'no-partner-register'),
  later('ind-funding-cover', 'no-budget'),
]

function later(id: string, why: NotComputable): Indicator {
  return { id, kind: 'ratio', ...inNoRegister, compute: () => ({ kind: 'not-computable', why }) }
}
