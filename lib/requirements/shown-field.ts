/** A row as its selects spell it. */
type ShownRow = { readonly id: string; readonly work: string; readonly verdict: string }

/** What the list was made from, as one hidden field: per row its id, work and verdict. Read by `ChecklistFormShape`. */
export function shownField(rows: readonly ShownRow[]): string {
  return rows.map(({ id, work, verdict }) => `${id} ${work} ${verdict}`).join(',')
}
