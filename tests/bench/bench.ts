import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { runningPostgres } from '@/bin/postgres'
import { checklistFigures, growthFigure } from '@/tests/bench/figures/checklist'
import { indicatorFigures } from '@/tests/bench/figures/indicators'
import { importFigures } from '@/tests/bench/figures/register-import'
import { startFigures } from '@/tests/bench/figures/start'
import { statementFigures } from '@/tests/bench/figures/statements'
import { summaryFigures } from '@/tests/bench/figures/summary'
import { tickFigures } from '@/tests/bench/figures/ticks'
import { uploadFigures } from '@/tests/bench/figures/upload'
import { weightFigures } from '@/tests/bench/figures/weight'
import { startBareServer } from '@/tests/bench/floors/start-bare-server'
import { makeNeighbours } from '@/tests/bench/made/neighbours'
import { makeOrganisation } from '@/tests/bench/made/organisation'
import type { Row } from '@/tests/bench/measure/row'
import { startProduct } from '@/tests/bench/product'
import { printReport, writeReport } from '@/tests/bench/report'
import type { Setting } from '@/tests/bench/setting'
import { signIn } from '@/tests/bench/sign-in'
import { given, type GivenOrganisation } from '@/tests/support/given'

const rows: Row[] = []
const failed: string[] = []
const folder = await mkdtemp(join(tmpdir(), 'toetsklaar-bench-'))
const began = performance.now()

/** One part of the table; a part that fails leaves the others alone. */
async function measure(what: string, figures: () => Promise<readonly Row[]>): Promise<void> {
  console.log(`${Math.round((performance.now() - began) / 1000)} s: ${what}`)
  try {
    rows.push(...(await figures()))
  } catch (problem) {
    failed.push(`${what}: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
}

/** A product on this data folder, with an organisation in it whose lead has signed in. */
async function settingOn(data: string, organisation: GivenOrganisation): Promise<Setting> {
  const product = await startProduct(data)
  const ownerUrl = runningPostgres(join(data, 'postgres')) ?? ''
  const cookie = await signIn(product.address, organisation.lead.email, given.password)
  return { product, ownerUrl, organisation, cookie, bare: await startBareServer(ownerUrl, folder) }
}

async function end({ product, bare }: Setting): Promise<void> {
  await bare.stop()
  await product.stop()
}

async function run(): Promise<void> {
  const [small, large] = [join(folder, 'small'), join(folder, 'large')]
  const first = await startProduct(small)
  const firstUrl = runningPostgres(join(small, 'postgres')) ?? ''
  const alone = await makeOrganisation(firstUrl, 'Buurtbemiddeling Zuid', 500)
  await first.stop()
  await cp(small, large, { recursive: true })

  await measure('start and idle memory', () => startFigures(small))
  const one = await settingOn(small, alone)
  await measure('upload', () => uploadFigures(one))
  await measure('script and requests', () => weightFigures(one))
  await measure('checklist', () => checklistFigures(one))
  await measure('ticks', () => tickFigures(one))
  await measure('summary', () => summaryFigures(one))
  await measure('import', () => importFigures(one))
  await measure('indicators', () => indicatorFigures(one))

  const crowded = await settingOn(large, alone)
  const rich = await makeOrganisation(crowded.ownerUrl, 'Buurtbemiddeling Noord', 5000)
  const cookie = await signIn(crowded.product.address, rich.lead.email, given.password)
  const full: Setting = { ...crowded, organisation: rich, cookie }
  await measure('statements', () => statementFigures(crowded, full))
  await measure('5,000 items', () =>
    growthFigure('checklist with 5,000 items instead of 500', 'the same page with 500 items', full, crowded, 1.1),
  )
  await makeNeighbours(crowded.ownerUrl, 9_998)
  await measure('10,000 organisations', () =>
    growthFigure(
      'checklist in a database with 10,000 organisations',
      'the same page with one organisation',
      crowded,
      one,
      1.2,
    ),
  )
  await end(crowded)
  await end(one)
}

try {
  await run()
} finally {
  await rm(folder, { recursive: true, force: true })
}
printReport({ rows, failed })
writeReport({ rows, failed }, join('tests', 'bench', 'latest.json'))
console.log(`${Math.round((performance.now() - began) / 1000)} s in all`)
process.exit(failed.length > 0 ? 1 : 0)
