import { EmptyState } from '../../../../_ui/empty-state'
import { Stack } from '../../../../_ui/layout'
import { Row, RowList } from '../../../../_ui/list'
import { PageHeader } from '../../../../_ui/page-header'
import { Pagination } from '../../../../_ui/pagination'
import type { Day } from '@/lib/day'
import { binDays, daysLeftInBin } from '@/lib/evidence/bin'
import { formatMoment } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { spanOf } from '@/lib/paging'
import { rowsPerPage } from '@/lib/registers/rows/row'
import type { RegisterDefinition } from '@/lib/registers/register'
import type { RemovedRow } from '@/lib/registers/rows/row'
import { fullTitle, rowTitle } from '@/lib/registers/rows/row-title'
import type { Vocabularies } from '@/lib/registers/vocabulary'
import { PutBackForm } from './put-back-form'
import { putBackTexts } from './put-back-texts'

type Props = {
  readonly language: Language
  readonly today: Day
  readonly register: RegisterDefinition
  readonly page: number
  readonly vocabularies: Vocabularies
  readonly bin: { readonly rows: readonly RemovedRow[]; readonly total: number }
}

/** Rows that were removed from one register in the past thirty days, with the way back. */
export function RegisterBinView({ language, today, register, page, vocabularies, bin }: Props) {
  const t = translator(language)
  const href = `/registers/${register.name}`
  const span = spanOf(page, bin.total, rowsPerPage)
  const stepTo = (to: number | null | undefined, label: string) =>
    to == null ? undefined : { href: `${href}/bin?page=${to}`, label }
  return (
    <>
      <PageHeader
        back={{ href, label: register.title[language] }}
        title={t('registers.bin.title')}
        lead={t('registers.bin.lead', { days: binDays })}
      />
      {bin.total === 0 ? (
        <EmptyState title={t('registers.bin.empty')} level={2} />
      ) : (
        <RowList label={t('registers.bin.title')}>
          {bin.rows.map((row) => {
            const title = fullTitle(rowTitle(language, vocabularies, register, row.values))
            return (
              <Row key={row.id} title={title} hint={t('registers.bin.left', { days: daysLeftInBin(row, today) })}>
                <Stack gap="sm">
                  <p>
                    {t('registers.bin.removed', {
                      moment: formatMoment(row.removedAt, language),
                      name: row.removedByName ?? t('registers.system'),
                    })}
                  </p>
                  <PutBackForm register={register.name} rowId={row.id} title={title} texts={putBackTexts(language)} />
                </Stack>
              </Row>
            )
          })}
        </RowList>
      )}
      {span && (
        <Pagination
          label={t('registers.bin.pages')}
          summary={t('registers.pages.summary', { from: span.from, until: span.until, total: span.total })}
          previous={stepTo(span.previous, t('registers.pages.previous'))}
          next={stepTo(span.next, t('registers.pages.next'))}
        />
      )}
    </>
  )
}
