import { detect } from './detect'
import type { Finding, Found, Passage } from './finding'
import { mask } from './mask'
import { placeFrom } from './place'
import { readable } from './readable'

/** More different findings than this tell nobody more; the number of all is kept. */
const mostKept = 200

export type Gathered = {
  readonly findings: readonly Finding[]
  /** How many different values there are; what is not kept counts wherever it stands. */
  readonly total: number
}

/**
 * Gathers what is found in the passages of one file. The same value in several places is one finding, so that an
 * address at the foot of every page is one.
 */
export function gatherer(known: ReadonlySet<string>) {
  const byValue = new Map<string, Finding>()
  let total = 0

  function remember(passage: Passage, text: string, found: Found) {
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
      const around = { heading: readable(passage.heading ?? ''), next: readable(passage.next ?? '') }
      for (const found of detect({ text, ...around }, known)) remember(passage, text, found)
    },
    result: (): Gathered => ({ findings: [...byValue.values()], total }),
  }
}

/** A name as a place may show it, or what stands for it when the name itself holds a finding. */
export function safeName(name: string, standIn: string): string {
  const text = readable(name).replaceAll('\n', ' ').slice(0, 80)
  return text.trim() === '' || detect({ text }, new Set()).length > 0 ? standIn : text
}
