'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../../../_frame/form-problem'
import type { FormTexts } from '../../../../_frame/form-texts'
import { Button } from '../../../../_ui/button'
import { SelectField, type Option } from '../../../../_ui/field'
import { FormActions } from '../../../../_ui/form'
import { tieRecommendation } from './actions'

type TieFormProps = {
  readonly rowId: string
  readonly version: number
  readonly saved: { readonly requirementId: string; readonly evidenceId: string }
  readonly requirements: readonly Option[]
  readonly documents: readonly Option[]
  readonly texts: FormTexts<'not-found' | 'changed-meanwhile'> & {
    readonly requirementId: string
    readonly evidenceId: string
    readonly submit: string
    readonly changed: string
    /** What stands there now, for who saved on top of a colleague. */
    readonly theirs: string
  }
}

/** Two choices and a button. Who saved on top of a colleague sees that choice, and keeps their own to save again. */
export function TieForm({ rowId, version, saved, requirements, documents, texts }: TieFormProps) {
  const [state, tie, busy] = useActionState(tieRecommendation, undefined)
  const refused = state?.ok === false ? state : null
  const isConflict = refused?.problem === 'changed-meanwhile'
  // Only who has seen a colleague's choice may save on top of it; another refusal changes nothing of that.
  const seenVersion = isConflict ? version : (refused?.typed['version'] ?? version)
  const problems = { ...texts.problems, 'changed-meanwhile': texts.changed }
  const at = (field: 'requirementId' | 'evidenceId') => ({
    name: field,
    label: texts[field],
    ...fieldState(state, texts, field, saved[field]),
  })
  return (
    <form key={`${state?.attempt} ${refused === null ? version : ''}`} action={tie} noValidate>
      <FormProblem state={state} texts={{ ...texts, problems }} firstField="requirementId" />
      {isConflict && <p role="status">{texts.theirs}</p>}
      <input type="hidden" name="rowId" value={rowId} />
      <input type="hidden" name="version" value={seenVersion} />
      <SelectField {...at('requirementId')} options={requirements} />
      <SelectField {...at('evidenceId')} options={documents} />
      <FormActions>
        <Button type="submit" disabled={busy}>
          {texts.submit}
        </Button>
      </FormActions>
    </form>
  )
}
