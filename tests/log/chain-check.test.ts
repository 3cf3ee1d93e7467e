import { createHmac } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { asKept, canonicalText } from '@/lib/log/canonical'
import { chainCheck, type ChainVerdict } from '@/lib/log/chain-check'
import { beforeTheFirst, type ChainedEntry, type LogHead } from '@/lib/log/entry'
import { parseHead, writtenHead } from '@/lib/log/head'

const organisationId = 'b3b1f3a0-0000-4000-8000-000000000001'
const seal = (text: string) => createHmac('sha256', 'the key').update(text).digest('hex')

/** A log of so many entries, as it was written. */
function logOf(length: number): readonly ChainedEntry[] {
  let hash = beforeTheFirst
  return Array.from({ length }, (_, index) => {
    const entry = {
      number: index + 1,
      at: new Date(Date.UTC(2026, 10, 23, 9, index)),
      memberId: null,
      cause: 'system' as const,
      action: 'assessment-changed',
      subjectId: `req-${index}`,
      batchId: null,
      detail: { verdict: [null, 'met'], reasoning: ['', `tekst ${index}`] },
    }
    const previousHash = hash
    hash = seal(canonicalText(organisationId, entry, previousHash))
    return { ...entry, previousHash, hash }
  })
}

const headOf = (entries: readonly ChainedEntry[]): LogHead => entries.at(-1) ?? { number: 0, hash: beforeTheFirst }

type Told = { head?: LogHead | null; anchors?: readonly LogHead[]; noted?: LogHead | null; unchained?: number }

/** What is found in a log; unless told otherwise its head is that of the log as it was written. */
function checked(entries: readonly ChainedEntry[], told: Told = {}): ChainVerdict {
  const check = chainCheck({ organisationId, seal, anchors: told.anchors ?? [], noted: told.noted ?? null })
  for (const entry of entries) check.add(entry)
  return check.finish(told.head === undefined ? headOf(log) : told.head, told.unchained ?? 0)
}

const log = logOf(9)
const without = (...numbers: number[]) => log.filter(({ number }) => !numbers.includes(number))
const renumbered = (entries: readonly ChainedEntry[]) =>
  entries.map((entry, index) => ({ ...entry, number: index + 1 }))
const at = (number: number): ChainedEntry => log[number - 1] ?? fail(number)
const fail = (number: number): never => {
  throw new Error(`no entry ${number}`)
}
const forged = (number: number): ChainedEntry => ({ ...at(4), number, detail: { verdict: [null, 'not-met'] } })

test('a log that nobody touched is sound', () => {
  expect(checked(log)).toEqual({ sound: 9, faults: [], noted: null })
  expect(checked([], { head: null })).toEqual({ sound: 0, faults: [], noted: null })
})

test.each([
  ['what happened', { detail: { verdict: [null, 'met'] } }],
  ['who did it', { memberId: 'b3b1f3a0-0000-4000-8000-000000000002', cause: 'member' }],
  ['when', { at: new Date(0) }],
  ['what kind of thing it was', { action: 'member-left' }],
  ['on what', { subjectId: 'req-other' }],
  ['to what it belongs', { batchId: 'b3b1f3a0-0000-4000-8000-000000000003' }],
  ['its hash', { hash: 'f'.repeat(64) }],
  ['the hash before it', { previousHash: 'f'.repeat(64) }],
] as const)('an entry of which somebody changed %s is found', (_, change) => {
  const touched = log.map((entry) => (entry.number === 4 ? { ...entry, ...change } : entry))
  expect(checked(touched).faults).toEqual([{ kind: 'changed', from: 4, until: 4 }])
})

test('the last entry cannot be changed either', () => {
  expect(checked([...without(9), { ...at(9), subjectId: 'x' }]).faults).toEqual([
    { kind: 'changed', from: 9, until: 9 },
  ])
})

test('a removed entry is found, also when those after it got other numbers', () => {
  expect(checked(without(4, 5)).faults).toEqual([{ kind: 'removed', from: 4, until: 5 }])
  expect(checked(renumbered(without(4, 5))).faults).toEqual([{ kind: 'removed', from: 4, until: 5 }])
  expect(checked(without(1)).faults).toEqual([{ kind: 'removed', from: 1, until: 1 }])
})

test('an inserted entry is found, also when those after it got other numbers', () => {
  const inserted = [...log.slice(0, 4), forged(5), ...log.slice(4)]
  expect(checked(inserted).faults).toEqual([{ kind: 'inserted', from: 5, until: 5 }])
  expect(checked(renumbered(inserted)).faults).toEqual([{ kind: 'inserted', from: 5, until: 5 }])
  expect(checked([...log, forged(10)]).faults).toEqual([{ kind: 'inserted', from: 10, until: 10 }])
  expect(checked(log, { unchained: 2 }).faults).toEqual([{ kind: 'unchained', count: 2 }])
})

