import { acceptLink, rejectLink, withdrawLink } from '@/app/_evidence/link-actions'
import type { Member } from '@/lib/members/member'
import { day } from '@/lib/day'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { atLink, document, linked } from '../requirements/at-work'
import { htmlOf, statementsOf } from '../requirements/pages'
import { screens } from './screens'

givenDatabase()

const manyMonths = 'dec-value.e1'
let organisation: GivenOrganisation

/** Documents in every state; their titles say which. */
beforeAll(async () => {
  organisation = await given.organisation()
  const { editor, lead, reviewer } = organisation
  const seenBy = async (by: Member, id: string) => {
    const at = await atLink(by, id)
    signedInAs(by)
    return { ...at, reason: 'Onleesbaar' }
  }
  const linkedTo = async (by: Member, title: string, change: Parameters<typeof document>[1] = {}) => {
    const id = await document(by, { title, ...change })
    await linked(by, id, manyMonths)
    return id
  }
  await document(editor, { title: 'Los document', kind: 'publicity' })
  await linkedTo(editor, 'Wachtend plan 100%', { kind: 'plan' })
  await submit(acceptLink, await seenBy(reviewer, await linkedTo(editor, 'Geaccepteerd_verslag')))
  await submit(rejectLink, await seenBy(reviewer, await linkedTo(lead, 'Afgewezen verslag')))
  await linkedTo(lead, 'Bijna verlopen contract', { kind: 'agreement', endsOn: day('2026-12-24') })
  await linkedTo(lead, 'Oud contract', { kind: 'agreement', endsOn: day('2026-11-22') })
  await document(lead, { title: 'Geheim stuk', confidential: true })
  await submit(withdrawLink, await seenBy(editor, await linkedTo(editor, 'Ingetrokken stuk')))
}, 20_000)

beforeEach(() => signedInAs(organisation.editor))

/** The titles on a page of the list, in order. */
async function titles(query: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const html = await htmlOf(screens.list(query))
  return [...html.matchAll(/href="\/evidence\/[0-9a-f-]{36}(?:\?[^"#]*)?">([^<]+)</g)].map(([, title = '']) => title)
}

const sorted = async (query: Readonly<Record<string, string>>) => [...(await titles(query))].sort()

test.each([
  [{ q: 'contract' }, ['Bijna verlopen contract', 'Oud contract']],
  [{ q: 'CONTRACT oud' }, ['Oud contract']],
  [{ q: '100%' }, ['Wachtend plan 100%']],
  [{ q: 'd_v' }, ['Geaccepteerd_verslag']],
  [{ kind: 'plan' }, ['Wachtend plan 100%']],
  [{ validity: 'expiring' }, ['Bijna verlopen contract']],
  [{ validity: 'expired' }, ['Oud contract']],
  [{ review: 'waiting' }, ['Bijna verlopen contract', 'Oud contract', 'Wachtend plan 100%']],
  [{ review: 'accepted' }, ['Geaccepteerd_verslag']],
  [{ review: 'rejected' }, ['Afgewezen verslag']],
  [{ unused: 'on' }, ['Geheim stuk', 'Ingetrokken stuk', 'Los document']],
  [{ confidential: 'on' }, ['Geheim stuk']],
  [{ mine: 'on', kind: 'plan' }, ['Wachtend plan 100%']],
  [{ kind: 'agreement', validity: 'expired', sort: 'title' }, ['Oud contract']],
])('the list narrowed to %j shows what fits and nothing else', async (query, expected) => {
  expect(await sorted(query)).toEqual(expected)
})

test('a file is found by its name', async () => {
  expect(await titles({ q: 'verslag.pdf' })).toHaveLength(8)
  expect(await titles({ q: 'verslagxpdf' })).toEqual([])
})

test('the list can begin with the title, the day or what ends first', async () => {
  expect((await titles({ sort: 'title' }))[0]).toBe('Afgewezen verslag')
  expect((await titles({ sort: 'valid-until' })).slice(0, 2)).toEqual(['Oud contract', 'Bijna verlopen contract'])
  expect(await titles({ sort: 'about' })).toHaveLength(8)
})

test('what expires and what expired can be read in the row', async () => {
  const html = await htmlOf(screens.list())
  expect(html).toContain('geldig tot en met 24 dec 2026')
  expect(html).toContain('gold tot en met 22 nov 2026')
})

test('nothing found names every filter to let go of', async () => {
  const html = await htmlOf(screens.list({ q: 'contract', kind: 'minutes' }))
  expect(html).toContain('Geen bewijsstuk past hierbij')
  expect(html).toContain('href="/evidence?q=contract#all"')
  expect(html).toContain('href="/evidence?kind=minutes#all"')
})

test('the number of items that fit stands beside the number there are', async () => {
  expect(await htmlOf(screens.list({ q: 'contract' }))).toContain('2 van de 8 bewijsstukken')
})

test('an item leads back to the list as it was', async () => {
  const html = await htmlOf(screens.list({ q: 'oud', kind: 'agreement' }))
  const [, id = '', list = ''] = /href="\/evidence\/([0-9a-f-]{36})\?list=([^"]+)"/.exec(html) ?? []
  const item = await htmlOf(screens.item(id, { list: decodeURIComponent(list) }))
  expect(item).toContain('href="/evidence?q=oud&amp;kind=agreement#all"')
  expect(await htmlOf(screens.item(id, { list: 'https://example.org/' }))).toContain('href="/evidence#all"')
})

test('a viewer finds nothing confidential, by no filter and no word', async () => {
  signedInAs(organisation.viewer)
  for (const query of [{}, { q: 'geheim' }, { confidential: 'on' }, { unused: 'on' }] as const) {
    expect(await htmlOf(screens.list(query))).not.toContain('Geheim stuk')
  }
  expect(await htmlOf(screens.list({ q: 'contract' }))).toContain('2 van de 7')
})

test('no filter asks the database more than four questions', async () => {
  const every = { q: 'a b', kind: 'report', validity: 'valid', review: 'waiting', unused: 'on', mine: 'on' }
  for (const query of [{}, { q: 'contract' }, every, { sort: 'valid-until' }]) {
    expect((await statementsOf(() => screens.list(query))).length).toBeLessThanOrEqual(4)
  }
})
