import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

type Marked = {
  readonly own: boolean
  readonly adapted: boolean
  readonly retired?: boolean
  readonly question: string | null
}

/** What sets a requirement apart, in words: the organisation's own, adapted, retired, and its question in the real list. */
export function marksOf(language: Language, { own, adapted, retired, question }: Marked): readonly string[] {
  const t = translator(language)
  return [
    ...(own ? [t('framework.mark.own')] : []),
    ...(adapted ? [t('framework.mark.adapted')] : []),
    ...(retired === true ? [t('framework.mark.retired')] : []),
    ...(question === null ? [] : [t('framework.mark.question', { question })]),
  ]
}
