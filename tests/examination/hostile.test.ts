import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textReader } from '@/db/examine/text-reader'
import { office, specimen } from '@/tests/evidence/files/specimens'
import { zipOf } from '@/tests/evidence/files/zip-writer'
import { docx, eml, pdfOf, wordParagraph, xlsx } from './documents'
import { givenReader } from './reading'

const reader = givenReader()
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const folder = mkdtempSync(join(tmpdir(), 'toetsklaar-threads-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const job = { path: '/nergens', type: 'text/plain', known: [] } as const

/** A thread that answers every second document, and does this with the others. */
function threadThat(does: string): string {
  const program = join(folder, `${Buffer.from(does).toString('hex').slice(0, 40)}.mjs`)
  const answer = `parentPort.postMessage({ state: 'examined', why: '', findings: [], total: 0 })`
  writeFileSync(
    program,
    `import { parentPort } from 'node:worker_threads'\nparentPort.on('message', ({ type }) => { if (type === 'text/csv') ${answer}; else { ${does} } })`,
  )
  return program
}

test.each([
  ['never comes to an end', 'for (;;) {}', 'too-long', 200],
  ['never answers', '', 'too-long', 200],
  ['dies', 'process.exit(1)', 'failed', 20_000],
  ['throws', 'throw new Error("x")', 'failed', 20_000],
  ['takes all memory', 'const all = []; for (;;) all.push({ all: [all.length] })', 'too-much', 20_000],
] as const)(
  'a document with which the thread %s cannot be searched, and the next one can',
  async (_, does, why, patience) => {
    const threads = textReader(threadThat(does), { time: patience, memory: 32 })
    expect(await threads.read(job)).toEqual({ state: 'unreadable', why, findings: [], total: 0 })
    const next = textReader(threadThat(does), { time: 20_000, memory: 32 })
    expect(await next.read({ ...job, type: 'text/csv' })).toMatchObject({ state: 'examined' })
    await Promise.all([threads.stop(), next.stop()])
  },
)

test('a document that is being read when the product stops stays unread', async () => {
  const threads = textReader(threadThat('/* silent */'), { time: 20_000, memory: 32 })
  const reading = threads.read(job)
  const refused = expect(reading).rejects.toThrow('stopped')
  await threads.stop()
  await refused
})

test.each([
  ['a Word document', docx(wordParagraph('bsn 123456782')), word],
  ['a workbook', xlsx([['BSN'], [123456782]]), excel],
  ['a PDF', pdfOf([['bsn 123456782']]), 'application/pdf'],
] as const)('%s that is cut off anywhere never counts as searched', async (_, whole, type) => {
  for (const part of [0.2, 0.5, 0.8, 0.95]) {
    const { state } = await reader.read(whole.subarray(0, Math.floor(whole.length * part)), type)
    // A PDF can be put together again from what is left of it.
    if (type !== 'application/pdf') expect(state).toBe('unreadable')
  }
})

test.each([
  ['is no XML', '<w:p><w:t>bsn 123456782'],
  ['grows by its own entities', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'],
  ['asks for a file of this computer', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'],
])('a part that %s is damaged, and nothing of it is followed', async (_, text) => {
  const bytes = zipOf([{ name: 'word/document.xml', data: text }])
  expect(await reader.read(bytes, word)).toMatchObject({ why: 'damaged', findings: [] })
})

test('a part that unpacks to more than anybody wrote is not read to its end', async () => {
  const large = zipOf([{ name: 'word/document.xml', data: `<x><p><t>${'a '.repeat(30_000_000)}</t></p></x>` }])
  expect(await reader.read(large, word)).toMatchObject({ state: 'unreadable', why: 'too-much' })
  const lying = zipOf([{ name: 'word/document.xml', data: 'x'.repeat(10_000), claims: 10 }])
  expect((await reader.read(lying, word)).state).toBe('unreadable')
})

test('a document in which nothing is written is searched, and one with pictures alone is not', async () => {
  expect(await reader.read(office('docx'), word)).toMatchObject({ state: 'examined', total: 0 })
  const pictures = docx('', [{ name: 'word/media/scan.jpg', data: specimen('photo.jpg') }])
  expect(await reader.read(pictures, word)).toMatchObject({ state: 'unreadable', why: 'no-text' })
})

test('a message whose attachment lies about what it is was searched in part', async () => {
  const outcome = await reader.read(
    eml('bsn 123456782', [{ name: 'lijst.xlsx', bytes: 'geen werkboek' }]),
    'message/rfc822',
  )
  expect(outcome).toMatchObject({ state: 'partly', why: 'attachments' })
  expect(outcome.findings.map(({ kind }) => kind)).toContain('bsn')
})

test('of a thousand different values two hundred are kept, and all are counted', async () => {
  const many = Array.from({ length: 1000 }, (_, at) => `persoon${at}@ziggo.test`).join('\n')
  const outcome = await reader.read(many, 'text/plain')
  expect([outcome.findings.length, outcome.total]).toEqual([200, 1000])
})

test('a document with more personal data than anybody counts asks for a decision, and never counts as searched', async () => {
  const numbers = docx(wordParagraph('06 12 34 56 '.repeat(800_000)))
  const { state, why, findings } = await reader.read(numbers, word)
  expect({ state, why }).toEqual({ state: 'partly', why: 'too-many' })
  expect(findings.some(({ kind, certain }) => kind === 'phone' && certain)).toBe(true)
})

test('a table with a head that never ends is searched like any other', async () => {
  const head = 'kop '.repeat(100_000)
  const row = `<w:tr><w:tc>${wordParagraph('06 12 34 56 78')}</w:tc></w:tr>`
  const table = `<w:tbl><w:tr><w:tc>${wordParagraph(head)}</w:tc></w:tr>${row.repeat(2000)}</w:tbl>`
  expect(await reader.read(docx(table), word)).toMatchObject({ state: 'examined', findings: [{ times: 2000 }] })
})
