'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button, LinkButton } from '../../../_ui/button'
import { FormActions } from '../../../_ui/form'
import { removeDemo } from '../actions'

type RemoveDemoTexts = FormTexts<'not-fictional'> & { readonly submit: string; readonly cancel: string }

export function RemoveDemoForm({ texts }: { texts: RemoveDemoTexts }) {
  const [state, submit, busy] = useActionState(removeDemo, undefined)
  return (
    <form action={submit}>
      <FormProblem state={state} texts={texts} firstField="remove-demo" />
      <FormActions>
        <Button id="remove-demo" kind="danger" disabled={busy}>
          {texts.submit}
        </Button>
        <LinkButton kind="secondary" href="/organisation">
          {texts.cancel}
        </LinkButton>
      </FormActions>
    </form>
  )
}
