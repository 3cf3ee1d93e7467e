import type { Change, ComparedRound, Comparison } from '@/lib/rounds/compare'

/** Two rounds held against each other; `show` narrows the requirements to one kind of change. */
export type Compared = {
  readonly one: ComparedRound
  readonly other: ComparedRound
  readonly comparison: Comparison
  readonly show: Change | null
}
