import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoreReadiness } from '@/lib/readiness/score'
import { canonicalJson } from '@/lib/rounds/snapshot/canonical'
import { readContent } from '@/lib/rounds/snapshot/content'
import { frozenFacts } from '@/lib/rounds/snapshot/frozen-standing'

/** A snapshot as the first version of the product froze it. It is never made again: that is what it is for. */
const stored = readFileSync(join(__dirname, 'stored', 'format-1.json'), 'utf8')

test('what was frozen in the first format is read in full', () => {
  expect(canonicalJson(readContent(stored))).toBe(stored)
})

test('judged by the rules of now it stands as it was judged then', () => {
  const content = readContent(stored)
  const { fractions, withoutOwn, work, evidence } = content.readiness
  const judged = scoreReadiness(frozenFacts(content).facts, content.snapshot.madeOn)
  expect(judged).toMatchObject({ fractions, withoutOwn, work, evidence })
})
