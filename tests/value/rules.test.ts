import { changeValue, emptyValue } from '@/lib/value/change-value'
import { personalKinds } from '@/lib/value/personal'

const saved = { ...emptyValue('cohesion'), narrative: 'Buren groeten elkaar weer.', version: 2 }
const texts = { narrative: 'Buren eten samen.', figures: '', quote: '', quoteBy: '' }

test('what somebody wrote is saved over the version that was seen', () => {
  expect(changeValue(saved, texts, 2)).toEqual({ ok: true, value: { ...saved, ...texts } })
})

test('what a colleague wrote meanwhile is not overwritten, unless both wrote the same', () => {
  expect(changeValue(saved, texts, 1)).toEqual({ ok: false, problem: 'changed-meanwhile' })
  expect(changeValue(saved, { ...texts, narrative: saved.narrative }, 1)).toEqual({ ok: true, value: null })
})

test('who said something is told only together with what was said', () => {
  expect(changeValue(saved, { ...texts, quoteBy: 'een bewoner' }, 2)).toEqual({ ok: false, problem: 'quote-missing' })
})

test('a telephone number in a story is noticed', () => {
  expect(personalKinds({ ...texts, quote: 'Bel mij op 06-12345678.' })).toEqual(['phone'])
  expect(personalKinds(texts)).toEqual([])
})
