import { registerRows as beverwijkRows } from '@/db/demo/beverwijk/registers/rows'
import { beverwijkDays, heemskerkDays } from '@/db/demo/days'
import { registerRows as heemskerkRows } from '@/db/demo/heemskerk/registers/rows'
import type { DemoRows } from '@/db/demo/keep-rows'
import { addDays, day } from '@/lib/day'
import type { Column, Value, Values } from '@/lib/registers/column'
import { registerNames, type RegisterDefinition } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'
import { completed } from '@/lib/registers/rows/completed'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'

/** A leap year, every third day. */
const someDays = Array.from({ length: 124 }, (_, at) => addDays(day('2027-10-01'), 3 * at))

test('whatever day the demo is added, its registers hold nothing that is still to come or out of order', () => {
  for (const today of someDays) {
    for (const rows of [heemskerkRows(heemskerkDays(today)), beverwijkRows(beverwijkDays(today))]) {
      const wrong = listed(rows).flatMap(({ register, values }) =>
        register.columns.filter((column) => !isFine(column, values, today)).map(({ name }) => ({ name, values })),
      )
      expect(wrong).toEqual([])
    }
  }
})

test('whatever day the demo is added, the first case that was accepted is that of the round', () => {
  for (const today of someDays) {
    const all = [
      { days: heemskerkDays(today), rows: heemskerkRows(heemskerkDays(today)) },
      { days: beverwijkDays(today), rows: beverwijkRows(beverwijkDays(today)) },
    ]
    for (const { days, rows } of all) {
      const accepted = (rows.cases ?? []).flatMap(({ acceptedOn }) => acceptedOn ?? [])
      expect(accepted.map(String).toSorted()[0]).toBe(days.firstCaseOn)
    }
  }
})

test('the cases of Heemskerk come to what its overview of six months says', () => {
  const days = heemskerkDays(day('2026-11-23'))
  const first = (heemskerkRows(days).cases ?? []).filter(({ reportedOn }) => before(reportedOn, days.endOfMonth(6)))
  const accepted = first.filter(({ acceptedOn }) => acceptedOn !== null)
  const closed = accepted.filter(({ closedOn }) => before(closedOn, days.endOfMonth(6)))
  const withTalk = closed.filter(({ firstTalkOn }) => firstTalkOn !== null)
  const positive = closed.filter(({ outcome }) => isPositive(outcome))
  const cared = withTalk.filter(({ aftercareOn }) => aftercareOn !== null)
  expect([first, accepted, closed, withTalk, positive, cared].map(({ length }) => length)).toEqual([
    ...[34, 30, 24, 22, 16, 19],
  ])
})

test('the cases of Beverwijk come to what its figures of the year say', () => {
  const cases = beverwijkRows(beverwijkDays(day('2026-11-23'))).cases ?? []
  const handled = cases.filter(({ suitable }) => suitable === true)
  const positive = handled.filter(({ outcome }) => isPositive(outcome))
  const cared = handled.filter(({ aftercareOn }) => aftercareOn !== null)
  expect([cases, handled, positive, cared].map(({ length }) => length)).toEqual([64, 56, 35, 52])
})

function listed(rows: DemoRows): readonly { readonly register: RegisterDefinition; readonly values: Values }[] {
  return registerNames.flatMap((name) => {
    const register = registerOf(name)
    return (rows[name] ?? []).map((row) => ({ register, values: completed(register, row) }))
  })
}

/** Whether a cell is filled where it must be, is a term that exists, and comes after its cause and before tomorrow. */
function isFine(column: Column, values: Values, today: string): boolean {
  const value = values[column.name] ?? null
  if (value === null) return column.required !== true
  if (column.kind === 'choice') return baseVocabularies[column.vocabulary].some(({ id }) => id === value)
  if (column.kind !== 'day') return true
  const isPast = column.name === 'dueOn' || before(value, today)
  return (
    isPast &&
    (column.notBefore ?? []).every((name) => (values[name] ?? null) === null || !before(value, values[name], 1))
  )
}

/** Whether a day is not after another, or with `least` so many days before it. */
function before(one: Value | undefined, other: Value | undefined, least = 0): boolean {
  return typeof one === 'string' && typeof other === 'string' && addDays(day(one), least) <= other
}

function isPositive(outcome: Value | undefined): boolean {
  return baseVocabularies.outcome.some(({ id, positive }) => id === outcome && positive === true)
}
