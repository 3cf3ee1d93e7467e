import { LinkRow, RowList } from '../../../../_ui/list'
import type { PlaceRow } from './place-rows'

type Props = { readonly label: string; readonly rows: readonly PlaceRow[] }

/** Where else a name stands. */
export function NamePlaces({ label, rows }: Props) {
  return (
    <RowList label={label}>
      {rows.map((row) => (
        <LinkRow key={row.href} {...row} />
      ))}
    </RowList>
  )
}
