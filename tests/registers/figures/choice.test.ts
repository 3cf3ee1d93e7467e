import { choiceEffect } from '@/lib/registers/figures/choice'
import { indicator, pilot, requirement, today } from '../../readiness/facts'

const softMissed = indicator('missed', 'soft')
const asked = requirement('asked', { indicators: [softMissed] })
const other = requirement('other', { indicators: [indicator('reached', 'soft')] })

test('making a missed indicator count takes its requirements out of readiness, and says which', () => {
  const effect = choiceEffect(pilot([asked, other]), today, softMissed.id, 'counts')
  expect([effect.from.ready, effect.to.ready, effect.to.of]).toEqual([2, 1, 2])
  expect(effect).toMatchObject({ lost: ['asked'], gained: [] })
})

test('making an indicator count that reaches its target changes nothing', () => {
  const effect = choiceEffect(pilot([asked, other]), today, 'soft-reached', 'counts')
  expect(effect).toMatchObject({ from: { ready: 2 }, to: { ready: 2 }, lost: [], gained: [] })
})

test('stopping it gives the requirement back', () => {
  const hardened = requirement('asked', { indicators: [{ ...softMissed, hard: true }] })
  const effect = choiceEffect(pilot([hardened, other]), today, softMissed.id, 'informs')
  expect(effect).toMatchObject({ from: { ready: 1 }, to: { ready: 2 }, lost: [], gained: ['asked'] })
})
