import { formTexts } from '../../../../_frame/form-texts'
import { DescriptionList, Row, RowList } from '../../../../_ui/list'
import { Stack } from '../../../../_ui/layout'
import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { Section } from '../../../../_ui/section'
import type { Differences } from '@/lib/framework/differences'
import type { EditionContent } from '@/lib/framework/edition-content'
import type { Draft } from '@/lib/framework/edition-head'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { ConfirmImportForm } from './confirm-form'

type Props = {
  readonly language: Language
  readonly waiting: { readonly id: string; readonly fileName: string; readonly content: EditionContent }
  readonly draft: Draft | null
  readonly differences: Differences
}

/** What a file would change, and the button that takes it over as the draft. */
export function ConfirmImportView({ language, waiting, draft, differences }: Props) {
  const t = translator(language)
  const { same, reworded, added, gone } = differences
  const groups = [
    ['reworded', reworded.map(({ after }) => after)],
    ['added', added],
    ['gone', gone],
  ] as const
  return (
    <>
      <PageHeader
        back={{ href: '/framework/import', label: t('framework-file.import.title') }}
        title={t('framework-file.import.confirmTitle')}
        lead={t('framework-file.import.confirmLead', { file: waiting.fileName })}
      />
      <Stack gap="lg">
        {draft && (
          <Notice tone="warning" title={t('framework-file.import.replaces')}>
            <p>{t('framework-file.import.replacesText')}</p>
          </Notice>
        )}
        {reworded.length + added.length + gone.length === 0 && (
          <Notice tone="info" title={t('framework-file.import.nothing')} />
        )}
        <DescriptionList
          facts={[
            { term: t('framework-move.same'), value: same.length },
            { term: t('framework-move.reworded'), value: reworded.length },
            { term: t('framework-move.added'), value: added.length },
            { term: t('framework-move.gone'), value: gone.length },
          ]}
        />
        <ConfirmImportForm
          importId={waiting.id}
          draft={draft === null ? null : { id: draft.id, version: draft.draftVersion }}
          texts={{
            text: t('framework-file.import.confirmText'),
            submit: draft === null ? t('framework-file.import.submitNew') : t('framework-file.import.submitReplace'),
            cancel: t('framework-file.import.cancel'),
            ...formTexts(t, ['changed-meanwhile', 'not-found', 'draft-exists']),
          }}
        />
        {groups
          .filter(([, requirements]) => requirements.length > 0)
          .map(([group, requirements]) => (
            <Section key={group} id={group} title={t(`framework-move.${group}`)}>
              <RowList>
                {requirements.map(({ id, title }) => (
                  <Row key={id} title={title[language]} />
                ))}
              </RowList>
            </Section>
          ))}
      </Stack>
    </>
  )
}
