import { LinkButton } from '../../../../_ui/button'
import { EmptyState } from '../../../../_ui/empty-state'
import { Row, RowList } from '../../../../_ui/list'
import { PageHeader } from '../../../../_ui/page-header'
import { VerdictStatus } from '../../../../_ui/status'
import type { ComparedRequirement } from '@/lib/framework/differences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Assessment } from '@/lib/requirements/assessment'

type Props = {
  readonly language: Language
  readonly kept: readonly { readonly answer: Assessment; readonly requirement: ComparedRequirement | undefined }[]
}

/** Answers to requirements that the edition of now does not have: kept, and counting again when they come back. */
export function KeptView({ language, kept }: Props) {
  const t = translator(language)
  return (
    <>
      <PageHeader
        back={{ href: '/framework', label: t('framework-move.back') }}
        title={t('framework-move.kept.title')}
        lead={t('framework-move.kept.lead')}
      />
      {kept.length === 0 ? (
        <EmptyState
          level={2}
          title={t('framework-move.kept.none')}
          action={<LinkButton href="/requirements">{t('framework-move.toRequirements')}</LinkButton>}
        />
      ) : (
        <RowList>
          {kept.map(({ answer, requirement }) => (
            <Row
              key={answer.requirementId}
              title={requirement?.title[language] ?? t('framework-move.earlierRequirement')}
              hint={[answer.reasoning, answer.notApplicableReason].filter((text) => text !== '').join(' · ')}
              status={
                <VerdictStatus state={answer.verdict ?? 'none'} label={t(`app.verdict.${answer.verdict ?? 'none'}`)} />
              }
            />
          ))}
        </RowList>
      )}
    </>
  )
}
