import { dayAt, type Day } from '@/lib/day'
import type { ShownLink } from '@/lib/evidence/link'
import { linkState } from '@/lib/evidence/link-state'
import { isOwnCheck } from '@/lib/evidence/review'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** What there is to say of the review of a link and of how long it holds, in whole sentences. */
export function linkSentences(language: Language, link: ShownLink, today: Day): readonly string[] {
  const { document } = link
  const newer = document !== null && document.latestVersionNumber > document.versionNumber
  if (link.infected) return [translator(language)('link.infectedText')]
  return [
    reviewSentence(language, link),
    validitySentence(language, link, today),
    newer ? translator(language)('link.newer', { number: document.latestVersionNumber }) : null,
    link.privacyAsked ? translator(language)('link.privacyAsked') : null,
  ].filter((sentence) => sentence !== null)
}

function reviewSentence(language: Language, link: ShownLink): string {
  const t = translator(language)
  const reviewer = link.reviewedByName ?? ''
  const day = link.reviewedAt === null ? 'none' : formatDay(dayAt(link.reviewedAt), language)
  switch (link.status) {
    case 'submitted':
      return t('link.waiting', { name: link.uploadedByName })
    case 'accepted':
      return t(isOwnCheck(link) ? 'link.ownCheck' : 'link.acceptedBy', { name: reviewer, day })
    case 'rejected':
      return t('link.rejectedBy', { name: reviewer, reason: link.reason, day })
    case 'withdrawn':
      return t('link.withdrawn')
  }
}

/** Only what counts, or may come to count, has a last day worth telling. */
function validitySentence(language: Language, link: ShownLink, today: Day): string | null {
  const t = translator(language)
  const state = linkState(link, today)
  if (state === 'rejected' || state === 'withdrawn') return null
  if (link.validUntil === null) return t('link.validForever')
  return t(state === 'expired' ? 'link.expiredOn' : 'link.validUntil', { day: formatDay(link.validUntil, language) })
}
