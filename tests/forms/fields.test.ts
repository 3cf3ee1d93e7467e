import { dayField, emailField, idField, optionalDayField, optionalText, requiredText } from '@/lib/forms/fields'

function faultOf(
  shape: { safeParse: (value: unknown) => { success: boolean; error?: { issues: { message: string }[] } } },
  value: unknown,
) {
  return shape.safeParse(value).error?.issues[0]?.message
}

test('a text that must be there is asked for, also when it holds nothing but blanks', () => {
  expect(faultOf(requiredText(10), undefined)).toBe('required')
  expect(faultOf(requiredText(10), '   ')).toBe('required')
  expect(faultOf(requiredText(10), 'elf letters')).toBe('too-long')
  expect(requiredText(10).parse('  genoeg ')).toBe('genoeg')
})

test('a text that may stay empty keeps its lines, whatever the browser sent', () => {
  expect(optionalText(100).parse('een\r\ntwee')).toBe('een\ntwee')
  expect(optionalText(100).parse(undefined)).toBe('')
})

test('a day that does not exist is refused, and so is a year with a slip of the finger', () => {
  expect(faultOf(dayField, '')).toBe('required')
  expect(faultOf(dayField, '2026-02-30')).toBe('day')
  expect(faultOf(dayField, '20260-02-03')).toBe('day')
  expect(faultOf(dayField, '0206-02-03')).toBe('day')
  expect(dayField.parse('2026-02-28')).toBe('2026-02-28')
})

test('a day that may stay empty is nothing or a real day', () => {
  expect(optionalDayField.parse('')).toBeNull()
  expect(optionalDayField.parse(undefined)).toBeNull()
  expect(optionalDayField.parse('2026-02-28')).toBe('2026-02-28')
  expect(optionalDayField.safeParse('morgen').success).toBe(false)
})

test('one person has one address, however it is typed', () => {
  expect(emailField.parse(' Marieke@Voorbeeld.NL ')).toBe('marieke@voorbeeld.nl')
  expect(faultOf(emailField, 'marieke')).toBe('email')
})

test('an id is an id of ours, or nothing', () => {
  expect(idField.safeParse("1' or '1'='1").success).toBe(false)
})
