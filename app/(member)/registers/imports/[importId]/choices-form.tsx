'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import type { ActionState } from '../../../../_gate/form'
import { Button } from '../../../../_ui/button'
import { SelectField, type Option } from '../../../../_ui/field'
import { FormActions } from '../../../../_ui/form'
import { Stack } from '../../../../_ui/layout'

type Problem = 'not-found' | 'column-twice' | 'no-word-chosen'
type State = ActionState<Problem>

/** One thing to choose for: a column of the file, or a word in it. */
export type Choice = {
  readonly name: string
  readonly label: string
  readonly hint: string | undefined
  readonly value: string
  readonly options: readonly Option[]
}

type Props = {
  readonly importId: string
  readonly action: (before: State | undefined, form: FormData) => Promise<State>
  readonly choices: readonly Choice[]
  readonly submit: string
  readonly texts: FormTexts<Problem>
}

/** A select for each thing to choose, and one button for all of them. */
export function ChoicesForm({ importId, action, choices, submit, texts }: Props) {
  const [state, send, isBusy] = useActionState(action, undefined)
  const typed = state?.ok === false ? state.typed : {}
  return (
    <form action={send} noValidate>
      <FormProblem state={state} texts={texts} firstField={choices[0]?.name ?? ''} />
      <input type="hidden" name="importId" value={importId} />
      <Stack>
        {choices.map(({ name, label, hint, value, options }) => (
          <SelectField
            key={name}
            name={name}
            label={label}
            hint={hint}
            options={options}
            defaultValue={typed[name] ?? value}
            width="medium"
          />
        ))}
      </Stack>
      <FormActions>
        <Button kind="secondary" disabled={isBusy}>
          {submit}
        </Button>
      </FormActions>
    </form>
  )
}
