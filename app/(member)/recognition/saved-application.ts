import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Recognition } from '@/lib/recognition/recognition'
import type { Day } from '@/lib/day'

/** The fields of the form, as text. */
export type SavedApplication = Readonly<
  Record<'sentOn' | 'outcome' | 'answeredOn' | 'certifiedFrom' | 'termMonths' | 'plus' | 'reference' | 'note', string>
>

/** What is kept, as the form has it; everything empty while nothing is. */
export function savedIn(application: Recognition | null): SavedApplication {
  const answer = application?.answer ?? null
  const certificate = answer?.outcome === 'granted' ? answer.certificate : null
  return {
    ...{ sentOn: application?.sentOn ?? '', outcome: answer?.outcome ?? 'waiting', answeredOn: answer?.on ?? '' },
    ...{ certifiedFrom: certificate?.from ?? '', termMonths: certificate?.termMonths.toString() ?? '' },
    ...{ plus: certificate?.plus ? 'on' : '', reference: application?.reference ?? '', note: application?.note ?? '' },
  }
}

/** The same in words, for who saved something else than a colleague did meanwhile. */
export function storedTexts(language: Language, application: Recognition | null): SavedApplication {
  const t = translator(language)
  const saved = savedIn(application)
  const answer = application?.answer ?? null
  const stored = (value: string) =>
    t('recognition.form.stored', { value: value === '' ? t('recognition.form.empty') : value })
  const day = (value: Day | null | undefined) => stored(value ? formatDay(value, language) : '')
  const certificate = answer?.outcome === 'granted' ? answer.certificate : null
  return {
    ...{ sentOn: day(application?.sentOn), answeredOn: day(answer?.on), certifiedFrom: day(certificate?.from) },
    outcome: stored(t(`recognition.outcome.${answer?.outcome ?? 'waiting'}`)),
    ...{ termMonths: stored(saved.termMonths), plus: stored(saved.plus === '' ? '' : 'PLUS') },
    ...{ reference: stored(saved.reference), note: stored(saved.note) },
  }
}
