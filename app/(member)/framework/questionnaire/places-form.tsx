'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { Card } from '../../../_ui/card'
import { SelectField } from '../../../_ui/field'
import { FieldGroup, FormActions } from '../../../_ui/form'
import { Stack } from '../../../_ui/layout'
import { placeQuestionsOf } from './actions'
import type { PlaceChoice } from './places-texts'

type Props = {
  readonly draft: { readonly id: string; readonly version: number }
  readonly questions: readonly PlaceChoice[]
  readonly ours: readonly PlaceChoice[]
  readonly texts: FormTexts<'changed-meanwhile' | 'not-found' | 'requirement-chosen-twice' | 'question-not-covered'> & {
    readonly save: string
    readonly ours: string
    readonly oursLead: string
  }
}

/** A place for every question, and what becomes of what no question covers; part of it may wait. */
export function PlacesForm({ draft, questions, ours, texts }: Props) {
  const [state, place, busy] = useActionState(placeQuestionsOf, undefined)
  const typed = state === undefined || state.ok ? {} : state.typed
  const select = ({ name, label, value, options }: PlaceChoice) => (
    // Its key is what was chosen, because a form that was sent forgets that.
    <SelectField
      key={`${name} ${typed[name] ?? value}`}
      name={name}
      label={label}
      options={options}
      defaultValue={typed[name] ?? value}
    />
  )
  const card = (choice: PlaceChoice) => (
    <Card key={choice.name}>
      <Stack gap="sm">
        <h3>{choice.title}</h3>
        {choice.text !== '' && choice.text !== choice.title && <p>{choice.text}</p>}
        {select(choice)}
      </Stack>
    </Card>
  )
  return (
    <form action={place} noValidate>
      <Stack>
        <FormProblem state={state} texts={texts} firstField="save-places" />
        <input type="hidden" name="draftId" value={draft.id} />
        <input type="hidden" name="seenVersion" value={draft.version} />
        {questions.map(card)}
        {ours.length > 0 && (
          <FieldGroup legend={texts.ours} hint={texts.oursLead}>
            {ours.map(select)}
          </FieldGroup>
        )}
        <FormActions>
          <Button type="submit" id="save-places" disabled={busy}>
            {texts.save}
          </Button>
        </FormActions>
      </Stack>
    </form>
  )
}
