import type { Compared, ComparedRequirement } from '@/lib/framework/differences'
import { decideMove, planMove, type MovingAnswer } from '@/lib/framework/move'

const requirement = (id: string, title = id): ComparedRequirement => ({
  id,
  themeId: 'th-a',
  level: 'must',
  gate: null,
  retired: false,
  title: { nl: title, en: title },
  description: { nl: 'Uitleg', en: 'Explained' },
  expectations: [],
  indicators: [],
})
const edition = (...requirements: readonly ComparedRequirement[]): Compared => ({ themes: [], requirements })

const old = edition(requirement('same'), requirement('otherwise'), requirement('gone'), requirement('silent'))
const next = edition(requirement('same'), requirement('otherwise', 'Anders'), requirement('silent', 'Ook anders'))
const editionOf = (id: string) => (id === 'old' ? old : next)

const answer = (requirementId: string, change: Partial<MovingAnswer> = {}): MovingAnswer => ({
  ...{ requirementId, editionId: 'old', verdict: 'met', reasoning: '', toConfirm: null },
  ...change,
})
const answers = [answer('same'), answer('otherwise'), answer('gone'), answer('silent', { verdict: null })]

test('only judged answers to a reworded requirement are asked about', () => {
  const plan = planMove({ from: old, to: next }, answers, editionOf)
  expect(plan.asks.map(({ answer }) => answer.requirementId)).toEqual(['otherwise'])
  expect(plan.kept.map(({ answer }) => answer.requirementId)).toEqual(['gone'])
})

test('an answer is looked at again, unless the lead says that the meaning is the same', () => {
  const plan = planMove({ from: old, to: next }, answers, editionOf)
  expect(decideMove(plan, 'next', new Set())).toEqual([
    { answer: answer('otherwise'), editionId: 'old', toConfirm: 'other-meaning' },
  ])
  expect(decideMove(plan, 'next', new Set(['otherwise']))).toEqual([
    { answer: answer('otherwise'), editionId: 'next', toConfirm: null },
  ])
})

test('that the meaning is the same does not confirm an answer of an earlier round', () => {
  const early = answer('otherwise', { toConfirm: 'earlier-round' })
  const plan = planMove({ from: old, to: next }, [early], editionOf)
  expect(decideMove(plan, 'next', new Set(['otherwise']))).toEqual([
    { answer: early, editionId: 'next', toConfirm: 'earlier-round' },
  ])
  expect(decideMove(plan, 'next', new Set())).toEqual([])
})

test('moving back to the text that was answered makes the answer count again', () => {
  const moved = answers.map((one) =>
    one.requirementId === 'otherwise' ? { ...one, toConfirm: 'other-meaning' as const } : one,
  )
  const plan = planMove({ from: next, to: old }, moved, editionOf)
  expect(plan.asks).toEqual([])
  expect(plan.kept).toEqual([])
  expect(decideMove(plan, 'old', new Set()).map(({ answer, toConfirm }) => [answer.requirementId, toConfirm])).toEqual([
    ['otherwise', null],
  ])
})

test('an answer to a requirement that was retired and comes back otherwise is asked about', () => {
  const retired = edition({ ...requirement('otherwise'), retired: true })
  const plan = planMove({ from: retired, to: next }, [answer('otherwise')], editionOf)
  expect(plan.asks).toHaveLength(1)
})
