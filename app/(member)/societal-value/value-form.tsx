'use client'
import { useActionState, useRef } from 'react'
import { FormProblem, fieldState } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { Disclosure } from '../../_ui/disclosure'
import { TextArea, TextField } from '../../_ui/field'
import { FormActions } from '../../_ui/form'
import { Row, RowList } from '../../_ui/list'
import { Notice } from '../../_ui/notice'
import { useInBrowser } from '../../_ui/use-in-browser'
import type { SocietalValue } from '@/lib/value/societal-value'
import { saveValue } from './actions'

type Field = 'narrative' | 'figures' | 'quote' | 'quoteBy'

export type ValueFormTexts = FormTexts<'changed-meanwhile' | 'quote-missing' | 'round-frozen'> &
  Readonly<Record<Field | `${Field}Hint`, string>> & {
    readonly optional: string
    readonly save: string
    readonly saved: string
    readonly offered: string
    readonly offeredLead: string
    readonly insert: string
    /** What is stored now, per field, for when a colleague saved something else meanwhile. */
    readonly stored: Readonly<Record<Field, string>>
  }

type ValueFormProps = {
  readonly saved: SocietalValue
  /** Lines with figures that may be added with one click; without JavaScript they are read and typed over. */
  readonly figures: readonly string[]
  readonly texts: ValueFormTexts
}

const fieldOf = { 'quote-missing': 'quote' } as const

/** One aspect. The ids of its fields carry its name, because four of these forms stand on one page. */
export function ValueForm({ saved, figures, texts }: ValueFormProps) {
  const [state, submit, busy] = useActionState(saveValue, undefined)
  const counted = useRef<HTMLDivElement>(null)
  const inBrowser = useInBrowser()
  const idOf = (name: string) => `${saved.aspect}-${name}`
  const collided = state?.ok === false && state.problem === 'changed-meanwhile' ? state.typed : null
  const field = (name: Field) => {
    const differs = collided !== null && collided[name] !== saved[name]
    return {
      ...{ id: idOf(name), name, label: texts[name], optional: texts.optional },
      ...{ hint: differs ? texts.stored[name] : texts[`${name}Hint`] },
      ...fieldState(state, texts, name, saved[name], fieldOf),
    }
  }
  const insert = (line: string) => {
    const area = counted.current?.querySelector('textarea')
    if (!area) return
    area.value = area.value.trim() === '' ? line : `${area.value.trimEnd()}\n${line}`
    area.dispatchEvent(new Event('input', { bubbles: true }))
    area.focus()
  }
  const shown = state !== undefined && !state.ok ? withIds(state, idOf) : state
  return (
    <>
      <FormProblem
        state={shown}
        texts={texts}
        firstField={idOf('narrative')}
        fieldOf={{ 'quote-missing': idOf('quote') }}
      />
      {state?.ok && <Notice key={state.attempt} tone="success" title={texts.saved} live="status" />}
      <form action={submit} noValidate>
        <input type="hidden" name="aspect" value={saved.aspect} />
        <input type="hidden" name="seenVersion" value={saved.version} />
        <TextArea rows={4} {...field('narrative')} />
        <div ref={counted}>
          <TextArea rows={3} {...field('figures')} />
        </div>
        {figures.length > 0 && (
          <Disclosure summary={texts.offered}>
            <p>{texts.offeredLead}</p>
            <RowList>
              {figures.map((line) => (
                <Row
                  key={line}
                  title={line}
                  status={
                    inBrowser && (
                      <Button type="button" kind="quiet" size="small" onClick={() => insert(line)}>
                        {texts.insert}
                      </Button>
                    )
                  }
                />
              ))}
            </RowList>
          </Disclosure>
        )}
        <TextArea rows={2} {...field('quote')} />
        <TextField width="medium" {...field('quoteBy')} />
        <FormActions>
          <Button disabled={busy}>{texts.save}</Button>
        </FormActions>
      </form>
    </>
  )
}

/** The summary of what is wrong leads to fields of this form. */
function withIds<State extends { readonly faults: Readonly<Record<string, unknown>> }>(
  state: State,
  idOf: (name: string) => string,
): State {
  return {
    ...state,
    faults: Object.fromEntries(Object.entries(state.faults).map(([name, fault]) => [idOf(name), fault])),
  }
}
