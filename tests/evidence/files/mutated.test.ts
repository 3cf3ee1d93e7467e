import fc from 'fast-check'
import { discard } from '@/db/files/incoming'
import { receive } from '@/db/files/receive'
import { acceptedTypes } from '@/lib/evidence/accepted-files'
import { fileRefusals } from '@/lib/evidence/file-refusals'
import { givenDataFolder, inPieces } from './data-folder'
import { mail, specimen } from './specimens'

const folder = givenDataFolder()

const wholes: readonly (readonly [name: string, bytes: Buffer])[] = [
  ...[
    'besluit.pdf',
    'besluit-object-streams.pdf',
    'besluit-aes-128-hidden.pdf',
    'script.pdf',
    'text.docx',
    'sheet.xlsx',
    'text.odt',
    'photo.jpg',
    'photo-with-place.jpg',
    'old.xls',
  ].map((name) => [name, specimen(name)] as const),
  ['a.eml', Buffer.from(mail)],
]

/** Words at which a reader turns to something else. */
const turns = [
  'stream\n',
  'endstream',
  '/Encrypt',
  '(',
  '%',
  '>>',
  'startxref\n',
  '/Prev 15',
  'xref\n0 99999999\n',
].concat([
  'PK\x03\x04',
  'PK\x01\x02',
  'PK\x05\x06',
  '\xff\xd8',
  '\xff\xda',
  '\xff\xe1\xff\xff',
  'IDAT',
  '\xff\xff\xff\xff',
  '<!--',
])

const change = fc.record({ at: fc.nat(40_000), cut: fc.nat(200), put: fc.constantFrom('', '\0', ...turns) })

test('whatever is changed in a file, it is accepted or refused, and a refused one leaves nothing behind', async () => {
  const known: readonly string[] = [...acceptedTypes, ...fileRefusals]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...wholes),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(7, 1000, 65_536),
      async ([name, whole], changes, length) => {
        const bytes = changes.reduce((now, { at, cut, put }) => {
          const place = at % (now.length + 1)
          return Buffer.concat([now.subarray(0, place), Buffer.from(put, 'latin1'), now.subarray(place + cut)])
        }, whole)
        const received = await receive(name, inPieces(bytes, length), 10 ** 7)
        expect(known).toContain(received.ok ? received.value.type : received.problem)
        if (received.ok) await discard(received.value)
        expect(folder.files()).toEqual([])
      },
    ),
    { seed: 20_261_123, numRuns: 500 },
  )
})
