'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import { Button } from '../../../../_ui/button'
import { FormActions } from '../../../../_ui/form'
import type { RegisterName } from '@/lib/registers/register'
import { removeRow } from './actions'

type Props = {
  readonly register: RegisterName
  readonly rowId: string
  readonly texts: FormTexts<'not-found'> & { readonly submit: string }
}

/** The button that puts a row into the bin. */
export function RemoveRowForm({ register, rowId, texts }: Props) {
  const [state, remove, busy] = useActionState(removeRow, undefined)
  return (
    <form action={remove}>
      <FormProblem state={state} texts={texts} firstField="remove" />
      <input type="hidden" name="register" value={register} />
      <input type="hidden" name="rowId" value={rowId} />
      <FormActions>
        <Button type="submit" id="remove" kind="danger" icon="remove" disabled={busy}>
          {texts.submit}
        </Button>
      </FormActions>
    </form>
  )
}
