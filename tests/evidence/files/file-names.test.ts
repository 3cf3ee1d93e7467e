import { cleanFileName, extensionOf, titleOf } from '@/lib/evidence/file-name'

test.each([
  ['verslag.pdf', 'verslag.pdf'],
  ['../../etc/verslag.pdf', 'verslag.pdf'],
  ['C:\\Users\\Lotte\\verslag.pdf', 'verslag.pdf'],
  ['verslag.pdf\r\nSet-Cookie: a=b', 'verslag.pdf Set-Cookie- a=b'],
  ['nul\0byte.pdf', 'nulbyte.pdf'],
  ['\u202Efdp.exe', 'fdp.exe'],
  ['verslag\u200B\u200F\uFEFF.pdf', 'verslag.pdf'],
  ['cafe\u0301.pdf', 'caf\u00e9.pdf'],
  ['half \uD83D smiley.pdf', 'half smiley.pdf'],
  ['  veel   ruimte .pdf. ', 'veel ruimte .pdf'],
  ['verslag', 'verslag'],
  ['Overleg: wie "doet" wat?.pdf', 'Overleg- wie -doet- wat-.pdf'],
  ['CON.pdf', '_CON.pdf'],
  ['lpt1', '_lpt1'],
  ['Contract.pdf', 'Contract.pdf'],
  ['\u3164verslag\u2800.pdf', 'verslag.pdf'],
  ['feest 🎉.pdf', 'feest 🎉.pdf'],
  ['Verslag 1.2 november', 'Verslag 1.2 november'],
])('the name %j is kept as %j', (declared, kept) => {
  expect(cleanFileName(declared)).toBe(kept)
})

test.each(['', '   ', '\u3164\u2800.pdf', '..', '/', '\u202E', '.pdf', ' .pdf', '../'])('%j is no name', (declared) => {
  expect(cleanFileName(declared)).toBeNull()
})

test('a name of 300 characters becomes one of 200 that keeps its extension', () => {
  expect(cleanFileName(`${'a'.repeat(300)}.pdf`)).toBe(`${'a'.repeat(196)}.pdf`)
  expect(cleanFileName(`${'😀'.repeat(300)}.pdf`)).toBe(`${'😀'.repeat(196)}.pdf`)
})

test('a name of a million dots takes no time to refuse', () => {
  expect(cleanFileName(`${'. '.repeat(500_000)}x`)).toHaveLength(200)
})

test('the extension is what follows the last dot, in small letters', () => {
  expect(extensionOf('Verslag.Definitief.PDF')).toBe('pdf')
  expect(extensionOf('verslag')).toBe('')
})

test('an item is called after its file until somebody gives it a title', () => {
  expect(titleOf('Verslag stuurgroep.pdf')).toBe('Verslag stuurgroep')
})
