import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import { CannotStart } from '@/bin/serve/cannot-start'
import type { Account } from '@/bin/postgres/account'
import { cleanEnvironment } from '@/bin/postgres/cluster'
import { runningServer, type RunningServer } from '@/bin/postgres/lock-file'

export type Launch = {
  readonly directory: string
  readonly durable: boolean
  readonly account: Account
  readonly program: string
}

/** Troubles that pass by themselves: a port just taken, and children of a killed server that are still going away. */
const passing = /Address already in use|pre-existing shared memory block/
const mostAttempts = 100

/** Starts the server process and waits until it takes connections, recovery after a crash included. */
export async function launch(wanted: Launch): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await attemptLaunch(wanted)
    if (typeof outcome !== 'string') return outcome
    if (attempt === mostAttempts || !passing.test(outcome)) {
      throw new CannotStart(`PostgreSQL start niet: ${outcome}`, 'PostgreSQL does not start.')
    }
    await pause(100)
  }
}

/** The running server, or the end of its log when it stopped at once. */
async function attemptLaunch({ directory, durable, account, program }: Launch): Promise<RunningServer | string> {
  const log = openSync(`${directory}.log`, 'w', 0o600)
  const [command = program, ...before] = [...account.prefix, program]
  const child = spawn(command, [...before, '-D', directory, ...options(await freePort(), durable)], {
    ...account.as,
    cwd: '/',
    env: cleanEnvironment(),
    // A session of its own, so that Ctrl-C reaches us alone and requests in flight still find their database.
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  })
  closeSync(log)
  child.unref()
  const ended = whenEnded(child)
  while (!ended.yet) {
    const server = runningServer(directory)
    if (server?.ready && server.pid === child.pid) return server
    await pause(10)
  }
  return readFileSync(`${directory}.log`, 'utf8').trim().slice(-2000) || ended.reason
}

function whenEnded(child: ChildProcess): { yet: boolean; reason: string } {
  const state = { yet: false, reason: '' }
  const end = (reason: string) => Object.assign(state, { yet: true, reason })
  child.once('error', (problem) => end(problem.message))
  child.once('exit', (code, signal) => end(`stopped (${code ?? signal})`))
  return state
}

function options(port: number, durable: boolean): readonly string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    // Small: the product and its database share a laptop.
    'shared_buffers=32MB',
    // Every test file has a pool of its own.
    `max_connections=${durable ? 40 : 200}`,
    'jit=off',
    'io_method=sync',
    'wal_level=minimal',
    'max_wal_senders=0',
    'max_logical_replication_workers=0',
    // Statements hold personal data, so the log keeps only what went wrong.
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'log_checkpoints=off',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ]
  return settings.flatMap((setting) => ['-c', setting])
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('no port'))))
    })
  })
}
