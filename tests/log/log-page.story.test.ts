import { confirmBulk, prepareBulk, undoBulk } from '@/app/(member)/requirements/bulk/actions'
import CheckPage from '@/app/(member)/log/check/page'
import LogPage from '@/app/(member)/log/page'
import { GET } from '@/app/api/log/route'
import { readAs } from '@/db/store'
import { systemWithin } from '@/db/store/transaction'
import { collect } from '@/db/log/write'
import { writtenHead } from '@/lib/log/head'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, follow, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { document, linked, tick } from '../requirements/at-work'
import { htmlOf, statementsOf } from '../requirements/pages'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
  await tick('dec-team', { verdict: 'met' })
  await document(organisation.editor, { title: 'Projectplan', confidential: true })
  signedInAs(organisation.lead)
})

const shown = (query: Readonly<Record<string, string>> = {}) => open(LogPage, address({}, query))
const html = async (query: Readonly<Record<string, string>> = {}) => htmlOf(shown(query))
const sentences = async (query: Readonly<Record<string, string>> = {}) =>
  [...(await html(query)).matchAll(/<p class="row-title">(.*?)<\/p>/g)].map(([, text]) => text)
const csv = async (query = '') => (await follow(GET, {}, `http://toetsklaar.test/api/log${query}`)).text()

/** So many more entries, as work by the product itself. */
async function entries(count: number): Promise<void> {
  await systemWithin(organisation.id, async (tx) => {
    const happened = { organisationId: organisation.id, memberId: null, cause: 'system', subjectId: null } as const
    for (let number = 0; number < count; number += 1) {
      collect(tx, { ...happened, action: 'round-changed', detail: { name: `${number}` } })
    }
  })
}

test('the lead reads who did what, newest first', async () => {
  const [newest, before] = await sentences()
  expect(newest).toBe(`${organisation.editor.name} voegde ‘Projectplan’ toe.`)
  expect(before).toMatch(/^Emma Editor \d+ zette het oordeel over ‘.+’ van ‘Nog geen oordeel’ op ‘Voldaan’\.$/)
})

test('nobody but the lead reads it, as page, as check or as file', async () => {
  for (const role of ['editor', 'reviewer', 'viewer'] as const) {
    signedInAs(organisation[role])
    expect(await shown()).toBe('not-found')
    expect(await open(CheckPage, { searchParams: Promise.resolve({}) })).toBe('not-found')
    expect((await follow(GET, {})).status).toBe(404)
  }
})

test('the log is searched by person, thing, kind and period, and all of it stands in the address', async () => {
  expect(await sentences({ person: organisation.editor.id, kind: 'answers' })).toHaveLength(1)
  expect(await sentences({ person: organisation.reviewer.id, kind: 'answers' })).toEqual([])
  expect(await sentences({ item: 'projectPLAN' })).toHaveLength(1)
  expect((await sentences({ kind: 'people' })).length).toBeGreaterThan(3)
  expect(await sentences({ from: '2199-01-01' })).toEqual([])
  expect((await sentences({ until: '2199-01-01' })).length).toBeGreaterThan(3)
  const page = await html({ kind: 'answers', item: 'plan' })
  expect(page).toContain('href="/api/log?item=plan&amp;kind=answers"')
  expect(page).toContain('value="plan"')
  expect(page).toMatch(/<option value="answers" selected="">/)
})

test('a search folds away to one line that says what was asked and forgets it at a press, with the answer under it', async () => {
  const page = await html({ kind: 'evidence', item: 'projectplan', person: organisation.editor.id, from: '2026-01-01' })
  const [before, search, after] = page.split(/<search|<\/search>/)
  expect(before).not.toContain('<details')
  expect(search).toMatch(/<details class="disclosure"(?! open)/)
  const name = organisation.editor.name
  expect(search).toContain(
    `Je zocht: Wie: ${name}, Eis of bewijsstuk: projectplan, Soort: Bewijsstukken, Vanaf: 1 jan 2026`,
  )
  expect(search).toContain('<a href="/log">Wis ')
  expect(after).toMatch(/^<section [^>]+id="entries".*?Gevonden \(1\)/)
  expect(await html()).not.toContain('Gevonden')
})

