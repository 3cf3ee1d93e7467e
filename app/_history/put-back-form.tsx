'use client'
import { useActionState } from 'react'
import { FormProblem } from '../_frame/form-problem'
import type { FormTexts, Problem } from '../_frame/form-texts'
import type { ActionState } from '../_gate/form'
import { Button, LinkButton } from '../_ui/button'
import { FormActions } from '../_ui/form'

type PutBackFormProps<P extends Problem> = {
  readonly action: (before: ActionState<P> | undefined, form: FormData) => Promise<ActionState<P>>
  /** What is to be put back, and on top of what. */
  readonly fields: Readonly<Record<string, string>>
  readonly cancelHref: string
  readonly texts: FormTexts<P> & { readonly submit: string; readonly cancel: string }
}

/** Puts something earlier back, as a new change. */
export function PutBackForm<P extends Problem>({ action, fields, cancelHref, texts }: PutBackFormProps<P>) {
  const [state, putBack, busy] = useActionState(action, undefined)
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="put-back" />
      <form action={putBack} noValidate>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormActions>
          <Button id="put-back" type="submit" disabled={busy}>
            {texts.submit}
          </Button>
          <LinkButton href={cancelHref} kind="quiet">
            {texts.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </>
  )
}
