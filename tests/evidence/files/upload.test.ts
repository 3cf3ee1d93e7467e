import { changeAs, readAs } from '@/db/store'
import { unpackReport, uploadCookie } from '@/lib/evidence/upload-report'
import type { Member } from '@/lib/members/member'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { signedInAs, signedOut } from '@/tests/support/signed-in-as'
import { givenDataFolder } from './data-folder'
import { office, pdf, specimen } from './specimens'
import { download, formOf, send, titlesOf, upload } from './upload'

process.env.TOETSKLAAR_MAX_FILE_MB = '1'
process.env.TOETSKLAAR_MAX_ORGANISATION_GB = '1'
givenDatabase()
const folder = givenDataFolder()

const besluit = specimen('besluit.pdf')
const other = (text: string) => pdf('', `% ${text}\n`)

/** Places where bytes arrive; what is not here was kept or discarded. */
const arriving = () => folder.files().filter((name) => name.startsWith('incoming'))

test('an editor uploads a document, and the bytes come back as they were', async () => {
  const { editor } = await given.organisation()
  signedInAs(editor)
  const { status, answer } = await upload([['Besluit college.pdf', besluit]], { kind: 'agreement', source: 'Gemeente' })
  expect(status).toBe(201)
  const [file] = answer.files
  expect(file).toMatchObject({ outcome: 'added', name: 'Besluit college.pdf' })
  const item = await readAs(editor, (store) => store.evidence.find(file?.evidenceId ?? ''))
  expect(item).toMatchObject({ title: 'Besluit college', kind: 'agreement', aboutOn: '2026-11-03', source: 'Gemeente' })
  const back = await download(file?.evidenceId ?? '')
  expect(Buffer.from(await back.arrayBuffer())).toEqual(besluit)
  expect(arriving()).toEqual([])
})

