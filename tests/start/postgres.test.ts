import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import { Client } from 'pg'

import { bundled } from '@/tests/support/bundled'

type Started = { readonly url: string; readonly child: ChildProcess; readonly stop: () => Promise<void> }

let folder = ''
let fresh = ''
let program = { program: '', remove: async () => {} }
const children: ChildProcess[] = []

beforeAll(async () => {
  program = await bundled('tests/start/postgres-on-its-own.ts')
  fresh = await mkdtemp(join(tmpdir(), 'toetsklaar-postgres-'))
  await (await started(join(fresh, 'data', 'postgres'))).stop()
})

afterAll(async () => {
  await program.remove()
  await rm(fresh, { recursive: true, force: true })
})

beforeEach(async () => {
  // Closed to everybody else, as the folder of a user is. Making a database anew takes longer than copying one.
  folder = await mkdtemp(join(tmpdir(), 'toetsklaar-postgres-'))
  await cp(fresh, folder, { recursive: true })
})

afterEach(async () => {
  const pid = await serverPid().catch(() => null)
  for (const child of children.splice(0)) child.kill('SIGKILL')
  if (pid !== null) kill(pid)
  await rm(folder, { recursive: true, force: true })
})

/** Starts it in a process of its own; rejects with what that process said when it does not come up. */
function started(data = join(folder, 'data', 'postgres'), path = process.env.PATH ?? ''): Promise<Started> {
  const child = spawn(process.execPath, [program.program, data], { env: { ...process.env, PATH: path } })
  children.push(child)
  let said = ''
  child.stderr.on('data', (part) => (said += part))
  const gone = new Promise<void>((done) => child.once('close', () => done()))
  const stop = () => {
    child.stdin.end()
    return gone
  }
  return new Promise((up, failed) => {
    child.stdout.once('data', (part) => up({ url: String(part).trim(), child, stop }))
    void gone.then(() => failed(new Error(said.trim())))
  })
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

const lockFile = () => join(folder, 'data', 'postgres', 'postmaster.pid')

async function serverPid(): Promise<number> {
  return Number((await readFile(lockFile(), 'utf8')).split('\n')[0])
}

function kill(pid: number): void {
  process.kill(pid, 'SIGKILL')
}

function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((done) => child.once('close', () => done()))
  child.kill('SIGKILL')
  return gone
}

/** A folder with programs of these names that refuse, to be found before the real ones. */
async function refusing(...names: readonly string[]): Promise<string> {
  const programs = join(folder, 'programs')
  await mkdir(programs)
  for (const name of names) {
    await writeFile(join(programs, name), '#!/bin/sh\necho "Operation not permitted" >&2\nexit 1\n', { mode: 0o755 })
  }
  return `${programs}${delimiter}${process.env.PATH}`
}

test('only this computer can reach the database, and only with its password', async () => {
  const { url, stop } = await started()
  expect(
    await query(
      url,
      "select current_setting('listen_addresses') as at, current_setting('unix_socket_directories') as files",
    ),
  ).toEqual([{ at: '127.0.0.1', files: '' }])
  await expect(query(url.replace(/:[^:@/]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/)
  expect((await stat(join(folder, 'data', 'postgres.password'))).mode & 0o077).toBe(0)
  await stop()
})

test('a committed row is still there after everything was killed at once', async () => {
  const before = await started()
  await query(before.url, "create table kept (what text); insert into kept values ('ja')")
  const server = await serverPid()
  await killed(before.child)
  kill(server)
  const after = await started()
  expect(await query(after.url, 'select what from kept')).toEqual([{ what: 'ja' }])
  await after.stop()
})

test('the server that a killed process left behind is taken over', async () => {
  const before = await started()
  await killed(before.child)
  const server = await serverPid()
  const after = await started()
  expect(await serverPid()).toBe(server)
  expect(after.url).toBe(before.url)
  await after.stop()
  await expect(serverPid()).rejects.toThrow('ENOENT')
})

test('a data folder may be reached through a symbolic link', async () => {
  await symlink(join(folder, 'data'), join(folder, 'elsewhere'))
  const { url, stop } = await started(join(folder, 'elsewhere', 'postgres'))
  expect(await query(url, 'select 1 as works')).toEqual([{ works: 1 }])
  await stop()
})

test('a first start that was cut off leaves nothing half made', async () => {
  await rm(join(folder, 'data'), { recursive: true })
  await mkdir(join(folder, 'data', 'postgres.new', 'base'), { recursive: true })
  const { url, stop } = await started()
  expect(await query(url, 'select 1 as works')).toEqual([{ works: 1 }])
  expect(await readdir(join(folder, 'data'))).not.toContain('postgres.new')
  await stop()
})

test.each([
  ['is empty, as after a power cut', ''],
  ['names a process that is another program now', `${process.pid}\n/elsewhere\n1\n1\n\n127.0.0.1\n\nready\n`],
])('a lock that %s does not keep the database from starting', async (_, lock) => {
  await writeFile(lockFile(), lock)
  const { url, stop } = await started()
  expect(await query(url, 'select 1 as works')).toEqual([{ works: 1 }])
  await stop()
})

test.each([[['unshare']], [['unshare', 'setpriv']]])(
  'it starts where %j is refused, and its data are used again where it is not',
  async (names) => {
    const path = await refusing(...names)
    // Folders above the data may be passed through; the last resort of root needs that.
    await chmod(folder, 0o755)
    const there = await started(undefined, path)
    await query(there.url, "create table kept (what text); insert into kept values ('ja')")
    await there.stop()
    const here = await started()
    expect(await query(here.url, 'select what from kept')).toEqual([{ what: 'ja' }])
    await here.stop()
  },
)

test('root is told what to do where nothing works, and an ordinary user needs none of it', async () => {
  const path = await refusing('unshare', 'setpriv')
  const asRoot = process.getuid?.() === 0
  const outcome = started(undefined, path).then(
    ({ stop }) => stop().then(() => 'started'),
    (problem: Error) => problem.message,
  )
  if (asRoot) expect(await outcome).toMatch(/start als gewone gebruiker.*start as an ordinary user/)
  else expect(await outcome).toBe('started')
})
