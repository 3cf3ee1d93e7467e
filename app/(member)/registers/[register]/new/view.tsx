import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { RegisterDefinition } from '@/lib/registers/register'
import { completed } from '@/lib/registers/rows/completed'
import { keptForNext } from '@/lib/registers/rows/form-groups'
import type { KnownMediator, RegisterRow } from '@/lib/registers/rows/row'
import { rowFormValues } from '@/lib/registers/rows/row-form'
import { fullTitle, rowTitle } from '@/lib/registers/rows/row-title'
import type { Vocabularies } from '@/lib/registers/vocabulary'
import { rowFieldGroups, rowFormTexts } from '../form-fields'
import { formLead } from '../form-lead'
import { NewRowForm } from './new-row-form'

type Props = {
  readonly language: Language
  readonly register: RegisterDefinition
  readonly vocabularies: Vocabularies
  readonly mediators: readonly KnownMediator[]
  /** The row that was added a moment ago. */
  readonly added: RegisterRow | undefined
}

/** The form for a new row; after one row it is ready for the next. */
export function NewRowView({ language, register, vocabularies, mediators, added }: Props) {
  const t = translator(language)
  const kept = keptForNext(register)
  const begin = completed(register, Object.fromEntries(kept.map((name) => [name, added?.values[name]])))
  const groups = rowFieldGroups({ language, register, vocabularies, mediators, has: () => false })
  const names = groups.flatMap(({ fields }) => fields.map(({ name }) => name))
  const [firstField = ''] = names
  return (
    <>
      <PageHeader
        back={{ href: `/registers/${register.name}`, label: register.title[language] }}
        title={t(`registers.add.${register.name}`)}
        lead={formLead(language, register)}
      />
      {added && (
        <Notice
          tone="success"
          title={t('registers.form.added', {
            title: fullTitle(rowTitle(language, vocabularies, register, added.values)),
          })}
          live="status"
        >
          <p>
            <a href={`/registers/${register.name}/${added.id}`}>{t('registers.form.addedLink')}</a>
          </p>
        </Notice>
      )}
      <NewRowForm
        key={added?.id ?? 'first'}
        register={register.name}
        groups={groups}
        begin={rowFormValues(
          language,
          register,
          begin,
          mediators.map(({ code }) => code),
        )}
        firstField={firstField}
        keyField={register.key.columns[0] ?? firstField}
        focus={added === undefined ? null : (names.find((name) => !kept.includes(name)) ?? firstField)}
        texts={rowFormTexts(language, register)}
      />
    </>
  )
}
