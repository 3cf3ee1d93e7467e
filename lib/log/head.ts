import type { LogHead } from './entry'

/** A head as one can write it down: the number and the hash, with a space between. */
export function writtenHead({ number, hash }: LogHead): string {
  return `${number} ${hash}`
}

/** Reads a head that was written down, however many spaces or line ends came along; null when it is none. */
export function parseHead(text: string): LogHead | null {
  const [, number, hash] = /^\s*(\d{1,15})\s+((?:[0-9a-f]\s*){64})$/i.exec(text) ?? []
  if (number === undefined || hash === undefined) return null
  return { number: Number(number), hash: hash.replace(/\s/g, '').toLowerCase() }
}
