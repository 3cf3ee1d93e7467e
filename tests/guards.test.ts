import { sql, type RawBuilder } from 'kysely'
import { acceptLink } from '@/app/_evidence/link-actions'
import { systemWithin } from '@/db/store/transaction'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { atLink, document, linked, team, tick } from './requirements/at-work'

givenDatabase()

let organisation: GivenOrganisation
let evidenceId: string
beforeEach(async () => {
  organisation = await given.organisation()
  evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, team.expectationId)
})

/** Runs a statement as the application, without the product around it. */
function asApplication(statement: RawBuilder<unknown>): Promise<bigint> {
  return systemWithin(organisation.id, async (tx) => (await statement.execute(tx)).numAffectedRows ?? 0n)
}

const longAgo = sql`now() - interval '31 days'`

test('nothing is put in the bin at another moment than now, so that nothing can be emptied from it at once', async () => {
  await expect(asApplication(sql`update evidence set removed_at = ${longAgo}`)).rejects.toThrow('moment of its removal')
  await expect(asApplication(sql`update link set removed_at = ${longAgo}`)).rejects.toThrow('moment of its removal')
  expect(await asApplication(sql`update evidence set removed_at = now()`)).toBe(1n)
  await expect(asApplication(sql`update evidence set removed_at = ${longAgo}`)).rejects.toThrow('moment of its removal')
  expect(await asApplication(sql`update evidence set removed_at = removed_at, title = 'Anders'`)).toBe(1n)
  expect(await asApplication(sql`update evidence set removed_at = null`)).toBe(1n)
})

test('who agreed with a judgement did not give it, also when it is moved to another person', async () => {
  const { editor, lead, reviewer } = organisation
  await tick(team.requirementId, { verdict: 'met' })
  const say = (change: RawBuilder<unknown>) => asApplication(sql`update assessment set ${change}`)
  const reason = (text: string) => sql`verdict = 'not-applicable', not_applicable_reason = ${text}`
  const agreed = (by: string) => sql`approved_by = ${by}, approved_at = now()`
  await say(sql`${reason('Geen gevallen.')}, set_by = ${editor.id}`)
  await expect(say(sql`set_by = ${lead.id}, ${agreed(editor.id)}`)).rejects.toThrow('agreed with anew')
  expect(await say(agreed(reviewer.id))).toBe(1n)
  await expect(say(sql`set_by = ${lead.id}`)).rejects.toThrow('agreed with anew')
  await expect(say(reason('Om een andere reden.'))).rejects.toThrow('agreed with anew')
  expect(await say(sql`${reason('Anders.')}, approved_by = null, approved_at = null`)).toBe(1n)
})

test('a change of a version is not forgotten at its links, and a link is infected by its file alone', async () => {
  await asApplication(sql`update evidence_version set changed_by = ${organisation.lead.id}`)
  await asApplication(sql`update link set changed_by = ${organisation.lead.id}`)
  await expect(asApplication(sql`update link set changed_by = null`)).rejects.toThrow('told at its links')
  await expect(asApplication(sql`update link set infected = true`)).rejects.toThrow('infected when its file is')
  await asApplication(sql`update evidence_file set scan = 'infected'`)
  expect(await asApplication(sql`update link set shows = 'x' where infected`)).toBe(1n)
  await expect(asApplication(sql`update link set infected = false`)).rejects.toThrow('infected when its file is')
  await expect(asApplication(sql`update evidence_file set scan = 'clean'`)).rejects.toThrow('keeps it')
})

test('a log never goes back to an earlier entry, and goes on after that was tried', async () => {
  await expect(asApplication(sql`update log_head set number = 1`)).rejects.toThrow('goes on where it was')
  await expect(asApplication(sql`update log_head set hash = repeat('a', 64)`)).rejects.toThrow('goes on where it was')
  signedInAs(organisation.reviewer)
  expect(await submit(acceptLink, await atLink(organisation.reviewer, evidenceId))).not.toBeNull()
})
