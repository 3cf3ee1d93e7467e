import { useEffect, useRef } from 'react'
import { Notice } from '../../../../_ui/notice'
import { Table } from '../../../../_ui/table'
import type { DetailField } from '@/lib/evidence/details'
import type { DetailValues } from '../../detail-values'
import type { EditTexts } from './edit-texts'

type Props = { readonly mine: DetailValues; readonly theirs: DetailValues; readonly texts: EditTexts }

/** What somebody typed beside what a colleague saved meanwhile, where they differ. */
export function Conflict({ mine, theirs, texts }: Props) {
  const { conflict, details, fields } = texts
  // The button that was pressed may stand far below; what happened is read first.
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => top.current?.focus(), [])
  return (
    <div ref={top} tabIndex={-1}>
      <Notice tone="warning" title={conflict.title} live="alert">
        <p>{conflict.text}</p>
        <Table
          caption={conflict.caption}
          captionHidden
          columns={[{ label: conflict.field }, { label: conflict.mine }, { label: conflict.theirs }]}
          rows={fields
            .filter((field) => mine[field] !== theirs[field])
            .map((field) => ({
              key: field,
              cells: [details[field], inWords(field, mine[field], texts), inWords(field, theirs[field], texts)],
            }))}
        />
      </Notice>
    </div>
  )
}

function inWords(field: DetailField, value: string, { conflict, details }: EditTexts): string {
  if (field === 'confidential') return value === '' ? conflict.no : conflict.yes
  if (field === 'kind') return details.kinds.find((kind) => kind.value === value)?.label ?? value
  if (value === '') return conflict.empty
  return dayFields.includes(field) ? value.split('-').reverse().join('-') : value
}

const dayFields: readonly DetailField[] = ['aboutOn', 'periodFrom', 'periodUntil', 'endsOn']
