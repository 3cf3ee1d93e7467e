import fc from 'fast-check'
import { answerFields, type Answer } from '@/lib/requirements/answer'
import { unanswered, verdicts, works } from '@/lib/requirements/assessment'
import { mergeAnswer } from '@/lib/requirements/merge'

const empty: Answer = unanswered('vol-basic')
const { work, verdict } = empty

test('an edit of an answer that nobody else touched is the change', () => {
  const wanted = { work: 'busy', verdict } as const
  expect(mergeAnswer({ work, verdict }, wanted, empty)).toEqual({ changes: { work: 'busy' }, conflicts: [] })
})

test('the same value as a colleague saved is no conflict, and nothing is left to save', () => {
  const now: Answer = { ...empty, verdict: 'met' }
  expect(mergeAnswer({ verdict: null }, { verdict: 'met' }, now)).toEqual({ changes: {}, conflicts: [] })
})

test('two colleagues who change different fields both get their way', () => {
  const now: Answer = { ...empty, reasoning: 'Van Daan.' }
  const edit = { was: { verdict, reasoning: '' }, wanted: { verdict: 'met', reasoning: '' } } as const
  expect(mergeAnswer(edit.was, edit.wanted, now)).toEqual({ changes: { verdict: 'met' }, conflicts: [] })
})

test('two colleagues who change the same field differently need a person to choose', () => {
  const now: Answer = { ...empty, verdict: 'not-met', work: 'finished' }
  const edit = { was: { work, verdict }, wanted: { work: 'busy', verdict: 'met' } } as const
  expect(mergeAnswer(edit.was, edit.wanted, now)).toEqual({ changes: {}, conflicts: ['work', 'verdict'] })
})

const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  work: fc.constantFrom(...works),
  verdict: fc.constantFrom(null, ...verdicts),
  reasoning: fc.constantFrom('', 'Van Marieke.', 'Van Daan.'),
  notApplicableReason: fc.constantFrom('', 'Wij doen dit niet.'),
  ownerId: fc.constantFrom(null, 'marieke', 'daan'),
  dueOn: fc.constant(null),
})

test('whatever two people do: untouched fields stay, and no change of a colleague is written over', () => {
  fc.assert(
    fc.property(anyAnswer, anyAnswer, anyAnswer, (was, wanted, now) => {
      const { changes, conflicts } = mergeAnswer(was, wanted, now)
      for (const field of answerFields) {
        const changed = field in changes
        if (changed) expect(now[field]).toBe(was[field])
        if (changed) expect(changes[field]).toBe(wanted[field])
        if (wanted[field] === was[field]) expect(changed || conflicts.includes(field)).toBe(false)
        if (wanted[field] !== was[field] && wanted[field] !== now[field]) {
          expect(changed !== conflicts.includes(field)).toBe(true)
        }
      }
    }),
  )
})
