import { nextEyes, unlinkedText } from '../../../_evidence/next-eyes'
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
import type { Member } from '@/lib/members/member'
import { NotAdded } from './not-added'
import { UploadRefused } from './upload-refused'

export type UploadedProps = {
  readonly language: Language
  readonly member: Pick<Member, 'role' | 'checking'>
  /** Null when it was ten minutes ago or more, or somebody else's. */
  readonly report: UploadReport | null
  /** What the files were for, if that was known. */
  readonly asked: { readonly requirement: Requirement; readonly expectation: Expectation } | null
  /** The item that got a new version, if that is what it was. */
  readonly item: Evidence | null
  /** Of what came in those that prove nothing yet. */
  readonly unlinked: readonly Evidence[]
}

/** How an upload ended, for who sent the form without script. */
export function UploadedView(props: UploadedProps) {
  const { language, report, asked, item } = props
  const t = translator(language)
  const itemId = (report?.items.length === 1 ? report.items[0] : undefined) ?? item?.id
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

function Outcome({ report, ...props }: UploadedProps & { readonly report: UploadReport }) {
  const { language, member, asked, item, unlinked } = props
  const t = translator(language)
  const { eyes, text, toOwnCheck } = nextEyes(t, member)
  const next =
    unlinked.length > 0 ? (
      <Unlinked language={language} member={member} unlinked={unlinked} />
    ) : (
      <p>
        {item === null ? text : t(`evidence.uploaded.renewedText.${eyes}`)}{' '}
        {toOwnCheck && <a href={toOwnCheck.href}>{toOwnCheck.label}</a>}
      </p>
    )
  if (report.problem !== null) return <UploadRefused language={language} report={report} problem={report.problem} />
  if (item !== null && report.added > 0) {
    return (
      <Notice tone="success" title={t('evidence.uploaded.renewed')}>
        {next}
      </Notice>
    )
  }
  return (
    <>
      {report.added > 0 && (
        <Notice tone="success" title={t('evidence.uploaded.added', { count: report.added })}>
          {next}
        </Notice>
      )}
      {report.notAdded.length > 0 && <NotAdded language={language} files={report.notAdded} asked={asked} />}
    </>
  )
}

/** What proves nothing yet: a link comes before a review. */
function Unlinked({ language, member, unlinked }: Pick<UploadedProps, 'language' | 'member' | 'unlinked'>) {
  const t = translator(language)
  return (
    <>
      <p>{unlinkedText(t, member)}</p>
      <ul>
        {unlinked.map(({ id, title }) => (
          <li key={id}>
            <a href={`/evidence/${id}#link`}>{t('evidence.upload.linkItem', { name: `‘${title}’` })}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
