'use client'
import { startTransition, useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import type { Draft } from '../../../_drafts/draft'
import type { AnswerField } from '@/lib/requirements/answer'
import type { AnswerFields } from '@/lib/requirements/answer-form'
import { mergeForm } from '@/lib/requirements/form-merge'
import { answerIn, isSameAnswer, putAnswer } from './answer-dom'

/** Both versions of an answer of which fields differ. */
export type MetAnswer = {
  readonly theirs: AnswerFields
  readonly mine: AnswerFields
  readonly fields: readonly AnswerField[]
}

type Made = {
  /** What the fields are made from, and what they hold at first. */
  readonly was: AnswerFields
  readonly filled: AnswerFields
  /** The answer as it is stored now. */
  readonly now: AnswerFields
  readonly onMet: (met: MetAnswer) => void
}

/**
 * Holds on to what the fields were made from, and merges what comes in later under them: an answer that a colleague
 * saved, or a draft of before. Nothing that was typed goes away; where both changed the same, both are shown.
 */
export function useAnswerMerge(place: RefObject<HTMLElement | null>, made: Made) {
  const [held, setHeld] = useState({ was: made.was, verdict: made.filled.verdict })
  const seen = useRef(made.now)

  const merge = (was: AnswerFields, typed: Readonly<Partial<Record<string, string>>>) => {
    const form = place.current?.closest('form')
    if (!form) return
    const { now, onMet } = made
    const { shown, conflicts } = mergeForm(was, typed, now)
    putAnswer(form, shown, now)
    startTransition(() => {
      setHeld({ was: now, verdict: shown.verdict })
      if (conflicts.length > 0) onMet({ theirs: now, mine: shown, fields: conflicts })
    })
  }

  const takeIn = useEffectEvent((now: AnswerFields) => {
    const form = place.current?.closest('form')
    if (!form || isSameAnswer(seen.current, now)) return
    seen.current = now
    merge(held.was, answerIn(form, held.was))
  })
  useEffect(() => takeIn(made.now), [made.now])

  return {
    ...held,
    chooseVerdict: (verdict: string) => setHeld((before) => ({ ...before, verdict })),
    restore: ({ fields, was }: Draft) =>
      merge({ ...made.now, ...was }, Object.fromEntries(fields.map(({ name, value }) => [name, value]))),
  }
}