test('what was found is counted beyond the page, and no further than the search', async () => {
  await entries(120)
  expect(await html({ person: 'system' })).toContain('Gevonden (120)')
  expect(await html({ person: 'system', before: '60' })).toContain('Gevonden (120)')
  expect(await html({ person: 'system', from: '2199-01-01' })).toContain('Gevonden (0)')
})

test('an entry of a change of many leads to that change, and one of taking it back does not, for it has no page', async () => {
  signedInAs(organisation.lead)
  const ending = await submit(prepareBulk, { select: ['dec-team', 'dec-value'], bulkWork: 'busy' })
  const [bulkId = ''] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(JSON.stringify(ending)) ?? []
  await submit(confirmBulk, { bulkId })
  expect(await html({ batch: bulkId })).toContain(`href="/requirements/bulk/${bulkId}"`)
  await submit(undoBulk, { bulkId })
  const [taken] = (await html({ kind: 'answers' })).split('<li class="row"').slice(1)
  expect(taken).toContain('Toon alles van deze wijziging')
  expect(taken).not.toContain('/requirements/bulk/')
})

test('a link is found by the requirement and by the document', async () => {
  await linked(organisation.editor, await document(organisation.editor, { title: 'Convenant' }), 'dec-team.e1')
  signedInAs(organisation.lead)
  expect((await sentences({ item: 'Convenant', kind: 'review' }))[0]).toContain('koppelde ‘Convenant’ aan')
  const { requirements } = await readAs(organisation.lead, async (store) =>
    store.framework.of(await store.rounds.current()),
  )
  const title = requirements.find(({ id }) => id === 'dec-team')?.title.nl ?? ''
  expect(await sentences({ item: title })).toHaveLength(2)
})

test('a hundred and twenty entries are read on three pages, each entry once, back and forth', async () => {
  await entries(120)
  const total = (await readAs(organisation.lead, (store) => store.log.head()))?.number ?? 0
  const numbersOn = async (query: Readonly<Record<string, string>>) =>
    [...(await html(query)).matchAll(/id="entry-(\d+)"/g)].map(([, number]) => Number(number))
  const first = await numbersOn({})
  const second = await numbersOn({ before: String(first.at(-1)) })
  const third = await numbersOn({ before: String(second.at(-1)) })
  expect([...first, ...second, ...third]).toEqual(Array.from({ length: total }, (_, index) => total - index))
  expect(await numbersOn({ after: String(third[0]) })).toEqual(second)
})

test('the page asks four questions of the database, however long the log is', async () => {
  const few = await statementsOf(() => shown())
  await entries(200)
  const many = await statementsOf(() => shown({ kind: 'organisation', item: 'plan' }))
  expect([few.length, many.length]).toEqual([4, 4])
})

test('the file has everything that was searched for, and no cell of it is a formula', async () => {
  await document(organisation.editor, { title: '=HYPERLINK("http://x")' })
  await entries(1500)
  signedInAs(organisation.lead)
  const all = (await csv()).split('\r\n')
  const head = await readAs(organisation.lead, (store) => store.log.head())
  expect(all[0]).toBe('Nummer;Moment;Wie;Wat;Soort;Eis of bewijsstuk;Van en naar;Controlegetal')
  expect(all).toHaveLength((head?.number ?? 0) + 2)
  expect(all[1]).toContain(head?.hash)
  const found = await csv('?kind=evidence')
  expect(found.split('\r\n')).toHaveLength(4)
  expect(found).toContain(`;"'=HYPERLINK(""http://x"")";`)
})

test('the check says that the log is whole, and whether it agrees with what was written down', async () => {
  const head = await readAs(organisation.lead, (store) => store.log.head())
  const check = (noted: string) => htmlOf(open(CheckPage, { searchParams: Promise.resolve({ noted }) }))
  const written = head === null ? '' : writtenHead(head)
  expect(await html()).toContain(head?.hash)
  expect(await check(written)).toContain(`Regel ${head?.number} is nog zoals je hem opschreef.`)
  expect(await check('')).toContain(`Het logboek is heel: ${head?.number} regels gecontroleerd.`)
  expect(await check(`${head?.number} ${'a'.repeat(64)}`)).toContain('is niet meer zoals je hem opschreef')
  expect(await check('12 abc')).toContain('Het is niet vergeleken.')
})
