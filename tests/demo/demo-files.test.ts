import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { fromBufferPromise } from 'yauzl'
import { receive } from '@/db/files/receive'
import { acceptedFile } from '@/lib/evidence/accepted-files'
import { extensionOf } from '@/lib/evidence/file-name'
import { value } from '@/tests/support/given'
import { givenDataFolder } from '../evidence/files/data-folder'

givenDataFolder()

const folder = 'db/demo/files'
const files = readdirSync(folder)
const kilobyte = 1024

test('there are PDF, DOCX, XLSX and PNG files, small enough to go with the product', () => {
  expect(new Set(files.map(extensionOf))).toEqual(new Set(['pdf', 'docx', 'xlsx', 'png']))
  const sizes = files.map((file) => statSync(`${folder}/${file}`).size)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(40 * kilobyte)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400 * kilobyte)
})

test.each(files)('%s passes the same judgement as any upload', async (file) => {
  const place = `${folder}/${file}`
  const received = value(await receive(file, createReadStream(place), statSync(place).size))
  expect(acceptedFile(received.type).extensions).toContain(extensionOf(file))
  expect(received.name).toBe(file)
})

test.each(files.filter((file) => !file.endsWith('.png')))('%s says that it is fictional, and no date', async (file) => {
  const bytes = readFileSync(`${folder}/${file}`)
  const text = file.endsWith('.pdf') ? insidePdf(bytes) : await insidePackage(bytes)
  expect(text).toMatch(/fictief/i)
  expect(text).not.toMatch(/\b(januari|februari|april|juni|juli|augustus|september|oktober|november|december)\b/)
})

/** What the streams of a PDF hold, unpacked: enough to find its title and maker. */
function insidePdf(bytes: Buffer): string {
  const streams = bytes.toString('latin1').matchAll(/stream\r?\n([^]*?)endstream/g)
  return [...streams].map(([, stream = '']) => unpacked(Buffer.from(stream, 'latin1'))).join('\n')
}

function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    return stream.toString('latin1')
  }
}

async function insidePackage(bytes: Buffer): Promise<string> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  const texts: string[] = []
  for await (const entry of zip.eachEntry()) {
    const parts: Buffer[] = []
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part)
    texts.push(Buffer.concat(parts).toString('utf8'))
  }
  return texts.join('\n')
}
