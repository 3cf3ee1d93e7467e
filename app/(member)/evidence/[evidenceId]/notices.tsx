import { nextEyes } from '../../../_evidence/next-eyes'
import { Notice } from '../../../_ui/notice'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { LoadedEvidence } from './load'

export type NoticesProps = LoadedEvidence & {
  /** The facts were saved a moment ago. */
  readonly changed: boolean
  /** A newer version came in a moment ago. */
  readonly renewed: boolean
  /** It was put back a moment ago: the expectations to which its link could not come back. */
  readonly lost: readonly string[] | null
}

/** What just happened to an item, and what has to happen first: as long as it is linked to nothing it proves nothing. */
export function Notices(props: NoticesProps) {
  const { language, links, member, lost } = props
  const t = translator(language)
  const inForce = links.some(({ status }) => status !== 'withdrawn')
  const { eyes, toOwnCheck } = nextEyes(t, member)
  return (
    <>
      {lost && (
        <Notice tone="success" title={t('evidence.bin.restored')} live="status">
          {inForce && lost.length === 0 && <p>{t('evidence.bin.restoredLinks')}</p>}
          {lost.length > 0 && <p>{t('evidence.bin.restoredText', { count: lost.length, lost: lost.join(', ') })}</p>}
        </Notice>
      )}
      {props.changed && <Notice tone="success" title={t('evidence.item.changed')} live="status" />}
      {props.renewed && (
        <Notice tone="success" title={t('evidence.uploaded.renewed')} live="status">
          {inForce && (
            <p>
              {t(`evidence.uploaded.renewedText.${eyes}`)}{' '}
              {toOwnCheck && <a href={toOwnCheck.href}>{toOwnCheck.label}</a>}
            </p>
          )}
        </Notice>
      )}
      {links.length === 0 && (
        <Notice tone="info" title={t('evidence.unlinked.title')}>
          {may(member.role, 'evidence:edit') ? (
            <p>
              {t(`evidence.unlinked.${eyes}`)} <a href="#link">{t('evidence.unlinked.link')}</a>
            </p>
          ) : (
            <p>{t('evidence.unlinked.reader')}</p>
          )}
        </Notice>
      )}
    </>
  )
}
