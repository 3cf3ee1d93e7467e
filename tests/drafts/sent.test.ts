import { markSent, savedBeforeThis, savedElsewhere } from '@/app/_drafts/sent'
import { unmarkSent } from '@/app/_drafts/unmark-sent'

const kept = new Map<string, string>()
const storage = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
}

function at(pathname: string, search = ''): void {
  Object.assign(globalThis, { sessionStorage: storage, window: { location: { pathname, search } } })
}

afterEach(() => kept.clear())
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'window')
  Reflect.deleteProperty(globalThis, 'sessionStorage')
})

test('a form that was sent is saved once another page comes, and not on its own page', () => {
  at('/evidence/new')
  markSent('evidence new')
  expect(savedElsewhere('/evidence/new')).toBeNull()
  expect(savedElsewhere('/evidence')).toBe('evidence new')
})

test('the row that was sent is saved when the same page comes for the next one', () => {
  at('/registers/cases/new')
  markSent('register-row new cases')
  expect(savedBeforeThis('register-row new cases')).toBe(false)
  at('/registers/cases/new', '?added=1')
  expect(savedBeforeThis('register-row new cases')).toBe(true)
  expect(savedBeforeThis('register-row new meetings')).toBe(false)
})

test('a form that was refused is not saved, wherever somebody goes', () => {
  at('/registers/cases/new')
  markSent('register-row new cases')
  unmarkSent()
  at('/registers/cases/new', '?added=1')
  expect(savedBeforeThis('register-row new cases')).toBe(false)
  expect(savedElsewhere('/registers')).toBeNull()
})
