import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { claim, holderOf, release } from '@/bin/ready/lock.mjs'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toetsklaar-lock-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const lock = () => join(folder, 'lock')

/** Another process that claims the folder and stays. */
async function otherProcess(): Promise<ChildProcess> {
  const code = `
    const { claim } = await import('./bin/ready/lock.mjs')
    console.log(claim(process.argv[1]) ?? 'claimed')
    process.stdin.resume()
  `
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code, folder])
  await new Promise((said) => child.stdout.once('data', said))
  return child
}

function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((done) => child.once('close', () => done()))
  child.kill('SIGKILL')
  return gone
}

test('a data folder belongs to one process at a time', async () => {
  const other = await otherProcess()
  expect(claim(folder)).toBe(other.pid)
  expect(holderOf(folder)).toBe(other.pid)
  await ended(other)
})

test('a data folder of a process that was killed is free', async () => {
  await ended(await otherProcess())
  expect(holderOf(folder)).toBeNull()
  expect(claim(folder)).toBeNull()
  expect(holderOf(folder)).toBe(process.pid)
})

test.each([
  ['an empty lock', ''],
  ['half a lock', '{"pid":'],
  ['a lock whose number now belongs to another program', JSON.stringify({ pid: process.ppid, since: 'long ago' })],
])('%s keeps nobody out', async (_, content) => {
  await writeFile(lock(), content)
  expect(claim(folder)).toBeNull()
  expect(JSON.parse(await readFile(lock(), 'utf8'))).toMatchObject({ pid: process.pid })
})

test('a folder given free can be claimed by another, and nothing of us stays in it', async () => {
  claim(folder)
  release(folder)
  expect(await readdir(folder)).toEqual([])
  const other = await otherProcess()
  expect(holderOf(folder)).toBe(other.pid)
  release(folder)
  expect(holderOf(folder)).toBe(other.pid)
  await ended(other)
})

test('of many that start at the same moment on a dead lock, one gets the folder', async () => {
  await writeFile(lock(), '')
  const others = await Promise.all(Array.from({ length: 6 }, otherProcess))
  const holder = holderOf(folder)
  expect(others.filter(({ pid }) => pid === holder)).toHaveLength(1)
  expect(claim(folder)).toBe(holder)
  await Promise.all(others.map(ended))
})
