import { sql } from 'kysely'
import { acceptLink } from '@/app/_evidence/link-actions'
import { recordReadiness } from '@/db/store/readiness-record'
import { systemWithin } from '@/db/store/transaction'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs, testDay } from '@/tests/support/signed-in-as'
import { atLink, document, linked, team, tick } from '../requirements/at-work'
import { freeze, roundOf } from './freezing'

givenDatabase()
jest.setTimeout(120_000)

let organisation: GivenOrganisation
let roundId: string
beforeAll(async () => {
  organisation = await given.organisation()
  const evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, team.expectationId)
  signedInAs(organisation.lead)
  await submit(acceptLink, await atLink(organisation.lead, evidenceId))
  await tick(team.requirementId, { verdict: 'met' })
  roundId = (await roundOf(organisation.lead)).id
  await systemWithin(organisation.id, (tx) => recordReadiness(tx, organisation.id, testDay))
  await freeze(roundId)
})

const own = () => sql`organisation_id, round_id`
const here = () => sql`${organisation.id}::uuid, ${roundId}::uuid`
const lead = () => sql`${organisation.lead.id}::uuid`

test.each([
  ['opened again', () => sql`update round set frozen_at = null, frozen_on = null, frozen_by = null`],
  ['given other days', () => sql`update round set decision_on = decision_on + 1`],
  ['moved to another number', () => sql`update round set number = 7`],
  ['given another verdict', () => sql`update assessment set verdict = 'partly'`],
  [
    'given one more answer',
    () => sql`
    insert into assessment (${own()}, edition_id, requirement_id, changed_by)
    select ${here()}, edition_id, 'dec-funding', ${lead()} from round`,
  ],
  ['given another link', () => sql`update link set status = 'withdrawn'`],
  ['rid of a link', () => sql`update link set removed_at = now()`],
  ['given a longer proof', () => sql`update link set valid_until = '2099-01-01'`],
  [
    'given another snapshot',
    () => sql`
    insert into snapshot (${own()}, number, made_on, made_at, made_by, content, sha256)
    values (${here()}, 9, '2026-11-23', now(), ${lead()}, '{}', encode(sha256('{}'), 'hex'))`,
  ],
  [
    'given one more file',
    () => sql`
    insert into snapshot_file (organisation_id, snapshot_id, name, type, language, bytes, sha256)
    select organisation_id, id, 'more.pdf', 'application/pdf', 'nl', 'x', encode(sha256('x'), 'hex') from snapshot`,
  ],
  [
    'evaluated once more',
    () => sql`
    insert into evaluation (${own()}, answers, filled_by, handed_in_on, recorded_by)
    values (${here()}, '{}', 'Iemand', '2026-11-23', ${lead()})`,
  ],
  [
    'given another value',
    () => sql`
    insert into societal_value (${own()}, aspect, changed_by) values (${here()}, 'cohesion', ${lead()})`,
  ],
  ['given another record of its standing', () => sql`update readiness_record set must_ready = 99`],
])('by no statement of the application a frozen round is %s', async (_, statement) => {
  const work = systemWithin(organisation.id, async (tx) => String((await statement().execute(tx)).numAffectedRows))
  expect(await work.catch((fault: unknown) => String(fault))).toMatch(/frozen|stays as it is/)
})

test.each(['round', 'assessment', 'link', 'snapshot', 'snapshot_file'])(
  'the application may not delete from %s what was frozen',
  async (table) => {
    const work = systemWithin(organisation.id, (tx) => sql`delete from ${sql.table(table)}`.execute(tx))
    await expect(work).rejects.toThrow(/permission denied|frozen|stays as it is/)
  },
)

test.each(['snapshot', 'snapshot_file'])('the application may change nothing of a %s', async (table) => {
  const work = systemWithin(organisation.id, (tx) => sql`update ${sql.table(table)} set sha256 = sha256`.execute(tx))
  await expect(work).rejects.toThrow('permission denied')
})
