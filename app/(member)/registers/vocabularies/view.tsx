import { LinkRow, RowList } from '../../../_ui/list'
import { PageHeader } from '../../../_ui/page-header'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { registers } from '@/lib/registers/registers'
import { vocabularyNames, type Vocabularies, type VocabularyName } from '@/lib/registers/vocabulary'

type Props = { readonly language: Language; readonly vocabularies: Vocabularies }

/** Every list that the registers choose from. */
export function VocabulariesView({ language, vocabularies }: Props) {
  const t = translator(language)
  return (
    <>
      <PageHeader
        back={{ href: '/registers', label: t('care.registers') }}
        title={t('care.lists.title')}
        lead={t('care.lists.lead')}
      />
      <RowList label={t('care.lists.title')}>
        {vocabularyNames.map((name) => (
          <LinkRow
            key={name}
            href={`/registers/vocabularies/${name}`}
            title={t(`care.vocabulary.${name}`)}
            hint={t('care.lists.hint', {
              count: vocabularies[name].filter(({ retired }) => !retired).length,
              own: vocabularies[name].filter(({ own, retired }) => own && !retired).length,
              registers: registersWith(language, name),
            })}
          />
        ))}
      </RowList>
    </>
  )
}

/** The registers that choose from a list. */
function registersWith(language: Language, name: VocabularyName): string {
  const choosing = registers.filter(({ columns }) =>
    columns.some((column) => column.kind === 'choice' && column.vocabulary === name),
  )
  return choosing.map(({ title }) => title[language]).join(', ')
}
