import { writeFileSync } from 'node:fs'
import { processTypesetter } from '@/app/_exports/typesetter'
import { day } from '@/lib/day'
import type { DecisionDesk } from '@/lib/decision/desk'
import { decisionTable } from '@/lib/decision/table'
import { decisionNoteOf } from '@/lib/exports/decision-note'
import type { Language } from '@/lib/i18n/languages'
import { languages } from '@/lib/i18n/languages'
import { scoreReadiness } from '@/lib/readiness/score'
import { value } from '@/tests/support/given'
import { summaryFacts } from '../exports/heemskerk'
import { readPdf, tagged, wordsOf } from '../exports/read-pdf'

jest.setTimeout(60_000)

const gemeente = { partnerId: 'gemeente', kind: 'municipality', name: 'Gemeente Heemskerk' } as const
const woonopmaat = { partnerId: 'woonopmaat', kind: 'housing-corporation', name: 'Woonopmaat' } as const
const empty: DecisionDesk = {
  ...{ decisions: [], stepOutcomes: [], budget: [], funding: [] },
  partners: [
    { id: 'gemeente', kind: 'municipality', name: 'Gemeente Heemskerk', funds: true },
    { id: 'woonopmaat', kind: 'housing-corporation', name: 'Woonopmaat', funds: true },
  ],
  evaluations: [
    {
      partnerId: 'gemeente',
      position: 'permanent',
      conditions: 'Na twee jaar opnieuw bekijken.',
      handedInOn: day('2026-11-01'),
    },
  ],
}
const decided: DecisionDesk = {
  ...empty,
  budget: [2026, 2027, 2028].map((year) => ({ year, amount: '42000.00' })),
  stepOutcomes: [{ decisionId: 'one', position: 1, doneOn: day('2026-11-22'), outcome: 'Akkoord' }],
  decisions: [
    {
      ...{ id: 'one', roundId: 'round', outcome: 'permanent', decidedOn: day('2026-11-20'), corrects: null },
      reasoning: 'Buren praten weer met elkaar. De partners zien minder meldingen bij de wijkagent.',
      conditions: 'De bezetting blijft ten minste acht bemiddelaars.',
      positions: [
        { ...gemeente, position: 'permanent', conditions: 'Na twee jaar opnieuw bekijken.' },
        { ...woonopmaat, position: 'extend', conditions: '' },
      ],
      funding: [2026, 2027, 2028].map((year) => ({
        ...{ partnerId: 'gemeente', name: 'Gemeente Heemskerk', year, amount: '30000.00', state: 'promised' },
      })),
      steps: [
        { body: 'executive', title: 'Collegebesluit', plannedOn: day('2026-11-22') },
        { body: 'council', title: 'Raadsinformatiebrief', plannedOn: day('2026-12-17') },
      ],
      nextEvaluationOn: day('2027-11-01'),
      ...{ recordedBy: 'Anna de Vries', recordedAt: new Date('2026-11-20T12:00:00Z') },
    },
  ],
}

function noteOf(language: Language, desk: DecisionDesk) {
  const facts = summaryFacts({ language })
  const { round, firstCase, today } = facts
  const readiness = scoreReadiness(facts.facts, today)
  return decisionNoteOf({
    ...{
      language,
      organisation: facts.organisation,
      fictional: true,
      judgedOn: today,
      madeBy: facts.madeBy,
      madeAt: facts.madeAt,
    },
    ...{ round, standing: facts, firstCase, readiness, desk },
    table: decisionTable({ round, firstCase, readiness, desk, judgedOn: today }),
    values: [
      {
        ...{ aspect: 'cohesion', narrative: 'Buren groeten elkaar weer.', figures: '13 zaken', version: 1 },
        ...{ quote: 'Wij drinken nu koffie.', quoteBy: 'een bewoner' },
      },
    ],
  })
}
const bytesOf = async (note: ReturnType<typeof noteOf>) =>
  value(await processTypesetter().pdf('decision-note.typ', note))

describe.each(languages)('the decision note (%s)', (language) => {
  test('is an accessible PDF of at most three pages that says in one sentence what was decided', async () => {
    const note = noteOf(language, decided)
    const bytes = await bytesOf(note)
    if (process.env['KEEP_NOTE']) writeFileSync(`${process.env['KEEP_NOTE']}-${language}.pdf`, bytes)
    const pdf = await readPdf(bytes)
    expect(pdf.info).toMatchObject({ Language: language, Title: note.title, Author: 'Buurtbemiddeling Heemskerk' })
    expect(pdf).toMatchObject({ marked: true, showsTitle: true })
    expect(pdf.xmp).toMatch(/pdfuaid:part>1</)
    expect(pdf.pages.length).toBeLessThanOrEqual(3)
    expect(wordsOf(pdf)).toContain(note.front.sentence)
    const heads = tagged(pdf, 'TH').map(({ text }) => text.trim())
    for (const column of note.tables.positions.columns) expect(heads).toContain(column)
    expect(pdf.pages.flatMap(({ collisions }) => collisions)).toEqual([])
  })

  test('is a proposal with the options, marked as a draft, as long as nothing was decided', async () => {
    const note = noteOf(language, empty)
    expect(note.stamps).toHaveLength(2)
    expect(note.options?.rows).toHaveLength(4)
    expect(note.options?.rows[0]?.[2]).toBe('Gemeente Heemskerk')
    const bytes = await bytesOf(note)
    if (process.env['KEEP_NOTE']) writeFileSync(`${process.env['KEEP_NOTE']}-proposal-${language}.pdf`, bytes)
    const pdf = await readPdf(bytes)
    for (const { text } of pdf.pages) for (const stamp of note.stamps) expect(text).toContain(stamp)
  })
})

test('the same facts at the same moment give the same bytes', async () => {
  const [one, other] = await Promise.all([bytesOf(noteOf('nl', decided)), bytesOf(noteOf('nl', decided))])
  expect(Buffer.compare(one, other)).toBe(0)
})

test('says plainly that it is no text of the CCV', () => {
  expect(noteOf('nl', decided).about.paragraphs.join(' ')).toContain('geen tekst van het CCV')
})
