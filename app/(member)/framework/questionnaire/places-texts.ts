import type { ContentRequirement, EditionContent } from '@/lib/framework/edition-content'
import { openTheme } from '@/lib/framework/arrive-questions'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** One thing to choose a place for, with its choices in words. */
export type PlaceChoice = {
  readonly name: string
  readonly title: string
  readonly text: string
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

type Asked = {
  readonly open: readonly ContentRequirement[]
  readonly proposed: ReadonlyMap<string, string>
  readonly ours: readonly ContentRequirement[]
}

/** The choices of the form: for each question its place, and for each of ours that no question covers what becomes of it. */
export function placesTexts(language: Language, content: EditionContent, { open, proposed, ours }: Asked) {
  const t = translator(language)
  const replaceable = content.requirements.filter(({ themeId, retired }) => themeId !== openTheme && !retired)
  const numbers = [...new Set(content.requirements.flatMap(({ question }) => (question === null ? [] : [question])))]
  const placeOptions = [
    { value: 'later', label: t('framework-file.questionnaire.later') },
    { value: 'new', label: t('framework-file.questionnaire.new') },
    { value: 'covered', label: t('framework-file.questionnaire.covered') },
    ...replaceable.map(({ id, title }) => ({
      value: `replaces:${id}`,
      label: t('framework-file.questionnaire.inPlaceOf', { title: title[language] }),
    })),
  ]
  const questions = open.map((question): PlaceChoice => {
    const replaced = proposed.get(question.id)
    return {
      name: `place.${question.id}`,
      title: question.title[language],
      text: question.description[language],
      label: t('framework-file.questionnaire.place', { number: question.question ?? '' }),
      value: replaced === undefined ? 'new' : `replaces:${replaced}`,
      options: placeOptions,
    }
  })
  const ownOptions = [
    { value: 'keep', label: t('framework-file.questionnaire.keep') },
    { value: 'retire', label: t('framework-file.questionnaire.retire') },
    ...numbers.map((number) => ({
      value: `question:${number}`,
      label: t('framework-file.questionnaire.belongs', { number }),
    })),
  ]
  const rest = ours.map((one): PlaceChoice => ({
    name: `ours.${one.id}`,
    title: one.title[language],
    text: '',
    label: one.title[language],
    value: 'keep',
    options: ownOptions,
  }))
  return { questions, ours: rest }
}
