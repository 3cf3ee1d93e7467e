import { Table } from '../../../_ui/table'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Fraction } from '@/lib/readiness/fractions'
import type { Pair } from '@/lib/rounds/compare'
import { headingOf } from './heading'
import type { Compared } from './compared'

type PairTableProps = {
  readonly language: Language
  readonly compared: Compared
  /** What stands in the first column. */
  readonly name: string
  readonly rows: readonly (Pair<Fraction> & { readonly title: string })[]
}

/** Fractions of both rounds, each with its counts. */
export function PairTable({ language, compared, name, rows }: PairTableProps) {
  const t = translator(language)
  const cell = (fraction: Fraction | null) => {
    if (fraction === null) return t('compare-rounds.absent')
    const { ready, of, percent } = fraction
    return percent === null ? t('compare-rounds.nothing') : t('compare-rounds.fraction', { ready, of, percent })
  }
  return (
    <Table
      caption={name}
      captionHidden
      columns={[
        { label: name },
        { label: headingOf(language, compared.one) },
        { label: headingOf(language, compared.other) },
      ]}
      rows={rows.map(({ id, title, one, other }) => ({ key: id, cells: [title, cell(one), cell(other)] }))}
    />
  )
}
