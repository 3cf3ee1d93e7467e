import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { check } from '@/db/files/check'
import { discard, openIncoming, type Incoming } from '@/db/files/incoming'
import { keep, openFile } from '@/db/files/keep'
import { receive } from '@/db/files/receive'
import { givenDataFolder, inPieces } from './data-folder'
import { pdf } from './specimens'

const folder = givenDataFolder()
const megabyte = 1024 ** 2

async function receivedOf(bytes: Buffer | string = 'verslag') {
  const received = await receive('a.txt', inPieces(bytes), megabyte)
  if (!received.ok) throw new Error(received.problem)
  return received.value
}

test('kept bytes have a place of their own in the organisation, named by what they are', async () => {
  const organisationId = randomUUID()
  const received = await receivedOf()
  expect(await keep(organisationId, received)).toEqual({ ok: true, value: undefined })
  const { sha256 } = received
  expect(folder.files()).toEqual([join(organisationId, sha256.slice(0, 2), sha256)])
  const opened = await openFile(organisationId, sha256)
  expect(opened?.size).toBe(7)
  expect(await new Response(opened?.stream).text()).toBe('verslag')
})

test('the same bytes twice take the room of one, and two organisations share nothing', async () => {
  const [one, two] = [randomUUID(), randomUUID()]
  const before = folder.files().length
  const { sha256 } = await receivedOf('gelijk')
  for (const organisationId of [one, one, two]) await keep(organisationId, await receivedOf('gelijk'))
  await discard(await receivedOf('gelijk'))
  expect(folder.files().filter((name) => !name.startsWith('incoming'))).toHaveLength(before + 2)
  expect(await openFile(randomUUID(), sha256)).toBeUndefined()
})

test('nobody else on the machine can read them', async () => {
  const organisationId = randomUUID()
  const received = await receivedOf('geheim')
  await keep(organisationId, received)
  const place = join(folder.path, 'files', organisationId)
  expect(statSync(place).mode & 0o077).toBe(0)
  expect(statSync(join(place, received.sha256.slice(0, 2), received.sha256)).mode & 0o077).toBe(0)
})

test.each(['../elders', '', 'e'.repeat(36)])('no place comes from %j as organisation', async (organisationId) => {
  await expect(openFile(organisationId, 'f'.repeat(64))).rejects.toThrow()
})

test.each(['../../secret', '', 'F'.repeat(64)])('no place comes from %j as hash', async (sha256) => {
  await expect(openFile(randomUUID(), sha256)).rejects.toThrow()
})

describe('a full disk', () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })

  /** A disk on which the given call fails from some byte on. */
  async function fullDisk(call: 'write' | 'sync'): Promise<Incoming> {
    const incoming = await openIncoming()
    jest.spyOn(incoming.handle, call).mockRejectedValue(full)
    return incoming
  }

  test.each(['write', 'sync'] as const)('is a sentence and leaves nothing behind (%s)', async (call) => {
    const before = folder.files()
    const received = await receive('a.pdf', inPieces(pdf()), megabyte, () => fullDisk(call))
    expect(received).toEqual({ ok: false, problem: 'disk-full' })
    expect(folder.files()).toEqual(before)
  })

  test('on which not even a file can be made is the same sentence', async () => {
    const received = await receive('a.pdf', inPieces(pdf()), megabyte, () => Promise.reject(full))
    expect(received).toEqual({ ok: false, problem: 'disk-full' })
  })

  test('is not the excuse for another fault of the disk', async () => {
    const broken = () => Promise.reject(Object.assign(new Error('i/o error'), { code: 'EIO' }))
    await expect(receive('a.pdf', inPieces(pdf()), megabyte, broken)).rejects.toThrow('i/o error')
  })
})

test('an upload that breaks off leaves nothing behind', async () => {
  const before = folder.files()
  async function* breaking() {
    yield pdf()
    yield Buffer.alloc(9000)
    throw new Error('aborted')
  }
  expect(await receive('a.pdf', breaking(), megabyte)).toEqual({ ok: false, problem: 'upload-incomplete' })
  expect(folder.files()).toEqual(before)
})

test('bytes can be written, and the check of it leaves nothing behind', async () => {
  const before = folder.files()
  expect(await check()).toBe(true)
  expect(folder.files()).toEqual(before)
  expect(existsSync(join(folder.path, 'files', 'incoming'))).toBe(true)
})

test('where nothing can be written, the check says so', async () => {
  const elsewhere = process.getuid?.() === 0
  // The administrator of a machine may write anywhere; a file in the place of the folder stops everybody.
  const blocked = join(folder.path, 'files', 'incoming')
  const { rename, writeFile, rm } = await import('node:fs/promises')
  await rename(blocked, `${blocked}-aside`)
  await writeFile(blocked, elsewhere ? 'root' : 'user')
  try {
    expect(await check()).toBe(false)
  } finally {
    await rm(blocked)
    await rename(`${blocked}-aside`, blocked)
    await chmod(blocked, 0o700)
  }
})
