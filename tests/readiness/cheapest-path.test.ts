import { pathToAll, pathToNextPercent } from '@/lib/readiness/cheapest-path'
import { scoreReadiness } from '@/lib/readiness/score'
import { expectation, link, pilot, requirement, today, untouched } from './facts'

const waiting = requirement('waiting', { expectations: [expectation('waiting.e1', [link('submitted')])] })
const judged = (...facts: Parameters<typeof pilot>[0]) => scoreReadiness(pilot(facts), today)

test('the next whole percentage comes by the requirement that asks least', () => {
  const path = pathToNextPercent(judged(untouched('much'), waiting, requirement('done')))
  expect(path).toMatchObject({
    reaches: { ready: 2, of: 3, percent: 66 },
    asks: [{ reason: 'proof-waiting', count: 1 }],
  })
  expect(path?.steps.map(({ requirementId }) => requirementId)).toEqual(['waiting'])
})

test('with more than a hundred requirements it may take several to move one whole percentage', () => {
  const many = Array.from({ length: 250 }, (_, index) => untouched(`r${index}`))
  expect(pathToNextPercent(judged(...many))).toMatchObject({ reaches: { ready: 3, percent: 1 } })
})

test('the way to everything adds up what is asked, the lightest first', () => {
  const path = pathToAll(judged(untouched('one'), untouched('two'), waiting))
  expect(path?.reaches).toEqual({ ready: 3, of: 3, percent: 100 })
  expect(path?.asks).toEqual([
    { reason: 'proof-waiting', count: 1 },
    { reason: 'verdict-missing', count: 2 },
    { reason: 'proof-missing', count: 2 },
  ])
})

test('when all is ready, or nothing applies, there is no way to go', () => {
  expect(pathToNextPercent(judged(requirement('done')))).toBeNull()
  expect(pathToAll(judged(requirement('done')))).toBeNull()
  expect(pathToNextPercent(judged())).toBeNull()
})
