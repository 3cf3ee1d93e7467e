import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

import { isMet, type Row } from '@/tests/bench/measure/row'

/** What a run of the bench came to. */
export type Report = {
  readonly rows: readonly Row[]
  /** What ought to have been measured, with the reason why it was not. */
  readonly failed: readonly string[]
}

/** Rows of the specification whose subject is not there yet. */
const notMeasured = [
  'dossier of 2 GB as ZIP: there is no dossier yet',
  'start on a bare clone: needs the package registry, so it is timed by hand',
]

export function printReport({ rows, failed }: Report): void {
  const cells = rows.map((row) => [
    row.what,
    `${shown(row.figure)} ${row.unit}`,
    row.floor === null ? '' : `${shown(row.floor.figure)} ${row.unit}`,
    row.ratio === null ? '' : `×${shown(row.ratio)}`,
    `${row.goal.is} ${row.goal.of === 'ratio' ? '×' : ''}${row.goal.bound}`,
    isMet(row) ? 'met' : 'NOT MET',
  ])
  const table = [['what', 'figure', 'floor', 'ratio', 'goal', ''], ...cells]
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  console.log('\nFloors:')
  for (const is of new Set(rows.flatMap(({ floor }) => floor?.is ?? []))) console.log(`  ${is}`)
  for (const reason of notMeasured) console.log(`not measured: ${reason}`)
  for (const reason of failed) console.log(`FAILED: ${reason}`)
}

export function writeReport({ rows, failed }: Report, file: string): void {
  const report = {
    measuredOn: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    // Other work on the machine makes times longer; ratios suffer less.
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
    rows: rows.map((row) => ({ ...row, met: isMet(row) })),
    notMeasured,
    failed,
  }
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value)
  writeFileSync(file, `${JSON.stringify(report, rounded, 2)}\n`)
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString()
}
