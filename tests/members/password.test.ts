import { judgePassword } from '@/lib/members/password'

const email = 'marieke@voorbeeld.nl'

test('three or four words that have nothing to do with each other are good', () => {
  expect(judgePassword('fiets molen gracht', email).ok).toBe(true)
  expect(judgePassword('Zout-Kaars-Trein-7', email).ok).toBe(true)
})

test.each([
  ['kort', 'password-too-short'],
  ['a'.repeat(201), 'password-too-long'],
  ['aaaaaaaaaaaaaa', 'password-too-obvious'],
  ['Wachtwoord1234567890', 'password-too-obvious'],
  ['buurtbemiddeling', 'password-too-obvious'],
  ['marieke-marieke', 'password-too-obvious'],
])('"%s" is refused: %s', (password, problem) => {
  expect(judgePassword(password, email)).toEqual({ ok: false, problem })
})
