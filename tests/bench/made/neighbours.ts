import { asOwner } from '@/tests/bench/made/organisation'

/** Fills the database with so many other organisations, each with a lead, a round, all answers and ten linked items. */
export async function makeNeighbours(ownerUrl: string, many: number): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    // What is made here fits by construction; checking half a million references would take minutes.
    await client.query("set session_replication_role = 'replica'")
    for (const statement of statements) await client.query(statement, [many])
    await client.query('reset session_replication_role')
    await client.query('vacuum analyze')
  })
}

/** Ids follow from the number of the organisation, so that every table is filled by one statement. */
const id = (what: string, number: string) => `md5('${what} ' || ${number})::uuid`
const neighbours = 'generate_series(1, $1::int) n'
const items = `${neighbours} cross join generate_series(1, 10) i`
const itemId = (what: string) => id(what, "n || ' ' || i")
const edition = '(select id from edition limit 1)'

const statements = [
  `insert into person (id, email, name, password_hash)
   select ${id('person', 'n')}, 'lead' || n || '@neighbour.test', 'Lead ' || n, 'none' from ${neighbours}`,
  `insert into organisation (id, name) select ${id('organisation', 'n')}, 'Buurtbemiddeling ' || n from ${neighbours}`,
  `insert into member (organisation_id, id, person_id, role)
   select ${id('organisation', 'n')}, ${id('member', 'n')}, ${id('person', 'n')}, 'lead' from ${neighbours}`,
  `insert into session (person_id) select ${id('person', 'n')} from ${neighbours}`,
  `insert into round (organisation_id, id, kind, edition_id, starts_on, decision_on)
   select ${id('organisation', 'n')}, ${id('round', 'n')}, 'pilot', ${edition}, '2026-03-01', '2027-03-01' from ${neighbours}`,
  `insert into assessment (organisation_id, round_id, edition_id, requirement_id, work, verdict, changed_by)
   select ${id('organisation', 'n')}, ${id('round', 'n')}, edition_id, requirement.id, 'busy', 'met', ${id('member', 'n')}
   from ${neighbours} cross join requirement`,
  `insert into evidence (organisation_id, id, title, kind, about_on, created_by)
   select ${id('organisation', 'n')}, ${itemId('evidence')}, 'Verslag ' || i, 'report', '2026-05-01', ${id('member', 'n')} from ${items}`,
  `insert into evidence_version (organisation_id, id, evidence_id, number, about_on, uploaded_by)
   select ${id('organisation', 'n')}, ${itemId('version')}, ${itemId('evidence')}, 1, '2026-05-01', ${id('member', 'n')} from ${items}`,
  `insert into evidence_file (organisation_id, version_id, position, file_name, type, size, sha256)
   select ${id('organisation', 'n')}, ${itemId('version')}, 1, 'verslag.pdf', 'application/pdf', 48213,
     encode(sha256((n || ' ' || i)::bytea), 'hex') from ${items}`,
  `insert into link (organisation_id, round_id, edition_id, expectation_id, evidence_id, version_id, uploaded_by, created_by)
   select ${id('organisation', 'n')}, ${id('round', 'n')}, ${edition}, asked.id, ${itemId('evidence')}, ${itemId('version')},
     ${id('member', 'n')}, ${id('member', 'n')}
   from ${items} join (select id, row_number() over (order by id) as place from expectation) asked on asked.place = i`,
]
