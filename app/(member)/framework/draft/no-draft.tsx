import { LinkButton } from '../../../_ui/button'
import { EmptyState } from '../../../_ui/empty-state'
import { PageHeader } from '../../../_ui/page-header'
import type { Translate } from '@/lib/i18n/translate'

/** Where the draft would be. */
export function NoDraft({ t }: { readonly t: Translate }) {
  return (
    <>
      <PageHeader back={{ href: '/framework', label: t('framework.title') }} title={t('framework.requirement.back')} />
      <EmptyState
        level={2}
        title={t('framework.draft.none')}
        action={<LinkButton href="/framework">{t('framework.title')}</LinkButton>}
      >
        <p>{t('framework.draft.noneText')}</p>
      </EmptyState>
    </>
  )
}