test('several files go in one go; one that is refused does not keep the others out', async () => {
  signedInAs((await given.organisation()).lead)
  const { status, answer } = await upload([
    ['een.pdf', other('een')],
    ['oud.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['twee.docx', office('docx')],
  ])
  expect(status).toBe(201)
  expect(answer.files.map((file) => [file.name, file.outcome, file.problem])).toEqual([
    ['een.pdf', 'added', undefined],
    ['oud.doc', 'refused', 'file-old-office'],
    ['twee.docx', 'added', undefined],
  ])
  expect(answer.files[1]?.sentence).toMatch(/oud Office-bestand/)
})

test('what is said about a file may come after it', async () => {
  const { editor } = await given.organisation()
  signedInAs(editor)
  const form = formOf([['a.pdf', besluit]])
  form.append('aboutOn', '2026-10-01')
  form.append('kind', 'agreement')
  form.append('title', 'Besluit')
  expect((await send(form, { accept: 'application/json' })).status).toBe(201)
})

test('a document is linked at once to what it is proof of, and is valid from the day it is about', async () => {
  const { editor } = await given.organisation()
  signedInAs(editor)
  const [round, expectation] = await readAs(editor, async (store) => {
    const current = await store.rounds.current()
    const { requirements } = await store.framework.of(current)
    return [current, requirements.flatMap((one) => one.expectations).find((one) => one.maxAgeMonths === 12)]
  })
  const { answer } = await upload([['a.pdf', besluit]], {
    expectationId: expectation?.id ?? '',
    pages: '3',
    shows: 'Dat het mag',
  })
  const evidenceId = answer.files[0]?.evidenceId ?? ''
  const links = await readAs(editor, (store) => store.links.ofEvidence(round, evidenceId))
  expect(links).toMatchObject([
    { expectationId: expectation?.id, pages: '3', shows: 'Dat het mag', status: 'submitted', validUntil: '2027-11-03' },
  ])
  expect(await readAs(editor, (store) => store.evidence.find(evidenceId))).toMatchObject({ kind: 'report' })
})

test('a newer file of an item asks for a new review, from its new day', async () => {
  const { editor } = await given.organisation()
  signedInAs(editor)
  const expectationId = await readAs(editor, async (store) => {
    const { requirements } = await store.framework.of(await store.rounds.current())
    return requirements.flatMap((one) => one.expectations).find((one) => one.maxAgeMonths === 12)?.id ?? ''
  })
  const first = await upload([['a.pdf', other('eerste')]], { expectationId })
  const evidenceId = first.answer.files[0]?.evidenceId ?? ''
  const second = await upload([['b.pdf', other('tweede')]], { evidenceId, aboutOn: '2026-11-20' })
  expect(second).toMatchObject({ status: 201, answer: { files: [{ outcome: 'added', evidenceId }] } })
  const [round, versions] = await readAs(editor, async (store) => [
    await store.rounds.current(),
    await store.versions.of(evidenceId),
  ])
  expect(versions.map(({ files }) => files.map(({ fileName }) => fileName))).toEqual([['b.pdf'], ['a.pdf']])
  const links = await readAs(editor, (store) => store.links.ofEvidence(round, evidenceId))
  expect(links).toMatchObject([{ versionId: versions[0]?.id, status: 'submitted', validUntil: '2027-11-20' }])
  expect((await download(evidenceId, 1)).status).toBe(200)
  expect((await download(evidenceId, 2)).status).toBe(200)
})

test('the same bytes are reported, and added only when asked for', async () => {
  signedInAs((await given.organisation()).editor)
  const first = await upload([['a.pdf', besluit]])
  const again = await upload([['kopie.pdf', besluit]])
  expect(again.status).toBe(409)
  expect(again.answer.files).toMatchObject([
    { outcome: 'already-present', name: 'kopie.pdf', evidenceId: first.answer.files[0]?.evidenceId },
  ])
  const asked = await upload([['kopie.pdf', besluit]], { again: 'yes' })
  expect(asked.answer.files).toMatchObject([{ outcome: 'added' }])
  expect(asked.answer.files[0]?.evidenceId).not.toBe(first.answer.files[0]?.evidenceId)
})

test('another organisation with the same bytes is not told of', async () => {
  signedInAs((await given.organisation()).editor)
  await upload([['a.pdf', besluit]])
  signedInAs((await given.organisation()).editor)
  expect((await upload([['a.pdf', besluit]])).answer.files).toMatchObject([{ outcome: 'added' }])
})

test.each([
  ['nothing at all', {}, { aboutOn: 'required', kind: 'choice' }],
  ['a day that has yet to come', { aboutOn: '2026-11-24', kind: 'report' }, { aboutOn: 'day-in-future' }],
  ['a day that does not exist', { aboutOn: '2026-02-30', kind: 'report' }, { aboutOn: 'day' }],
  [
    'a period that runs backwards',
    { aboutOn: '2026-11-03', kind: 'report', periodFrom: '2026-02-01', periodUntil: '2026-01-01' },
    { periodUntil: 'period-backwards' },
  ],
  ['a kind that nobody knows', { aboutOn: '2026-11-03', kind: 'rumour' }, { kind: 'choice' }],
  ['a title without end', { aboutOn: '2026-11-03', kind: 'report', title: 'x'.repeat(201) }, { title: 'too-long' }],
])('with %s said about it nothing is taken', async (_, fields, faults) => {
  signedInAs((await given.organisation()).editor)
  const before = folder.files()
  const response = await send(formOf([['a.pdf', other('fout')]], fields), { accept: 'application/json' })
  expect(response.status).toBe(422)
  expect(await response.json()).toEqual({ problem: 'invalid-input', sentence: expect.any(String), faults, files: [] })
  expect(folder.files()).toEqual(before)
})

test.each([{ evidenceId: '00000000-0000-4000-8000-000000000000' }, { expectationId: 'no-such-thing' }])(
  'to something that does not exist nothing is added: %j',
  async (fields) => {
    signedInAs((await given.organisation()).editor)
    expect(await upload([['a.pdf', other('nergens')]], fields)).toMatchObject({
      status: 404,
      answer: { problem: 'not-found' },
    })
    expect(arriving()).toEqual([])
  },
)

test('to an item of another organisation nothing is added', async () => {
  const theirs = await given.organisation()
  signedInAs(theirs.editor)
  const evidenceId = (await upload([['a.pdf', besluit]])).answer.files[0]?.evidenceId ?? ''
  signedInAs((await given.organisation()).editor)
  expect((await upload([['b.pdf', other('inbraak')]], { evidenceId })).status).toBe(404)
  expect(await readAs(theirs.editor, (store) => store.versions.of(evidenceId))).toHaveLength(1)
})

test('a form without a file says so', async () => {
  signedInAs((await given.organisation()).editor)
  for (const files of [[], [['', '']] as const]) {
    expect(await upload(files)).toMatchObject({ status: 400, answer: { problem: 'no-file' } })
  }
})

test('more than a hundred files at once are refused', async () => {
  signedInAs((await given.organisation()).editor)
  const many = Array.from({ length: 101 }, (_, number) => [`${number}.txt`, `bestand ${number}`] as const)
  expect(await upload(many)).toMatchObject({ status: 413, answer: { problem: 'too-many-files' } })
  expect(arriving()).toEqual([])
})

test.each([
  ['so many fields that files behind them would not be read', 148, 'x'],
  ['a field that is longer than any of ours', 1, 'x'.repeat(10_001)],
])('a form with %s is refused as a whole', async (_, count, value) => {
  signedInAs((await given.organisation()).editor)
  const before = folder.files()
  const form = new FormData()
  for (let field = 0; field < count; field++) form.append(`veld${field}`, value)
  for (const [name, text] of formOf([['a.pdf', other('velden')]], { aboutOn: '2026-11-03', kind: 'report' }))
    form.append(name, text)
  const response = await send(form, { accept: 'application/json' })
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({ problem: 'invalid-input', files: [] })
  expect(folder.files()).toEqual(before)
})

test('names of fields that every object has, and a field twice, do no harm', async () => {
  signedInAs((await given.organisation()).editor)
  const form = formOf([['a.pdf', other('proto')]], {
    aboutOn: '2026-11-03',
    kind: 'report',
    constructor: 'x',
    toString: 'x',
  })
  for (const name of ['__proto__', '__proto__', 'title', 'title']) form.append(name, 'Twee\u0000keer')
  const response = await send(form, { accept: 'application/json' })
  expect(response.status).toBe(201)
})

test('a file over the limit is refused, and the file behind it is taken', async () => {
  signedInAs((await given.organisation()).editor)
  const { status, answer } = await upload([
    ['groot.txt', 'x'.repeat(1024 ** 2 + 1)],
    ['klein.txt', 'klein'],
  ])
  expect(status).toBe(201)
  expect(answer.files).toMatchObject([{ problem: 'file-too-large' }, { outcome: 'added' }])
  expect((await upload([['groot.txt', 'x'.repeat(3 * 1024 ** 2)]])).status).toBe(413)
  expect(arriving()).toEqual([])
})

describe('a name', () => {
  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['a\u202Efdp.pdf', 'afdp.pdf'],
    ['cafe\u0301 €.pdf', 'caf\u00e9 €.pdf'],
    [`${'n'.repeat(300)}.pdf`, `${'n'.repeat(196)}.pdf`],
  ])('%j is kept as %j and named safely in the download', async (declared, kept) => {
    signedInAs((await given.organisation()).editor)
    const { answer } = await upload([[declared, besluit]])
    expect(answer.files[0]?.name).toBe(kept)
    const header = (await download(answer.files[0]?.evidenceId ?? '')).headers.get('content-disposition') ?? ''
    expect(header).toMatch(/^inline; filename="[ -~]+"; filename\*=UTF-8''[\w.%-]+$/)
    expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe(kept)
  })

  test('with a line break in it does not make a header', async () => {
    signedInAs((await given.organisation()).editor)
    const { answer } = await upload([['a\r\nSet-Cookie: b=c.pdf', besluit]])
    const response = await download(answer.files[0]?.evidenceId ?? '')
    expect(response.headers.get('set-cookie')).toBeNull()
  })
})

