import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'kysely'
import { database } from '@/db/connection'
import { addDemo } from '@/db/demo'
import { removeUnfinishedDemo } from '@/db/demo/unfinished'
import { asOwner } from '@/db/migrate'
import { readAs } from '@/db/store'
import { createOrganisation, freshSetupSecret, settingUp } from '@/db/store/setup'
import { day } from '@/lib/day'
import { ok } from '@/lib/result'
import { bundled } from '@/tests/support/bundled'
import { givenDatabase } from '@/tests/support/database'
import { given, value } from '@/tests/support/given'
import { givenDataFolder } from '../evidence/files/data-folder'

const { ownerUrl } = givenDatabase()
givenDataFolder()

let product: Awaited<ReturnType<typeof bundled>>
beforeAll(async () => {
  product = await bundled('tests/demo/set-up-with-demo.ts')
})
afterAll(() => product.remove())
beforeEach(() => asOwner(ownerUrl, (owner) => sql`delete from setup_secret`.execute(owner)))
afterEach(() => asOwner(ownerUrl, (owner) => sql`select erase_organisation(id) from organisation`.execute(owner)))

const moments = [
  ['its first people stand', sql`select 1 from person`],
  ['half of its documents stand', sql`select 1 from evidence offset 8`],
  ['its second organisation stands', sql`select 1 from organisation offset 1`],
  ['its second organisation has documents', sql`select 1 from evidence offset 18`],
] as const

test.each(moments)(
  'a demo that is killed when %s is taken away at the next start, and offered again',
  async (_, moment) => {
    await killedWhen(moment)
    expect(await freshSetupSecret()).toBeNull()
    await removeUnfinishedDemo()
    expect(await countOfPeople()).toBe(0)
    expect(await freshSetupSecret()).not.toBeNull()
  },
  60_000,
)

test('a demo that was added after all stays at every next start', async () => {
  await killedWhen(sql`select 1 from evidence`)
  await removeUnfinishedDemo()
  const secret = await freshSetupSecret()
  value(await settingUp(secret ?? '', async () => ok(await addDemo(day('2026-11-23'), null))))
  await removeUnfinishedDemo()
  expect(await countOfPeople()).toBe(5)
}, 60_000)

test('an organisation of real people is never taken for an unfinished demo', async () => {
  await freshSetupSecret()
  const { lead } = await given.organisation()
  await removeUnfinishedDemo()
  expect(await readAs(lead, (reader) => reader.members.all())).toHaveLength(4)
})

test('who has an address of the demo in an organisation of real people keeps it', async () => {
  await freshSetupSecret()
  const lead = {
    name: 'Lotte',
    email: 'projectleider@heemskerk.example',
    password: given.password,
    language: 'nl',
  } as const
  value(await createOrganisation({ name: 'Echt', fictional: false, pilotStartsOn: day('2026-03-01') }, lead))
  await removeUnfinishedDemo()
  expect(await countOfPeople()).toBe(1)
})

/** Adds the demo in a process of its own and ends that with `kill -9` as soon as these rows are there. */
async function killedWhen(moment: ReturnType<typeof sql>): Promise<void> {
  const secret = (await freshSetupSecret()) ?? ''
  const child = spawn(process.execPath, [product.program, secret], {
    env: { ...process.env, PGAPPNAME: 'to be killed' },
    stdio: 'inherit',
  })
  const ended = once(child, 'exit')
  await asOwner(ownerUrl, async (owner) => {
    const has = async (question: ReturnType<typeof sql>) => (await question.execute(owner)).rows.length > 0
    while (!(await has(moment))) expect(child.exitCode).toBeNull()
    child.kill('SIGKILL')
    await ended
    // Until the server noticed, it may still be doing what the killed process asked last.
    while (await has(sql`select 1 from pg_stat_activity where application_name = 'to be killed'`)) continue
  })
  expect(child.signalCode).toBe('SIGKILL')
}

async function countOfPeople(): Promise<number> {
  return (await database().selectFrom('person').select('id').execute()).length
}
