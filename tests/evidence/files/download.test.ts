import { readdirSync } from 'node:fs'
import { given } from '@/tests/support/given'
import { givenDatabase } from '@/tests/support/database'
import { signedInAs, signedOut } from '@/tests/support/signed-in-as'
import { givenDataFolder } from './data-folder'
import { mail, office, pdf, png, specimen } from './specimens'
import { download, upload } from './upload'

givenDatabase()
givenDataFolder()

async function uploaded(name: string, bytes: Buffer | string, fields: Record<string, string> = {}): Promise<string> {
  const { answer } = await upload([[name, bytes]], fields)
  return answer.files[0]?.evidenceId ?? ''
}

test.each([
  ['a.pdf', pdf(), 'application/pdf', 'inline'],
  ['a.png', png(), 'image/png', 'inline'],
  ['a.jpg', specimen('photo.jpg'), 'image/jpeg', 'inline'],
  ['a.txt', 'verslag', 'text/plain', 'attachment'],
  ['a.csv', 'a;b', 'text/csv', 'attachment'],
  ['a.eml', mail, 'message/rfc822', 'attachment'],
  ['a.docx', office('docx'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment'],
])('%s is served as what it was found to be, and can do nothing', async (name, bytes, type, shown) => {
  signedInAs((await given.organisation()).editor)
  const evidenceId = await uploaded(name, bytes)
  const response = await download(evidenceId)
  expect(Object.fromEntries(response.headers)).toEqual({
    'content-type': type,
    'content-length': String(Buffer.from(bytes).length),
    'content-disposition': `${shown}; filename="${name}"; filename*=UTF-8''${name}`,
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  })
  expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(bytes))
  const asked = await download(evidenceId, 1, '?download')
  expect(asked.headers.get('content-disposition')).toMatch(/^attachment; /)
  await asked.body?.cancel()
})

test('a viewer sees what is not confidential, and of what is confidential not even that it is there', async () => {
  const { editor, reviewer, viewer } = await given.organisation()
  signedInAs(editor)
  const open = await uploaded('a.txt', 'open')
  const confidential = await uploaded('b.txt', 'vertrouwelijk', { confidential: 'on' })
  signedInAs(reviewer)
  expect((await download(confidential)).status).toBe(200)
  signedInAs(viewer)
  expect((await download(open)).status).toBe(200)
  expect((await download(confidential)).status).toBe(404)
})

test('the document of another organisation does not exist', async () => {
  signedInAs((await given.organisation()).editor)
  const evidenceId = await uploaded('a.txt', 'van ons')
  signedInAs((await given.organisation()).lead)
  expect((await download(evidenceId)).status).toBe(404)
  signedOut()
  expect((await download(evidenceId)).status).toBe(401)
})

test.each([
  ['no-id', 1],
  ['../../secret', 1],
  ['00000000-0000-4000-8000-000000000000', 1],
  ['00000000-0000-4000-8000-000000000000', '../1'],
  ['00000000-0000-4000-8000-000000000000', '9'.repeat(40)],
])('there is nothing at %s/%s', async (evidenceId, number) => {
  signedInAs((await given.organisation()).editor)
  expect((await download(evidenceId, number)).status).toBe(404)
})

test('a version that does not exist is not there', async () => {
  signedInAs((await given.organisation()).editor)
  expect((await download(await uploaded('a.txt', 'een'), 2)).status).toBe(404)
})

test('a reader who goes away halfway, or never begins, leaves no file open', async () => {
  signedInAs((await given.organisation()).editor)
  const evidenceId = await uploaded('a.txt', 'lang verhaal '.repeat(100_000))
  const before = openFiles()
  const left = (await download(evidenceId)).body?.getReader()
  expect((await left?.read())?.value?.length).toBeGreaterThan(0)
  expect(openFiles()).toBe(before + 1)
  await left?.cancel()
  await download(evidenceId)
  expect(openFiles()).toBe(before)
})

/** Files of the data folder that this process has open; 0 where the system does not tell. */
function openFiles(): number {
  return process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0
}
