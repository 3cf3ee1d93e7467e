import { addDays } from '@/lib/day'
import { fallingAway } from '@/lib/readiness/falling-away'
import { expectation, link, pilot, requirement, today } from './facts'

const in10 = addDays(today, 10)

test('proof that ends takes readiness away on the day after its last day', () => {
  const facts = pilot([
    requirement('a', { expectations: [expectation('a.e1', [link('accepted', in10)])] }),
    requirement('b'),
    requirement('c', { expectations: [expectation('c.e1', [link('accepted', addDays(today, 40))])] }),
  ])
  const told = fallingAway(facts, today)
  expect(told.map(({ on, lost, must }) => [on, lost, must.ready, must.of])).toEqual([
    [addDays(in10, 1), ['a'], 2, 3],
    [addDays(today, 41), ['c'], 1, 3],
  ])
  expect(told[0]?.proofs).toEqual([{ requirementId: 'a', expectationId: 'a.e1' }])
})

test('newer proof for the same expectation keeps it standing', () => {
  const links = [link('accepted', in10), link('accepted', addDays(today, 400))]
  expect(fallingAway(pilot([requirement('a', { expectations: [expectation('a.e1', links)] })]), today)).toEqual([])
})

test('proof that only waits for review keeps nothing standing', () => {
  const links = [link('accepted', in10), link('submitted')]
  const [told] = fallingAway(pilot([requirement('a', { expectations: [expectation('a.e1', links)] })]), today)
  expect(told).toMatchObject({ lost: ['a'], mustChanges: true })
})

test('proof of a requirement that is not ready anyway falls away as well, and costs nothing', () => {
  const facts = pilot([
    requirement('a', { verdict: 'partly', expectations: [expectation('a.e1', [link('accepted', in10)])] }),
  ])
  expect(fallingAway(facts, today)).toMatchObject([{ lost: [], mustChanges: false, proofs: [{ requirementId: 'a' }] }])
})

test('the other part is told when it loses something, and only then', () => {
  const ending = [expectation('r.e1', [link('accepted', in10)])]
  const facts = pilot([requirement('a'), requirement('r', { part: 'recognition', expectations: ending })])
  expect(fallingAway(facts, today)).toMatchObject([{ mustChanges: false, otherPart: { ready: 0, of: 1 }, lost: ['r'] }])
})

test('what ends after sixty days, has ended already, or is not asked for is not announced', () => {
  const ends = (days: number) => [expectation('x.e1', [link('accepted', addDays(today, days))])]
  const facts = pilot([
    requirement('late', { expectations: ends(60) }),
    requirement('past', { expectations: ends(-1) }),
    requirement('free', { verdict: 'not-applicable', approved: true, expectations: ends(5) }),
    requirement('helpful', { expectations: ends(5).map((one) => ({ ...one, required: false })) }),
  ])
  expect(fallingAway(facts, today)).toEqual([])
  expect(fallingAway(facts, addDays(today, 1)).map(({ lost }) => lost)).toEqual([['late']])
})
