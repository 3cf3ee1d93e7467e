'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import { Button, LinkButton } from '../../../../_ui/button'
import { CheckboxField } from '../../../../_ui/choice'
import { FormActions } from '../../../../_ui/form'
import { confirmBulk } from '../actions'

type ConfirmFormProps = {
  readonly bulkId: string
  readonly list: string
  readonly backHref: string
  /** Whether there is anything to carry out, and whether some of it is a colleague's. */
  readonly asks: { readonly confirm: boolean; readonly colleagues: boolean }
  readonly texts: FormTexts<'not-found'> & {
    readonly confirm: string
    readonly colleaguesToo: string
    readonly back: string
  }
}

/** The button that carries out what the page shows, and the way back. */
export function ConfirmForm({ bulkId, list, backHref, asks, texts }: ConfirmFormProps) {
  const [state, confirm, busy] = useActionState(confirmBulk, undefined)
  return (
    <form action={confirm} noValidate>
      <FormProblem state={state} texts={texts} firstField="confirm" />
      <input type="hidden" name="bulkId" value={bulkId} />
      <input type="hidden" name="list" value={list} />
      {asks.colleagues && <CheckboxField name="colleaguesToo" label={texts.colleaguesToo} />}
      <FormActions>
        {asks.confirm && (
          <Button id="confirm" disabled={busy}>
            {texts.confirm}
          </Button>
        )}
        <LinkButton href={backHref} kind={asks.confirm ? 'quiet' : 'primary'}>
          {texts.back}
        </LinkButton>
      </FormActions>
    </form>
  )
}
