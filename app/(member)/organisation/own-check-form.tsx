'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { FormActions } from '../../_ui/form'
import { saveOwnCheck } from './actions'

type OwnCheckFormProps = {
  readonly to: 'on' | 'off'
  /** Whether the switch can be turned now; the action decides again. */
  readonly open: boolean
  readonly texts: FormTexts<'somebody-else-reviews'> & { readonly submit: string; readonly done: string }
}

/** The switch itself: one button that says what it will do. */
export function OwnCheckForm({ to, open, texts }: OwnCheckFormProps) {
  const [state, submit, busy] = useActionState(saveOwnCheck, undefined)
  return (
    <form action={submit}>
      <FormProblem state={state} texts={texts} firstField="own-check-button" />
      <input type="hidden" name="to" value={to} />
      <FormActions>
        {open && (
          <Button id="own-check-button" type="submit" kind="secondary" disabled={busy}>
            {texts.submit}
          </Button>
        )}
        <div role="status">{state?.ok && texts.done}</div>
      </FormActions>
    </form>
  )
}