describe('a plain form, without JavaScript', () => {
  test('goes back to the page it came from, which hears how it ended', async () => {
    signedInAs((await given.organisation()).editor)
    const fields = { aboutOn: '2026-11-03', kind: 'report', returnTo: '/requirements/case-registration#proof' }
    const response = await send(
      formOf(
        [
          ['a.pdf', besluit],
          ['b.zip', 'PK\x03\x04'],
        ],
        fields,
      ),
    )
    expect(response.status).toBe(303)
    const [, page, id = ''] = /^(.*)\?upload=([\w-]+)#proof$/.exec(response.headers.get('location') ?? '') ?? []
    expect(page).toBe('/requirements/case-registration')
    expect(reportIn(response, id)).toMatchObject({
      problem: null,
      added: 1,
      items: [expect.any(String)],
      notAdded: [{ outcome: 'refused', name: 'b.zip', problem: 'file-archive' }],
    })
    expect(reportIn(response, 'another')).toBeNull()
  })

  test('hears what is wrong with its fields', async () => {
    signedInAs((await given.organisation()).editor)
    const response = await send(formOf([['a.pdf', besluit]]))
    const id = /^\/evidence\?upload=([\w-]+)$/.exec(response.headers.get('location') ?? '')?.[1] ?? ''
    expect(reportIn(response, id)).toMatchObject({ problem: 'invalid-input', faults: { aboutOn: 'required' } })
  })

  test.each(['https://example.org/', '//example.org', '/\\example.org', 'javascript:alert(1)'])(
    'never leads to %j',
    async (returnTo) => {
      signedInAs((await given.organisation()).editor)
      const response = await send(formOf([], { returnTo }))
      expect(response.headers.get('location')).toMatch(/^\/\?upload=[\w-]+$/)
    },
  )

  test('hears of forty refused files with long names within one cookie', async () => {
    signedInAs((await given.organisation()).editor)
    const many = Array.from({ length: 40 }, (_, number) => [`${'é'.repeat(150)} ${number}.zip`, 'PK\x03\x04'] as const)
    const response = await send(formOf(many, { aboutOn: '2026-11-03', kind: 'report' }))
    expect(response.headers.get('set-cookie')?.length).toBeLessThan(4096)
    const id = response.headers.get('location')?.split('=')[1] ?? ''
    expect(reportIn(response, id)?.notAdded[0]).toMatchObject({ problem: 'file-archive' })
  })
})

