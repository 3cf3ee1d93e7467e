import { registerRows } from '../../../../_exports/register-rows'
import { processTypesetter } from '../../../../_exports/typesetter'
import type { RouteDesk } from '../../../../_gate/routes'
import { takeIn, type Received } from '../../../../_gate/uploads'
import { exportName } from '@/lib/exports/export-name'
import { csvLine } from '@/lib/exports/csv'
import { fictionalKind, fictionalLine } from '@/lib/exports/fictional'
import { translator } from '@/lib/i18n/translate'
import { csvHeadings, csvRow } from '@/lib/registers/files/csv-rows'
import { fileColumns } from '@/lib/registers/files/file-columns'
import { snapshotOf, type SnapshotAbout, type SnapshotTable } from '@/lib/registers/files/snapshot'
import { countTables } from '@/lib/registers/files/snapshot-counts'
import { rowsInDocument, rowsTable, withoutNames } from '@/lib/registers/files/snapshot-rows'
import type { RegisterDefinition } from '@/lib/registers/register'
import { ok, refuse, type Result } from '@/lib/result'

export type SnapshotFiles = { readonly received: readonly Received[]; readonly count: number }
export type MakingProblem = 'organisation-full' | 'disk-full' | 'snapshot-failed'

/**
 * A document to read and a file to calculate with, as files that came in; they are put in `waiting`, to be discarded
 * when nobody keeps them. Of cases both have numbers per group only.
 */
export async function makeFiles(
  desk: RouteDesk,
  register: RegisterDefinition,
  waiting: Received[],
): Promise<Result<SnapshotFiles, MakingProblem>> {
  const { language, member, today } = desk
  const found = register.name === 'cases' ? await counted(desk, register) : await listed(desk, withoutNames(register))
  const about: SnapshotAbout = {
    ...{ language, register, today, count: found.count, madeBy: member.name, madeAt: new Date() },
    ...{ organisation: member.organisationName, fictional: member.fictional },
  }
  const pdf = await processTypesetter().pdf('snapshot.typ', snapshotOf(about, found.tables))
  if (!pdf.ok) return refuse('snapshot-failed')
  const kind = fictionalKind(translator(language)(`register-files.file.${register.name}`), markOf(desk))
  const nameIn = (format: string) => exportName(kind, member.organisationName, today, format)
  const files = [
    { name: nameIn('pdf'), bytes: once(pdf.value) },
    { name: nameIn('csv'), bytes: encoded(found.lines) },
  ]
  let room = await desk.read((store) => store.files.room())
  const received: Received[] = []
  for (const { name, bytes } of files) {
    const taken = await takeIn(name, bytes, room)
    if (!taken.ok) return refuse(isFull(taken.problem) ? taken.problem : 'snapshot-failed')
    waiting.push(taken.value)
    received.push(taken.value)
    room -= taken.value.size
  }
  return ok({ received, count: found.count })
}

type Found = {
  readonly count: number
  readonly tables: readonly SnapshotTable[]
  /** The file to calculate with. */
  readonly lines: AsyncGenerator<string>
}

async function listed(desk: RouteDesk, register: RegisterDefinition): Promise<Found> {
  const { language, read } = desk
  const { count, rows, vocabularies } = await read(async (store) => ({
    count: await store.registerFiles.count(register),
    rows: (await store.registerFiles.batch(register, null, rowsInDocument)).rows,
    vocabularies: await store.registers.vocabularies(),
  }))
  const columns = fileColumns(register, language)
  async function* lines() {
    yield csvHeadings(columns, fictionalLine(markOf(desk)))
    for await (const row of registerRows(desk, register)) yield csvRow(columns, row, language)
  }
  return { count, tables: [rowsTable(register, language, vocabularies, rows, count)], lines: lines() }
}

async function counted(desk: RouteDesk, register: RegisterDefinition): Promise<Found> {
  const { language, today, read } = desk
  const t = translator(language)
  const { count, groups } = await read(async (store) => ({
    count: await store.registerFiles.count(register),
    groups: await store.indicators.breakdowns(today),
  }))
  const tables = countTables(groups, language)
  const heads = ['partHeading', 'group', 'count'] as const
  async function* lines() {
    const columns = heads.map((head) => ({ title: t(`register-files.snapshot.${head}`) }))
    yield csvHeadings(columns, fictionalLine(markOf(desk)))
    for (const { title, rows } of tables) for (const row of rows) yield csvLine([title, ...row])
  }
  return { count, tables, lines: lines() }
}

function markOf({ member, language }: RouteDesk) {
  return { fictional: member.fictional, language }
}

function isFull(problem: string): problem is 'organisation-full' | 'disk-full' {
  return problem === 'organisation-full' || problem === 'disk-full'
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function* encoded(lines: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const line of lines) yield encoder.encode(line)
}
