import { Cell, Table, type TableRow } from '../../../../_ui/table'
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
      <Title key="title" language={language} name={name} term={term} manages={manages} />,
      <Rows key="rows" language={language} {...(use.get(term.id) ?? { rows: 0, binned: 0 })} />,
      ...(meaning ? [t(`care.list.${successOf(term)}`), t(term.handled ? 'care.list.yes' : 'care.list.no')] : []),
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

/** What is particular about a term. */
function marksOf(language: Language, name: VocabularyName, term: Term): readonly string[] {
  const t = translator(language)
  return [
    ...(term.own ? [t('care.list.own')] : []),
    ...(term.retired ? [t('care.list.retired')] : []),
    ...(isFixed(name, term.id) ? [t('care.list.fixed')] : []),
  ]
}

type TitleProps = Pick<Props, 'language' | 'name' | 'manages'> & { readonly term: Term }

function Title({ language, name, term, manages }: TitleProps) {
  const title = term.title[language]
  const shown = manages ? <a href={`/registers/vocabularies/${name}/${term.id}`}>{title}</a> : title
  const marks = marksOf(language, name, term)
  return marks.length === 0 ? shown : <Cell hint={marks.join(' · ')}>{shown}</Cell>
}
