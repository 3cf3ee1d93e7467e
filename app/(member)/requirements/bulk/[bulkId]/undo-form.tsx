'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import { Button } from '../../../../_ui/button'
import { FormActions } from '../../../../_ui/form'
import { undoBulk } from '../actions'

type UndoFormProps = {
  readonly bulkId: string
  readonly list: string
  readonly texts: FormTexts<'not-found'> & { readonly undo: string; readonly lead: string }
}

/** Takes all of it back. */
export function UndoForm({ bulkId, list, texts }: UndoFormProps) {
  const [state, undo, busy] = useActionState(undoBulk, undefined)
  return (
    <form action={undo}>
      <FormProblem state={state} texts={texts} firstField="undo" />
      <input type="hidden" name="bulkId" value={bulkId} />
      <input type="hidden" name="list" value={list} />
      <FormActions>
        <Button id="undo" kind="secondary" disabled={busy}>
          {texts.undo}
        </Button>
        <p>{texts.lead}</p>
      </FormActions>
    </form>
  )
}
