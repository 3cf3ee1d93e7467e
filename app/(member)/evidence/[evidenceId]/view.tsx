import { LinkButton } from '../../../_ui/button'
import { Split, Stack } from '../../../_ui/layout'
import { PageHeader } from '../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { EvidenceFacts } from './facts'
import { Notices, type NoticesProps } from './notices'
import { ExaminationNotice } from './privacy/examination-notice'
import { Preview } from './preview'
import { UsedIn } from './used-in'
import { Versions } from './versions'

export type EvidenceItemProps = NoticesProps & {
  /** Expectation that a link to this page already chose; empty without. */
  readonly proposed: string
  /** The list as the reader saw it, to go back to. */
  readonly listHref: string
}

/** One item: the document itself, what it is used for, what we know of it and its versions. */
export function EvidenceItemView(props: EvidenceItemProps) {
  const { language, evidence, member } = props
  const t = translator(language)
  const mayEdit = may(member.role, 'evidence:edit')
  return (
    <>
      <PageHeader
        back={{ href: props.listHref, label: t('evidence.all') }}
        eyebrow={[t(`app.kind.${evidence.kind}`), evidence.confidential && t('evidence.confidential')]
          .filter(Boolean)
          .join(' · ')}
        title={evidence.title}
        actions={
          mayEdit && (
            <>
              <LinkButton href={`/evidence/${evidence.id}/edit`} kind="secondary" icon="edit">
                {t('evidence.item.change')}
              </LinkButton>
              <LinkButton href={`/evidence/${evidence.id}/new-version`} kind="secondary" icon="upload">
                {t('evidence.item.addVersion')}
              </LinkButton>
            </>
          )
        }
      />
      <Notices {...props} />
      <ExaminationNotice {...props} />
      <Split
        asideLabel={t('evidence.item.facts')}
        main={
          <>
            <Preview {...props} />
            <UsedIn {...props} />
          </>
        }
        aside={
          <Stack gap="lg">
            <EvidenceFacts language={language} evidence={evidence} />
            <Versions {...props} />
            <p>
              <a href={`/evidence/${evidence.id}/history`}>{t('history.evidence.link')}</a>
            </p>
            {may(member.role, 'privacy:read') && (
              <p>
                <a href={`/evidence/${evidence.id}/privacy`}>{t('examination.link')}</a>
              </p>
            )}
          </Stack>
        }
      />
      {mayEdit && (
        <p>
          <LinkButton href={`/evidence/${evidence.id}/remove`} kind="quiet" icon="remove">
            {t('evidence.item.remove')}
          </LinkButton>
        </p>
      )}
    </>
  )
}
