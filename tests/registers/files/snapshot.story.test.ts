import { GET as readFile } from '@/app/api/evidence/[evidenceId]/versions/[number]/files/[position]/route'
import SnapshotPage from '@/app/(member)/registers/[register]/snapshot/page'
import { POST as makeSnapshot } from '@/app/api/registers/[register]/snapshot/route'
import { readAs } from '@/db/store'
import { day } from '@/lib/day'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { follow, formWith, open } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { readPdf } from '../../exports/read-pdf'
import { givenDataFolder } from '../../evidence/files/data-folder'
import { htmlOf } from '../../requirements/pages'

givenDatabase()
givenDataFolder()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation({ name: 'Buurtbemiddeling Noord' })
  signedInAs(organisation.editor)
})

/** Sends the form and gives where the browser goes next. */
async function record(register: string, expectationId = ''): Promise<string> {
  const headers = { origin: 'http://toetsklaar.test', host: 'toetsklaar.test' }
  const body = formWith({ expectationId })
  const request = new Request(`http://toetsklaar.test/api/registers/${register}/snapshot`, {
    method: 'POST',
    headers,
    body,
  })
  const answer = await makeSnapshot(request, { params: Promise.resolve({ register }) })
  return answer.headers.get('location') ?? String(answer.status)
}

async function filesOf(evidenceId: string): Promise<readonly [pdf: Uint8Array, csv: string]> {
  const bytes = async (position: string) =>
    new Uint8Array(await (await follow(readFile, { evidenceId, number: '1', position })).arrayBuffer())
  return [await bytes('1'), new TextDecoder().decode(await bytes('2'))]
}

const idIn = (address: string) => /\/evidence\/([\w-]+)/.exec(address)?.[1] ?? ''

test('a register on a day becomes evidence of two files, with mediators by code and never by name', async () => {
  await given.rows(organisation, 'mediators', [
    { code: 'B1', name: 'Anja Alberts', activeFrom: day('2026-01-05'), secrecySignedOn: day('2026-01-06') },
    { code: 'B2', name: 'Bert', activeFrom: day('2026-02-05') },
  ])
  const address = await record('mediators')
  expect(address).toMatch(/^\/evidence\/[\w-]+#link$/)
  const [pdf, csv] = await filesOf(idIn(address))
  expect(csv).toContain('B1;05-01-2026;;;06-01-2026')
  const { info, pages } = await readPdf(pdf)
  const text = pages.map((page) => page.text).join(' ')
  expect(info['Title']).toBe('Bemiddelaars op 23 november 2026')
  expect(text).toContain('B1')
  expect(text).toContain(organisation.editor.name)
  for (const said of [csv, text]) expect(said).not.toContain('Anja')
})

test('of cases it holds numbers and no case, and hides the small ones', async () => {
  const cases = Array.from({ length: 9 }, (_, at) => ({
    ...{ number: `2026-${at}`, reportedOn: day('2026-10-01'), channel: at < 7 ? 'self' : 'police' },
  }))
  await given.rows(organisation, 'cases', cases)
  const [pdf, csv] = await filesOf(idIn(await record('cases')))
  expect(csv).toContain('Meldingen per aanmelder;politie;<5')
  expect(csv).toContain('Meldingen per aanmelder;Samen;9')
  expect(csv).not.toContain('zelfmelder;7')
  expect(csv).not.toContain('2026-1')
  const { pages } = await readPdf(pdf)
  expect(pages.map(({ text }) => text).join(' ')).not.toContain('2026-1')
})

test('it can be linked at once to what it proves, and then waits for other eyes', async () => {
  await given.rows(organisation, 'trainings', [{ mediator: 'B1', kind: 'basic', day: day('2026-01-31') }])
  const html = await htmlOf(
    open(SnapshotPage, { params: Promise.resolve({ register: 'trainings' }), searchParams: Promise.resolve({}) }),
  )
  expect(html).toContain('value="vol-basic.e1"')
  expect(html).not.toContain('value="dec-volume.e1"')
  const address = await record('trainings', 'vol-basic.e1')
  expect(address).toMatch(/^\/evidence\/[\w-]+$/)
  const links = await readAs(organisation.lead, async (store) =>
    store.links.ofEvidence(await store.rounds.current(), idIn(address)),
  )
  expect(links).toMatchObject([
    { expectationId: 'vol-basic.e1', status: 'submitted', uploadedBy: organisation.editor.id },
  ])
})

test('what it was for is gone: nothing is recorded, and the page says why', async () => {
  await given.rows(organisation, 'trainings', [{ mediator: 'B1', kind: 'basic', day: day('2026-01-31') }])
  expect(await record('trainings', 'gone.e1')).toBe('/registers/trainings/snapshot?problem=not-found')
})

test('what is no form is refused, and nothing is recorded', async () => {
  const request = new Request('http://toetsklaar.test/api/registers/cases/snapshot', {
    method: 'POST',
    headers: { origin: 'http://toetsklaar.test', host: 'toetsklaar.test', 'content-type': 'text/plain' },
    body: 'expectationId=',
  })
  const answer = await makeSnapshot(request, { params: Promise.resolve({ register: 'cases' }) })
  expect(answer.status).toBe(400)
})
