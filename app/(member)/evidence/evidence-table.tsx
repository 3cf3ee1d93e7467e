import { Stack } from '../../_ui/layout'
import { ReviewStatus } from '../../_ui/status'
import { Cell, Table } from '../../_ui/table'
import { Tag } from '../../_ui/tag'
import type { ListedEvidence } from '@/lib/evidence/listed'
import { evidenceQueryText, type EvidenceQuery } from '@/lib/evidence/list-query'
import { usesOf } from '@/lib/evidence/link-state'
import { isExpired } from '@/lib/evidence/validity'
import type { Day } from '@/lib/day'
import { formatShortDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

type Props = {
  readonly language: Language
  readonly today: Day
  /** The list as it is seen now; an item leads back to it. */
  readonly query: EvidenceQuery
  readonly rows: readonly ListedEvidence[]
}

/** One page of the evidence: title and kind, day, file and person, and how its uses stand in words. */
export function EvidenceTable({ language, today, query, rows }: Props) {
  const t = translator(language)
  const list = evidenceQueryText(query)
  const from = list === '' ? '' : `?list=${encodeURIComponent(list)}`
  return (
    <Table
      caption={t('evidence.caption')}
      captionHidden
      columns={[
        { label: t('evidence.column.title') },
        { label: t('evidence.column.aboutOn') },
        { label: t('evidence.column.file') },
        { label: t('evidence.column.review') },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Cell key="title" hint={<Kind language={language} row={row} />}>
            <a href={`/evidence/${row.id}${from}`}>{row.title}</a>
          </Cell>,
          <Cell key="days" hint={validityText(language, today, row)}>
            {formatShortDay(row.aboutOn, language)}
          </Cell>,
          <Cell key="file" hint={t('evidence.by', { name: row.uploadedByName })}>
            {fileNames(language, row)}
          </Cell>,
          <Uses key="uses" language={language} row={row} />,
        ],
      }))}
    />
  )
}

/** The first file by name, and how many others there are. */
function fileNames(language: Language, { fileNames: [first = '', ...others] }: ListedEvidence): string {
  return others.length === 0 ? first : translator(language)('evidence.files', { first, count: others.length })
}

/** How long it holds, where that ends at all. */
function validityText(language: Language, today: Day, { validUntil }: ListedEvidence): string {
  if (validUntil === null) return ''
  const isOver = isExpired(validUntil, today)
  const day = formatShortDay(validUntil, language)
  return translator(language)(isOver ? 'evidence.endedOn' : 'evidence.holdsUntil', { day })
}

function Kind({ language, row }: { language: Language; row: ListedEvidence }) {
  const t = translator(language)
  return (
    <>
      {t(`app.kind.${row.kind}`)} {row.confidential && <Tag>{t('evidence.confidential')}</Tag>}
    </>
  )
}

function Uses({ language, row }: { language: Language; row: ListedEvidence }) {
  const t = translator(language)
  const uses = usesOf(row)
  if (uses.length === 0) return <ReviewStatus state="withdrawn" label={t('evidence.uses.none')} />
  return (
    <Stack gap="sm">
      {uses.map(({ state, count }) => (
        <ReviewStatus key={state} state={state} label={t(`evidence.uses.${state}`, { count })} />
      ))}
      {row.ownChecked > 0 && <p>{t('evidence.uses.ownCheck', { count: row.ownChecked })}</p>}
    </Stack>
  )
}
