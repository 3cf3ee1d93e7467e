import { Stack } from '../../../../_ui/layout'
import { PageHeader } from '../../../../_ui/page-header'
import { Table } from '../../../../_ui/table'
import { Tag } from '../../../../_ui/tag'
import { compareVersions } from '@/lib/evidence/compare'
import type { EvidenceVersion } from '@/lib/evidence/version'
import { formatMoment } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { LoadedEvidence } from '../load'
import { fieldRows, fileRows, type ComparedRow } from './compared-rows'
import { PickVersions } from './pick-versions'

type CompareProps = LoadedEvidence & { readonly before: EvidenceVersion; readonly after: EvidenceVersion }

/** What we know of two versions, beside each other; what differs is marked with a word. */
export function CompareView({ language, evidence, versions, before, after }: CompareProps) {
  const t = translator(language)
  const comparison = compareVersions(before, after)
  const rows = [
    moment(language, before, after),
    ...fieldRows(language, before, after, comparison),
    ...fileRows(language, comparison),
  ]
  const named = ({ number }: EvidenceVersion) => t('evidence.versions.version', { number })
  return (
    <>
      <PageHeader
        back={{ href: `/evidence/${evidence.id}#versions`, label: evidence.title }}
        title={t('evidence.compare.title')}
        lead={t('evidence.compare.lead', { count: rows.filter(({ mark }) => mark !== null && mark !== 'same').length })}
      />
      <Stack gap="lg">
        <PickVersions language={language} evidenceId={evidence.id} versions={versions} before={before} after={after} />
        <Table
          caption={t('evidence.compare.caption', { before: before.number, after: after.number })}
          captionHidden
          columns={[
            { label: t('evidence.compare.what') },
            { label: named(before) },
            { label: before === after ? t('evidence.compare.sameVersion') : named(after) },
            { label: t('evidence.compare.difference') },
          ]}
          rows={rows.map(({ key, label, before: was, after: is, mark }) => ({
            key,
            cells: [
              label,
              was,
              is,
              mark === null ? (
                ''
              ) : mark === 'same' ? (
                t('evidence.compare.same')
              ) : (
                <span key="mark">
                  <Tag>{t(`evidence.compare.${mark}`)}</Tag>
                </span>
              ),
            ],
          }))}
        />
      </Stack>
    </>
  )
}

/** When each version came in: that differs by itself, so it is no difference between the documents. */
function moment(language: CompareProps['language'], before: EvidenceVersion, after: EvidenceVersion): ComparedRow {
  return {
    key: 'uploadedAt',
    label: translator(language)('evidence.compare.uploadedAt'),
    before: formatMoment(before.uploadedAt, language),
    after: formatMoment(after.uploadedAt, language),
    mark: null,
  }
}
