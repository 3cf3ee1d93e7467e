import { LinkButton } from '../../../_ui/button'
import { EmptyState } from '../../../_ui/empty-state'
import { LinkRow, RowList } from '../../../_ui/list'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import type { EditionHead } from '@/lib/framework/edition-head'
import { editionLabel } from '@/lib/framework/edition-label'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Round } from '@/lib/rounds/round'

type Props = {
  readonly language: Language
  readonly round: Round
  readonly editions: readonly EditionHead[]
}

/** To which of the other published editions the round moves. */
export function ChooseView({ language, round, editions }: Props) {
  const t = translator(language)
  const others = editions.filter(({ id, publishedAt }) => publishedAt !== null && id !== round.editionId)
  return (
    <>
      <PageHeader
        back={{ href: '/framework', label: t('framework-move.back') }}
        title={t('framework-move.title')}
        lead={t('framework-move.chooseLead')}
      />
      {round.frozenOn !== null && <Notice tone="info" title={t('framework-move.frozen')} />}
      {round.frozenOn === null && others.length === 0 && (
        <EmptyState
          level={2}
          title={t('framework-move.noOther')}
          action={<LinkButton href="/framework">{t('framework-move.toFramework')}</LinkButton>}
        >
          <p>{t('framework-move.noOtherText')}</p>
        </EmptyState>
      )}
      {round.frozenOn === null && others.length > 0 && (
        <RowList label={t('framework-move.editions')}>
          {others.map(({ id, version, title }) => (
            <LinkRow
              key={id}
              href={`/framework/move?to=${id}`}
              title={title[language]}
              hint={editionLabel(language, version)}
            />
          ))}
        </RowList>
      )}
    </>
  )
}
