'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import { Button } from '../../../../_ui/button'
import { removePartner } from '../../actions'

type Texts = FormTexts<'not-found'> & { readonly submit: string }

/** The button below what removing does. */
export function RemovePartner({ partnerId, texts }: { partnerId: string; texts: Texts }) {
  const [state, submit, busy] = useActionState(removePartner, undefined)
  return (
    <form action={submit}>
      <FormProblem state={state} texts={texts} firstField="remove-partner" />
      <input type="hidden" name="partnerId" value={partnerId} />
      <Button id="remove-partner" kind="danger" icon="remove" disabled={busy}>
        {texts.submit}
      </Button>
    </form>
  )
}
