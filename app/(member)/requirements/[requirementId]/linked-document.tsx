import { LinkMoves } from '../../../_evidence/link-moves'
import type { LinkTexts } from '../../../_evidence/link-texts'
import { Row } from '../../../_ui/list'
import { ReviewStatus } from '../../../_ui/status'
import type { Day } from '@/lib/day'
import type { ShownLink } from '@/lib/evidence/link'
import { movesOn } from '@/lib/evidence/moves'
import { isExpired } from '@/lib/evidence/validity'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'

type LinkedDocumentProps = {
  readonly link: ShownLink
  readonly texts: LinkTexts
  readonly language: Language
  readonly today: Day
  readonly member: Member
}

/** One document that serves an expectation: what it shows where, how its review stands, and what this member can do. */
export function LinkedDocument({ link, texts, language, today, member }: LinkedDocumentProps) {
  const t = translator(language)
  const { document } = link
  const newer = document !== null && document.latestVersionNumber > document.versionNumber
  const moves = movesOn(link, member.id, newer, {
    review: may(member.role, 'evidence:review'),
    edit: may(member.role, 'evidence:edit'),
  })
  const facts = [
    document && t('link.version', { number: document.versionNumber }),
    link.pages && t('link.pages', { pages: link.pages }),
    link.shows && t('link.shows', { shows: link.shows }),
  ].filter((fact) => fact)
  return (
    <Row
      title={document === null ? t('link.confidential') : <a href={`/evidence/${link.evidenceId}`}>{document.title}</a>}
      hint={facts.join(' · ')}
      status={<LinkStatus language={language} link={link} today={today} />}
    >
      <p>{[reviewText(language, link), validityText(language, link, today)].join(' ')}</p>
      {newer && <p>{t('link.newer', { number: document.latestVersionNumber })}</p>}
      <LinkMoves linkId={link.id} moves={moves} newer={newer} texts={texts} />
    </Row>
  )
}

type LinkStatusProps = { readonly language: Language; readonly link: ShownLink; readonly today: Day }

function LinkStatus({ language, link: { status, validUntil }, today }: LinkStatusProps) {
  const t = translator(language)
  const counted = status === 'accepted' || status === 'submitted'
  if (counted && isExpired(validUntil, today)) return <ReviewStatus state="expired" label={t('link.expired')} />
  return <ReviewStatus state={status} label={t(`app.linkStatus.${status}`)} />
}

/** Who did what, and why. */
function reviewText(language: Language, { status, uploadedByName, reviewedByName, reason }: ShownLink): string {
  const t = translator(language)
  if (status === 'withdrawn') return t('link.withdrawn')
  if (status === 'submitted') return t('link.waiting', { name: uploadedByName })
  const name = reviewedByName ?? ''
  return status === 'accepted' ? t('link.acceptedBy', { name }) : t('link.rejectedBy', { name, reason })
}

function validityText(language: Language, { status, validUntil }: ShownLink, today: Day): string {
  const t = translator(language)
  if (status === 'withdrawn' || status === 'rejected') return ''
  if (validUntil === null) return t('link.validForever')
  const day = formatDay(validUntil, language)
  return isExpired(validUntil, today) ? t('link.expiredOn', { day }) : t('link.validUntil', { day })
}
