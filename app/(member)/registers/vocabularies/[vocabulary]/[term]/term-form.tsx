'use client'
import { useActionState } from 'react'
import { FormProblem, fieldState } from '../../../../../_frame/form-problem'
import { Button, LinkButton } from '../../../../../_ui/button'
import { CheckboxField } from '../../../../../_ui/choice'
import { TextField } from '../../../../../_ui/field'
import { FormActions } from '../../../../../_ui/form'
import type { SeenTerm } from '@/lib/registers/care/change-term'
import { longestTitle, successes, type TermWish } from '@/lib/registers/care/term'
import { saveTerm } from '../../actions'
import { MeaningFields } from '../../meaning-fields'
import type { MeaningTexts } from '../../meaning-texts'
import { EffectNotice } from './effect-notice'
import type { TermTexts } from './term-texts'

type Props = {
  readonly at: SeenTerm
  readonly saved: TermWish
  /** For outcomes only. */
  readonly meaning: MeaningTexts | null
  readonly mayRetire: boolean
  readonly listHref: string
  readonly texts: TermTexts
}

const fieldOf = { 'term-title-taken': 'title', 'term-fixed': 'title' } as const

/** A term to change. What it does to the figures is shown before it is saved, and the same button then saves it. */
export function TermForm({ at, saved, meaning, mayRetire, listHref, texts }: Props) {
  const [state, save, busy] = useActionState(saveTerm, undefined)
  const refused = state?.ok === false ? state : null
  const effect = state?.ok ? state.told : undefined
  const wish = effect?.wish ?? wishIn(refused?.typed) ?? saved
  // Only who has seen a colleague's version may save on top of it.
  const seen =
    refused !== null && refused.problem !== 'changed-meanwhile' ? (refused.typed['seen'] ?? at.seen) : at.seen
  return (
    <>
      <FormProblem state={state} texts={texts} firstField="title" fieldOf={fieldOf} />
      {refused?.problem === 'changed-meanwhile' && <p>{texts.stored}</p>}
      {effect && <EffectNotice key={state?.attempt} effects={effect.effects} texts={texts.effect} />}
      <form key={`form ${state?.attempt}`} action={save} noValidate>
        <input type="hidden" name="vocabulary" value={at.vocabulary} />
        <input type="hidden" name="term" value={at.term} />
        <input type="hidden" name="seen" value={seen} />
        {effect && <input type="hidden" name="confirmed" value={effect.confirmed} />}
        <TextField
          name="title"
          label={texts.title}
          hint={texts.titleHint}
          maxLength={longestTitle}
          {...fieldState(state, texts, 'title', wish.title, fieldOf)}
        />
        {meaning && <MeaningFields texts={meaning} positive={wish.positive} handled={wish.handled} />}
        {mayRetire && (
          <CheckboxField name="retired" label={texts.retired} hint={texts.retiredHint} defaultChecked={wish.retired} />
        )}
        <FormActions>
          <Button disabled={busy}>{effect ? texts.effect.confirm : texts.save}</Button>
          <LinkButton kind="quiet" href={listHref}>
            {texts.cancel}
          </LinkButton>
        </FormActions>
      </form>
    </>
  )
}

function wishIn(typed: Readonly<Record<string, string>> | undefined): TermWish | null {
  if (typed === undefined) return null
  return {
    title: typed['title'] ?? '',
    positive: successes.find((one) => one === typed['positive']) ?? 'none',
    handled: typed['handled'] !== undefined,
    retired: typed['retired'] !== undefined,
  }
}
