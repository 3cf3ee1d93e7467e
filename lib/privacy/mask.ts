import type { FindingKind } from './finding'

const hidden = '•••••'

/**
 * What may be shown of a value so that its reader recognises it in the document: at most the first and the last two
 * characters. Of a day or an address the end would tell too much: the year, the house.
 */
export function mask(kind: FindingKind, value: string): string {
  const plain = value.replace(/\s+/g, ' ').trim()
  if (kind === 'birth-date' || kind === 'address') return `${plain.slice(0, 2)}${hidden}`
  return plain.length < 8 ? `${plain.slice(0, 1)}${hidden}` : `${plain.slice(0, 2)}${hidden}${plain.slice(-2)}`
}
