import { day } from '@/lib/day'
import { exportName } from '@/lib/exports/export-name'
import { summaryOf, type Summary } from '@/lib/exports/summary'
import { answer, framework, link, summaryFacts, today } from './heemskerk'
import { workedExample } from './worked-example'

const rowOf = (summary: Summary, id: string) =>
  summary.themes.sections.flatMap(({ rows }) => rows).find((row) => row.id === id)
const gapsOf = (summary: Summary, title: string) =>
  summary.gaps.groups.flatMap(({ rows }) => rows).find((row) => row.title === title)

test('lists every requirement once, in the order of the framework', () => {
  const ids = summaryOf(summaryFacts()).themes.sections.flatMap(({ rows }) => rows.map(({ id }) => id))
  expect(ids).toEqual(framework.requirements.map(({ id }) => id))
})

test('a recognition round lists the requirements for recognition only', () => {
  const summary = summaryOf(summaryFacts({ round: { kind: 'recognition' } }))
  const ids = summary.themes.sections.flatMap(({ rows }) => rows.map(({ id }) => id))
  expect(ids).toEqual(framework.requirements.filter(({ part }) => part === 'recognition').map(({ id }) => id))
  expect(summary.front.beside.map(({ title }) => title)).not.toContain('Van pilot naar permanent')
})

describe('a requirement', () => {
  test('that is met and proven is ready', () => {
    const summary = summaryOf(
      summaryFacts({
        answers: [answer('free-offer', { verdict: 'met', reasoning: 'Staat op de site.\n\nEn in de folder.' })],
        links:
          framework.requirements.find(({ id }) => id === 'free-offer')?.expectations.map(({ id }) => link(id)) ?? [],
      }),
    )
    expect(rowOf(summary, 'free-offer')).toMatchObject({
      mark: 'ready',
      state: 'Klaar',
      verdict: 'Voldaan',
      proof: ['1 van 1 geaccepteerd'],
      reason: ['Staat op de site.', 'En in de folder.'],
    })
  })

  test('that is only said to be met is claimed, with what its proof lacks', () => {
    const summary = summaryOf(
      summaryFacts({
        answers: [answer('met-process', { verdict: 'met' })],
        links: [link('met-process.e1', {}, { status: 'submitted', reviewedBy: null })],
      }),
    )
    expect(rowOf(summary, 'met-process')).toMatchObject({
      mark: 'claimed',
      state: 'Gezegd, niet aangetoond',
      proof: ['0 van 2 geaccepteerd', '1 wacht op beoordeling', '1 ontbreekt'],
    })
  })

  test('that does not apply gives the reason why not', () => {
    const applies = {
      verdict: 'not-applicable',
      notApplicableReason: 'Wij hebben geen hond.',
      reasoning: 'oud',
    } as const
    const waiting = summaryOf(summaryFacts({ answers: [answer('free-offer', applies)] }))
    expect(rowOf(waiting, 'free-offer')).toMatchObject({
      mark: 'rest',
      state: 'Nog niet klaar',
      reason: ['Wij hebben geen hond.'],
    })
    const approved = summaryOf(summaryFacts({ answers: [answer('free-offer', { ...applies, approvedBy: 'bram' })] }))
    expect(rowOf(approved, 'free-offer')).toMatchObject({ mark: 'none', state: 'Niet van toepassing' })
  })

  test('that may be chosen and was not, is no gap', () => {
    const summary = summaryOf(summaryFacts())
    expect(rowOf(summary, 'vol-vog')).toMatchObject({ mark: 'none', state: 'Niet gekozen' })
    expect(gapsOf(summary, 'VOG, alleen als je eigen beleid erom vraagt')).toBeUndefined()
  })

  test('says how sure it is that this is asked, with sources that are in the list', () => {
    const summary = summaryOf(summaryFacts())
    const numbers = summary.about.sources.items.map(({ number }) => number)
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    for (const row of summary.themes.sections.flatMap(({ rows }) => rows)) {
      expect(row.about).toMatch(
        /^(Moet|Gewenst|Vrij te kiezen|Voorwaarde) · (letterlijk|in eigen woorden|afgeleid) · bron(nen)? [\d, ]+$/,
      )
      for (const number of row.about.match(/\d+/g) ?? []) expect(numbers).toContain(Number(number))
    }
  })
})

describe('what is missing', () => {
  const owned = answer('free-offer', { verdict: 'partly', ownerId: 'anna', dueOn: day('2026-11-22') })

  test('names who does it, and says when the day is over', () => {
    const summary = summaryOf(summaryFacts({ answers: [owned] }))
    expect(gapsOf(summary, 'Gratis voor bewoners')).toMatchObject({
      who: 'Anna de Vries',
      when: '22 nov 2026, voorbij',
      overdue: true,
      gaps: ['Hieraan is nog maar deels voldaan.', expect.stringMatching(/^Bewijs ontbreekt: /)],
    })
  })

  test('is not over on the day itself', () => {
    const summary = summaryOf(summaryFacts({ answers: [{ ...owned, dueOn: today }] }))
    expect(gapsOf(summary, 'Gratis voor bewoners')).toMatchObject({ when: '23 nov 2026', overdue: false })
  })

  test('says so when nobody does it', () => {
    expect(gapsOf(summaryOf(summaryFacts()), 'Gratis voor bewoners')).toMatchObject({
      who: 'nog niemand',
      when: 'nog geen dag',
    })
  })

  test('starts with the part that this round scores, and must comes before should', () => {
    const { groups } = summaryOf(summaryFacts()).gaps
    expect(groups.map(({ title }) => title)).toEqual(['Van pilot naar permanent', 'Erkenning door het CCV'])
    expect(groups[0]?.rows.at(-1)?.title).toBe('Maatschappelijke waarde')
    expect(groups[0]?.rows.map(({ requirementId }) => requirementId)).not.toContain('dec-full-year')
  })
})

test('page one shows at most four steps, cheapest first, and says how many more there are', () => {
  const { steps } = summaryOf(summaryFacts()).front
  expect(steps.rows).toHaveLength(4)
  expect(steps.lead).toContain('Daarna volgen nog 2 eisen.')
})

test('page one says it when the steering group set no ijkpunten', () => {
  expect(summaryOf(summaryFacts()).front.ijkpunten).toEqual(['Er zijn nog geen ijkpunten gezet.'])
})

test('invented data say so on every page, real data do not', () => {
  expect(summaryOf(summaryFacts({ fictional: true })).stamps).toEqual(['Concept', 'Fictief'])
  expect(summaryOf(summaryFacts({ fictional: false, language: 'en' })).stamps).toEqual(['Draft'])
})

test('a summary is plain data: as JSON and back it is the same', () => {
  const summary = summaryOf(workedExample())
  expect(JSON.parse(JSON.stringify(summary))).toEqual(JSON.parse(JSON.stringify(structuredClone(summary))))
})

test.each([
  ['Buurtbemiddeling Heemskerk', 'samenvatting-buurtbemiddeling-heemskerk-2026-11-23.pdf'],
  ['Één & "ander" / Íslensku\r\nX', 'samenvatting-een-ander-islensku-x-2026-11-23.pdf'],
  ['北京', 'samenvatting-2026-11-23.pdf'],
  ['a'.repeat(300), `samenvatting-${'a'.repeat(60)}-2026-11-23.pdf`],
])('the summary of %j is downloaded as %s', (organisation, name) => {
  expect(exportName('samenvatting', organisation, today, 'pdf')).toBe(name)
})
