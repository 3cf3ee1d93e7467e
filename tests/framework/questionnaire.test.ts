import { day } from '@/lib/day'
import { arriveQuestions, openQuestions, questionTheme } from '@/lib/framework/arrive-questions'
import { contentFaults, type EditionContent } from '@/lib/framework/edition-content'
import { placeQuestions, proposedPlaces, uncovered, type Ours, type Place } from '@/lib/framework/place-questions'
import { readQuestionnaire, type Question } from '@/lib/framework/questionnaire'
import { editionOf } from './edition-of'

const { version, title, notice, ccvOwn, knownCriteria, themes, requirements, indicators, sources } =
  editionOf('toetsklaar-2026-1')
const content: EditionContent = {
  ...{ version, title, notice, ccvOwn, knownCriteria, themes, indicators, sources },
  requirements: requirements.map((one) => ({ ...one, own: false, retired: false, question: null })),
}
const origin = { ccvOwn: true, day: day('2026-11-20') }

const sheet = (...rows: readonly (readonly string[])[]) => [
  { name: 'Blad1', rows: rows.map((cells, at) => ({ line: at + 1, cells })) },
]

const questions: readonly Question[] = [
  { number: '1', text: 'Is bemiddeling gratis voor de buren?', explanation: '', attachments: 'Folder\nTarieven' },
  { number: '2', text: 'Hoeveel stoelen staan er in de kantine?', explanation: 'Tel ze.', attachments: '' },
]
const arrived = arriveQuestions(content, questions, origin)
const [first, second] = openQuestions(arrived)
const placed = (places: readonly (readonly [string, Place])[], ours: readonly (readonly [string, Ours])[] = []) =>
  placeQuestions(arrived, { places: new Map(places), ours: new Map(ours) })

test('a questionnaire is read below its title, with chapters passed over and the heads that people use', () => {
  const read = readQuestionnaire(
    sheet(
      ['Vragen'],
      [],
      ['Nr.', 'Vraag', 'Toelichting', 'Gevraagde bijlagen'],
      ['', 'Hoofdstuk 1'],
      ['1', 'Is het gratis?', 'Voor iedereen', 'Folder'],
      ['2a', "'=Wie doet het?", '', ''],
    ),
  )
  expect(read).toEqual({
    ok: true,
    questions: [
      { number: '1', text: 'Is het gratis?', explanation: 'Voor iedereen', attachments: 'Folder' },
      { number: '2a', text: '=Wie doet het?', explanation: '', attachments: '' },
    ],
  })
})

test('without a column of numbers the number in front of a question counts, or else its place', () => {
  const read = readQuestionnaire(sheet(['Question'], ['7. Is it free?'], ['Who does it?']))
  expect(read.ok && read.questions.map(({ number, text }) => [number, text])).toEqual([
    ['7', 'Is it free?'],
    ['2', 'Who does it?'],
  ])
})

test('rows without a question and numbers that are there twice are named', () => {
  const read = readQuestionnaire(sheet(['Nr', 'Vraag'], ['1', 'Een?'], ['2', ''], ['1', 'Nog een?']))
  expect(read).toEqual({
    ok: false,
    problem: 'faults',
    faults: [
      { line: 3, why: 'no-question' },
      { line: 4, why: 'number-twice' },
    ],
  })
})

test('a file without a question is not a questionnaire', () => {
  expect(readQuestionnaire(sheet(['Naam', 'Adres'], ['a', 'b']))).toEqual({ ok: false, problem: 'no-headings' })
  expect(readQuestionnaire(sheet(['Nr', 'Vraag']))).toEqual({ ok: false, problem: 'no-questions' })
})

test('questions arrive without a place, and the edition stays sound', () => {
  expect(openQuestions(arrived).map(({ question }) => question)).toEqual(['1', '2'])
  expect(first?.expectations.map(({ mustShow }) => mustShow.nl)).toEqual(['Folder', 'Tarieven'])
  expect(contentFaults(arrived)).toEqual([])
  expect(arrived.ccvOwn).toBe(true)
})

test('a question about what we have is proposed for its place; one about nothing of ours is not', () => {
  const proposed = proposedPlaces(arrived)
  const ours = content.requirements.find(({ id }) => id === proposed.get(first?.id ?? ''))
  expect(ours?.title.nl).toMatch(/gratis|kosten|betalen/i)
  expect(proposed.has(second?.id ?? '')).toBe(false)
})

test('what takes the place of a requirement keeps its id and what it asks to be shown', () => {
  const ours = content.requirements[3]
  const result = placed([[first?.id ?? '', { replaces: ours?.id ?? '' }]])
  if (!result.ok) throw new Error(result.problem)
  const after = result.value.requirements.find(({ id }) => id === ours?.id)
  expect(after).toMatchObject({ title: first?.title, question: '1', expectations: ours?.expectations })
  expect(after?.provenance.mark).toBe('literal')
  expect(openQuestions(result.value).map(({ question }) => question)).toEqual(['2'])
})

test('several of ours may belong to one question', () => {
  const [one, other] = content.requirements
  const result = placed(
    [[first?.id ?? '', 'covered']],
    [
      [one?.id ?? '', { question: '1' }],
      [other?.id ?? '', { question: '1' }],
    ],
  )
  expect(result.ok && result.value.requirements.filter(({ question }) => question === '1')).toHaveLength(2)
})

test('a new requirement is not asked about again, nor when the same file comes once more', () => {
  const result = placed([[second?.id ?? '', 'new']])
  if (!result.ok) throw new Error(result.problem)
  expect(result.value.requirements.find(({ id }) => id === second?.id)?.themeId).toBe(questionTheme)
  const again = arriveQuestions(result.value, questions, origin)
  expect(openQuestions(again).map(({ question }) => question)).toEqual(['1'])
})

test('one of ours may be retired when no question asks it', () => {
  const [one] = uncovered(arrived)
  const result = placed([], [[one?.id ?? '', 'retire']])
  expect(result.ok && result.value.requirements.find(({ id }) => id === one?.id)?.retired).toBe(true)
})

test('one of ours takes one question, and a question is covered by something', () => {
  const ours = { replaces: content.requirements[0]?.id ?? '' }
  const twice = placed([
    [first?.id ?? '', ours],
    [second?.id ?? '', ours],
  ])
  expect(twice).toEqual({ ok: false, problem: 'requirement-chosen-twice' })
  expect(placed([[first?.id ?? '', 'covered']])).toEqual({ ok: false, problem: 'question-not-covered' })
  expect(placed([['nothing', 'new']])).toEqual({ ok: false, problem: 'not-found' })
})
