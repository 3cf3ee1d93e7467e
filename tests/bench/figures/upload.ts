import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'

import { inTurns } from '@/tests/bench/measure/compare'
import { figureAtMost, ratioAtLeast, type Row } from '@/tests/bench/measure/row'
import { ask } from '@/tests/bench/questions'
import type { Setting } from '@/tests/bench/setting'

const rounds = 3
const megabyte = 1_000_000
const size = 200

/** A file of 200 MB through the route that takes evidence, against the same bytes to disk with their hash. */
export async function uploadFigures({ product, bare, cookie }: Setting): Promise<readonly Row[]> {
  const ours = (megabytes: number) => upload(product.address, '/api/evidence', cookie, megabytes)
  await ours(1)
  const before = await ask<number>(product.process, 'memory')
  await ask(product.process, 'watchMemory')
  const { figure, floor, ratio } = await inTurns(
    rounds,
    () => ours(size),
    () => upload(bare.address, '/upload', cookie, size),
  )
  const highest = await ask<number>(product.process, 'highestMemory')
  return [
    {
      what: 'upload of 200 MB',
      unit: 'MB/s',
      figure,
      floor: { is: 'bare node:http: stream to disk with SHA-256', figure: floor },
      ratio,
      goal: ratioAtLeast(0.7),
    },
    {
      what: 'extra memory during that upload',
      unit: 'MB',
      figure: (highest - before) / megabyte,
      floor: { is: 'nothing', figure: 0 },
      ratio: null,
      goal: figureAtMost(60),
    },
  ]
}

/** Sends a new PDF of so many megabytes as a form does, and gives the megabytes a second until the answer is there. */
async function upload(address: string, path: string, cookie: string, megabytes: number): Promise<number> {
  const boundary = '----bench'
  const field = (name: string, value: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="verslag.pdf"\r\ncontent-type: application/pdf\r\n\r\n`
  const fields = field('aboutOn', '2026-05-01') + field('kind', 'report')
  const head = Buffer.from(`${fields}${file}%PDF-1.7\n1 0 obj\n<< /Length ${megabytes * megabyte} >>\nstream\n`)
  const tail = Buffer.from(`\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n\r\n--${boundary}--\r\n`)
  // Other bytes every time, so that they are not there already.
  const part = randomBytes(megabyte)
  const began = performance.now()
  const sent = request(new URL(path, address), {
    method: 'POST',
    headers: {
      origin: address,
      cookie,
      accept: 'application/json',
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': head.length + megabytes * megabyte + tail.length,
    },
  })
  const answered = once(sent, 'response')
  sent.write(head)
  for (let place = 0; place < megabytes; place++) if (!sent.write(part)) await once(sent, 'drain')
  sent.end(tail)
  const [response] = await answered
  const parts: Buffer[] = []
  for await (const piece of response) parts.push(piece)
  const seconds = (performance.now() - began) / 1000
  const text = Buffer.concat(parts).toString()
  if (response.statusCode >= 300 || text.includes('refused'))
    throw new Error(`the upload answered ${response.statusCode}: ${text}`)
  return megabytes / seconds
}
