import { useEffect, useRef } from 'react'
import { Notice } from '../../../../_ui/notice'
import { Table } from '../../../../_ui/table'
import { codeField, otherCodes } from '@/lib/registers/rows/row-form'
import type { RowField, RowFieldGroup, RowFormTexts } from '../form-fields'

type Filled = Readonly<Record<string, string>>
type Props = {
  readonly groups: readonly RowFieldGroup[]
  readonly mine: Filled
  readonly theirs: Filled
  readonly texts: RowFormTexts
}

/** What somebody typed beside what a colleague saved meanwhile, where they differ. */
export function Conflict({ groups, mine, theirs, texts: { conflict } }: Props) {
  // The button that was pressed may stand far below; what happened is read first.
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => top.current?.focus(), [])
  const fields = groups.flatMap(({ fields: some }) => some)
  return (
    <div ref={top} tabIndex={-1}>
      <Notice tone="warning" title={conflict.title} live="alert">
        <p>{conflict.text}</p>
        <Table
          caption={conflict.caption}
          captionHidden
          columns={[{ label: conflict.field }, { label: conflict.mine }, { label: conflict.theirs }]}
          rows={fields
            .filter((field) => inWords(field, mine) !== inWords(field, theirs))
            .map((field) => ({
              key: field.name,
              cells: [field.label, inWords(field, mine) || conflict.empty, inWords(field, theirs) || conflict.empty],
            }))}
        />
      </Notice>
    </div>
  )
}

/** What a field holds, as people read it. */
function inWords({ name, kind, options }: RowField, filled: Filled): string {
  if (kind === 'codes') {
    const ticked = options.filter(({ value }) => filled[codeField(name, value)] === 'on')
    return [...ticked.map(({ value }) => value), filled[otherCodes(name)] ?? ''].filter(Boolean).join(', ')
  }
  const value = (filled[name] ?? '').trim()
  if (kind === 'day') return value.split('-').reverse().join('-')
  if (kind !== 'choice' && kind !== 'flag') return value
  return value === '' ? '' : (options.find((option) => option.value === value)?.label ?? value)
}