test('an entry that stands there twice is found', () => {
  const twice = renumbered([...log.slice(0, 6), at(3), ...log.slice(6)])
  expect(checked(twice).faults).toEqual([{ kind: 'inserted', from: 7, until: 7 }])
})

test('entries that changed places are found', () => {
  const swapped = renumbered([...log.slice(0, 3), at(5), at(4), ...log.slice(5)])
  expect(checked(swapped).faults).toEqual([{ kind: 'reordered', from: 4, until: 4 }])
})

test('an end that was cut off is found', () => {
  expect(checked(without(8, 9)).faults).toEqual([{ kind: 'truncated', from: 8, until: 9 }])
  expect(checked([]).faults).toEqual([{ kind: 'truncated', from: 1, until: 9 }])
})

test('an end that was cut off with the head moved back is found by what was kept outside', () => {
  const cut = without(8, 9)
  expect(checked(cut, { head: headOf(cut) }).faults).toEqual([])
  expect(checked(cut, { head: headOf(cut), anchors: [at(2), at(9)] }).faults).toEqual([
    { kind: 'truncated', from: 8, until: 9 },
  ])
  expect(checked([], { head: null, anchors: [at(3)] }).faults).toEqual([{ kind: 'truncated', from: 1, until: 3 }])
})

test('a head that is not that of the last entry is found', () => {
  expect(checked(log, { head: { ...at(9), hash: 'f'.repeat(64) } }).faults).toEqual([{ kind: 'head' }])
  expect(checked(log, { head: at(5) }).faults).toEqual([{ kind: 'head' }])
  expect(checked(log, { head: null }).faults).toEqual([{ kind: 'head' }])
})

test('who has the key and signs one entry again is found by the entry after it, and by what was kept outside', () => {
  const made = { ...at(4), subjectId: 'x' }
  const signed = { ...made, hash: seal(canonicalText(organisationId, made, made.previousHash)) }
  expect(checked([...log.slice(0, 3), signed, ...log.slice(4)]).faults).toEqual([
    { kind: 'changed', from: 4, until: 4 },
  ])
  expect(checked(log, { anchors: [{ number: 4, hash: 'e'.repeat(64) }] }).faults).toEqual([
    { kind: 'changed', from: 4, until: 4 },
  ])
})

test('entries of another organisation are no part of this log', () => {
  const check = chainCheck({ organisationId: 'b3b1f3a0-0000-4000-8000-00000000000f', seal, anchors: [], noted: null })
  for (const entry of log) check.add(entry)
  expect(check.finish(headOf(log), 0).sound).toBe(0)
})

test('a head that was written down is looked up in the log', () => {
  const verdictOn = (noted: LogHead | null, entries = log) => checked(entries, { noted }).noted
  expect(verdictOn(at(5))).toBe('same')
  expect(verdictOn({ number: 5, hash: 'f'.repeat(64) })).toBe('other')
  expect(verdictOn({ number: 12, hash: 'f'.repeat(64) })).toBe('gone')
  expect(verdictOn(at(9), without(9))).toBe('gone')
})

test('a head is written down and read again, with blanks of any kind', () => {
  expect(parseHead(writtenHead(at(5)))).toEqual({ number: 5, hash: at(5).hash })
  expect(parseHead(`  5\n${at(5).hash.slice(0, 32).toUpperCase()} ${at(5).hash.slice(32)}\n`)).toEqual({
    number: 5,
    hash: at(5).hash,
  })
  for (const text of ['', '5', 'vijf', `5 ${'g'.repeat(64)}`, `5 ${'a'.repeat(63)}`]) expect(parseHead(text)).toBeNull()
})

test('what is kept of a change reads back as the same text, in whatever order the keys come', () => {
  const backwards = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(backwards)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, inner]) => [key, backwards(inner)]),
          )
        : value
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (detail) => {
      const kept = asKept(detail)
      const text = (shown: object) =>
        canonicalText(organisationId, { ...at(1), detail: { ...shown } }, at(1).previousHash)
      expect(text(Object(backwards(kept)))).toBe(text(kept))
    }),
  )
})

test('no two different details share a text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const text = (value: unknown) => canonicalText(organisationId, { ...at(1), detail: asKept({ value }) }, '')
      expect(text(one) === text(other)).toBe(isDeepStrictEqual(asKept({ one }), asKept({ one: other })))
    }),
  )
})
