import { LinkMoves } from '../../../_evidence/link-moves'
import { linkSentences } from '../../../_evidence/link-sentences'
import { LinkStatus } from '../../../_evidence/link-status'
import type { LinkTexts } from '../../../_evidence/link-texts'
import { Stack } from '../../../_ui/layout'
import { Row } from '../../../_ui/list'
import type { Day } from '@/lib/day'
import type { ShownLink } from '@/lib/evidence/link'
import { linkRightsOf, movesOn } from '@/lib/evidence/moves'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import type { Round } from '@/lib/rounds/round'

type LinkedDocumentProps = {
  readonly link: ShownLink
  readonly texts: LinkTexts
  readonly language: Language
  readonly today: Day
  readonly member: Member
  readonly round: Round
}

/** One document that serves an expectation: what it shows where, how its review stands, and what this member can do. */
export function LinkedDocument({ link, texts, language, today, member, round }: LinkedDocumentProps) {
  const t = translator(language)
  const { document } = link
  const newer = document !== null && document.latestVersionNumber > document.versionNumber
  const moves = movesOn(link, member.id, newer, linkRightsOf(member, round))
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
      <Stack gap="sm">
        <p>{linkSentences(language, link, today).join(' ')}</p>
        <LinkMoves
          linkId={link.id}
          versionId={link.versionId}
          status={link.status}
          validUntil={link.validUntil ?? ''}
          moves={moves}
          newer={newer}
          texts={texts}
        />
      </Stack>
    </Row>
  )
}
