'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../../_frame/form-problem'
import type { FormTexts } from '../../../_frame/form-texts'
import { Button } from '../../../_ui/button'
import { RadioGroup } from '../../../_ui/choice'
import { DateField, SelectField, type Option } from '../../../_ui/field'
import { FormActions } from '../../../_ui/form'
import type { NewRound } from '@/lib/rounds/next-round'
import { beginNextRound } from './actions'

const fieldOf = { 'days-in-wrong-order': 'decisionOn', 'not-found': 'editionId' } as const

type NextRoundFormProps = {
  /** The round that was on the screen; two clicks begin one round. */
  readonly seenRound: string
  readonly proposed: NewRound
  readonly kinds: readonly { readonly value: string; readonly label: string; readonly hint: string }[]
  readonly editions: readonly Option[]
  readonly texts: FormTexts<'round-not-frozen' | 'round-begun-already' | 'days-in-wrong-order' | 'not-found'> & {
    readonly kind: string
    readonly why: string
    readonly startsOn: string
    readonly decisionOn: string
    readonly decisionOnHint: string
    readonly editionId: string
    readonly editionHint: string
    readonly submit: string
  }
}

/** Kind, days and framework of the round that begins. */
export function NextRoundForm({ seenRound, proposed, kinds, editions, texts }: NextRoundFormProps) {
  const [state, begin, busy] = useActionState(beginNextRound, undefined)
  const kind = fieldState(state, texts, 'kind', proposed.kind)
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="kind" fieldOf={fieldOf} />
      <form action={begin} noValidate>
        <input type="hidden" name="seenRound" value={seenRound} />
        <RadioGroup name="kind" legend={texts.kind} hint={texts.why} options={[...kinds]} {...kind} />
        <DateField
          name="startsOn"
          label={texts.startsOn}
          {...fieldState(state, texts, 'startsOn', proposed.startsOn)}
        />
        <DateField
          name="decisionOn"
          label={texts.decisionOn}
          hint={texts.decisionOnHint}
          {...fieldState(state, texts, 'decisionOn', proposed.decisionOn, fieldOf)}
        />
        <SelectField
          name="editionId"
          label={texts.editionId}
          hint={texts.editionHint}
          options={[...editions]}
          {...fieldState(state, texts, 'editionId', proposed.editionId, fieldOf)}
        />
        <FormActions>
          <Button disabled={busy}>{texts.submit}</Button>
        </FormActions>
      </form>
    </>
  )
}
