import { Notice } from '../../../../_ui/notice'
import { Stack } from '../../../../_ui/layout'
import type { EvidenceVersion } from '@/lib/evidence/version'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'
import { promised } from '@/lib/privacy/closed'
import { scanSentence } from './scan-sentence'

type Props = {
  readonly language: Language
  readonly member: Pick<Member, 'role'>
  /** All of the item, the newest first. */
  readonly versions: readonly EvidenceVersion[]
}

/** What the examination of the newest version found, above everything else of an item; nothing when all is well. */
export function ExaminationNotice({ language, member, versions }: Props) {
  const t = translator(language)
  const newest = versions[0]
  if (newest === undefined) return null
  const infected = newest.files.filter(({ scan }) => scan === 'infected')
  const waiting = newest.files.find(({ scan }) => scan === 'waiting')
  const asked = newest.privacyAsked && may(member.role, 'privacy:read')
  const awaited = may(member.role, 'privacy:read') ? promised(newest) : null
  if (infected.length === 0 && waiting === undefined && !asked && awaited === null) return null
  return (
    <Stack gap="sm">
      {infected.length > 0 && (
        <Notice tone="problem" title={t('examination.notice.infected')}>
          <p>{t('examination.notice.infectedText', { count: infected.length })}</p>
        </Notice>
      )}
      {waiting !== undefined && (
        <Notice tone="info" title={t('examination.notice.waiting')}>
          <p>{scanSentence(language, waiting)}</p>
        </Notice>
      )}
      {asked && (
        <Notice tone="warning" title={t('examination.notice.asked')}>
          <p>
            {may(member.role, 'privacy:decide')
              ? t('examination.notice.askedText')
              : t('examination.notice.askedReviewer')}
          </p>
          <p>
            <a href={`/evidence/${newest.evidenceId}/privacy`}>{t('examination.notice.look')}</a>
          </p>
        </Notice>
      )}
      {awaited !== null && (
        <Notice tone="warning" title={t(`examination.notice.awaited.${awaited}`)}>
          {may(member.role, 'privacy:decide') ? (
            <p>
              <a href={`/evidence/${newest.evidenceId}/new-version`}>{t('examination.notice.awaitedText')}</a>
            </p>
          ) : (
            <p>{t('examination.notice.awaitedReviewer')}</p>
          )}
        </Notice>
      )}
    </Stack>
  )
}
