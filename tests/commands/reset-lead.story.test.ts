import { sql } from 'kysely'
import { signIn } from '@/app/(public)/sign-in/actions'
import { asOwner } from '@/db/migrate'
import { identityOf } from '@/db/store/identity'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { givenDataFolder } from '../evidence/files/data-folder'
import { givenCommand } from './run-command'

const { ownerUrl } = givenDatabase()
givenDataFolder()
const resetLead = givenCommand('reset-lead')

test('a locked-out lead gets a new password, and every session has ended', async () => {
  const { lead } = await given.organisation()
  for (const guess of [1, 2, 3, 4, 5]) await submit(signIn, { email: lead.email, password: `gok nummer ${guess}` })
  const { code, said } = await resetLead(['--email', lead.email.toUpperCase()])
  const [password = ''] = said.trim().split(/\s/).slice(-1)
  expect([code, password.length > 12]).toEqual([0, true])
  expect(await identityOf(lead.sessionId)).toBeNull()
  expect(await submit(signIn, { email: lead.email, password: given.password })).toMatchObject({ ok: false })
  expect(await submit(signIn, { email: lead.email, password })).toEqual({ wentTo: '/' })
}, 20_000)

test('the log of the organisation tells it, and not the password', async () => {
  const { lead } = await given.organisation()
  const { said } = await resetLead(['--email', lead.email])
  const log = await asOwner(ownerUrl, (owner) =>
    sql`select cause, subject_id, detail from log_entry
      where organisation_id = ${lead.organisationId} and action = 'password-reset'`.execute(owner),
  )
  expect(log.rows).toEqual([{ cause: 'system', subject_id: lead.id, detail: {} }])
  expect(said).toContain(lead.email)
}, 20_000)

test('an address of nobody is named as such', async () => {
  const { code, complained } = await resetLead(['--email', 'niemand@nergens.test'])
  expect([code, complained]).toEqual([1, expect.stringContaining('Niemand heeft dit e-mailadres.')])
}, 20_000)
