import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { from as copyFrom } from 'pg-copy-streams'

import { casesFile } from '@/tests/bench/made/cases'
import { asOwner } from '@/tests/bench/made/organisation'
import { inTurns } from '@/tests/bench/measure/compare'
import { figureAtMost, ratioAtMost, type Row } from '@/tests/bench/measure/row'
import { ask } from '@/tests/bench/questions'
import type { Setting } from '@/tests/bench/setting'
import { hiddenFields } from '@/tests/bench/sign-in'

const rounds = 3
const many = 100_000
const megabyte = 1_000_000

/** A hundred thousand cases from a file into an empty register, against the same rows by COPY. */
export async function importFigures(setting: Setting): Promise<readonly Row[]> {
  const { product } = setting
  await importCases(setting, casesFile(100))
  const copy = await copyOf(setting)
  const file = casesFile(many)
  const before = await ask<number>(product.process, 'memory')
  await ask(product.process, 'watchMemory')
  const { figure, floor, ratio } = await inTurns(
    rounds,
    () => importCases(setting, file),
    () => copy(),
  )
  const highest = await ask<number>(product.process, 'highestMemory')
  return [
    {
      what: 'import of 100,000 cases: read, checked, shown and confirmed',
      unit: 'ms',
      figure,
      floor: { is: 'COPY of the same rows into the same table', figure: floor },
      ratio,
      goal: ratioAtMost(4),
    },
    {
      what: 'extra memory during that import',
      unit: 'MB',
      figure: (highest - before) / megabyte,
      floor: { is: 'nothing', figure: 0 },
      ratio: null,
      goal: figureAtMost(150),
    },
  ]
}

/** Sends the file, looks at what it would do, and confirms that: as somebody does without JavaScript. */
export async function importCases(setting: Setting, file: Buffer): Promise<number> {
  const { address } = setting.product
  await empty(setting)
  const headers = { cookie: setting.cookie, origin: address }
  const form = new FormData()
  form.set('register', 'cases')
  form.set('file', new Blob([new Uint8Array(file)]), 'zaken.csv')
  const began = performance.now()
  const send = { method: 'POST', headers, redirect: 'manual' } as const
  const taken = await fetch(`${address}/api/registers/imports`, { ...send, body: form })
  const preview = new URL(taken.headers.get('location') ?? '/', address)
  const page = await (await fetch(preview, { headers })).text()
  const confirmed = await fetch(preview, { ...send, body: hiddenFields(page, 'id="confirm"') })
  await confirmed.text()
  const time = performance.now() - began
  const rows = await countOf(setting)
  const wanted = file.toString().split('\r\n').length - 2
  if (rows !== wanted)
    throw new Error(`${rows} of ${wanted} rows came in: ${taken.status} ${preview} ${confirmed.status}`)
  return time
}

function empty({ ownerUrl, organisation }: Setting): Promise<unknown> {
  return asOwner(ownerUrl, async (client) => {
    await client.query('delete from register_import where organisation_id = $1', [organisation.id])
    await client.query('delete from mediation_case where organisation_id = $1', [organisation.id])
    // What is deleted would be in the way of whichever of the two comes next.
    await client.query('vacuum analyze mediation_case')
    await client.query('vacuum analyze register_import_row')
  })
}

function countOf({ ownerUrl, organisation }: Setting): Promise<number> {
  return asOwner(ownerUrl, async (client) => {
    const counting = 'select count(*)::int as count from mediation_case where organisation_id = $1'
    return (await client.query(counting, [organisation.id])).rows[0]?.count ?? 0
  })
}

/** Takes the rows of a first import out as they are, and gives what puts them back by COPY. */
async function copyOf(setting: Setting): Promise<() => Promise<number>> {
  await importCases(setting, casesFile(many))
  const { ownerUrl, organisation } = setting
  const text = await asOwner(ownerUrl, async (client) => {
    const { to } = await import('pg-copy-streams')
    const query = `(select * from mediation_case where organisation_id = '${organisation.id}')`
    const parts: Buffer[] = []
    for await (const part of client.query(to(`copy ${query} to stdout`))) parts.push(part)
    return Buffer.concat(parts)
  })
  return async () => {
    await empty(setting)
    return asOwner(ownerUrl, async (client) => {
      const began = performance.now()
      const copying = client.query(copyFrom('copy mediation_case from stdin'))
      await pipeline(Readable.from([text]), copying)
      if (!copying.closed) await once(copying, 'close')
      return performance.now() - began
    })
  }
}
