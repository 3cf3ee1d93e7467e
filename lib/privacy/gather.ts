import { detect } from './detect'
import type { Finding, FindingKind, Found, Passage } from './finding'
import { mask } from './mask'
import { placeFrom } from './place'
import { readable } from './readable'

/** More different findings than this tell nobody more; the number of all is kept. */
const mostKept = 200
/** What certainly is something asks for a decision; of a kind that stands there more often nobody counts on. */
const mostOfOneKind = 5000
/** A long text is looked at in pieces of so many characters, each with as much as matters of what stands around it. */
const pieceLength = 50_000
const around = 400

export type Gathered = {
  readonly findings: readonly Finding[]
  /** How many different values there are; what is not kept counts wherever it stands. */
  readonly total: number
  /** There is more than was counted. */
  readonly uncounted: boolean
}

/**
 * Gathers what is found in the passages of one file. The same value in several places is one finding, so that an
 * address at the foot of every page is one.
 */
export function gatherer(known: ReadonlySet<string>) {
  const byValue = new Map<string, Finding>()
  const timesOf = new Map<FindingKind, number>()
  const enough = new Set<FindingKind>()
  let total = 0

  function remember(passage: Passage, text: string, found: Found) {
    if (enough.has(found.kind)) return
    const times = (timesOf.get(found.kind) ?? 0) + (found.certain ? 1 : 0)
    timesOf.set(found.kind, times)
    if (times >= mostOfOneKind) enough.add(found.kind)
    const key = `${found.kind} ${found.value.toLowerCase().replace(/[^\p{L}\d@]/gu, '')}`
    const earlier = byValue.get(key)
    if (earlier !== undefined) {
      byValue.set(key, { ...earlier, certain: earlier.certain || found.certain, times: earlier.times + 1 })
      return
    }
    total += 1
    if (byValue.size >= mostKept && !(found.certain && makeRoom())) return
    byValue.set(key, {
      kind: found.kind,
      certain: found.certain,
      place: placeFrom(passage.place, text, found.start),
      excerpt: mask(found.kind, found.value),
      times: 1,
    })
  }

  /** What asks for a decision goes before what only might be something. */
  function makeRoom(): boolean {
    const possible = [...byValue].find(([, { certain }]) => !certain)
    return possible !== undefined && byValue.delete(possible[0])
  }

  return {
    add: (passage: Passage): void => {
      const text = readable(passage.text)
      const beside = { heading: readable(passage.heading ?? ''), next: readable(passage.next ?? '') }
      for (let at = 0; at < text.length; at += pieceLength) {
        const from = Math.max(0, at - around)
        const piece = text.slice(from, at + pieceLength + around)
        for (const found of detect({ text: piece, ...beside }, known, enough)) {
          const start = from + found.start
          if (start >= at && start < at + pieceLength) remember(passage, text, { ...found, start })
        }
      }
    },
    result: (): Gathered => ({ findings: [...byValue.values()], total, uncounted: enough.size > 0 }),
  }
}

/** A name as a place may show it, or what stands for it when the name itself holds a finding. */
export function safeName(name: string, standIn: string): string {
  const text = readable(name).replaceAll('\n', ' ').slice(0, 80)
  return text.trim() === '' || detect({ text }, new Set()).length > 0 ? standIn : text
}
