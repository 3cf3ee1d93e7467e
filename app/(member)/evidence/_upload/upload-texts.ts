import { nextEyes, unlinkedText } from '../../../_evidence/next-eyes'
import { formTexts } from '../../../_frame/form-texts'
import { acceptedLabels } from '@/lib/evidence/accepted-files'
import { uploadSentence } from '@/lib/evidence/upload-sentence'
import { formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { detailTexts } from '../detail-texts'

export type UploadTexts = ReturnType<typeof uploadTexts>

/** The texts of the form with which files come in. What only the browser knows stands in them as `{name}`. */
export function uploadTexts(language: Language, maxBytes: number, member: Pick<Member, 'role' | 'checking'>) {
  const t = translator(language)
  const megabytes = formatNumber(Math.floor(maxBytes / 1024 ** 2), language)
  return {
    language,
    details: detailTexts(t),
    files: t('evidence.field.files'),
    file: t('evidence.field.file'),
    accepted: t('evidence.field.accepted', { types: acceptedLabels(), megabytes }),
    several: t('evidence.field.filesHint'),
    titleHint: t('evidence.field.titleHint'),
    again: t('evidence.field.again'),
    noFile: uploadSentence(t, 'no-file'),
    chosen: t('evidence.upload.chosen'),
    state: {
      chosen: t('evidence.upload.ready'),
      waiting: t('evidence.upload.waiting'),
      sending: t('evidence.upload.sending', { percent: '{percent}' }),
      checking: t('evidence.upload.checking'),
      added: t('evidence.upload.added'),
      present: t('evidence.upload.present'),
      notAdded: t('evidence.upload.notAdded'),
      cancelled: t('evidence.upload.cancelled'),
      pausing: t('evidence.upload.pausing'),
    },
    lost: t('evidence.upload.failed'),
    arrived: t('evidence.upload.arrived'),
    tooLarge: t('evidence.upload.tooLarge', { megabytes }),
    act: {
      stop: t('evidence.upload.cancel'),
      retry: t('evidence.upload.retry'),
      drop: t('evidence.upload.drop'),
      open: t('evidence.upload.open'),
      openPresent: t('evidence.upload.openPresent'),
      addAnyway: t('evidence.upload.addAnyway'),
    },
    actOn: t('evidence.upload.of', { action: '{action}', name: '{name}' }),
    told: t('evidence.upload.told', { name: '{name}', state: '{state}' }),
    done: t('evidence.upload.done'),
    next: nextEyes(t, member),
    unlinked: unlinkedText(t, member),
    linkItem: t('evidence.upload.linkItem', { name: '{name}' }),
    linkPresent: t('evidence.upload.linkPresent', { name: '{name}' }),
    ...formTexts(t, ['not-found', 'signed-out', 'already-linked']),
  }
}
