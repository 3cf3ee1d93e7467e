import { faultsOf } from '@/app/_gate/form'
import { day } from '@/lib/day'
import { differences, EvidenceDetailsShape, NewEvidenceShape } from '@/lib/evidence/details'

const filledIn = {
  title: ' Jaarverslag 2025 ',
  kind: 'report',
  aboutOn: '2026-02-10',
  periodFrom: '2025-01-01',
  periodUntil: '2025-12-31',
  endsOn: '',
  source: 'Stichting De Brug',
  obtained: '',
  redactionNote: 'Regel 1\r\nRegel 2',
}

const saved = EvidenceDetailsShape.parse(filledIn)

test('what is known of a document is read from the form, and what stayed empty is nothing', () => {
  expect(saved).toEqual({
    title: 'Jaarverslag 2025',
    kind: 'report',
    aboutOn: '2026-02-10',
    periodFrom: '2025-01-01',
    periodUntil: '2025-12-31',
    endsOn: null,
    source: 'Stichting De Brug',
    obtained: '',
    redactionNote: 'Regel 1\nRegel 2',
    confidential: false,
  })
})

test('a file may be added without a title; a document that is here keeps one', () => {
  expect(NewEvidenceShape.parse({ ...filledIn, title: '' }).title).toBe('')
  expect(faultsIn({ ...filledIn, title: ' ' })).toEqual({ title: 'required' })
})

test.each([
  ['without a day', { aboutOn: '' }, { aboutOn: 'required' }],
  ['with a day that does not exist', { aboutOn: '2026-02-30' }, { aboutOn: 'day' }],
  ['with an unknown kind', { kind: 'selfie' }, { kind: 'choice' }],
  ['with a period that ends before it begins', { periodUntil: '2024-12-31' }, { periodUntil: 'period-backwards' }],
  ['with a source as long as a chapter', { source: 'a'.repeat(501) }, { source: 'too-long' }],
])('a form %s is refused at that field', (_, change, faults) => {
  expect(faultsIn({ ...filledIn, ...change })).toEqual(faults)
})

test('a period may be one day, and may be open at one side', () => {
  expect(faultsIn({ ...filledIn, periodFrom: '2025-12-31' })).toEqual({})
  expect(faultsIn({ ...filledIn, periodFrom: '' })).toEqual({})
})

test('two descriptions of a document differ in what somebody changed, and in nothing else', () => {
  expect(differences(saved, { ...saved })).toEqual([])
  expect(differences(saved, { ...saved, endsOn: day('2027-01-01'), title: 'Verslag' })).toEqual(['title', 'endsOn'])
})

function faultsIn(fields: Record<string, string>) {
  const parsed = EvidenceDetailsShape.safeParse(fields)
  return parsed.success ? {} : faultsOf(parsed.error)
}
