import { sql } from 'kysely'
import { removeEvidence } from '@/app/(member)/evidence/[evidenceId]/actions'
import { restoreEvidence } from '@/app/(member)/evidence/bin/actions'
import { acceptLink } from '@/app/_evidence/link-actions'
import { GET } from '@/app/api/changes/route'
import type { ChangesReply } from '@/app/_live/changes-reply'
import { asOwner } from '@/db/migrate'
import { identityOf } from '@/db/store/identity'
import { day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { follow, submit } from '@/tests/support/in-the-browser'
import { signedInAs, signedOut } from '@/tests/support/signed-in-as'
import { visitor } from '@/tests/support/visitor'
import { atLink, document, linked, team, tick } from '../requirements/at-work'
import { statementsOf } from '../requirements/pages'

const { ownerUrl } = givenDatabase()

let organisation: GivenOrganisation
let seen: number
beforeEach(async () => {
  organisation = await given.organisation()
  seen = await headFor(organisation.lead)
})

const headFor = async ({ sessionId }: Member) => (await identityOf(sessionId))?.changesSeen ?? -1
const ask = (query: string) => follow(GET, {}, `http://toetsklaar.test/api/changes?${query}`)
const heard = async (query: string): Promise<ChangesReply> => (await ask(query)).json()

async function editorTicks(verdict = 'met'): Promise<void> {
  signedInAs(organisation.editor)
  await tick(team.requirementId, { verdict })
}

test('while nothing changes the answer is empty, and asks the database one thing', async () => {
  signedInAs(organisation.lead)
  const response = await ask(`after=${seen}`)
  expect(response.status).toBe(204)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).toBe('')
  expect(await statementsOf(() => ask(`after=${seen}`))).toHaveLength(1)
})

test('what a colleague changed is told with who did it, and is not told again', async () => {
  await editorTicks()
  signedInAs(organisation.lead)
  const reply = await heard(`after=${seen}`)
  expect(reply.requirements).toEqual([
    { id: team.requirementId, by: organisation.editor.name, own: false, at: expect.stringMatching(/^2\d{3}-.*Z$/) },
  ])
  expect(reply.evidence).toEqual([])
  expect((await ask(`after=${reply.number}`)).status).toBe(204)
})

test('the list hears what its row, its theme and its figure show now', async () => {
  await editorTicks()
  signedInAs(organisation.lead)
  const { list } = await heard(`after=${seen}&screen=list`)
  expect(list?.rows).toEqual([
    {
      ...{ id: team.requirementId, version: 1, work: 'not-started', verdict: 'met' },
      proof: { state: 'claimed', label: 'Gezegd, niet aangetoond' },
    },
  ])
  expect(list?.head.counts).toEqual({ ready: 0, claimed: 1, rest: 5 })
  expect(list?.themes).toContainEqual({ id: 'th-decision', figure: { value: '0', of: 'van 6' } })
})

test('the list hears that proof went away with its document', async () => {
  await given.registersInOrder(organisation)
  await editorTicks()
  const evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, team.expectationId)
  signedInAs(organisation.lead)
  await submit(acceptLink, await atLink(organisation.lead, evidenceId))
  const proofAfter = async (number: number) => {
    const { list } = await heard(`after=${number}&screen=list`)
    return list?.rows.find(({ id }) => id === team.requirementId)?.proof.state
  }
  expect(await proofAfter(seen)).toBe('complete')
  const before = await headFor(organisation.lead)
  await submit(removeEvidence, { evidenceId })
  expect(await proofAfter(before)).toBe('claimed')
})

test('however much changed, an answer asks the database at most four things', async () => {
  for (let number = 0; number < 5; number += 1) {
    await linked(organisation.editor, await document(organisation.editor), team.expectationId)
  }
  await editorTicks()
  signedInAs(organisation.lead)
  expect((await statementsOf(() => ask(`after=${seen}`))).length).toBeLessThanOrEqual(4)
  expect((await statementsOf(() => ask(`after=${seen}&screen=list`))).length).toBeLessThanOrEqual(4)
})

