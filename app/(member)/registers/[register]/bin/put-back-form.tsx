'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../../_frame/form-problem'
import { Button } from '../../../../_ui/button'
import type { RegisterName } from '@/lib/registers/register'
import { putRowBack } from './actions'
import type { PutBackTexts } from './put-back-texts'

type Props = {
  readonly register: RegisterName
  readonly rowId: string
  /** Of several buttons each says which row; empty where there is only one. */
  readonly title: string
  readonly texts: PutBackTexts
}

/** The button that puts a row back into its register. */
export function PutBackForm({ register, rowId, title, texts }: Props) {
  const [state, putBack, busy] = useActionState(putRowBack, undefined)
  const button = `put-back-${rowId}`
  return (
    <form action={putBack}>
      <FormProblem state={state} texts={texts} firstField={button} />
      <input type="hidden" name="register" value={register} />
      <input type="hidden" name="rowId" value={rowId} />
      <Button
        type="submit"
        id={button}
        kind="secondary"
        size="small"
        disabled={busy}
        aria-label={title === '' ? undefined : `${texts.restore}: ${title}`}
      >
        {texts.restore}
      </Button>
    </form>
  )
}
