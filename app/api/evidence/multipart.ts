import type { Readable } from 'node:stream'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'

/** What came in by a form. `whole` is false when it broke off or was no form; then nothing of it may be used. */
export type ArrivedForm<T> = {
  readonly whole: boolean
  readonly tooManyFiles: boolean
  /** More fields, or longer ones, than any form of ours has: what came behind them was not read. */
  readonly tooManyFields: boolean
  readonly fields: Readonly<Record<string, string>>
  readonly files: readonly T[]
}

type TakeFile<T> = (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<T>

const mostFiles = 100
const limits = { files: mostFiles, fields: 100, parts: 200, fieldNameSize: 100, fieldSize: 10_000, headerPairs: 50 }

/**
 * Reads a form with files as a stream (RFC 7578): no faster than `takeFile` takes the bytes, and never a whole file
 * in memory. A plain reader loop, because the adapters between both kinds of streams break on an aborted upload.
 */
export async function readMultipart<T>(request: Request, takeFile: TakeFile<T>): Promise<ArrivedForm<T>> {
  const parser = parserFor(request.headers.get('content-type') ?? '')
  if (parser === undefined || request.body === null) {
    return { whole: false, tooManyFiles: false, tooManyFields: false, fields: {}, files: [] }
  }
  const fields = new Map<string, string>()
  const taking: Promise<T | undefined>[] = []
  const arriving = new Set<Readable>()
  let tooManyFiles = false
  let tooManyFields = false
  parser.on('field', (name, value, nameCut, valueCut) => {
    if (nameCut || valueCut) tooManyFields = true
    fields.set(name, value.replaceAll('\u0000', ''))
  })
  parser.on('filesLimit', () => (tooManyFiles = true))
  parser.on('fieldsLimit', () => (tooManyFields = true))
  parser.on('partsLimit', () => (tooManyFields = true))
  parser.on('file', (_, stream, name) => {
    arriving.add(stream)
    const taken = take(stream, name, takeFile).finally(() => arriving.delete(stream))
    // What it ends in is heard below, when the form is in; until then nobody waits for it.
    taken.catch(() => {})
    taking.push(taken)
  })
  const whole = await pump(request.body, parser, request.headers.get('content-length'))
  if (!whole) for (const stream of arriving) stream.destroy(new Error('The form broke off'))
  await Promise.allSettled(taking)
  const files = await Promise.all(taking)
  const arrived = { fields: Object.fromEntries(fields), files: files.filter((file) => file !== undefined) }
  return { whole, tooManyFiles, tooManyFields, ...arrived }
}

function parserFor(contentType: string): BusboyInstance | undefined {
  try {
    const isPartAFile = (_field?: string, _type?: string, fileName?: string) => fileName !== undefined
    return new Busboy({ headers: { 'content-type': contentType }, limits, preservePath: true, isPartAFile })
  } catch {
    // Another type, or no boundary.
    return undefined
  }
}

/** A file field that was left empty comes as a file without name and bytes: that is no file. */
async function take<T>(stream: BusboyFileStream, name: string, takeFile: TakeFile<T>): Promise<T | undefined> {
  // The last word on an aborted file is the break in its bytes; nobody else needs to hear it.
  stream.on('error', () => {})
  try {
    const bytes = stream.iterator({ destroyOnReturn: false })
    const first = name === '' ? await bytes.next().catch(() => ({ done: true as const })) : undefined
    return first?.done === true ? undefined : await takeFile(name, bytes)
  } finally {
    // What remains of a refused file is read away, so that the files behind it are reached.
    stream.resume()
  }
}

/** Whether the whole form came in and was understood. */
async function pump(
  body: ReadableStream<Uint8Array>,
  parser: BusboyInstance,
  announced: string | null,
): Promise<boolean> {
  const reader = body.getReader()
  const ended = new Promise<boolean>((resolve) => {
    parser.once('finish', () => resolve(true))
    parser.once('error', () => resolve(false))
  })
  let arrived = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      arrived += value.length
      const written = new Promise<boolean>((resolve) => parser.write(value, () => resolve(true)))
      if (!(await Promise.race([written, ended]))) return false
    }
  } catch {
    parser.destroy()
    return false
  } finally {
    reader.releaseLock()
  }
  parser.end()
  return (await ended) && (announced === null || Number(announced) === arrived)
}
