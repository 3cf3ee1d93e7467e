import { Cluster } from '../../../../_ui/layout'
import { Cell, Table, type TableRow } from '../../../../_ui/table'
import { Tag } from '../../../../_ui/tag'
import { formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { hasMeaning, isFixed, successOf } from '@/lib/registers/care/term'
import type { Term, VocabularyName } from '@/lib/registers/vocabulary'

/** In how many rows a term stands, and in how many in the bin; what is not there is used nowhere. */
export type TermUses = ReadonlyMap<string, { readonly rows: number; readonly binned: number }>

type Props = {
  readonly language: Language
  readonly name: VocabularyName
  readonly terms: readonly Term[]
  readonly use: TermUses
  readonly manages: boolean
}

/** The terms in the order of the forms; for the lead each leads to where it is changed. */
export function TermTable({ language, name, terms, use, manages }: Props) {
  const t = translator(language)
  const meaning = hasMeaning(name)
  const rowOf = (term: Term): TableRow => ({
    key: term.id,
    cells: [
      manages ? (
        <a href={`/registers/vocabularies/${name}/${term.id}`}>{term.title[language]}</a>
      ) : (
        term.title[language]
      ),
      <Rows key="rows" language={language} {...(use.get(term.id) ?? { rows: 0, binned: 0 })} />,
      ...(meaning ? [t(`care.list.${successOf(term)}`), t(term.handled ? 'care.list.yes' : 'care.list.no')] : []),
      <Marks key="marks" language={language} name={name} term={term} />,
    ],
  })
  return (
    <Table
      caption={t('care.list.caption')}
      captionHidden
      columns={[
        { label: t('care.list.term') },
        { label: t('care.list.rows'), kind: 'number' },
        ...(meaning ? [{ label: t('care.list.positive') }, { label: t('care.list.handled') }] : []),
        { label: t('care.list.state') },
      ]}
      rows={terms.map(rowOf)}
    />
  )
}

type RowsProps = { readonly language: Language; readonly rows: number; readonly binned: number }

function Rows({ language, rows, binned }: RowsProps) {
  const shown = formatNumber(rows, language)
  if (binned === 0) return shown
  const hint = translator(language)('care.list.binned', { count: formatNumber(binned, language) })
  return <Cell hint={hint}>{shown}</Cell>
}

type MarksProps = { readonly language: Language; readonly name: VocabularyName; readonly term: Term }

function Marks({ language, name, term }: MarksProps) {
  const t = translator(language)
  const marks = [
    ...(term.own ? [t('care.list.own')] : []),
    ...(term.retired ? [t('care.list.retired')] : []),
    ...(isFixed(name, term.id) ? [t('care.list.fixed')] : []),
  ]
  return (
    <Cluster>
      {marks.map((mark) => (
        <Tag key={mark}>{mark}</Tag>
      ))}
    </Cluster>
  )
}
