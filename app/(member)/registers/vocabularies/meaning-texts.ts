import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { successes, type Success } from '@/lib/registers/care/term'

/** What the form asks about the meaning of an outcome. */
export type MeaningTexts = {
  readonly positive: string
  readonly choices: readonly { readonly value: Success; readonly label: string }[]
  readonly handled: string
  readonly handledHint: string
}

const labels = { yes: 'positiveYes', no: 'positiveNo', none: 'positiveNone' } as const

export function meaningTexts(language: Language): MeaningTexts {
  const t = translator(language)
  return {
    positive: t('care.term.positive'),
    choices: successes.map((value) => ({ value, label: t(`care.term.${labels[value]}`) })),
    handled: t('care.term.handled'),
    handledHint: t('care.term.handledHint'),
  }
}
