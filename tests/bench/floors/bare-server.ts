import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'

import { Pool } from 'pg'

import type { Statement } from '@/tests/bench/product'

/** A page to imitate: the statements that the product sends for it, and the bytes it answers with. */
export type BarePage = {
  readonly path: string
  readonly statements: readonly Statement[]
  /** Base64 of what went over the wire. */
  readonly body: string
}

/** The least a program could do for the same answers: bare `node:http` and `pg`, nothing of ours. A process of its own. */
const [ownerUrl = '', folder = ''] = process.argv.slice(2)
const pages = new Map<string, { readonly statements: readonly Statement[]; readonly body: Buffer }>()
const asApp = new Pool({ connectionString: ownerUrl, max: 12, options: '-c role=toetsklaar_app' })
const asOwner = new Pool({ connectionString: ownerUrl, max: 12 })
for (const pool of [asApp, asOwner]) pool.on('error', () => {})

async function showPage(path: string, response: ServerResponse): Promise<void> {
  const { statements, body } = pages.get(path) ?? { statements: [], body: Buffer.alloc(0) }
  const client = await asApp.connect()
  try {
    for (const { text, values } of statements) await client.query(text, [...values])
  } finally {
    client.release()
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }).end(body)
}

/** Two statements in a transaction: the answer and its entry in the log. */
async function tick(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { organisationId, memberId, requirementId, verdict } = JSON.parse(await textOf(request))
  const client = await asOwner.connect()
  try {
    await client.query('begin')
    await client.query(
      `update assessment set verdict = $1, version = version + 1, changed_by = $2, changed_at = now()
       where organisation_id = $3 and requirement_id = $4`,
      [verdict, memberId, organisationId, requirementId],
    )
    await client.query(
      `insert into log_entry (organisation_id, member_id, action, subject_id, detail)
       values ($1, $2, 'assessment-changed', $3, $4)`,
      [organisationId, memberId, requirementId, JSON.stringify({ verdict: [null, verdict] })],
    )
    await client.query('commit')
  } finally {
    client.release()
  }
  response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
}

/** To disk and no further, with the hash found on the way. */
async function upload(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const hash = createHash('sha256')
  const handle = await open(join(folder, 'upload'), 'w')
  try {
    for await (const chunk of request) {
      hash.update(chunk)
      await handle.write(chunk)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  response.end(hash.digest('hex'))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}

const server = createServer((request, response) => {
  const path = request.url ?? '/'
  const work =
    path === '/tick'
      ? tick(request, response)
      : path === '/upload'
        ? upload(request, response)
        : showPage(path, response)
  work.catch((problem) => {
    console.error(problem)
    response.destroy()
  })
})

process.on('message', ({ question, number, detail }: { question: string; number: number; detail: BarePage }) => {
  if (question === 'show')
    pages.set(detail.path, { statements: detail.statements, body: Buffer.from(detail.body, 'base64') })
  const address = server.address()
  process.send?.({ number, answer: address && typeof address === 'object' ? address.port : null })
})
server.listen(0, '127.0.0.1', () => process.send?.('listening'))
