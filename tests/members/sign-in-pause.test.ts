import { pauseAfter, pauseRules } from '@/lib/members/sign-in-pause'

test('the first failures are forgiven, and then every one doubles the pause', () => {
  const pauses = [4, 5, 6, 7, 8].map((failures) => pauseAfter(failures, pauseRules['account-here']))
  expect(pauses).toEqual([0, 15, 30, 60, 120])
})

test('no pause lasts longer than a quarter of an hour, and that of an account as a whole a minute', () => {
  expect(pauseAfter(1000, pauseRules['account-here'])).toBe(900)
  expect(pauseAfter(1000, pauseRules.address)).toBe(900)
  expect(pauseAfter(1000, pauseRules.account)).toBe(60)
})
