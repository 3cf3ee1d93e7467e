import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { sql } from 'kysely'
import { asOwner } from '@/db/migrate'
import { chores } from '@/db/nightly/chores'
import { prepare } from '@/db/prepare'
import { removeAbandonedImports } from '@/db/registers/import/being-read'
import { readAs } from '@/db/store'
import { systemWithin } from '@/db/store/transaction'
import { day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { readSettings } from '@/lib/settings'
import { bundled } from '@/tests/support/bundled'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { signedInAs } from '@/tests/support/signed-in-as'
import { givenDataFolder } from '../../evidence/files/data-folder'
import { csv, send } from './importing'

const { ownerUrl } = givenDatabase()
const folder = givenDataFolder()

let reader: Awaited<ReturnType<typeof bundled>>
beforeAll(async () => {
  reader = await bundled('tests/registers/import/begin-and-stay.ts')
})
afterAll(() => reader.remove())

const start = async () => {
  const outcome = readSettings({})
  if (!outcome.ok) throw new Error('no settings')
  await prepare({ ownerUrl, settings: outcome.settings })
}

const night = ({ id }: GivenOrganisation) =>
  systemWithin(id, async (tx) => {
    const chore = chores.find(({ name }) => name === 'empty-imports')
    await chore?.work({ tx, organisationId: id, today: day('2026-11-23') })
  })

const stands = async (member: Member, importId: string) =>
  (await readAs(member, (store) => store.registerImports.find(importId))) !== null

test('when the product dies while it reads a spreadsheet, nothing of that stays after the next start', async () => {
  const { editor } = await given.organisation()
  const { child, importId } = await begun(editor)
  await killed(child)
  expect(await stands(editor, importId)).toBe(true)
  expect(folder.files()).toHaveLength(1)
  await start()
  expect(await stands(editor, importId)).toBe(false)
  expect(folder.files()).toEqual([])
})

test('what one process reads stays when another starts or does the work of the night, until that process dies', async () => {
  const organisation = await given.organisation()
  const { child, importId } = await begun(organisation.editor)
  await start()
  await night(organisation)
  expect(await stands(organisation.editor, importId)).toBe(true)
  await killed(child)
  await night(organisation)
  expect(await stands(organisation.editor, importId)).toBe(false)
})

test('a spreadsheet that a member sent is held for as long as it is read, however long a batch takes', async () => {
  const organisation = await given.organisation()
  signedInAs(organisation.editor)
  const importId = randomUUID()
  const answer = await asOwner(ownerUrl, async (owner) => {
    const held = await owner.startTransaction().execute()
    await sql`lock table register_import_row in share mode`.execute(held)
    const sent = send('meetings', csv('Soort;Datum', 'borrel;03-02-2026'), { importId })
    await until(sql`select 1 from pg_locks where relation = 'register_import_row'::regclass and not granted`)
    await systemWithin(organisation.id, removeAbandonedImports)
    await held.commit().execute()
    return sent
  })
  expect(await answer.json()).toEqual({ goTo: `/registers/imports/${importId}` })
})

test('when the last file was read nothing is held any more', async () => {
  const { editor } = await given.organisation()
  signedInAs(editor)
  await Promise.all([1, 2, 3].map(() => send('meetings', csv('Soort;Datum', 'borrel;03-02-2026'))))
  await until(sql`
    select 1 where not exists (
      select 1 from pg_locks join pg_database on pg_database.oid = pg_locks.database
      where locktype = 'advisory' and datname = current_database())
  `)
})

/** Another process that has just begun to read a file of this member. */
async function begun(member: Member): Promise<{ readonly child: ChildProcess; readonly importId: string }> {
  const importId = randomUUID()
  const child = spawn(process.execPath, [reader.program, JSON.stringify(member), importId], {
    env: { ...process.env, PGAPPNAME: 'to be killed' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return { child, importId }
}

/** Ends it with `kill -9`, and waits until the database noticed. */
async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  await until(sql`
    select 1 where not exists (select 1 from pg_stat_activity where application_name = 'to be killed')
  `)
}

async function until(moment: ReturnType<typeof sql>): Promise<void> {
  await asOwner(ownerUrl, async (owner) => {
    while ((await moment.execute(owner)).rows.length === 0) continue
  })
}
