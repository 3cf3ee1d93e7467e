import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { Client } from 'pg'

import { findAccount } from '@/bin/postgres/account'
import { findBinaries, type Binaries } from '@/bin/postgres/binaries'
import { ensureCluster, ownerName, ownerPassword } from '@/bin/postgres/cluster'
import { launch } from '@/bin/postgres/launch'
import { removeDeadLock, runningServer, type RunningServer } from '@/bin/postgres/lock-file'
import { stopServer } from '@/bin/postgres/stop'
import { CannotStart } from '@/bin/serve/cannot-start'

/** The embedded server. `url` is the owner's, who walks past row-level security: for migrations and copies only. */
export type EmbeddedPostgres = { readonly url: string; readonly stop: () => Promise<void> }

type Wanted = { readonly directory: string; readonly durable: boolean }

const databaseName = 'toetsklaar'

/**
 * Starts PostgreSQL on a data directory (made when it is not there yet), or takes over the server that a killed
 * process left behind on it. It listens on 127.0.0.1 only, on a free port. Not durable is for tests: no fsync at all.
 */
export async function startPostgres(wanted: Wanted): Promise<EmbeddedPostgres> {
  const directory = resolve(wanted.directory)
  const binaries = findBinaries()
  const server = (await leftBehind(directory)) ?? (await startFresh({ ...wanted, directory }, binaries))
  await ensureDatabase(directory, server)
  return {
    url: ownerUrl(directory, server, databaseName),
    stop: () => stopServer(directory, server.pid, binaries.control),
  }
}

/** The address of the server that runs on this data directory now, or null. */
export function runningPostgres(directory: string): string | null {
  const server = runningServer(resolve(directory))
  return server?.ready ? ownerUrl(resolve(directory), server, databaseName) : null
}

async function startFresh({ directory, durable }: Wanted, binaries: Binaries): Promise<RunningServer> {
  mkdirSync(dirname(directory), { recursive: true, mode: 0o700 })
  const account = findAccount(binaries.postgres, directory)
  await ensureCluster(directory, durable, account, binaries)
  return launch({ directory, durable, account, program: binaries.postgres })
}

/** A server that is starting or stopping is waited for: it ends up ready or gone. */
async function leftBehind(directory: string): Promise<RunningServer | null> {
  await removeDeadLock(directory)
  let server = runningServer(directory)
  while (server && !server.ready) {
    await pause(10)
    server = runningServer(directory)
  }
  return server
}

async function ensureDatabase(directory: string, server: RunningServer): Promise<void> {
  const client = new Client({ connectionString: ownerUrl(directory, server, 'postgres') })
  await client.connect()
  try {
    const { rows } = await client.query<{ served: string; made: boolean }>(
      "select current_setting('data_directory') as served, exists (select from pg_database where datname = $1) as made",
      [databaseName],
    )
    const [answer] = rows
    if (answer === undefined || !isSameFolder(answer.served, directory)) throw servesElsewhere(server, directory)
    if (!answer.made) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}

/** The same folder may be known by several names, through symbolic links. */
function isSameFolder(one: string, other: string): boolean {
  return existsSync(one) && realpathSync(one) === realpathSync(other)
}

function servesElsewhere({ pid }: RunningServer, directory: string): CannotStart {
  return new CannotStart(
    `De map ${directory} is verplaatst terwijl de database nog liep (proces ${pid}). Stop dat proces en start opnieuw.`,
    `The folder ${directory} was moved while the database still ran (process ${pid}). Stop that process and start again.`,
  )
}

function ownerUrl(directory: string, { port }: RunningServer, database: string): string {
  return `postgres://${ownerName}:${ownerPassword(directory)}@127.0.0.1:${port}/${database}`
}
