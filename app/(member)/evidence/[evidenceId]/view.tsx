import { LinkButton } from '../../../_ui/button'
import { Split, Stack } from '../../../_ui/layout'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { EvidenceFacts } from './facts'
import type { LoadedEvidence } from './load'
import { ExaminationNotice } from './privacy/examination-notice'
import { Preview } from './preview'
import { UsedIn } from './used-in'
import { Versions } from './versions'

export type EvidenceItemProps = LoadedEvidence & {
  /** Expectation that a link to this page already chose; empty without. */
  readonly proposed: string
  /** The facts were saved a moment ago. */
  readonly changed: boolean
  /** It was put back a moment ago: the expectations to which its link could not come back. */
  readonly lost: readonly string[] | null
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
      {props.lost && (
        <Notice tone="success" title={t('evidence.bin.restored')} live="status">
          <p>{t('evidence.bin.restoredText', { count: props.lost.length, lost: props.lost.join(', ') })}</p>
        </Notice>
      )}
      {props.changed && <Notice tone="success" title={t('evidence.item.changed')} live="status" />}
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
