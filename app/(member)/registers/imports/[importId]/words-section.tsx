import { formTexts } from '../../../../_frame/form-texts'
import { Section } from '../../../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import { wordField } from '@/lib/registers/import/choices-form'
import { chooseWords } from './actions'
import { ChoicesForm } from './choices-form'
import type { ShownImport } from './load'

/** Words in the file that no term means: what each means is said once. */
export function WordsSection({ language, shown, words, vocabularies }: ShownImport) {
  if (words.length === 0) return null
  const t = translator(language)
  return (
    <Section id="words" title={t('import.words.title')} lead={t('import.words.lead')}>
      <ChoicesForm
        importId={shown.id}
        action={chooseWords}
        choices={words.map(({ vocabulary, heading, word, cells, nearest }) => {
          const offered = vocabularies[vocabulary].filter(({ retired }) => retired !== true)
          return {
            name: wordField(vocabulary, word),
            label: t('import.words.label', { word, heading, cells }),
            hint: nearest === null ? undefined : t('register-faults.did-you-mean', { term: nearest[language] }),
            value: '',
            options: [
              { value: '', label: t('import.words.choose') },
              ...offered.map(({ id, title }) => ({ value: id, label: title[language] })),
            ],
          }
        })}
        submit={t('import.words.save')}
        texts={formTexts(t, ['not-found', 'column-twice', 'no-word-chosen'])}
      />
    </Section>
  )
}
