'use client'
import { startTransition, useActionState, useEffect, useRef, useState, type RefObject } from 'react'
import { FormProblem } from '../../_frame/form-problem'
import { Button } from '../../_ui/button'
import { CheckboxField } from '../../_ui/choice'
import { DateField, SelectField, TextArea } from '../../_ui/field'
import { FieldRow } from '../../_ui/form'
import { Icon } from '../../_ui/icons'
import type { BulkFields } from '@/lib/requirements/bulk-form'
import type { BulkTexts } from './bulk-texts'
import { prepareBulk } from './bulk/actions'

type BulkPanelProps = {
  /** The query of the list, to come back to. */
  readonly list: string
  readonly texts: BulkTexts
  /** What was chosen before, where no code of ours remembers it. */
  readonly kept: BulkFields | null
}

/**
 * What changes for all rows that are ticked, in the form of the list itself. Without JavaScript the whole form goes along;
 * with it only the ticked rows and these fields, because the rows were saved already.
 */
export function BulkPanel({ list, texts, kept }: BulkPanelProps) {
  const [state, prepare, busy] = useActionState(prepareBulk, undefined)
  const panel = useRef<HTMLDetailsElement>(null)
  const { ticked, tickAll } = useTicks(panel)
  return (
    <details ref={panel} className="bulk" open={state !== undefined || kept !== null || undefined}>
      <summary>
        <Icon name="chevron-right" />
        <span>{texts.open}</span>
        {ticked > 0 && (
          <span className="bulk-count">
            {texts.count}: {ticked}
          </span>
        )}
      </summary>
      <div className="bulk-body">
        <FormProblem state={state} texts={texts} firstField="bulkWork" />
        <p>{texts.lead}</p>
        <input type="hidden" name="list" value={list} />
        <CheckboxField name="selectAll" label={texts.all} onChange={({ target }) => tickAll(target.checked)} />
        <FieldRow>
          <SelectField name="bulkWork" label={texts.work} options={texts.options.work} defaultValue={kept?.bulkWork} />
          <SelectField
            name="bulkVerdict"
            label={texts.verdict}
            options={texts.options.verdict}
            defaultValue={kept?.bulkVerdict}
          />
          <SelectField
            name="bulkOwner"
            label={texts.owner}
            options={texts.options.owner}
            defaultValue={kept?.bulkOwner}
          />
          <DateField name="bulkDue" label={texts.due} defaultValue={kept?.bulkDue} />
          <CheckboxField name="bulkNoDue" label={texts.noDue} defaultChecked={kept?.bulkNoDue} />
        </FieldRow>
        <div className="bulk-reason">
          <TextArea
            {...{ name: 'bulkReason', label: texts.reason, hint: texts.reasonHint, rows: 2, maxLength: 2000 }}
            defaultValue={kept?.bulkReason}
          />
        </div>
      </div>
      <div className="bulk-actions">
        <Button
          kind="secondary"
          disabled={busy}
          name="intent"
          value="bulk"
          onClick={(event) => {
            // A form that React sends is put back as the page was made, and with it every row that was saved since.
            event.preventDefault()
            const fields = bulkFields(event.currentTarget.form)
            startTransition(() => prepare(fields))
          }}
        >
          {texts.preview}
        </Button>
      </div>
    </details>
  )
}

const notOfRows = ['list', 'bulkWork', 'bulkVerdict', 'bulkOwner', 'bulkDue', 'bulkNoDue', 'bulkReason', 'select']

function bulkFields(form: HTMLFormElement | null): FormData {
  const fields = new FormData()
  if (form === null) return fields
  for (const [name, value] of new FormData(form)) if (notOfRows.includes(name)) fields.append(name, value)
  return fields
}

function ticksOf(panel: HTMLElement | null): readonly HTMLInputElement[] {
  const form = panel?.closest('form')
  return form ? [...form.querySelectorAll<HTMLInputElement>('input[name="select"]')] : []
}

/** How many rows are ticked now, and a way to tick all of them. */
function useTicks(panel: RefObject<HTMLElement | null>) {
  const [ticked, setTicked] = useState(0)
  useEffect(() => {
    const form = panel.current?.closest('form')
    const count = () => setTicked(ticksOf(panel.current).filter(({ checked }) => checked).length)
    // A browser that comes back to the page brings its ticks along.
    count()
    form?.addEventListener('change', count)
    return () => form?.removeEventListener('change', count)
  }, [panel])
  return {
    ticked,
    tickAll: (checked: boolean) => {
      const ticks = ticksOf(panel.current)
      for (const tick of ticks) tick.checked = checked
      setTicked(checked ? ticks.length : 0)
    },
  }
}
