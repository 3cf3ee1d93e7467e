'use client'
import { useActionState } from 'react'
import { KeepDraft } from '../../../../_drafts/keep-draft'
import { FormProblem } from '../../../../_frame/form-problem'
import { Button, LinkButton } from '../../../../_ui/button'
import { FormActions } from '../../../../_ui/form'
import { DetailFields } from '../../detail-fields'
import { detailLook } from '../../detail-look'
import { noDetails, type DetailValues } from '../../detail-values'
import { changeEvidence } from '../actions'
import { Conflict } from './conflict'
import type { EditTexts } from './edit-texts'

type Props = {
  readonly evidenceId: string
  readonly version: number
  readonly saved: DetailValues
  readonly texts: EditTexts
}

/** What we know of an item. When a colleague saved meanwhile both versions are shown; saving again chooses this one. */
export function EditForm({ evidenceId, version, saved, texts }: Props) {
  const [state, save, busy] = useActionState(changeEvidence, undefined)
  const refused = state?.ok === false ? state : null
  const isConflict = refused?.problem === 'changed-meanwhile'
  // Only who has seen a colleague's version may save on top of it; another refusal changes nothing of that.
  const seenVersion = isConflict ? version : (refused?.typed['version'] ?? version)
  const filled = refused === null ? saved : { ...noDetails, ...refused.typed }
  const errors = Object.fromEntries(
    Object.entries(refused?.faults ?? {}).map(([field, fault]) => [field, texts.faults[fault]]),
  )
  return (
    <>
      {isConflict ? (
        <Conflict key={`conflict ${state?.attempt}`} mine={filled} theirs={saved} texts={texts} />
      ) : (
        <FormProblem state={state} texts={texts} firstField="title" />
      )}
      <form key={`form ${state?.attempt}`} action={save} noValidate>
        <KeepDraft form="evidence" subject={evidenceId} state={state} was={{ version: String(seenVersion) }} />
        <input type="hidden" name="evidenceId" value={evidenceId} />
        <input type="hidden" name="version" value={seenVersion} />
        <DetailFields texts={texts.details} look={detailLook(filled, errors)} />
        <FormActions>
          <Button type="submit" disabled={busy}>
            {texts.save}
          </Button>
          <LinkButton href={`/evidence/${evidenceId}`} kind="quiet">
            {isConflict ? texts.conflict.keepTheirs : texts.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </>
  )
}