describe('an upload that breaks off', () => {
  const boundary = '----grens'
  const type = `multipart/form-data; boundary=${boundary}`
  const head = (name: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`
  const whole = `${head('a.pdf')}${other('heel').toString('latin1')}\r\n${head('b.pdf')}${'%PDF-1.7\n'.repeat(9000)}`

  test('in the middle of the second file leaves nothing of either', async () => {
    const { editor } = await given.organisation()
    signedInAs(editor)
    const before = folder.files()
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(whole)),
      pull: (controller) => controller.error(new Error('aborted')),
    })
    const response = await send(body, { 'content-type': type, accept: 'application/json' })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ problem: 'upload-incomplete', files: [] })
    expect(folder.files()).toEqual(before)
    expect(await titlesOf(editor)).toEqual([])
  })

  test.each([
    ['without its end', whole],
    ['inside the first header', `--${boundary}\r\nContent-Dispo`],
    ['with other than a form', 'aboutOn=2026-11-03'],
  ])('%s is told so', async (_, text) => {
    signedInAs((await given.organisation()).editor)
    const before = folder.files()
    const response = await send(text, { 'content-type': type, accept: 'application/json' })
    expect(await response.json()).toMatchObject({ problem: 'upload-incomplete' })
    expect(folder.files()).toEqual(before)
  })

  test('and that announced more bytes than came is not believed', async () => {
    signedInAs((await given.organisation()).editor)
    const text = `${head('a.pdf')}${other('kort').toString('latin1')}\r\n--${boundary}--\r\n`
    const headers = { 'content-type': type, accept: 'application/json', 'content-length': String(text.length + 1) }
    expect(await (await send(text, headers)).json()).toMatchObject({ problem: 'upload-incomplete' })
  })

  test('of another type is told so', async () => {
    signedInAs((await given.organisation()).editor)
    for (const type of ['application/json', 'multipart/form-data']) {
      const response = await send('{}', { 'content-type': type, accept: 'application/json' })
      expect(response.status).toBe(400)
    }
  })
})

test('an organisation whose room is full adds nothing more', async () => {
  const { editor } = await given.organisation()
  signedInAs(editor)
  const gigabyte = 1024 ** 3
  const first = await upload([['a.txt', 'a']])
  const evidenceId = first.answer.files[0]?.evidenceId ?? ''
  await keepsAlready(editor, evidenceId, gigabyte - 500)
  expect(await upload([['z.txt', 'z'.repeat(600)]])).toMatchObject({ status: 507 })
  expect(arriving()).toEqual([])
})

describe('who may upload', () => {
  test('nobody without a session', async () => {
    signedOut()
    expect((await send(formOf([['a.pdf', besluit]]))).status).toBe(401)
  })

  test.each(['reviewer', 'viewer'] as const)('not a %s', async (role) => {
    signedInAs((await given.organisation())[role])
    expect((await send(formOf([['a.pdf', besluit]]))).status).toBe(404)
  })

  test.each([{ origin: 'https://example.org' }, { origin: 'null' }])('not from another site (%j)', async (headers) => {
    signedInAs((await given.organisation()).editor)
    expect((await send(formOf([['a.pdf', besluit]]), headers)).status).toBe(403)
  })
})

/** A version of so many bytes, without writing them: only their number is looked at. */
async function keepsAlready(member: Member, evidenceId: string, size: number): Promise<void> {
  const version = { fileName: 'groot.pdf', type: 'application/pdf', size, sha256: 'f'.repeat(64) } as const
  await changeAs(member, async (store) => ok(await store.evidence.addVersion(evidenceId, [version])))
}

function reportIn(response: Response, id: string) {
  const cookie = response.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/)
  return unpackReport(new RegExp(`^${uploadCookie}=([^;]*);`).exec(cookie)?.[1], id)
}
