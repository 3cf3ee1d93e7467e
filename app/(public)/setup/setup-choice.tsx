'use client'
import { useActionState, type ReactNode } from 'react'
import { FormProblem } from '../../_frame/form-problem'
import type { FormTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { Card } from '../../_ui/card'
import { FormActions } from '../../_ui/form'
import { Section } from '../../_ui/section'
import { addDemo } from './actions'
import { BlankForm, type BlankTexts } from './blank-form'
import { DemoAccounts, type AccountTexts } from './demo-accounts'

export type SetupTexts = BlankTexts &
  AccountTexts &
  FormTexts<'already-set-up'> & {
    readonly demo: string
    readonly demoText: string
    readonly demoSubmit: string
    readonly demoBusy: string
    readonly blank: string
    readonly blankText: string
  }

type SetupChoiceProps = {
  /** What stands here instead of the choice, for who may not make it (any more). */
  readonly closed: ReactNode
  readonly today: string
  readonly texts: SetupTexts
}

/**
 * The two ways to begin. One component for all states of the page: adding the demo closes the setup, and the accounts
 * that it tells once must stay on the screen.
 */
export function SetupChoice({ closed, today, texts }: SetupChoiceProps) {
  const [state, submit, busy] = useActionState(addDemo, undefined)
  if (state?.ok && state.told) return <DemoAccounts accounts={state.told} texts={texts} />
  if (closed) return closed
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="demo" />
      <Card tone="accent">
        <Section id="demo" title={texts.demo} lead={texts.demoText}>
          <form action={submit}>
            <FormActions>
              <Button disabled={busy}>{texts.demoSubmit}</Button>
            </FormActions>
            <p role="status">{busy && texts.demoBusy}</p>
          </form>
        </Section>
      </Card>
      <Section id="blank" title={texts.blank} lead={texts.blankText}>
        <BlankForm texts={texts} today={today} />
      </Section>
    </>
  )
}
