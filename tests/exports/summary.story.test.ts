import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import OverviewPage from '@/app/(member)/(overview)/page'
import SummaryPage from '@/app/(member)/summary/page'
import { GET as getReadiness } from '@/app/api/readiness/route'
import { GET as getSchema } from '@/app/api/readiness/schema/route'
import { GET as getSummary } from '@/app/api/summary/route'
import { ReadinessDocumentShape } from '@/lib/exports/readiness-schema'
import { readAs } from '@/db/store'
import { addedDemo, type AddedDemo } from '@/tests/demo/demo'
import { givenDatabase } from '@/tests/support/database'
import { address, open } from '@/tests/support/in-the-browser'
import { signedInAs, signedOut } from '@/tests/support/signed-in-as'
import { givenDataFolder } from '../evidence/files/data-folder'
import { readPdf, wordsOf } from './read-pdf'

jest.setTimeout(60_000)
givenDatabase()
givenDataFolder()

let demo: AddedDemo
beforeAll(async () => {
  demo = await addedDemo('2026-11-23')
})

const route = { params: Promise.resolve({}) }
const summary = (query = '') => getSummary(new Request(`http://toetsklaar.test/api/summary${query}`), route)
const numbers = () => getReadiness(new Request('http://toetsklaar.test/api/readiness'), route)
const readiness = async () => ReadinessDocumentShape.parse(await (await numbers()).json())
const pdfWords = async (response: Response) => wordsOf(await readPdf(new Uint8Array(await response.arrayBuffer())))
const screenWords = async (page: Promise<ReactNode>) =>
  renderToStaticMarkup(await page)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
const summaryScreen = (query = {}) => SummaryPage(address({}, query))

test('the overview, the summary on the screen, the PDF and the API say the same number in the same sentence', async () => {
  signedInAs(demo.heemskerk.lead)
  const { status, readiness: number } = await readiness()
  const fraction = new RegExp(`\\b${number.ready} van ${number.of}\\b`)
  const said = [await screenWords(OverviewPage()), await screenWords(summaryScreen()), await pdfWords(await summary())]
  for (const words of said) {
    expect(words).toContain(status.sentence.nl)
    expect(words).toMatch(fraction)
    expect(words).toContain(`${number.percent}%`)
  }
})

test('the summary comes as a PDF to keep, with a name that says what it is', async () => {
  signedInAs(demo.heemskerk.lead)
  const response = await summary()
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="samenvatting-buurtbemiddeling-heemskerk-2026-11-23.pdf"',
    'content-language': 'nl',
    'cache-control': 'no-store',
  })
})

test('the summary comes in the language that was asked for, and else in that of the reader', async () => {
  signedInAs(demo.heemskerk.lead)
  const english = await summary('?language=en')
  expect(english.headers.get('content-disposition')).toContain('summary-buurtbemiddeling-heemskerk')
  expect(await pdfWords(english)).toContain('How far along is Buurtbemiddeling Heemskerk?')
  expect((await summary('?language=de')).headers.get('content-language')).toBe('nl')
})

test('the steering group may read it, and finds no title of a confidential document', async () => {
  const titles = await confidentialTitles()
  expect(titles.length).toBeGreaterThan(0)
  for (const member of [demo.heemskerk.viewer, demo.heemskerk.lead]) {
    signedInAs(member)
    const words = await pdfWords(await summary())
    expect(words).toContain('Vertrouwelijk stuk')
    expect(titles.filter((title) => words.includes(title))).toEqual([])
  }
})

test('every organisation reads its own summary and numbers, and nothing of another', async () => {
  signedInAs(demo.beverwijk.editor)
  const words = await pdfWords(await summary())
  expect(words).toContain('Hoe ver is Buurtbemiddeling Beverwijk?')
  expect(words).not.toContain('Buurtbemiddeling Heemskerk')
  const own = await readiness()
  signedInAs(demo.heemskerk.lead)
  expect((await readiness()).readiness).not.toEqual(own.readiness)
})

test('whoever is not signed in gets neither summary nor numbers', async () => {
  signedOut()
  expect((await summary()).status).toBe(401)
  expect((await numbers()).status).toBe(401)
  expect(await open(SummaryPage, address({}, {}))).toMatchObject({
    wentTo: expect.stringContaining('/sign-in') as unknown,
  })
})

test('anyone may read what the numbers look like', async () => {
  signedOut()
  const response = await getSchema(new Request('http://toetsklaar.test/api/readiness/schema'), route)
  expect(response.headers.get('content-type')).toBe('application/schema+json')
  expect(await response.json()).toMatchObject({ type: 'object' })
})

test('when a PDF could not be made, the screen says so', async () => {
  signedInAs(demo.heemskerk.lead)
  expect(await screenWords(summaryScreen({ failed: '' }))).toContain('De samenvatting kon niet worden gemaakt')
  expect(await screenWords(summaryScreen())).not.toContain('kon niet worden gemaakt')
})

async function confidentialTitles(): Promise<readonly string[]> {
  const links = await readAs(demo.heemskerk.lead, async (store) => store.links.inForce(await store.rounds.current()))
  return links.flatMap(({ document }) => (document?.confidential === true ? [document.title] : []))
}
