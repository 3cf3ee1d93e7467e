import { sql } from 'kysely'
import { asOwner } from '@/db/migrate'
import { readAs } from '@/db/store'
import { writtenHead } from '@/lib/log/head'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { givenDataFolder } from '../evidence/files/data-folder'
import { givenCommand } from './run-command'

const { ownerUrl } = givenDatabase()
givenDataFolder()
const verifyLog = givenCommand('verify-log')

test('the command says of every organisation whether its log is whole, and looks up what somebody noted', async () => {
  const { lead } = await given.organisation({ name: 'Buurtbemiddeling Heemskerk' })
  const head = await readAs(lead, (store) => store.log.head())
  const noted = head === null ? '' : writtenHead(head)
  const { code, said } = await verifyLog(['--head', noted])
  expect([code, said]).toEqual([
    0,
    expect.stringContaining(`Buurtbemiddeling Heemskerk (${noted}): Het logboek is heel`),
  ])
  expect(said).toContain('The log is whole: 8 entries checked.')
  const unknown = await verifyLog(['--head', `8 ${'a'.repeat(64)}`])
  expect([unknown.code, unknown.complained]).toEqual([1, expect.stringContaining('staat in geen logboek')])
  expect((await verifyLog(['--head', 'acht'])).code).toBe(1)
}, 30_000)

test('the command names the entry that was changed, and ends with a fault', async () => {
  const { id } = await given.organisation({ name: 'Buurtbemiddeling Castricum' })
  await asOwner(ownerUrl, (db) =>
    sql`update log_entry set action = 'member-left' where organisation_id = ${id} and number = 3`.execute(db),
  )
  const { code, said } = await verifyLog([])
  expect(code).toBe(1)
  expect(said).toMatch(/Castricum .*: Regel 3 is veranderd\./)
  expect(said).toMatch(/Castricum .*: Entry 3 was changed\./)
}, 30_000)
