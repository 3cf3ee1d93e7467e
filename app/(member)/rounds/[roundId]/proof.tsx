import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { RequirementText } from '@/lib/rounds/snapshot/edition-shape'
import type { ShownRound } from './load'

type Props = ShownRound & { readonly requirement: RequirementText }

/** What a requirement rested on: every document with its version, its pages and its review. */
export function FrozenProof({ language, content, requirement }: Props) {
  const t = translator(language)
  const asked = new Set(requirement.expectations.map(({ id }) => id))
  const links = content.links.filter(({ expectationId }) => asked.has(expectationId))
  if (links.length === 0) return <p>{t('rounds.round.noProof')}</p>
  return (
    <ul>
      {links.map((link) => (
        <li key={link.id}>{lineOf({ language, content }, link)}</li>
      ))}
    </ul>
  )
}

type Link = ShownRound['content']['links'][number]

function lineOf({ language, content }: Pick<ShownRound, 'language' | 'content'>, link: Link): string {
  const t = translator(language)
  const item = content.evidence.find(({ id }) => id === link.evidenceId)
  const version = item?.versions.find(({ id }) => id === link.versionId)
  return [
    item?.title ?? t('rounds.round.confidential'),
    version === undefined ? '' : t('rounds.round.version', { number: version.number }),
    link.pages === '' ? '' : t('rounds.round.pages', { pages: link.pages }),
    t(`app.linkStatus.${link.status}`),
    link.validUntil === null ? '' : t('rounds.round.until', { day: formatDay(link.validUntil, language) }),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
