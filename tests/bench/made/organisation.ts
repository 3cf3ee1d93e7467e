import { Client } from 'pg'

import { closeDatabase } from '@/db/connection'
import { given, type GivenOrganisation } from '@/tests/support/given'

/** An organisation as the product makes it, with so many evidence items linked over all expectations. */
export async function makeOrganisation(ownerUrl: string, name: string, items: number): Promise<GivenOrganisation> {
  process.env.DATABASE_URL = ownerUrl
  const organisation = await given.organisation({ name }).finally(closeDatabase)
  await asOwner(ownerUrl, async (client) => {
    await client.query(answers, [organisation.id, organisation.editor.id])
    await client.query(evidence, [organisation.id, organisation.editor.id, items])
    await client.query(versions, [organisation.id, organisation.editor.id])
    await client.query(files, [organisation.id])
    await client.query(links, [organisation.id, organisation.editor.id, organisation.reviewer.id])
    await client.query('analyze')
  })
  return organisation
}

/** Works on the database as the owner of its tables, past row-level security. */
export async function asOwner<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Every requirement has an answer, so that a tick changes a row that is there. */
const answers = `
  insert into assessment (organisation_id, round_id, edition_id, requirement_id, work, verdict, changed_by)
  select round.organisation_id, round.id, round.edition_id, requirement.id, 'busy', 'partly', $2
  from round join requirement on requirement.edition_id = round.edition_id
  where round.organisation_id = $1
`
const evidence = `
  insert into evidence (organisation_id, title, kind, about_on, created_by, created_at)
  select $1, 'Verslag van overleg ' || number, 'report', date '2026-03-01' + number % 200, $2, now() - number * interval '1 minute'
  from generate_series(1, $3::int) number
`
const versions = `
  insert into evidence_version (organisation_id, evidence_id, number, about_on, uploaded_by)
  select $1, id, 1, about_on, $2 from evidence where organisation_id = $1
`
/** Examined already, so that no examiner is at work while something is counted. */
const files = `
  insert into evidence_file (organisation_id, version_id, position, file_name, type, size, sha256,
    privacy, examined_at, examine_at)
  select organisation_id, id, 1, 'verslag.pdf', 'application/pdf', 48213, encode(sha256(id::text::bytea), 'hex'),
    'examined', now(), null
  from evidence_version where organisation_id = $1
`
/** Over all expectations in turn: most accepted, some waiting, some with an end. */
const links = `
  insert into link (organisation_id, round_id, edition_id, expectation_id, evidence_id, version_id, uploaded_by,
    valid_until, status, reviewed_by, reviewed_at, created_by)
  select $1, round.id, round.edition_id, asked.id, item.evidence_id, item.id, $2,
    case when item.place % 3 = 0 then date '2027-06-01' end,
    case when item.place % 7 = 0 then 'submitted' else 'accepted' end,
    case when item.place % 7 = 0 then null else $3::uuid end,
    case when item.place % 7 = 0 then null else now() end, $2
  from (select *, row_number() over (order by evidence_id) as place from evidence_version where organisation_id = $1) item
  join round on round.organisation_id = item.organisation_id
  join (select *, row_number() over (order by id) as place, count(*) over () as many from expectation) asked
    on asked.edition_id = round.edition_id and asked.place = item.place % asked.many + 1
`
