import { DraftNotSaved } from '../../../_drafts/draft-not-saved'
import { LinkButton } from '../../../_ui/button'
import { Cluster, Stack } from '../../../_ui/layout'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import type { Evidence } from '@/lib/evidence/evidence'
import type { UploadReport } from '@/lib/evidence/upload-report'
import type { Expectation, Requirement } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { NotAdded } from './not-added'
import { UploadRefused } from './upload-refused'

export type UploadedProps = {
  readonly language: Language
  /** Null when it was ten minutes ago or more, or somebody else's. */
  readonly report: UploadReport | null
  /** What the files were for, if that was known. */
  readonly asked: { readonly requirement: Requirement; readonly expectation: Expectation } | null
  /** The item that got a new version, if that is what it was. */
  readonly item: Evidence | null
}

/** How an upload ended, for who sent the form without script. */
export function UploadedView(props: UploadedProps) {
  const { language, report, asked, item } = props
  const t = translator(language)
  const itemId = report?.item ?? item?.id
  return (
    <>
      <PageHeader back={{ href: '/evidence', label: t('evidence.all') }} title={t('evidence.uploaded.title')} />
      {report?.added === 0 && <DraftNotSaved />}
      <Stack gap="lg">
        {report === null ? (
          <Notice tone="info" title={t('evidence.uploaded.gone')}>
            <p>{t('evidence.uploaded.goneText')}</p>
          </Notice>
        ) : (
          <Outcome {...props} report={report} />
        )}
        <Cluster>
          {asked && (
            <LinkButton href={`/requirements/${asked.requirement.id}#${asked.expectation.id}`} kind="secondary">
              {t('evidence.uploaded.requirement')}
            </LinkButton>
          )}
          {itemId !== undefined && (
            <LinkButton href={`/evidence/${itemId}`} kind="secondary">
              {t('evidence.uploaded.item')}
            </LinkButton>
          )}
          <LinkButton href={asked ? `/evidence/new?expectation=${asked.expectation.id}` : '/evidence/new'} kind="quiet">
            {t('evidence.uploaded.more')}
          </LinkButton>
        </Cluster>
      </Stack>
    </>
  )
}

function Outcome({ language, report, asked, item }: UploadedProps & { readonly report: UploadReport }) {
  const t = translator(language)
  if (report.problem !== null) return <UploadRefused language={language} report={report} problem={report.problem} />
  if (item !== null && report.added > 0) {
    return (
      <Notice tone="success" title={t('evidence.uploaded.renewed')}>
        <p>{t('evidence.uploaded.renewedText')}</p>
      </Notice>
    )
  }
  return (
    <>
      {report.added > 0 && (
        <Notice tone="success" title={t('evidence.uploaded.added', { count: report.added })}>
          <p>{t('evidence.uploaded.addedText')}</p>
        </Notice>
      )}
      {report.notAdded.length > 0 && <NotAdded language={language} files={report.notAdded} asked={asked} />}
    </>
  )
}
