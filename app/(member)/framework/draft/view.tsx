import { formTexts } from '../../../_frame/form-texts'
import { LinkButton } from '../../../_ui/button'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import { Section } from '../../../_ui/section'
import { editionLabel } from '@/lib/framework/edition-label'
import { translator } from '@/lib/i18n/translate'
import { DiscardForm } from './discard-form'
import type { LoadedDraft } from './load'
import { draftProblems } from './draft-problems'
import { ThemeSection } from './theme-section'

/** The draft: every theme with its requirements, each to change, to retire or to bring back. */
export function DraftView({ added, ...loaded }: LoadedDraft & { readonly added: boolean }) {
  const { language, draft, content } = loaded
  const t = translator(language)
  return (
    <>
      <PageHeader
        back={{ href: '/framework', label: t('framework.title') }}
        title={t('framework.draft.title', { version: editionLabel(language, draft.version) })}
        lead={t('framework.draft.lead')}
        actions={
          <>
            <LinkButton href="/framework/draft/publish">{t('framework.draft.publish')}</LinkButton>
            <LinkButton href="/framework/draft/questions" kind="secondary">
              {t('framework.draft.questions')}
            </LinkButton>
          </>
        }
      />
      {added && <Notice tone="success" title={t('framework.draft.added')} live="status" />}
      {content.themes.map((theme) => (
        <ThemeSection key={theme.id} theme={theme} {...loaded} />
      ))}
      <Section id="discard" title={t('framework.draft.discardTitle')} lead={t('framework.draft.discardText')}>
        <DiscardForm
          draftId={draft.id}
          version={draft.draftVersion}
          texts={{
            discard: t('framework.draft.discard'),
            ...draftProblems(t, formTexts(t, ['not-found', 'changed-meanwhile'])),
          }}
        />
      </Section>
    </>
  )
}
