import { sql } from 'kysely'
import { admit } from '@/app/_gate/admit'
import { asOwner } from '@/db/migrate'
import { identityOf } from '@/db/store/identity'
import type { Member } from '@/lib/members/member'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { signedInAs } from '@/tests/support/signed-in-as'
import { givenDataFolder } from '../evidence/files/data-folder'
import { doors, type Door } from './doors'
import { foundDoors } from './found-doors'
import { givenFullOrganisation, type FullOrganisation, type Ids } from './full-organisation'
import { knock, type Answer } from './knock'

const { ownerUrl } = givenDatabase()
givenDataFolder()

const unknown = '5b7e52ad-41d5-4e8c-9d57-0f4f2f4b8a11'

let full: FullOrganisation
let theirs: Ids
let nobodys: Ids
let stranger: Member
beforeAll(async () => {
  stranger = (await given.organisation()).lead
  full = await givenFullOrganisation()
  theirs = full.ids
  // What a framework asks is the same for everybody, and every log has a first entry; other ids belong to one organisation.
  const { requirementId, expectationId, answerEntry, detailsEntry } = theirs
  const same = { requirementId, expectationId, answerEntry, detailsEntry }
  nobodys = { ...(Object.fromEntries(Object.keys(theirs).map((key) => [key, unknown])) as Ids), ...same }
}, 60_000)
beforeEach(async () => {
  // Leaving and signing out, which are doors as well, need somebody else afterwards.
  if ((await identityOf(stranger.sessionId)) === null) stranger = (await given.organisation()).lead
  signedInAs(stranger)
})

/** One hash over all rows of an organisation, in all tables. */
async function rowsOf(organisationId: string): Promise<string> {
  return asOwner(ownerUrl, async (owner) => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'organisation_id' order by table_name
    `.execute(owner)
    const hashes = []
    for (const { name } of tables) {
      const { rows } = await sql`
        select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash, count(*) as rows
        from ${sql.table(name)} t where organisation_id = ${organisationId}
      `.execute(owner)
      hashes.push([name, ...rows])
    }
    return JSON.stringify(hashes)
  })
}

/** What was said, as one text. React's own bookkeeping is left out. */
function heard(said: unknown): string {
  return JSON.stringify(said, (key, value: unknown) => (key.startsWith('_') ? undefined : value)) ?? ''
}

function doorOf(name: string): Door {
  const door = doors[name]
  if (door === undefined) throw new Error('not in the table')
  return door
}

const theirPeople = /heemskerk\.example|Zonneveld|nora@demo\.test/

const guarded = foundDoors().filter(({ name }) => doorOf(name).for !== 'anybody' || name.includes('switchOrganisation'))

test.each(guarded.map((found) => [found.name, found] as const))(
  '%s changes nothing of another organisation, and shows nothing of it',
  async (name, found) => {
    const before = await rowsOf(theirs.organisationId)
    const { said } = await knock(found, doorOf(name), theirs)
    expect(await rowsOf(theirs.organisationId)).toBe(before)
    expect(heard(said)).not.toMatch(theirPeople)
  },
  20_000,
)

test('the people of an organisation do see what others must not', async () => {
  signedInAs(full.people.lead)
  const found = guarded.find(({ name }) => name === '/members')
  expect(found && heard((await knock(found, doorOf(found.name), theirs)).said)).toMatch(theirPeople)
})

/** The longest first, because the number of an entry of the log can stand within an id. */
function withoutIds(text: string, ids: Ids): string {
  const longestFirst = Object.values(ids).toSorted((one, other) => other.length - one.length)
  return longestFirst.reduce((left, id) => left.replaceAll(id, unknown), text)
}

/** Doors that name a row of one organisation in their address or form. */
const naming = guarded.filter(({ name }) => {
  const form = doorOf(name).form?.(new Proxy({} as Ids, { get: (_, key) => `<${String(key)}>` })) ?? {}
  return /\[(evidence|member|row|import|mediator|partner)Id\]|<(evidence|member|link|invitation|row|removedRow|import|mediator|partner|personalLink)Id>/.test(
    `${name} ${JSON.stringify(form)}`,
  )
})

test.each(naming.map((found) => [found.name, found] as const))(
  '%s says the same of a row of another organisation as of one that does not exist',
  async (name, found) => {
    const ofTheirs = await knock(found, doorOf(name), theirs)
    const ofNobodys = await knock(found, doorOf(name), nobodys)
    expect(isRefused(ofTheirs)).toBe(true)
    expect(withoutIds(heard(ofTheirs.said), theirs)).toBe(withoutIds(heard(ofNobodys.said), nobodys))
  },
)

test.each(naming.map((found) => [found.name, found] as const))(
  '%s finds nothing by an id that is none',
  async (name, found) => {
    const ids = {
      ...{ ...theirs, evidenceId: "1'--", memberId: '../x', linkId: '\u0000', invitationId: 'id' },
      ...{ rowId: 'x', removedRowId: '', importId: "';", mediatorId: 'M01' },
      ...{ partnerId: '%', personalLinkId: '0' },
    }
    expect(isRefused(await knock(found, doorOf(name), ids))).toBe(true)
  },
)

function isRefused({ entry, said }: Answer): boolean {
  const refused = typeof said === 'object' && said !== null && 'ok' in said && said.ok === false
  return entry === 'not-found' || refused || (isAnswer(said) && said.status >= 400)
}

function isAnswer(said: unknown): said is { status: number } {
  return typeof said === 'object' && said !== null && 'status' in said
}

test('nobody comes to work in an organisation by naming its id', async () => {
  const found = guarded.find(({ name }) => name.includes('switchOrganisation'))
  if (found === undefined) throw new Error('there is no way to switch')
  await knock(found, doorOf(found.name), theirs)
  expect(await admit('account:own')).toMatchObject({ organisationId: stranger.organisationId })
})
