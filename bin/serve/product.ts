import { createServer } from 'node:http'
import { join } from 'node:path'

import next from 'next'

import { copyBeforeMigrating } from '@/bin/copies/before-migrating'
import { release } from '@/bin/ready/lock.mjs'
import { startDatabase, type ProductDatabase } from '@/bin/serve/database'
import { secretOf, type DataFolder } from '@/bin/serve/data-folder'
import { startWebServer, type WebServer } from '@/bin/serve/web-server'
import { claimData } from '@/bin/serve/with-data'
import { closeDatabase } from '@/db/connection'
import { startExaminer, type Examiner } from '@/db/examine/examiner'
import { startClock, type Clock } from '@/db/nightly/clock'
import { prepare } from '@/db/prepare'
import { recordSoon } from '@/db/store/readiness-record-soon'
import { dayAt } from '@/lib/day'
import type { Settings } from '@/lib/settings'

/** What runs by now; filled while starting, so that whatever came up can be ended when something after it fails. */
export type Running = {
  data?: DataFolder
  web?: WebServer
  app?: { close: () => Promise<void> }
  database?: ProductDatabase
  clock?: Clock
  examiner?: Examiner
}

/** How long requests in flight get to finish, in milliseconds, once we are asked to stop. */
const patience = 10_000

/** Starts the whole product in this process: its folder, its port, its database, its app, in that order. */
export async function start(settings: Settings, dev: boolean, running: Running): Promise<void> {
  const data = (running.data = claimData(settings))
  const web = (running.web = await startWebServer({
    port: settings.port,
    host: settings.host,
    dev,
    trustProxy: settings.trustProxy,
    publicHttps: settings.address?.startsWith('https:') ?? false,
  }))
  const { url: ownerUrl } = (running.database = await startDatabase(settings, data))
  tellTheApp(settings, data, ownerUrl)
  const copy = await copyBeforeMigrating(ownerUrl, data.copies, new Date())
  if (copy !== null) console.log(`Kopie van de gegevens / Copy of the data: ${copy}`)
  const ready = await prepare({ ownerUrl, settings })
  // Told at once: these passwords are kept nowhere, and what comes next might fail.
  for (const { role, email, password } of ready.demoAccounts) console.log(`${role}  ${email}  ${password}`)
  // Next hears upgrades, which only development has, on a server that it is given; this one never listens.
  const upgrades = createServer()
  const app = (running.app = next({
    dev,
    dir: process.cwd(),
    hostname: settings.host,
    port: web.port,
    httpServer: upgrades,
  }))
  await quietly(() => app.prepare())
  web.open({
    handle: app.getRequestHandler(),
    upgrade: (...request) => upgrades.emit('upgrade', ...request),
  })
  running.clock = startClock(settings.today)
  running.examiner = startExaminer({
    scanner: settings.clamd,
    program: join(process.cwd(), 'dist', 'examine-worker.mjs'),
    changed: (organisationId) => recordSoon(organisationId, settings.today ?? dayAt(new Date())),
  })
  const path = ready.setupSecret === null ? '' : `/setup/${ready.setupSecret}`
  console.log(`Toetsklaar is klaar, open / is ready, open: ${addressOf(settings, web.port)}${path}`)
}

/** Next greets with technical lines; what goes wrong still comes through, on the other channel. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console
  console.log = () => {}
  try {
    await work()
  } finally {
    console.log = log
  }
}

/** Ends what runs, the door first and the database last, so that nothing in flight loses what it stands on. */
export async function end(running: Running): Promise<void> {
  await running.web?.close(patience)
  await running.app?.close()
  await running.examiner?.stop()
  await running.clock?.stop()
  await closeDatabase()
  await running.database?.stop()
  if (running.data) release(running.data.folder)
}

/** The app, which Next loads by itself, reads from the environment what was decided here. */
function tellTheApp(settings: Settings, data: DataFolder, databaseUrl: string): void {
  const secret = settings.secret ?? secretOf(data)
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    TOETSKLAAR_DATA: data.folder,
    TOETSKLAAR_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    AUTH_TRUST_HOST: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  })
}

/** An address that works on this computer, unless the settings name the one that users have. */
function addressOf({ address, host }: Settings, port: number): string {
  const local = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host)
  return address ?? `http://${local ? 'localhost' : host}:${port}`
}
