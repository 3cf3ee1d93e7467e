import { ChecklistFormShape } from '@/lib/requirements/checklist-form'
import { shownField } from '@/lib/requirements/shown-field'
import { AnswerFormShape, answerFieldsOf } from '@/lib/requirements/answer-form'
import { unanswered } from '@/lib/requirements/assessment'
import { mergeForm } from '@/lib/requirements/form-merge'
import { isEdited } from '@/lib/requirements/row'

describe('the list posted as one form', () => {
  const shown = shownField([
    { id: 'vol-basic', work: 'busy', verdict: 'none' },
    { id: 'vol-vog', work: 'finished', verdict: 'met' },
  ])

  test('says what the page was made from and what was chosen', () => {
    const form = { shown, 'work.vol-basic': 'busy', 'verdict.vol-basic': 'partly', 'verdict.vol-vog': 'none' }
    const edits = ChecklistFormShape.parse(form)
    expect(edits).toEqual([
      { requirementId: 'vol-basic', was: { work: 'busy', verdict: null }, wanted: { work: 'busy', verdict: 'partly' } },
      {
        requirementId: 'vol-vog',
        was: { work: 'finished', verdict: 'met' },
        wanted: { work: 'finished', verdict: null },
      },
    ])
    expect(edits.map(isEdited)).toEqual([true, true])
  })

  test('a row whose selects did not come along was not changed', () => {
    expect(ChecklistFormShape.parse({ shown }).filter(isEdited)).toEqual([])
  })

  test.each([
    {},
    { shown: 'nonsense' },
    { shown: ['vol-basic busy none', 'vol-basic busy met'] },
    { shown, 'verdict.vol-basic': 'excellent' },
    { shown, 'work.vol-basic': ['busy', 'finished'] },
  ])('nonsense is refused: %j', (form) => {
    expect(ChecklistFormShape.safeParse(form).success).toBe(false)
  })
})

describe('the form of one answer', () => {
  const was = answerFieldsOf(unanswered('vol-basic'))
  const typed = { requirementId: 'vol-basic', was: JSON.stringify(was), ...was }

  test('reads what it was made from back as it was', () => {
    const empty = {
      work: 'not-started',
      verdict: null,
      reasoning: '',
      notApplicableReason: '',
      ownerId: null,
      dueOn: null,
    }
    expect(AnswerFormShape.parse(typed)).toEqual({ requirementId: 'vol-basic', ...empty, was: empty })
  })

  test('the line ends of a browser are no change', () => {
    const written = { ...was, reasoning: 'Eén.\nTwee.' }
    const form = { ...typed, was: JSON.stringify(written), reasoning: 'Eén.\r\nTwee.' }
    expect(AnswerFormShape.parse(form)).toMatchObject({ reasoning: 'Eén.\nTwee.', was: { reasoning: 'Eén.\nTwee.' } })
    expect(mergeForm(written, form, written)).toEqual({ shown: written, conflicts: [] })
  })

  test.each([{ was: '{' }, { was: '{}' }, { dueOn: '2026-02-30' }, { ownerId: 'somebody' }, { work: 'done' }])(
    'nonsense is refused: %j',
    (nonsense) => {
      expect(AnswerFormShape.safeParse({ ...typed, ...nonsense }).success).toBe(false)
    },
  )

  test('after a refusal it shows what this person typed, and elsewhere what a colleague saved', () => {
    const mine = { ...was, reasoning: 'Van Marieke.', verdict: 'met' }
    const now = { ...was, reasoning: 'Van Daan.', work: 'busy' }
    expect(mergeForm(was, mine, now)).toEqual({
      shown: { ...was, reasoning: 'Van Marieke.', verdict: 'met', work: 'busy' },
      conflicts: ['reasoning'],
    })
  })
})
