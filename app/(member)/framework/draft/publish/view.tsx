import { formTexts } from '../../../../_frame/form-texts'
import { LinkButton } from '../../../../_ui/button'
import { EmptyState } from '../../../../_ui/empty-state'
import { Stack } from '../../../../_ui/layout'
import { Row, RowList } from '../../../../_ui/list'
import { PageHeader } from '../../../../_ui/page-header'
import { Section } from '../../../../_ui/section'
import type { Differences } from '@/lib/framework/differences'
import type { EditionContent } from '@/lib/framework/edition-content'
import type { Draft } from '@/lib/framework/edition-head'
import { editionLabel } from '@/lib/framework/edition-label'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { draftProblems } from '../draft-problems'
import { PublishForm } from './publish-form'

type PublishViewProps = {
  readonly language: Language
  readonly draft: Draft
  /** The edition that the round uses now. */
  readonly used: EditionContent
  /** Nothing at all is otherwise, not even a number. */
  readonly isSame: boolean
  readonly differences: Differences
}

/** What the draft changes, and the button that makes it an edition. */
export function PublishView({ language, draft, used, isSame, differences }: PublishViewProps) {
  const t = translator(language)
  return (
    <>
      <PageHeader
        back={{ href: '/framework/draft', label: t('framework.requirement.back') }}
        title={t('framework.publish.title')}
        lead={t('framework.publish.lead', { version: editionLabel(language, used.version) })}
      />
      {isSame ? (
        <EmptyState
          level={2}
          title={t('framework.publish.nothing')}
          action={<LinkButton href="/framework/draft">{t('framework-move.toDraft')}</LinkButton>}
        >
          <p>{t('framework.publish.nothingText')}</p>
        </EmptyState>
      ) : (
        <Stack gap="lg">
          <Changes language={language} differences={differences} />
          <Stack gap="sm">
            <p>{t('framework.publish.after')}</p>
            <PublishForm
              draftId={draft.id}
              version={draft.draftVersion}
              texts={{
                submit: t('framework.publish.submit'),
                ...draftProblems(t, formTexts(t, ['not-found', 'changed-meanwhile'])),
              }}
            />
          </Stack>
        </Stack>
      )}
    </>
  )
}

function Changes({ language, differences }: Pick<PublishViewProps, 'language' | 'differences'>) {
  const t = translator(language)
  const { same, reworded, added, gone, themes } = differences
  const titles = (requirements: typeof added) => requirements.map(({ id, title }) => ({ id, title: title[language] }))
  const groups = [
    {
      key: 'reworded',
      rows: reworded.map(({ after, fields }) => ({
        id: after.id,
        title: after.title[language],
        hint: t('framework.publish.changed', {
          fields: fields.map((field) => t(`framework.publish.field.${field}`)).join(', '),
        }),
      })),
    },
    { key: 'added', rows: titles(added) },
    { key: 'gone', rows: titles(gone) },
    {
      key: 'themes',
      rows: [
        ...themes.renamed.map(({ id, before, after }) => ({
          id,
          title: after[language],
          hint: before[language],
        })),
        ...[...themes.added, ...themes.gone].map(({ id, title }) => ({ id, title: title[language] })),
      ],
    },
  ] as const
  const shown = groups.filter(({ rows }) => rows.length > 0)
  return (
    <>
      {shown.map(({ key, rows }) => (
        <Section
          key={key}
          id={key}
          title={`${t(`framework.publish.${key}`)} (${rows.length})`}
          lead={key === 'gone' ? t('framework.publish.goneText') : undefined}
        >
          <RowList label={t(`framework.publish.${key}`)}>
            {rows.map((row) => (
              <Row key={row.id} {...row} />
            ))}
          </RowList>
        </Section>
      ))}
      {shown.length === 0 && <p>{t('framework.publish.onlyBeside')}</p>}
      <p>{t('framework.publish.same', { count: same.length })}</p>
    </>
  )
}
