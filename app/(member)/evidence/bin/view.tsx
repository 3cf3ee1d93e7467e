import { formTexts } from '../../../_frame/form-texts'
import { EmptyState } from '../../../_ui/empty-state'
import { Stack } from '../../../_ui/layout'
import { Row, RowList } from '../../../_ui/list'
import { PageHeader } from '../../../_ui/page-header'
import { Pagination } from '../../../_ui/pagination'
import type { Day } from '@/lib/day'
import { binDays, daysLeftInBin, type BinnedEvidence } from '@/lib/evidence/bin'
import { evidencePerPage } from '@/lib/evidence/listed'
import { formatMoment, formatSize } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { spanOf } from '@/lib/paging'
import { RestoreForm } from './restore-form'

type BinProps = {
  readonly language: Language
  readonly today: Day
  readonly page: number
  readonly bin: { readonly rows: readonly BinnedEvidence[]; readonly total: number }
  /** Bytes that the organisation keeps, those of the bin included. */
  readonly kept: number
}

/** What was removed in the past thirty days, with the way back. Nothing goes for good by hand. */
export function BinView({ language, today, page, bin, kept }: BinProps) {
  const t = translator(language)
  const span = spanOf(page, bin.total, evidencePerPage)
  const stepTo = (to: number | null | undefined, label: string) =>
    to == null ? undefined : { href: to === 1 ? '/evidence/bin' : `/evidence/bin?page=${to}`, label }
  return (
    <>
      <PageHeader
        back={{ href: '/evidence', label: t('evidence.all') }}
        title={t('evidence.bin.title')}
        lead={t('evidence.bin.lead', { days: binDays })}
      />
      {bin.total === 0 ? (
        <EmptyState title={t('evidence.bin.empty')} level={2} />
      ) : (
        <>
          <p>{t('evidence.bin.room', { size: formatSize(kept, language) })}</p>
          <RowList label={t('evidence.bin.title')}>
            {bin.rows.map((item) => (
              <Row
                key={item.id}
                title={item.title}
                hint={[
                  t(`app.kind.${item.kind}`),
                  formatSize(item.size, language),
                  t('evidence.bin.links', { count: item.links }),
                ].join(' · ')}
              >
                <Stack gap="sm">
                  <p>
                    {removedText(language, item)} {t('evidence.bin.left', { days: daysLeftInBin(item, today) })}
                  </p>
                  <RestoreForm evidenceId={item.id} title={item.title} texts={restoreTexts(language)} />
                </Stack>
              </Row>
            ))}
          </RowList>
        </>
      )}
      {span && (
        <Pagination
          label={t('evidence.bin.pages')}
          summary={t('evidence.pages.summary', { from: span.from, until: span.until, total: span.total })}
          previous={stepTo(span.previous, t('evidence.pages.previous'))}
          next={stepTo(span.next, t('evidence.pages.next'))}
        />
      )}
    </>
  )
}

/** Who removed an item, and when. */
export function removedText(language: Language, { removedAt, removedByName }: BinnedEvidence): string {
  const t = translator(language)
  const moment = formatMoment(removedAt, language)
  return removedByName === null
    ? t('evidence.bin.removed', { moment })
    : t('evidence.bin.removedBy', { moment, name: removedByName })
}

/** The texts of the button that puts an item back. */
export function restoreTexts(language: Language) {
  const t = translator(language)
  return { restore: t('evidence.bin.restore'), ...formTexts(t, ['not-found']) }
}
