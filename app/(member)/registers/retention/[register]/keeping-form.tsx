'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import { Button } from '../../../../_ui/button'
import { FormActions } from '../../../../_ui/form'
import type { RegisterName } from '@/lib/registers/register'
import { saveKeeping } from '../actions'

type Props = {
  readonly register: RegisterName
  readonly months: string
  /** The term that was shown as that of now. */
  readonly seen: string
  /** Rows go for good. */
  readonly danger: boolean
  readonly texts: FormTexts<'not-found' | 'changed-meanwhile'> & { readonly submit: string }
}

/** The button that keeps the term that was looked at. */
export function KeepingForm({ register, months, seen, danger, texts }: Props) {
  const [state, save, busy] = useActionState(saveKeeping, undefined)
  return (
    <form action={save}>
      <FormProblem state={state} texts={texts} firstField="keep" />
      <input type="hidden" name="register" value={register} />
      <input type="hidden" name="months" value={months} />
      <input type="hidden" name="seen" value={seen} />
      <FormActions>
        <Button id="keep" kind={danger ? 'danger' : 'primary'} disabled={busy}>
          {texts.submit}
        </Button>
      </FormActions>
    </form>
  )
}
