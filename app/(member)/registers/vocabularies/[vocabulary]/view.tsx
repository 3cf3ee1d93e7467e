import { formTexts } from '../../../../_frame/form-texts'
import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { Prose } from '../../../../_ui/prose'
import { Section } from '../../../../_ui/section'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import { hasMeaning, isFixed } from '@/lib/registers/care/term'
import type { Term, VocabularyName } from '@/lib/registers/vocabulary'
import { meaningTexts } from '../meaning-texts'
import { AddTermForm } from './add-term-form'
import { TermTable, type TermUses } from './term-table'

type Props = {
  readonly language: Language
  readonly role: Role
  readonly name: VocabularyName
  readonly terms: readonly Term[]
  readonly use: TermUses
  readonly saved: boolean
}

/** One list: its terms, where they are used, what they mean, and for the lead a way to add one. */
export function VocabularyView({ language, role, name, terms, use, saved }: Props) {
  const t = translator(language)
  const manages = may(role, 'registers:manage')
  return (
    <>
      <PageHeader
        back={{ href: '/registers/vocabularies', label: t('care.list.back') }}
        title={t(`care.vocabulary.${name}`)}
        lead={t(manages ? 'care.list.lead' : 'care.list.leadReader')}
      />
      {saved && <Notice tone="success" title={t('care.list.saved')} live="status" />}
      <TermTable language={language} name={name} terms={terms} use={use} manages={manages} />
      <Prose>
        {hasMeaning(name) && <p>{t('care.list.meaning')}</p>}
        {terms.some(({ id }) => isFixed(name, id)) && <p>{t('care.list.fixedMeaning')}</p>}
      </Prose>
      {manages && (
        <Section id="add" title={t('care.list.add')} lead={t('care.list.addLead')}>
          <AddTermForm
            vocabulary={name}
            meaning={hasMeaning(name) ? meaningTexts(language) : null}
            texts={{
              title: t('care.term.name'),
              submit: t('care.list.addSubmit'),
              ...formTexts(t, ['term-title-taken', 'too-many-terms']),
            }}
          />
        </Section>
      )}
    </>
  )
}
