import type { UnreadableWhy } from '@/lib/examination/states'
import type { Passage } from '@/lib/privacy/finding'

/** Bytes to read text from: a file on disk, or an attachment in memory. */
export type Source = { readonly path: string } | { readonly bytes: Uint8Array }

/** Where what is read goes. Both throw `Enough` when reading has to stop. */
export type Sink = {
  readonly tell: (passage: Passage) => void
  /** Something in the file could not be searched. */
  readonly skip: (why: UnreadableWhy) => void
}

/** Reading stops here: too much of it, or too long. */
export class Enough extends Error {
  constructor(readonly why: 'too-much' | 'too-long') {
    super(why)
  }
}
