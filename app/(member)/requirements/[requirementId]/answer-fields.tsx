'use client'
import { useRef } from 'react'
import { KeepDraft } from '../../../_drafts/keep-draft'
import { fieldState, type FieldOf } from '../../../_frame/form-problem'
import type { ActionState } from '../../../_gate/form'
import { DateField, SelectField, TextArea } from '../../../_ui/field'
import { FieldRow } from '../../../_ui/form'
import { useInBrowser } from '../../../_ui/use-in-browser'
import type { AnswerFields as Fields } from '@/lib/requirements/answer-form'
import type { AnswerTexts } from './answer-texts'
import { useAnswerMerge, type MetAnswer } from './use-answer-merge'

type Problem = 'not-found' | 'changed-meanwhile' | 'not-applicable-reason-missing'

type AnswerFieldsProps = {
  readonly requirementId: string
  /** The answer that the fields are made from; posted along, so that the server knows what was changed here. */
  readonly was: Fields
  /** What the fields hold at first. */
  readonly filled: Fields
  /** The answer as it is stored now. */
  readonly now: Fields
  /** A colleague changed what was typed here as well. */
  readonly onMet: (met: MetAnswer) => void
  readonly state: ActionState<Problem> | undefined
  readonly texts: AnswerTexts
}

export const fieldOf: FieldOf<Problem> = {
  'not-applicable-reason-missing': 'notApplicableReason',
  'not-found': 'ownerId',
}

/**
 * The fields of one attempt. What they are made from is held on to: a page that refreshes under somebody's hands must not
 * make their fields look like changes of what a colleague saved meanwhile.
 */
export function AnswerFields({ requirementId, state, texts, ...made }: AnswerFieldsProps) {
  const place = useRef<HTMLDivElement>(null)
  const { was, verdict, chooseVerdict, restore } = useAnswerMerge(place, made)
  const scripted = useInBrowser()
  const at = (field: keyof Fields) => ({
    name: field,
    label: texts.labels[field],
    ...fieldState(state, texts, field, '', fieldOf),
    defaultValue: made.filled[field],
  })
  return (
    <div ref={place}>
      <KeepDraft form="answer" subject={requirementId} state={state} was={was} onRestore={restore} />
      <input type="hidden" name="was" value={JSON.stringify(was)} />
      <FieldRow>
        <SelectField {...at('work')} options={texts.options.work} />
        <SelectField
          {...at('verdict')}
          options={texts.options.verdict}
          onChange={({ target }) => chooseVerdict(target.value)}
        />
      </FieldRow>
      <div hidden={scripted && verdict !== 'not-applicable'}>
        <TextArea {...at('notApplicableReason')} rows={3} hint={texts.notApplicableHint} maxLength={2000} />
      </div>
      <TextArea {...at('reasoning')} hint={texts.reasoningHint} maxLength={10_000} />
      <FieldRow>
        <SelectField {...at('ownerId')} hint={texts.ownerHint} options={texts.options.owner} />
        <DateField {...at('dueOn')} hint={texts.dueHint} />
      </FieldRow>
    </div>
  )
}
