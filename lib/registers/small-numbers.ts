/** How many cases a group has. */
export type Cell = { readonly id: string; readonly count: number }

/** What may be said of a group: its number, that it is fewer than five, or nothing because it would give another away. */
export type ShownCell = { readonly id: string; readonly shown: number | 'few' | 'hidden' }

/** From here on a number no longer points at somebody. */
const enough = 5

/**
 * What leaves the organisation of a breakdown of cases: 1 to 4 is "fewer than five", and where the total would give such
 * a number away, more groups are hidden, the smallest first (product rules, Exports). Where even that leaves no doubt, all
 * of them are hidden, the small and the empty ones as well: give groups without anything too, so that there is something
 * to hide between. Every total is taken as known, because another table or a figure may say it; groups of which a part
 * has a total of its own that is told as well, such as all positive outcomes, get the same `block`. One group that is a
 * total by itself stays as known as that total.
 */
export function withoutSmallNumbers(
  cells: readonly Cell[],
  block: (id: string) => string = () => 'all',
): readonly ShownCell[] {
  const blocks = new Map<string, Cell[]>()
  for (const cell of cells) blocks.set(block(cell.id), [...(blocks.get(block(cell.id)) ?? []), cell])
  const shown = new Map([...blocks.values()].flatMap(shownIn).map((cell) => [cell.id, cell.shown]))
  return cells.map(({ id, count }) => ({ id, shown: shown.get(id) ?? count }))
}

function shownIn(cells: readonly Cell[]): readonly ShownCell[] {
  const hidden = hiddenIn(cells)
  if (hidden === null && cells.length > 1) return cells.map(({ id }) => ({ id, shown: 'hidden' }))
  return cells.map(({ id, count }) => ({
    id,
    shown: isFew(count) ? 'few' : hidden?.includes(id) === true ? 'hidden' : count,
  }))
}

function isFew(count: number): boolean {
  return count > 0 && count < enough
}

/** The groups that are hidden besides the small ones, as few as it takes; null where no number of them leaves doubt. */
function hiddenIn(cells: readonly Cell[]): readonly string[] | null {
  const few = cells.filter(({ count }) => isFew(count))
  if (few.length === 0) return []
  const others = cells.filter(({ count }) => !isFew(count)).toSorted((one, other) => rank(one) - rank(other))
  for (let extra = 0; extra <= others.length; extra++) {
    const apart = others.slice(0, extra)
    if (leavesDoubt(few.length, sum(few) + sum(apart), apart)) return apart.map(({ id }) => id)
  }
  return null
}

function rank({ count }: Cell): number {
  return count === 0 ? Number.POSITIVE_INFINITY : count
}

/**
 * Whether a small number may still be more than one thing to who knows what everything hidden adds up to: `few` numbers
 * of 1 to 4, and those hidden besides. Most tables leave empty groups out, so what is hidden is taken to be known as at
 * least five each, unless an empty group had to be hidden as well.
 */
function leavesDoubt(few: number, together: number, apart: readonly Cell[]): boolean {
  const rest = few - 1
  const maybeEmpty = apart.length === 0 || apart.some(({ count }) => count === 0)
  const least = enough * (maybeEmpty ? Math.min(1, apart.length) : apart.length)
  const possible = [1, 2, 3, 4].filter((one) => {
    const left = together - one
    const fits = left >= rest && left <= rest * (enough - 1)
    return (maybeEmpty && fits) || (apart.length > 0 && left - rest >= least)
  })
  return possible.length > 1
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, { count }) => total + count, 0)
}
