import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** An element of the structure tree, as a screen reader meets it. */
export type Tagged = {
  readonly role: string
  readonly alt: string
  readonly text: string
  readonly children: readonly Tagged[]
}

export type ReadPdf = {
  readonly info: Readonly<Record<string, unknown>>
  readonly xmp: string
  readonly marked: boolean
  /** The title stands in the window bar, not the name of the file. */
  readonly showsTitle: boolean
  readonly pages: readonly {
    readonly text: string
    readonly tree: Tagged
    readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[]
    /** Words that run into other words or into the margin. */
    readonly collisions: readonly string[]
  }[]
}

/** Reads a PDF back with another program than the one that made it. */
export function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  return new Promise((read, failed) => {
    const worker = new Worker(join(process.cwd(), 'tests', 'exports', 'pdf-reader.mjs'), { workerData: bytes })
    worker.once('message', read)
    worker.once('error', failed)
  })
}

/** Every element with this role, in reading order. */
export function tagged({ pages }: ReadPdf, role: string): readonly Tagged[] {
  return pages.flatMap(({ tree }) => within(tree, role))
}

/** All the words of a PDF, with every stretch of white space as one space. */
export function wordsOf({ pages }: ReadPdf): string {
  return pages
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** Every element with this role below an element, itself included. */
export function within(element: Tagged, role: string): readonly Tagged[] {
  return [...(element.role === role ? [element] : []), ...element.children.flatMap((child) => within(child, role))]
}
