import { commandFor } from '@/app/(member)/requirements/list-commands'

const key = (text: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  ...{ key: text, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
})

test.each([
  ['j', { kind: 'move', by: 1 }],
  ['ArrowUp', { kind: 'move', by: -1 }],
  ['1', { kind: 'verdict', place: 1 }],
  ['0', { kind: 'verdict', place: 0 }],
  ['w', { kind: 'work' }],
  ['x', { kind: 'select' }],
  ['u', { kind: 'undo' }],
  ['/', { kind: 'search' }],
  ['?', { kind: 'help' }],
  ['q', null],
  ['Enter', null],
  ['constructor', null],
])('on a row %s means %j', (text, command) => {
  expect(commandFor(key(text), 'elsewhere')).toEqual(command)
})

test('in a select the letters and arrows stay those of the browser', () => {
  for (const text of ['j', 'k', 'w', 'x', 'u', 'ArrowDown', 'ArrowUp'])
    expect(commandFor(key(text), 'select')).toBeNull()
  expect(commandFor(key('2'), 'select')).toEqual({ kind: 'verdict', place: 2 })
})

test('with Ctrl, Alt or the command key every key stays that of the browser', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey'])
    expect(commandFor(key('w', { [held]: true }), 'elsewhere')).toBeNull()
})
