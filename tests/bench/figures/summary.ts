import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

import { closeDatabase } from '@/db/connection'
import { readAs } from '@/db/store'
import { day } from '@/lib/day'
import { coverageOf } from '@/lib/exports/formats/font-coverage'
import { printable } from '@/lib/exports/formats/printable'
import { summaryOf } from '@/lib/exports/summary'
import type { Member } from '@/lib/members/member'
import { inTurns, usualTime } from '@/tests/bench/measure/compare'
import { figureAtMost, ratioAtMost, type Row } from '@/tests/bench/measure/row'
import { median } from '@/tests/bench/measure/statistics'
import { ask } from '@/tests/bench/questions'
import type { Setting } from '@/tests/bench/setting'

const rounds = 7

/** The readiness summary as PDF, once the product is warm, against Typst with the same document. */
export async function summaryFigures({ product, cookie, ownerUrl, organisation }: Setting): Promise<readonly Row[]> {
  const call = { address: product.address, path: '/api/summary', cookie }
  const typst = typstOn(await documents(ownerUrl, organisation.lead))
  await usualTime(call, 10)
  typst()
  await ask(product.process, 'watchBlocks')
  const { figure, floor, ratio } = await inTurns(
    rounds,
    () => usualTime(call, 5),
    async () => median(Array.from({ length: 5 }, typst)),
  )
  const block = await ask<number>(product.process, 'longestBlock')
  return [
    {
      what: 'readiness summary as PDF, warm',
      unit: 'ms',
      figure,
      floor: { is: 'Typst itself with the same document', figure: floor },
      ratio,
      goal: ratioAtMost(2),
    },
    {
      what: 'longest time that the summary holds up everything else',
      unit: 'ms',
      figure: block,
      floor: null,
      ratio: null,
      goal: figureAtMost(50),
    },
  ]
}

/** The same document again and again, each made a second later, as the product makes it. */
async function documents(ownerUrl: string, lead: Member): Promise<() => string> {
  process.env.DATABASE_URL = ownerUrl
  const today = day(new Date().toISOString().slice(0, 10))
  const found = await readAs(lead, async (store) => {
    const standing = await store.readiness.standing(today)
    const breakdowns = await store.indicators.breakdowns(today)
    return {
      ...standing,
      breakdowns,
      links: await store.links.inForce(standing.round),
      members: await store.members.all(),
    }
  }).finally(closeDatabase)
  const covers = coverageOf(fonts())
  let made = 0
  return () => {
    const facts = {
      ...found,
      organisation: lead.organisationName,
      fictional: lead.fictional,
      people: new Map(found.members.map(({ id, name }) => [id, name])),
      language: lead.language,
      today,
      values: [],
      decision: undefined,
      snapshot: null,
      madeBy: lead.name,
      madeAt: new Date(Date.now() + 1000 * made++),
    }
    const { json, replaced } = printable(summaryOf(facts), covers)
    return `{"replaced":${replaced},"data":${json}}`
  }
}

/** Milliseconds that the compiler takes for the next document; making its data is not counted. */
function typstOn(next: () => string): () => number {
  const workspace = resolve('/no-such-folder')
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts()] }] })
  for (const name of ['style.typ', 'summary.typ']) {
    compiler.addSource(join(workspace, name), readFileSync(join('lib', 'exports', 'formats', name), 'utf8'))
  }
  return () => {
    const data = next()
    const began = performance.now()
    const { result } = compiler.compile({ mainFilePath: join(workspace, 'summary.typ'), inputs: { data } })
    if (result === null) throw new Error('Typst did not make the document')
    compiler.pdf(result, { pdfStandard: 'ua-1' })
    compiler.evictCache(4)
    return performance.now() - began
  }
}

function fonts(): readonly Buffer[] {
  return ['Regular', 'Semibold', 'Bold'].map((weight) =>
    readFileSync(join('node_modules', 'source-sans', 'TTF', `SourceSans3-${weight}.ttf`)),
  )
}
