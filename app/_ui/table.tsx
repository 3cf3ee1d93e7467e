import type { ReactNode } from 'react'

export type Column = {
  readonly label: string
  /** A day stays on one line. */
  readonly kind?: 'text' | 'number' | 'day' | 'action' | undefined
  /** The heading is for a screen reader only, as for a column with buttons. */
  readonly quiet?: boolean | undefined
  /** The heading sorts: where it leads, how the rows stand by it now, and what it does in words. */
  readonly sort?: SortedBy | undefined
}

export type SortedBy = {
  readonly href: string
  readonly now: 'ascending' | 'descending' | 'none'
  readonly label: string
}

export type TableRow = { readonly key: string; readonly cells: readonly ReactNode[] }

type TableProps = {
  readonly caption: string
  readonly captionHidden?: boolean | undefined
  readonly columns: readonly Column[]
  /** As many cells as columns; the first names the row. */
  readonly rows: readonly TableRow[]
  /** Many rows close together, as in a list that people look down. */
  readonly compact?: boolean | undefined
}

/** A table that becomes a stack of labelled rows on a phone. */
export function Table({ caption, captionHidden, columns, rows, compact }: TableProps) {
  return (
    <table className="table" data-compact={compact || undefined}>
      <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" data-kind={column.kind} aria-sort={ariaSort(column)}>
              <Heading column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {columns.map((column, index) => {
              const cell = row.cells[index]
              if (index === 0) {
                return (
                  <th key={column.label} scope="row">
                    {cell}
                  </th>
                )
              }
              return (
                <td key={column.label} data-kind={column.kind} data-label={column.quiet ? undefined : column.label}>
                  {cell}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ariaSort({ sort }: Column) {
  return sort === undefined || sort.now === 'none' ? undefined : sort.now
}

function Heading({ column: { label, quiet, sort } }: { column: Column }) {
  if (quiet) return <span className="visually-hidden">{label}</span>
  if (sort === undefined) return label
  return (
    <a className="sort-link" href={sort.href} title={sort.label} data-now={sort.now}>
      {label}
    </a>
  )
}

/** A cell with something quieter under it, such as who added a file. */
export function Cell({ hint, children }: { hint: ReactNode; children: ReactNode }) {
  return (
    <div className="cell">
      {children}
      <div className="cell-hint">{hint}</div>
    </div>
  )
}
