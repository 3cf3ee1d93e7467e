'use client'
import { useActionState } from 'react'
import { KeepDraft } from '../../../../_drafts/keep-draft'
import { FormProblem } from '../../../../_frame/form-problem'
import { Button, LinkButton } from '../../../../_ui/button'
import { FormActions } from '../../../../_ui/form'
import type { RegisterName } from '@/lib/registers/register'
import { formErrors } from '../form-errors'
import type { RowFieldGroup, RowFormTexts } from '../form-fields'
import { RowFields } from '../row-fields'
import { changeRow } from './actions'
import { Conflict } from './conflict'

type Props = {
  readonly register: RegisterName
  readonly rowId: string
  readonly version: number
  readonly groups: readonly RowFieldGroup[]
  /** The row as it is stored now, field by field. */
  readonly saved: Readonly<Record<string, string>>
  readonly keyField: string
  readonly texts: RowFormTexts
}

/** A row to change. When a colleague saved meanwhile both versions are shown; saving again chooses this one. */
export function EditRowForm({ register, rowId, version, groups, saved, keyField, texts }: Props) {
  const [state, save, busy] = useActionState(changeRow, undefined)
  const refused = state?.ok === false ? state : null
  const isConflict = refused?.problem === 'changed-meanwhile'
  // Only who has seen a colleague's version may save on top of it; another refusal changes nothing of that.
  const seenVersion = isConflict ? version : (refused?.typed['version'] ?? version)
  const filled = refused?.typed ?? saved
  return (
    <>
      {isConflict ? (
        <Conflict key={`conflict ${state?.attempt}`} {...{ groups, texts }} mine={filled} theirs={saved} />
      ) : (
        <FormProblem state={state} texts={texts} firstField={keyField} fieldOf={{ 'register-key-taken': keyField }} />
      )}
      <form key={`form ${state?.attempt} ${refused === null ? version : ''}`} action={save} noValidate>
        <KeepDraft form="register-row" subject={rowId} state={state} was={{ version: String(seenVersion) }} />
        <input type="hidden" name="register" value={register} />
        <input type="hidden" name="rowId" value={rowId} />
        <input type="hidden" name="version" value={seenVersion} />
        <RowFields
          groups={groups}
          look={{ filled, errors: formErrors(state, groups, texts, keyField), focus: null }}
          texts={texts}
        />
        <FormActions>
          <Button type="submit" disabled={busy}>
            {texts.save}
          </Button>
          <LinkButton href={isConflict ? `/registers/${register}/${rowId}` : `/registers/${register}`} kind="quiet">
            {isConflict ? texts.conflict.keepTheirs : texts.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </>
  )
}
