import type { AcceptedType } from '@/lib/evidence/accepted-files'
import type { PrivacyState, UnreadableWhy } from '@/lib/examination/states'
import { gatherer } from '@/lib/privacy/gather'
import type { Finding, Passage } from '@/lib/privacy/finding'
import { read } from './reading/read'
import { Enough, type Sink, type Source } from './reading/sink'

/** What the search for personal data in one file came to. Nothing in it is a value that was found. */
export type TextOutcome = {
  readonly state: Exclude<PrivacyState, 'waiting'>
  readonly why: UnreadableWhy | ''
  readonly findings: readonly Finding[]
  readonly total: number
}

export type TextJob = {
  readonly path: string
  readonly type: AcceptedType
  /** E-mail addresses that are no finding, in small letters. */
  readonly known: readonly string[]
}

/** Characters of one file that are looked at, and how long reading may take (milliseconds). */
const mostCharacters = 50_000_000
const longest = 25_000

/** Searches one file. What was found before reading had to stop is kept; the state then says that it is not all. */
export async function examineText(job: TextJob, now: () => number = Date.now): Promise<TextOutcome> {
  const source: Source = { path: job.path }
  const gathered = gatherer(new Set(job.known))
  const until = now() + longest
  const seen: { characters: number; read: number; why: UnreadableWhy | '' } = { characters: 0, read: 0, why: '' }
  const sink: Sink = {
    tell: (passage: Passage) => {
      seen.characters += passage.text.length
      if (seen.characters > mostCharacters) throw new Enough('too-much')
      if (now() > until) throw new Enough('too-long')
      if (passage.place.at !== 'properties') seen.read += passage.text.trim().length
      gathered.add(passage)
    },
    skip: (reason) => {
      seen.why ||= reason
    },
  }
  try {
    await read(source, job.type, sink)
  } catch (surprise) {
    seen.why = surprise instanceof Enough ? surprise.why : 'damaged'
  }
  const { uncounted, ...found } = gathered.result()
  if (uncounted) seen.why ||= 'too-many'
  const state = seen.why === '' ? 'examined' : seen.read > 0 ? 'partly' : 'unreadable'
  return { state, why: seen.why, ...found }
}
