import { Row, RowList } from '../../../../_ui/list'
import { Section } from '../../../../_ui/section'
import { Table } from '../../../../_ui/table'
import type { ExaminedFile } from '@/lib/examination/examined'
import { formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { placeText } from '@/lib/i18n/place-text'
import { translator } from '@/lib/i18n/translate'
import { findingKinds, type Finding } from '@/lib/privacy/finding'
import { scanSentence } from './scan-sentence'

type Props = { readonly language: Language; readonly files: readonly ExaminedFile[] }

/** Searched as a whole, nothing found, and nothing known against it. */
function isClean({ privacy, findings, scan }: ExaminedFile): boolean {
  return privacy === 'examined' && findings.length === 0 && (scan === 'clean' || scan === 'not-scanned')
}

/** What is to be looked at, with both examinations: first what was found in, by kind with its place. */
export function ExaminedFiles({ language, files }: Props) {
  const t = translator(language)
  const shown = files.filter((file) => !isClean(file))
  const order = [
    ...shown.filter(({ findings }) => findings.length > 0),
    ...shown.filter(({ findings }) => findings.length === 0),
  ]
  return order.map((file) => (
    <Section key={file.id} id={`file-${file.position}`} title={file.fileName}>
      {file.findings.length > 0 && <Findings language={language} findings={file.findings} />}
      {file.findings.some(({ certain }) => !certain) && <p>{t('examination.possibleText')}</p>}
      <p>{scanSentence(language, file)}</p>
      <p>
        {[t(`examination.privacy.${file.privacy}`), file.privacyNote !== '' && t(`examination.why.${file.privacyNote}`)]
          .filter(Boolean)
          .join(' ')}
      </p>
      {file.findings.length === 0 && (file.privacy === 'examined' || file.privacy === 'partly') && (
        <p>{t('examination.nothing')}</p>
      )}
    </Section>
  ))
}

/** The files about which there is nothing to do, one line each. */
export function CleanFiles({ language, files }: Props) {
  const t = translator(language)
  const clean = files.filter(isClean)
  if (clean.length === 0) return null
  return (
    <Section
      id="clean"
      title={t('examination.clean.title', { count: clean.length })}
      lead={`${t('examination.privacy.examined')} ${t('examination.nothing')}`}
    >
      <RowList>
        {clean.map((file) => (
          <Row key={file.id} title={file.fileName} hint={scanSentence(language, file)} />
        ))}
      </RowList>
    </Section>
  )
}

type FindingsProps = { readonly language: Language; readonly findings: readonly Finding[] }

/** The findings of one file, kind by kind. */
function Findings({ language, findings }: FindingsProps) {
  const t = translator(language)
  const byKind = findingKinds.flatMap((kind) => findings.filter((finding) => finding.kind === kind))
  return (
    <Table
      caption={t('examination.found')}
      columns={[
        { label: t('examination.column.kind') },
        { label: t('examination.column.place') },
        { label: t('examination.column.excerpt') },
        { label: t('examination.column.times'), kind: 'number' },
      ]}
      rows={byKind.map(({ kind, excerpt, certain, place, times }, at) => ({
        key: String(at),
        cells: [
          t(`examination.kind.${kind}`),
          placeText(language, place),
          certain ? excerpt : t('examination.possible', { excerpt }),
          formatNumber(times, language),
        ],
      }))}
    />
  )
}
