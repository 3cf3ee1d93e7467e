import type { RequirementState } from '@/lib/readiness/requirement'
import type { Sort } from './list-query'
import type { ListedRequirement } from './listed'

/** A heading of the list with its rows: a theme in the order of the framework, otherwise what the order is about. */
export type ListGroup = {
  readonly id:
    | { readonly kind: 'theme'; readonly themeId: string }
    | { readonly kind: 'due'; readonly name: 'overdue' | 'dated' | 'undated' }
    | { readonly kind: 'changed'; readonly name: 'changed' | 'untouched' }
    | { readonly kind: 'state'; readonly name: RequirementState }
  readonly requirements: readonly ListedRequirement[]
}

/** Puts requirements, given in the order of the framework, under headings. That order settles ties; empty headings are left out. */
export function grouped(requirements: readonly ListedRequirement[], sort: Sort): readonly ListGroup[] {
  return groupsOf(requirements, sort).filter((group) => group.requirements.length > 0)
}

function groupsOf(all: readonly ListedRequirement[], sort: Sort): readonly ListGroup[] {
  switch (sort) {
    case 'framework':
      return [...new Set(all.map(({ themeId }) => themeId))].map((themeId) => ({
        id: { kind: 'theme', themeId },
        requirements: all.filter((one) => one.themeId === themeId),
      }))
    case 'due': {
      const byDay = all.toSorted((one, other) => compared(one.assessment.dueOn, other.assessment.dueOn))
      const under = (name: 'overdue' | 'dated' | 'undated', belongs: (one: ListedRequirement) => boolean) => ({
        id: { kind: 'due', name } as const,
        requirements: byDay.filter(belongs),
      })
      return [
        under('overdue', ({ overdue }) => overdue),
        under('dated', ({ overdue, assessment }) => !overdue && assessment.dueOn !== null),
        under('undated', ({ assessment }) => assessment.dueOn === null),
      ]
    }
    case 'changed': {
      const moment = ({ assessment }: ListedRequirement) => assessment.changedAt?.getTime() ?? 0
      const touched = all.filter(({ assessment }) => assessment.changedAt !== null)
      return [
        {
          id: { kind: 'changed', name: 'changed' },
          requirements: touched.toSorted((one, other) => moment(other) - moment(one)),
        },
        { id: { kind: 'changed', name: 'untouched' }, requirements: all.filter((one) => !touched.includes(one)) },
      ]
    }
    case 'state':
      // What needs a hand comes first.
      return (['claimed', 'open', 'ready', 'not-applicable'] as const).map((name) => ({
        id: { kind: 'state', name },
        requirements: all.filter(({ readiness }) => readiness.state === name),
      }))
  }
}

/** Earlier days first, none last. */
function compared(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}
