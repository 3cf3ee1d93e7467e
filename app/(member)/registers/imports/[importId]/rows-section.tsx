import { LinkButton } from '../../../../_ui/button'
import { FilterLinks } from '../../../../_ui/filter-links'
import { Pagination } from '../../../../_ui/pagination'
import { Section } from '../../../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import { spanOf } from '@/lib/paging'
import { listLengths, previewHref, type PreviewList } from '@/lib/registers/import/preview-query'
import { previewSize } from '@/lib/registers/import/shown-rows'
import { FaultyCells } from './faulty-cells'
import type { ShownImport } from './load'
import { PreviewRows } from './preview-rows'

const leads = {
  faulty: 'import.list.faultyLead',
  missing: 'import.list.missingLead',
  left: 'import.list.leftLead',
} as const

/** The rows of an import, one kind at a time: every faulty cell, every change, and so on, cut into pages. */
export function RowsSection(props: ShownImport) {
  const { language, shown, asked, cells, rows } = props
  const t = translator(language)
  const lengths = listLengths(shown)
  const { list } = asked
  if (list === null || lengths.length === 0) return null
  const leadKey = list === 'new' || list === 'changed' ? undefined : leads[list]
  return (
    <Section
      id="rows"
      title={titleOf(props, list)}
      lead={leadKey && t(leadKey)}
      actions={
        list === 'faulty' && (
          <LinkButton href={`/api/registers/imports/${shown.id}/faults`} kind="secondary" icon="download">
            {t('import.list.faultyDownload')}
          </LinkButton>
        )
      }
    >
      <FilterLinks
        label={t('import.list.label')}
        links={lengths.map((one) => ({
          href: previewHref(shown.id, one.list),
          label: t(`import.count.${one.list}`),
          count: one.rows,
          current: one.list === list,
        }))}
      />
      {cells && <FaultyCells {...props} cells={cells.rows} />}
      {rows && <PreviewRows {...props} list={list} rows={rows.rows} />}
      <Pages {...props} total={(cells ?? rows)?.total ?? 0} list={list} />
    </Section>
  )
}

function titleOf({ language, shown }: ShownImport, list: PreviewList): string {
  const t = translator(language)
  return list === 'faulty' ? t('import.list.faulty', { faults: shown.counts?.faults ?? 0 }) : t(`import.list.${list}`)
}

type PagesProps = ShownImport & { readonly list: PreviewList; readonly total: number }

function Pages({ language, shown, asked, list, total }: PagesProps) {
  const span = spanOf(asked.page, total, previewSize)
  if (span === null) return null
  const t = translator(language)
  const link = (page: number | null, label: string) =>
    page === null ? undefined : { href: previewHref(shown.id, list, page), label }
  return (
    <Pagination
      label={t('import.list.pages')}
      summary={t('import.list.summary', { from: span.from, until: span.until, total: span.total })}
      previous={link(span.previous, t('import.list.previous'))}
      next={link(span.next, t('import.list.next'))}
    />
  )
}
