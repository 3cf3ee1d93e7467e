import fc from 'fast-check'
import { withChanges } from '@/lib/registers/vocabulary-changes'
import { dictionaryOf } from '@/lib/registers/reading/dictionary'
import { withGuard, withoutGuard } from '@/lib/registers/reading/guard'
import { readValue } from '@/lib/registers/reading/read-value'
import { columnOf, registerOf, registers } from '@/lib/registers/registers'
import type { RegisterName } from '@/lib/registers/register'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'
import { dictionary } from './read'
import { keyOf } from '@/lib/registers/reading/fold'

const read = (register: RegisterName, column: string, text: string, words = dictionary) => {
  const found = readValue(columnOf(registerOf(register), column), text, words)
  return found.ok ? found.value : found.reason
}

describe('yes and no', () => {
  test.each(['ja', 'Ja', 'J', 'yes', 'y', 'x', 'X', 'waar', 'TRUE', '1', '✓', 'erkend', 'ja (CCV)'])(
    '%s is yes',
    (text) => {
      expect(read('trainings', 'recognised', text)).toBe(true)
    },
  )
  test.each(['nee', 'NEE', 'n', 'no', 'onwaar', 'false', '0', 'niet erkend'])('%s is no', (text) => {
    expect(read('trainings', 'recognised', text)).toBe(false)
  })
  test.each(['misschien', '2', 'ja, deels', 'jn'])('%s is a fault', (text) => {
    expect(read('trainings', 'recognised', text)).toBe('not-yes-or-no')
  })
  test('what is suitable may say so', () => {
    expect(['geschikt', 'niet geschikt', 'ongeschikt'].map((text) => read('cases', 'suitable', text))).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('numbers', () => {
  test.each([
    ['15', 15],
    ['15,5', 15.5],
    ['15.5', 15.5],
    ['15,50', 15.5],
    ['20 uur', 20],
    ['6u', 6],
    [',5', 0.5],
    ['007', 7],
  ])('%s hours are %d', (text, hours) => {
    expect(read('trainings', 'hours', text)).toBe(hours)
  })
  test.each([
    ['1.000', 'not-a-number'],
    ['ca. 20', 'not-a-number'],
    ['20+', 'not-a-number'],
    ['18:00', 'not-a-number'],
    ['twee', 'not-a-number'],
    ['6,333', 'not-a-number'],
    ['6,3333', 'too-exact'],
    ['1000', 'out-of-range'],
    ['-1', 'out-of-range'],
  ])('%s is a fault: %s', (text, reason) => {
    expect(read('trainings', 'hours', text)).toBe(reason)
  })
  test('talks are counted whole', () => {
    expect(read('cases', 'talks', '2,0')).toBe(2)
    expect(read('cases', 'talks', '2,5')).toBe('not-whole')
  })
})

describe('codes of mediators', () => {
  test.each([
    'B01, B02',
    'b01/b02',
    'B01 + B02',
    'B01;B02',
    'B01 en B02',
    'B01 & B02',
    'B01 and B02',
    'B01 B02',
    'B01\nB02',
    'B01, B02, b01',
    '(B01) / B02.',
  ])('%s are two codes', (text) => {
    expect(read('cases', 'mediators', text)).toEqual(['B01', 'B02'])
  })
  test('none is nobody', () => {
    expect(['', '-', 'geen', 'n.v.t.', 'onbekend'].map((text) => read('cases', 'mediators', text))).toEqual(
      Array(5).fill([]),
    )
  })
  test('one person has one code in a training', () => {
    expect(read('trainings', 'mediator', ' b01 ')).toBe('B01')
    expect(read('trainings', 'mediator', 'B01, B02')).toBe('several-codes')
    expect(read('trainings', 'mediator', '***')).toBe('not-a-code')
    expect(read('trainings', 'mediator', 'B'.repeat(21))).toBe('too-long')
  })
  test('a day is no code: Excel makes one of 1/2', () => {
    expect(read('cases', 'mediators', '2022-02-01')).toBe('not-a-code')
  })
  test.each([
    'Marieke de Boer / B02',
    'Marieke',
    'bert',
    'J. Bos',
    'J.Jansen',
    'Anne-Marie',
    'Chloë',
    'M. Özil',
    'mw Bos',
  ])('the name %s is no code', (text) => {
    expect(read('cases', 'mediators', text)).toBe('name-as-code')
  })
  test.each(['0612345678', '06-12345678', '123456782', 'jan@example.nl', 'NL91ABNA0417164300'])(
    '%s is no code',
    (text) => {
      expect(read('cases', 'mediators', text)).toBe('personal')
      expect(read('mediators', 'code', text)).toBe('personal')
    },
  )
  test.each(['B01', 'ANS', 'JDVR', 'M-07', 'A.B', '12', '20220001', 'TEAM1', 'VRIJW 03', 'BH-2022-1'])(
    '%s is a code',
    (text) => {
      expect(read('mediators', 'code', text)).toBe(text)
    },
  )
})

describe('words', () => {
  test.each([
    ['channel', 'Woningcorporaties', 'housing-corporation'],
    ['channel', 'WIJKAGENT', 'police'],
    ['channel', 'zelfmelders', 'self'],
    ['channel', 'gemeenten', 'municipality'],
    ['channel', 'housing-corporation', 'housing-corporation'],
    ['nuisance', 'geluid: personen', 'noise-people'],
    ['nuisance', 'tuin / buitenruimte', 'garden-outdoor'],
    ['nuisance', 'tuin of buitenruimten', 'garden-outdoor'],
    ['nuisance', 'Huisdier', 'pets'],
    ['nuisance', '1. geluid personen', 'noise-people'],
    ['nuisance', 'parkeren (straat)', 'parking'],
    ['nuisance', 'stank 2', 'smell-smoke'],
    ['outcome', 'Opgelost na gesprek met één partij', 'solved-one-party'],
    ['outcome', 'opgelost na gesprek met 1 partij', 'solved-one-party'],
    ['outcome', 'Niet opgelost', 'not-solved'],
    ['unsuitableReason', 'verslaving/psychiatrie', 'addiction-or-psychiatric-not-reachable'],
  ])('as %s, "%s" is %s', (column, text, term) => {
    expect(read('cases', column, text)).toBe(term)
  })
  test('every term is understood by all its names, in Dutch and in English', () => {
    const columns = registers.flatMap((register) => register.columns)
    const lost = columns.flatMap((column) => {
      if (column.kind !== 'choice') return []
      return baseVocabularies[column.vocabulary].flatMap(({ id, title, words }) =>
        [id, title.nl, title.en, ...words, title.nl.toUpperCase()].filter((text) => {
          const found = readValue(column, text, dictionary)
          return !found.ok || found.value !== id
        }),
      )
    })
    expect(lost).toEqual([])
  })
  test('a word that nobody knows is a fault, with the one that may be meant', () => {
    const column = columnOf(registerOf('cases'), 'channel')
    expect(readValue(column, 'wonigcorporatie', dictionary)).toEqual({
      ok: false,
      reason: 'unknown-word',
      nearest: { nl: 'woningcorporatie', en: 'housing corporation' },
    })
    expect(readValue(column, 'kabouter', dictionary)).toEqual({ ok: false, reason: 'unknown-word' })
  })
  test('a word that somebody explained before is understood from then on, and so are own terms', () => {
    const own = { vocabulary: 'channel', term: 'school', title: 'Basisschool', positive: null, handled: null } as const
    const changed = withChanges([{ ...own, retired: false, own: true }])
    const words = dictionaryOf(changed, [{ vocabulary: 'channel', word: keyOf('De Woonwinkel'), term: 'police' }])
    expect(read('cases', 'channel', 'de woonwinkel', words)).toBe('police')
    expect(read('cases', 'channel', 'Basisscholen', words)).toBe('school')
    expect(read('cases', 'channel', 'basisschool', words)).toBe('school')
  })
  test('a term with a new name is still understood by its old one', () => {
    const change = { vocabulary: 'channel', term: 'police', title: 'Wijkteam', positive: null, handled: null } as const
    const words = dictionaryOf(withChanges([{ ...change, retired: false, own: false }]))
    expect(['wijkteam', 'politie'].map((text) => read('cases', 'channel', text, words))).toEqual(['police', 'police'])
  })
})

describe('empty', () => {
  test.each(['', ' ', '-', '--', '—', '?', '.'])('"%s" is empty everywhere', (text) => {
    const columns = registers.flatMap((register) => register.columns)
    const values = columns.map((column) => readValue(column, text, dictionary))
    expect(values.filter((value) => !value.ok || !(value.value === null || Array.isArray(value.value)))).toEqual([])
  })
  test.each(['onbekend', 'n.v.t.', 'nvt', 'Niet van toepassing', 'nog niet', 'unknown', 'n/a'])(
    '"%s" is empty where no text can stand',
    (text) => {
      expect(['channel', 'talks', 'closedOn', 'suitable'].map((column) => read('cases', column, text))).toEqual(
        Array(4).fill(null),
      )
      expect(read('cases', 'district', text)).toBe(text)
    },
  )
  test('"nee" in a column of days is a fault, because nobody knows what it means there', () => {
    expect(read('cases', 'aftercareOn', 'nee')).toBe('not-a-day')
  })
})

describe('what a spreadsheet leaves behind', () => {
  test.each(['#N/B', '#N/A', '#VERW!', '#REF!', '#DEEL/0!', '#WAARDE!', '########'])('%s is a fault', (text) => {
    expect(['number', 'channel', 'closedOn', 'mediators'].map((column) => read('cases', column, text))).toEqual(
      Array(4).fill('spreadsheet-error'),
    )
  })
  test('a formula is a fault, unless it only keeps zeros in place', () => {
    expect(read('cases', 'number', '=A1&"x"')).toBe('formula')
    expect(read('cases', 'number', '="007"')).toBe('007')
  })
  test('letters that got lost are a fault', () => {
    const lost = ['Caf\ufffd', 'CafÃ©', 'Dâ€™Oost', '10Â°']
    expect(lost.map((text) => read('cases', 'district', text))).toEqual(Array(4).fill('unreadable'))
    expect(read('cases', 'district', 'Ãgueda')).toBe('Ãgueda')
  })
  test('characters that mean nothing, or that turn a text around, are a fault', () => {
    const odd = ['a\0b', '\x01', 'a\x1b[31m', '\u202ewap', 'half \ud83d', '\udc00 half', 'a\uffff', '\u0081']
    expect(odd.map((text) => read('cases', 'district', text))).toEqual(odd.map(() => 'unreadable'))
    expect(odd.map((text) => read('cases', 'number', text))).toEqual(odd.map(() => 'unreadable'))
  })
  test('what nobody sees and what changes nothing is left out', () => {
    const odd = ['\ufeffOost', 'Oo\u00adst', 'O\u200bost', '\u200eOost', '\u202aOost\u202c', '\u2068Oost\u2069']
    expect(odd.map((text) => read('cases', 'district', text))).toEqual(odd.map(() => 'Oost'))
    expect(read('cases', 'closedOn', '\u200e03-03-2022')).toBe('2022-03-03')
    expect(read('cases', 'district', 'Oost\u000bWest')).toBe('Oost West')
  })
  test('the guard that an export puts before a formula comes off again', () => {
    expect(read('cases', 'district', withGuard('=Centrum'))).toBe('=Centrum')
    fc.assert(fc.property(fc.string(), (text) => expect(withoutGuard(withGuard(text))).toBe(text)))
  })
})

test('text stands as it was written, on one line, and too long is a fault', () => {
  expect(read('cases', 'district', '  Boven\u00a0de \n Dijk ½ ')).toBe('Boven de   Dijk ½')
  expect(read('cases', 'district', 'x'.repeat(61))).toBe('too-long')
})

test('whatever stands in a cell, it is a value of its column or a fault with a name', () => {
  const columns = registers.flatMap((register) => register.columns)
  fc.assert(
    fc.property(fc.constantFrom(...columns), fc.string({ unit: 'binary', maxLength: 60 }), (column, text) => {
      const found = readValue(column, text, dictionary)
      if (!found.ok) return expect(typeof found.reason).toBe('string')
      if (column.kind === 'codes') expect(Array.isArray(found.value)).toBe(true)
      if (typeof found.value === 'string') expect(found.value).not.toMatch(/[\u0000\r\n]/)
    }),
    { numRuns: 2000 },
  )
})
