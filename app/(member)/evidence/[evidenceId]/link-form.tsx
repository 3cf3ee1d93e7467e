'use client'
import { useActionState } from 'react'
import { KeepDraft } from '../../../_drafts/keep-draft'
import { linkEvidence } from '../../../_evidence/link-actions'
import { FormProblem, fieldState } from '../../../_frame/form-problem'
import { Disclosure } from '../../../_ui/disclosure'
import { Button } from '../../../_ui/button'
import { TextArea, TextField } from '../../../_ui/field'
import { FormActions } from '../../../_ui/form'
import { GroupedSelectField, type OptionGroup } from './grouped-select'
import type { LinkFormTexts } from './link-form-texts'

type LinkFormProps = {
  readonly evidenceId: string
  /** Expectation that is chosen to begin with; empty for none. */
  readonly proposed: string
  /** It proves nothing yet, so this is what to do now. */
  readonly isFirst: boolean
  readonly groups: readonly OptionGroup[]
  readonly texts: LinkFormTexts
}

/** Behind a line that opens: what an item proves as well, on which pages, showing what. */
export function LinkForm({ evidenceId, proposed, isFirst, groups, texts }: LinkFormProps) {
  const [state, link, busy] = useActionState(linkEvidence, undefined)
  const fieldOf = { 'already-linked': 'expectationId', 'not-found': 'expectationId' } as const
  const at = (field: string, saved = '') => ({ name: field, ...fieldState(state, texts, field, saved, fieldOf) })
  return (
    <Disclosure
      id="link"
      summary={isFirst ? texts.addFirst : texts.add}
      open={isFirst || proposed !== '' || state?.ok === false}
    >
      <form action={link} noValidate>
        <KeepDraft form="evidence link" subject={evidenceId} state={state} />
        <FormProblem state={state} texts={texts} firstField="expectationId" fieldOf={fieldOf} />
        <input type="hidden" name="evidenceId" value={evidenceId} />
        <input type="hidden" name="from" value="evidence" />
        <GroupedSelectField
          key={state?.attempt}
          {...at('expectationId', proposed)}
          label={texts.expectation}
          choose={texts.choose}
          groups={groups}
        />
        <TextField
          {...at('pages')}
          label={texts.pages}
          hint={texts.pagesHint}
          optional={texts.optional}
          width="short"
          maxLength={100}
        />
        <TextArea {...at('shows')} label={texts.shows} optional={texts.optional} rows={2} maxLength={1000} />
        <FormActions>
          <Button type="submit" kind="secondary" disabled={busy}>
            {texts.submit}
          </Button>
        </FormActions>
      </form>
    </Disclosure>
  )
}
