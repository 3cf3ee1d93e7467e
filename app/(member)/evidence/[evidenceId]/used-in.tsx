import { LinkMoves } from '../../../_evidence/link-moves'
import { linkSentences } from '../../../_evidence/link-sentences'
import { LinkStatus } from '../../../_evidence/link-status'
import { linkTexts, type LinkTexts } from '../../../_evidence/link-texts'
import { Stack } from '../../../_ui/layout'
import { Row, RowList } from '../../../_ui/list'
import { Section } from '../../../_ui/section'
import { addMonths } from '@/lib/day'
import { fittingFirst, linkable } from '@/lib/evidence/linkable'
import type { ShownLink } from '@/lib/evidence/link'
import { linkRightsOf, movesOn } from '@/lib/evidence/moves'
import type { EvidenceVersion } from '@/lib/evidence/version'
import { expectationOf } from '@/lib/framework/framework'
import { requirementOfExpectationNamed } from '@/lib/framework/named'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { LinkForm } from './link-form'
import { linkFormTexts } from './link-form-texts'
import type { LoadedEvidence } from './load'

type UsedInProps = LoadedEvidence & {
  /** Expectation that a link to this page already chose; empty without. */
  readonly proposed: string
}

/** Everything that this item proves, with its review; and one more thing to link it to. */
export function UsedIn(props: UsedInProps) {
  const { language, links, evidence, member, framework, round, proposed } = props
  const t = translator(language)
  const texts = linkTexts(t, member)
  const open =
    round.frozenOn === null && may(member.role, 'evidence:edit') ? linkable(framework, round.kind, links) : []
  const groups = fittingFirst(open, evidence.kind)
  return (
    <Section id="used" title={t('evidence.used.title')}>
      {links.length === 0 && <p>{t('evidence.used.none')}</p>}
      {links.length > 0 && (
        <RowList>
          {links.map((link) => (
            <Use key={link.id} {...props} link={link} texts={texts} />
          ))}
        </RowList>
      )}
      {groups.length > 0 && (
        <LinkForm
          evidenceId={evidence.id}
          proposed={proposed}
          isFirst={links.length === 0}
          groups={groups.map(({ requirement, expectations }) => ({
            label: requirement.title[language],
            options: expectations.map(({ id, mustShow }) => ({ value: id, label: mustShow[language] })),
          }))}
          texts={linkFormTexts(t)}
        />
      )}
    </Section>
  )
}

type UseProps = LoadedEvidence & { readonly link: ShownLink; readonly texts: LinkTexts }

function Use({ language, link, versions, texts, framework, member, round, today }: UseProps) {
  const t = translator(language)
  const asked = expectationOf(framework, link.expectationId)
  const newer = link.document !== null && link.document.latestVersionNumber > link.document.versionNumber
  const moves = movesOn(link, member.id, newer, linkRightsOf(member, round))
  const version = versions.find(({ id }) => id === link.versionId)
  const where = [
    versions.length > 1 && version && t('link.version', { number: version.number }),
    link.pages && t('link.pages', { pages: link.pages }),
    link.shows && t('link.shows', { shows: link.shows }),
  ].filter((fact) => fact)
  return (
    <Row
      id={`link-${link.id}`}
      title={
        asked === undefined ? (
          requirementOfExpectationNamed(language, framework, link.expectationId)
        ) : (
          <a href={`/requirements/${asked.requirement.id}#${asked.expectation.id}`}>
            {asked.requirement.title[language]}
          </a>
        )
      }
      hint={asked?.expectation.mustShow[language]}
      status={<LinkStatus language={language} link={link} today={today} />}
    >
      <Stack gap="sm">
        {where.length > 0 && <p>{where.join(' · ')}</p>}
        <p>{linkSentences(language, link, today).join(' ')}</p>
        {version && asked && link.status !== 'withdrawn' && link.validUntil !== null && (
          <p>{countedText(language, version, asked.expectation.maxAgeMonths)}</p>
        )}
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

/** From which day the last day was counted, or that the document itself names it. */
function countedText(language: Language, version: EvidenceVersion, maxAgeMonths: number | null): string {
  const t = translator(language)
  const { periodUntil, aboutOn, endsOn } = version
  if (maxAgeMonths === null || (endsOn !== null && endsOn <= addMonths(periodUntil ?? aboutOn, maxAgeMonths))) {
    return t('evidence.used.ownEnd')
  }
  return t('evidence.used.counted', { day: formatDay(periodUntil ?? aboutOn, language), months: maxAgeMonths })
}
