import { Disclosure } from '../_ui/disclosure'
import { Table, type Column, type TableRow } from '../_ui/table'

type NumbersTableProps = {
  readonly summary: string
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
}

/** The numbers of a picture, for who would rather read them. */
export function NumbersTable({ summary, caption, columns, rows }: NumbersTableProps) {
  return (
    <Disclosure summary={summary}>
      <Table caption={caption} captionHidden columns={columns} rows={rows} />
    </Disclosure>
  )
}