test('a new link is a change of the requirement and of the document', async () => {
  const evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, team.expectationId)
  signedInAs(organisation.lead)
  const reply = await heard(`after=${seen}`)
  expect(reply.requirements.map(({ id }) => id)).toEqual([team.requirementId])
  expect(reply.evidence.map(({ id }) => id)).toEqual([evidenceId])
})

test('a page of a requirement hears that its proof went away, and that it came back', async () => {
  const evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, team.expectationId)
  signedInAs(organisation.lead)
  for (const change of [removeEvidence, restoreEvidence]) {
    const before = await headFor(organisation.lead)
    await submit(change, { evidenceId })
    const { requirements } = await heard(`after=${before}`)
    expect(requirements.map(({ id }) => id)).toEqual([team.requirementId])
  }
})

test('a viewer hears nothing of what is done with a confidential document, and of its requirement no name', async () => {
  const evidenceId = await document(organisation.editor, { title: 'Geheim verslag', confidential: true })
  await linked(organisation.editor, evidenceId, team.expectationId)
  signedInAs(organisation.viewer)
  expect(await heard(`after=${seen}`)).toMatchObject({ requirements: [], evidence: [] })
  const { requirements, list } = await heard(`after=${seen}&screen=list`)
  expect(requirements).toEqual([])
  // The row shows what the list itself shows to a viewer.
  expect(list?.rows.map(({ id }) => id)).toContain(team.requirementId)
  expect(JSON.stringify(list)).not.toMatch(new RegExp(`${evidenceId}|${organisation.editor.name}|Geheim`))
  signedInAs(organisation.reviewer)
  expect((await heard(`after=${seen}`)).requirements.map(({ id }) => id)).toEqual([team.requirementId])
})

test('what another organisation changes is nobody else’s business', async () => {
  await editorTicks()
  const other = await given.organisation()
  signedInAs(other.lead)
  const reply = await heard('after=0')
  expect(reply.requirements).toEqual([])
  expect((await ask(`after=${reply.number}`)).status).toBe(204)
})

test('who is not signed in is told so', async () => {
  signedOut()
  expect((await ask(`after=${seen}`)).status).toBe(401)
})

test.each(['', 'after=', 'after=-1', 'after=x', "after=1'--", 'after=1.5', 'after=99999999999999999999'])(
  'a question that makes no sense is refused: %j',
  async (query) => {
    signedInAs(organisation.lead)
    expect((await ask(query)).status).toBe(400)
  },
)

test('a page that asks by itself does not keep a session awake; a person does', async () => {
  const { lead } = organisation
  await ago(lead, '3 hours')
  signedInAs(lead)
  visitor().headers.set('x-toetsklaar-by-itself', 'yes')
  await ask(`after=${seen}`)
  expect(await sleptFor(lead)).toBeGreaterThan(2)
  visitor().headers.delete('x-toetsklaar-by-itself')
  await ask(`after=${seen}`)
  expect(await sleptFor(lead)).toBeLessThan(1)
})

function ago({ sessionId }: Member, time: string): Promise<unknown> {
  return asOwner(ownerUrl, (db) =>
    sql`update session set seen_at = now() - ${time}::interval where id = ${sessionId}`.execute(db),
  )
}

async function sleptFor({ sessionId }: Member): Promise<number> {
  return asOwner(ownerUrl, async (db) => {
    const { rows } = await sql<{ hours: number }>`
      select extract(epoch from now() - seen_at)::float / 3600 as hours from session where id = ${sessionId}
    `.execute(db)
    return rows[0]?.hours ?? 0
  })
}

test('a change of a register is told to colleagues with the register and the row, and to nobody who may not read it', async () => {
  const [rowId] = await given.rows(organisation, 'complaints', [{ number: 'K1', receivedOn: day('2026-03-03') }])
  signedInAs(organisation.editor)
  const { registers } = await heard(`after=${seen}`)
  expect(registers).toMatchObject(['complaints', rowId].map((id) => ({ id, by: organisation.lead.name, own: false })))
  signedInAs(organisation.viewer)
  expect(await heard(`after=${seen}`)).toMatchObject({ registers: [] })
})
