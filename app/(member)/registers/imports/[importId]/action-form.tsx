'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import type { ActionState } from '../../../../_gate/form'
import { Button } from '../../../../_ui/button'
import { FormActions } from '../../../../_ui/form'

type State = ActionState<'not-found'>
type Props = {
  readonly importId: string
  /** The mark of what is shown, where the button is about that. */
  readonly seen?: string | undefined
  /** The id of the button. */
  readonly id: string
  readonly action: (before: State | undefined, form: FormData) => Promise<State>
  readonly kind: 'primary' | 'secondary' | 'quiet'
  readonly label: string
  /** What happens then, beside the button. */
  readonly hint?: string
  readonly texts: FormTexts<'not-found'>
}

/** One button that does one thing with an import. */
export function ActionForm({ importId, seen, id, action, kind, label, hint, texts }: Props) {
  const [state, send, isBusy] = useActionState(action, undefined)
  return (
    <form action={send}>
      <FormProblem state={state} texts={texts} firstField={id} />
      <input type="hidden" name="importId" value={importId} />
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      <FormActions>
        <Button id={id} kind={kind} disabled={isBusy}>
          {label}
        </Button>
        {hint && <p>{hint}</p>}
      </FormActions>
    </form>
  )
}
