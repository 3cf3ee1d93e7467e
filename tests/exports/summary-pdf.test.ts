import { processTypesetter } from '@/app/_exports/typesetter'
import { summaryOf } from '@/lib/exports/summary'
import type { SummaryFacts } from '@/lib/exports/summary-facts'
import { languages } from '@/lib/i18n/languages'
import { value } from '@/tests/support/given'
import { answer, framework, link, summaryFacts } from './heemskerk'
import { readPdf, tagged, within, wordsOf, type ReadPdf } from './read-pdf'
import { workedExample } from './worked-example'

// Making and reading a dozen documents takes a while on a busy machine.
jest.setTimeout(60_000)

const bytesOf = async (facts: SummaryFacts) => value(await processTypesetter().pdf('summary.typ', summaryOf(facts)))
const pdfOf = async (facts: SummaryFacts) => readPdf(await bytesOf(facts))

describe.each(languages)('the summary of a pilot under way (%s)', (language) => {
  const facts = workedExample({ language })
  const model = summaryOf(facts)
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await pdfOf(facts)
  })

  test('says it is an accessible PDF, in which language, and what it is called', () => {
    expect(pdf.info).toMatchObject({ Language: language, Title: model.title, Author: 'Buurtbemiddeling Heemskerk' })
    expect(pdf).toMatchObject({ marked: true, showsTitle: true })
    expect(pdf.xmp).toMatch(/pdfuaid:part>1</)
  })

  test('has one first heading, which comes first, and skips no level', () => {
    const levels = pdf.pages.flatMap(({ tree }) => headings(tree))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true)
  })

  test('has its tables as tables, each with the names of its columns', () => {
    const tables = tagged(pdf, 'Table')
    expect(tables.length).toBeGreaterThan(15)
    const heads = tagged(pdf, 'TH').map(({ text }) => text.trim())
    for (const column of [...model.themes.columns, ...model.gaps.columns, ...model.evidence.columns]) {
      expect(heads).toContain(column)
    }
    expect(tables.filter((table) => within(table, 'TH').length === 0)).toEqual([])
  })

  test('tells in words what each bar shows', () => {
    const figures = [model.front.readiness, ...model.front.beside]
    expect(tagged(pdf, 'Figure').map(({ alt }) => alt)).toEqual(figures.map(({ text }) => text.description))
  })

  test('brings its own letters along', () => {
    const fonts = pdf.pages.flatMap((page) => page.fonts)
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter(({ name, embedded }) => !embedded || !name.includes('SourceSans3'))).toEqual([])
  })

  test('names every requirement', () => {
    const words = wordsOf(pdf)
    expect(framework.requirements).toHaveLength(48)
    expect(framework.requirements.filter(({ title }) => !words.includes(title[language]))).toEqual([])
  })

  test('says draft, invented, round, edition, maker and moment on every page, with its number', () => {
    pdf.pages.forEach(({ text }, at) => {
      const words = text.replace(/\s+/g, ' ')
      for (const part of [...model.stamps, ...model.footer.lines.flatMap((line) => line.split(' · '))]) {
        expect(words).toContain(part)
      }
      expect(words).toContain(`${model.footer.page} ${at + 1} ${model.footer.of} ${pdf.pages.length}`)
    })
  })

  test('keeps every word clear of the others and of the margin', () => {
    expect(pdf.pages.flatMap(({ collisions }) => collisions)).toEqual([])
  })

  test('has all of page one on one page', () => {
    const first = pdf.pages[0]?.text.replace(/\s+/g, ' ')
    const { sentence, gates, steps, ijkpunten } = model.front
    for (const text of [sentence, ...gates.rows.map(({ text }) => text), ...steps.rows.map(({ title }) => title)]) {
      expect(first).toContain(text)
    }
    expect(first).toContain(ijkpunten.join(' '))
    expect(pdf.pages[1]?.text).toContain(model.themes.title)
  })
})

test('the same facts at the same moment give the same bytes', async () => {
  const once = await bytesOf(workedExample())
  await bytesOf(summaryFacts({ language: 'en' }))
  expect(Buffer.from(await bytesOf(workedExample())).equals(once)).toBe(true)
})

test('a later moment gives other bytes', async () => {
  const later = workedExample({ madeAt: new Date('2026-11-23T13:06:00Z') })
  expect(Buffer.from(await bytesOf(later)).equals(await bytesOf(workedExample()))).toBe(false)
})

test.each(languages)('an organisation that has only just begun gets a summary too (%s)', async (language) => {
  const words = wordsOf(await pdfOf(summaryFacts({ language, fictional: false })))
  expect(words).not.toMatch(/Fictief|Fictional/)
  expect(framework.requirements.filter(({ title }) => !words.includes(title[language]))).toEqual([])
})

test('what a person typed is never read as an instruction to the typesetter', async () => {
  const typed = '#read("/etc/passwd") *vet* $x^2$ `code` @bron <label> \\ #panic("x") = Kop // weg'
  const facts = workedExample({
    organisation: typed,
    madeBy: typed,
    answers: [answer('met-process', { reasoning: typed })],
  })
  const pdf = await pdfOf(facts)
  expect(wordsOf(pdf).split(typed).length - 1).toBeGreaterThan(pdf.pages.length)
  expect(pdf.info['Author']).toBe(typed)
})

test('a character that the typeface does not know becomes a box, and the document says so', async () => {
  const reasoning = 'Overlegd met 王 en مريم 👍🏽, akkoord'
  const words = wordsOf(await pdfOf(summaryFacts({ answers: [answer('met-process', { reasoning })] })))
  expect(words).toMatch(/Overlegd met □ en □+ □+, akkoord/)
  expect(words).toContain('Sommige tekens kent het lettertype niet.')
  expect(wordsOf(await pdfOf(summaryFacts()))).not.toContain('Sommige tekens')
})

test('a reasoning of several pages loses no word, and the longest word none of its letters', async () => {
  const longest = 'Hottentottententententoonstellingsmakersvergunningsaanvraagformulieren'
  const sentences = Array.from({ length: 400 }, (_, number) => `Zin nummer ${number} staat er.`).join(' ')
  const facts = summaryFacts({ answers: [answer('met-process', { reasoning: `${longest}\n\n${sentences}` })] })
  const pdf = await pdfOf(facts)
  const letters = wordsOf(pdf).replace(/[\s\u00AD-]/g, '')
  expect(letters).toContain(longest)
  for (const number of [0, 200, 399]) expect(letters).toContain(`Zinnummer${number}staater.`)
  expect(pdf.pages.flatMap(({ collisions }) => collisions)).toEqual([])
})

test('names without a place to break stay in their column', async () => {
  const title = 'Verslag_van_de_stuurgroep_van_november_2026_definitief_versie_3_getekend.pdf'
  const reasoning = `zie ${'x'.repeat(300)} en https://example.org/${'map/'.repeat(40)}`
  const facts = summaryFacts({
    organisation: 'Welzijnsorganisatiebuurtbemiddelingsvrijwilligerscoördinatiepunt',
    links: [link('met-process.e1', { title })],
    answers: [answer('met-process', { reasoning, ownerId: 'lang', verdict: 'partly' })],
  })
  const people = new Map([['lang', 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren']])
  const pdf = await pdfOf({ ...facts, people })
  expect(pdf.pages.flatMap(({ collisions }) => collisions)).toEqual([])
})

function headings(tree: Parameters<typeof within>[0]): readonly number[] {
  const [, level] = /^H(\d)$/.exec(tree.role) ?? []
  return [...(level === undefined ? [] : [Number(level)]), ...tree.children.flatMap(headings)]
}
