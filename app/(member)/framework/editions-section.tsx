import { Stack } from '../../_ui/layout'
import { Section } from '../../_ui/section'
import { Table } from '../../_ui/table'
import { dayAt } from '@/lib/day'
import type { EditionHead } from '@/lib/framework/edition-head'
import { editionLabel } from '@/lib/framework/edition-label'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Round } from '@/lib/rounds/round'

type Props = {
  readonly language: Language
  readonly round: Round
  readonly editions: readonly EditionHead[]
  readonly manages: boolean
}

/** Every edition that the organisation may see, newest first. */
export function EditionsSection({ language, round, editions, manages }: Props) {
  const t = translator(language)
  // What is being made is the lead's until it is published.
  const shown = editions.filter(({ publishedAt }) => manages || publishedAt !== null)
  return (
    <Section id="editions" title={t('framework.editions.title')} lead={t('framework.editions.lead')}>
      <Table
        caption={t('framework.editions.title')}
        captionHidden
        columns={(['edition', 'state', 'requirements', 'file'] as const).map((column) => ({
          label: t(`framework.editions.${column}`),
        }))}
        rows={shown.map((edition) => {
          const version = editionLabel(language, edition.version)
          return {
            key: edition.id,
            cells: [
              <a key="read" href={edition.publishedAt === null ? '/framework/draft' : `/framework/${edition.id}`}>
                {version}
              </a>,
              <Stack key="state" gap="sm">
                <span>{stateOf(language, edition)}</span>
                {manages && mayMoveTo(edition, round) && (
                  <a href={`/framework/move?to=${edition.id}`}>{t('framework.editions.move')}</a>
                )}
              </Stack>,
              t('framework.round.countsText', edition.counts),
              <a
                key="file"
                href={`/api/framework/${edition.id}/export`}
                aria-label={t('framework.editions.exportOf', { version })}
              >
                {t('framework.editions.export')}
              </a>,
            ],
          }
        })}
      />
    </Section>
  )
}

function stateOf(language: Language, { publishedAt, own, rounds }: EditionHead): string {
  const t = translator(language)
  const published =
    publishedAt === null
      ? t('framework.editions.draft')
      : own
        ? t('framework.editions.published', { day: formatDay(dayAt(publishedAt), language) })
        : t('framework.editions.catalogue')
  return [published, t('framework.editions.inUse', { rounds })].filter((part) => part !== '').join(' · ')
}

function mayMoveTo({ id, publishedAt }: EditionHead, round: Round): boolean {
  return publishedAt !== null && id !== round.editionId && round.frozenOn === null
}
