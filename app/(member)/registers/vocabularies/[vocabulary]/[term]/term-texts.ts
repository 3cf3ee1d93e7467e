import { formTexts, type FormTexts } from '../../../../../_frame/form-texts'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { hasMeaning, successOf } from '@/lib/registers/care/term'
import type { Term, VocabularyName } from '@/lib/registers/vocabulary'

/** What the form of a term says. */
export type TermTexts = FormTexts<'not-found' | 'changed-meanwhile' | 'term-title-taken' | 'term-fixed'> & {
  readonly title: string
  readonly titleHint: string
  readonly retired: string
  readonly retiredHint: string
  /** How the term is stored now, for who was overtaken by a colleague. */
  readonly stored: string
  readonly save: string
  readonly cancel: string
  readonly effect: Readonly<Record<'title' | 'none' | 'lead' | 'indicator' | 'now' | 'then' | 'confirm', string>>
}

/** `base` is the term as the product has it; one of their own has none. */
export function termTexts(language: Language, name: VocabularyName, term: Term, base: Term | undefined): TermTexts {
  const t = translator(language)
  return {
    title: t('care.term.name'),
    titleHint:
      base === undefined ? t('care.term.nameHintOwn') : t('care.term.nameHint', { title: base.title[language] }),
    retired: t('care.term.retired'),
    retiredHint: t('care.term.retiredHint'),
    stored: storedText(language, name, term),
    save: t('care.term.save'),
    cancel: t('care.term.cancel'),
    effect: {
      title: t('care.term.effect.title'),
      none: t('care.term.effect.none'),
      lead: t('care.term.effect.lead'),
      indicator: t('care.term.effect.indicator'),
      now: t('care.term.effect.now'),
      then: t('care.term.effect.then'),
      confirm: t('care.term.effect.confirm'),
    },
    ...formTexts(t, ['not-found', 'changed-meanwhile', 'term-title-taken', 'term-fixed']),
  }
}

function storedText(language: Language, name: VocabularyName, term: Term): string {
  const t = translator(language)
  return t('care.term.stored', {
    title: term.title[language],
    meaning: hasMeaning(name) ? 'yes' : 'no',
    positive: t(`care.term.storedPositive.${successOf(term)}`),
    handled: t(term.handled ? 'care.term.storedHandled' : 'care.term.storedNotHandled'),
    offer: t(term.retired ? 'care.term.storedRetired' : 'care.term.storedOffered'),
  })
}
