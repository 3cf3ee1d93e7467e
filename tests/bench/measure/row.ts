/** What a figure is counted in. */
export type Unit = 'kB' | 'MB' | 'MB/s' | 'ms' | 's' | '/s' | 'requests' | 'statements' | 'pages' | 'ticks'

/** A bound on the figure, or on its ratio to the floor. */
export type Goal = {
  readonly of: 'figure' | 'ratio'
  readonly is: 'at most' | 'at least'
  readonly bound: number
}

/** The least a program could do for the same answer, measured in the same run unless `is` says otherwise. */
export type Floor = { readonly is: string; readonly figure: number }

/** One line of the table: what we do, the least that could be done, and what we want. */
export type Row = {
  readonly what: string
  readonly unit: Unit
  readonly figure: number
  readonly floor: Floor | null
  /** Figure over floor: the median over the rounds. */
  readonly ratio: number | null
  readonly goal: Goal
}

export const figureAtMost = (bound: number): Goal => ({ of: 'figure', is: 'at most', bound })
export const figureAtLeast = (bound: number): Goal => ({ of: 'figure', is: 'at least', bound })
export const ratioAtMost = (bound: number): Goal => ({ of: 'ratio', is: 'at most', bound })
export const ratioAtLeast = (bound: number): Goal => ({ of: 'ratio', is: 'at least', bound })

export function isMet({ figure, ratio, goal }: Row): boolean {
  const judged = goal.of === 'ratio' ? (ratio ?? Number.NaN) : figure
  return goal.is === 'at most' ? judged <= goal.bound : judged >= goal.bound
}
