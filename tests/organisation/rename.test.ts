import { rename } from '@/lib/organisation/rename'

test.each([
  ['a new name is saved', ['Zuid', 'Zuid', 'West'], { ok: true, value: 'West' }],
  ['the same name changes nothing', ['Zuid', 'Zuid', 'Zuid'], { ok: true, value: null }],
  ['a colleague wrote the same meanwhile', ['West', 'Zuid', 'West'], { ok: true, value: null }],
  ['a colleague renamed it, and this form left the name alone', ['Oost', 'Zuid', 'Zuid'], { ok: true, value: null }],
  ['a colleague gave another name meanwhile', ['Oost', 'Zuid', 'West'], { ok: false, problem: 'changed-meanwhile' }],
] as const)('%s', (_, [stored, seen, wanted], outcome) => {
  expect(rename(stored, seen, wanted)).toEqual(outcome)
})
