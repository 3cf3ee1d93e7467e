import { signIn } from '@/app/(public)/sign-in/actions'
import { admit } from '@/app/_gate/admit'
import { currentIdentity } from '@/app/_gate/session'
import { givenDatabase } from '@/tests/support/database'
import { submit } from '@/tests/support/in-the-browser'
import { freshVisitor } from '@/tests/support/visitor'
import { givenDataFolder } from '../evidence/files/data-folder'
import { givenCommand } from './run-command'

givenDatabase()
givenDataFolder()
const createOrganisation = givenCommand('create-organisation')

afterEach(freshVisitor)

const email = 'lotte@zuid.test'
const wordsFor = (name: string, to = email) => [
  ...['--name', name, '--lead', 'Lotte de Wit', '--email', to, '--starts-on', '2026-09-01'],
]

test('the command prints a password once, with which the lead signs in', async () => {
  const { code, said } = await createOrganisation(wordsFor('Zuid'))
  const [, password = ''] = /^lead {2}lotte@zuid\.test {2}(\S+)$/m.exec(said) ?? []
  expect(code).toBe(0)
  expect(await submit(signIn, { email, password })).toEqual({ wentTo: '/' })
  expect(await admit('organisation:manage')).toMatchObject({ organisationName: 'Zuid', fictional: false })
}, 20_000)

test('somebody with an account gets a second organisation beside the first, and no new password', async () => {
  const piped = 'paarse fiets onder water\n'
  await createOrganisation([...wordsFor('West', 'twee@steden.test'), '--password-stdin'], piped)
  const { code, said } = await createOrganisation(wordsFor('Oost', 'twee@steden.test'))
  expect([code, said]).toEqual([0, expect.stringContaining('leidt deze organisatie nu ook')])
  expect(said).not.toMatch(/^lead {2}/m)
  expect(await submit(signIn, { email: 'twee@steden.test', password: piped.trim() })).toEqual({ wentTo: '/' })
  const organisations = (await currentIdentity())?.memberships.map(({ organisationName, role }) => [
    organisationName,
    role,
  ])
  expect(organisations?.toSorted()).toEqual([
    ['Oost', 'lead'],
    ['West', 'lead'],
  ])
}, 20_000)

test('a password that was piped in is judged, and never printed', async () => {
  const words = [...wordsFor('Noord', 'noor@noord.test'), '--password-stdin']
  const refused = await createOrganisation(words, 'welkom2026\n')
  expect([refused.code, refused.complained]).toEqual([1, expect.stringContaining('te kort')])
  const made = await createOrganisation(words, 'paarse fiets onder water\n')
  expect([made.code, made.said]).toEqual([0, expect.not.stringContaining('paarse')])
}, 20_000)

test.each([
  ['nothing at all', [], /Zeg ook --name\. Say --name as well\./],
  [
    'a day that does not exist',
    [...wordsFor('X').slice(0, -1), '2026-02-30'],
    /--starts-on: Dit is geen bestaande dag/,
  ],
  ['a word it does not know', ['--wachtwoord', 'geheim'], /Dit begrijp ik niet/],
])('given %s the command says what is wrong, and does nothing', async (_, words, sentence) => {
  const { code, complained } = await createOrganisation(words)
  expect([code, complained]).toEqual([1, expect.stringMatching(sentence)])
})
