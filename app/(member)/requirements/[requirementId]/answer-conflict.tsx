'use client'
import { useEffect, useRef } from 'react'
import { tellShown } from '../../../_live/listeners'
import type { Option } from '../../../_ui/field'
import { Notice } from '../../../_ui/notice'
import { Table } from '../../../_ui/table'
import type { AnswerField } from '@/lib/requirements/answer'
import type { AnswerFields } from '@/lib/requirements/answer-form'
import type { AnswerTexts } from './answer-texts'

type AnswerConflictProps = {
  readonly theirs: AnswerFields
  readonly mine: AnswerFields
  readonly fields: readonly AnswerField[]
  readonly texts: AnswerTexts
}

/** Both versions of an answer side by side, where they differ. */
export function AnswerConflict({ theirs, mine, fields, texts }: AnswerConflictProps) {
  const { conflict, labels } = texts
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.focus()
    // The line at the edge says the same, and would lie over the form.
    tellShown()
  }, [])
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="warning" title={conflict.title} level={3} live="alert">
        <p>{conflict.lead}</p>
        <Table
          caption={conflict.caption}
          captionHidden
          columns={[{ label: conflict.field }, { label: conflict.mine }, { label: conflict.theirs }]}
          rows={fields.map((field) => ({
            key: field,
            cells: [labels[field], inWords(field, mine[field], texts), inWords(field, theirs[field], texts)],
          }))}
        />
      </Notice>
    </div>
  )
}

function inWords(field: AnswerField, value: string, { options, conflict }: AnswerTexts): string {
  const choices: Partial<Record<AnswerField, readonly Option[]>> = {
    work: options.work,
    verdict: options.verdict,
    ownerId: options.owner,
  }
  return choices[field]?.find((option) => option.value === value)?.label ?? (value || conflict.empty)
}
