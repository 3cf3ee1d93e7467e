import { sql } from 'kysely'
import { decidePrivacy } from '@/app/(member)/evidence/[evidenceId]/privacy/actions'
import PrivacyPage from '@/app/(member)/evidence/[evidenceId]/privacy/page'
import EvidencePage from '@/app/(member)/evidence/page'
import EvidenceItemPage from '@/app/(member)/evidence/[evidenceId]/page'
import { asOwner } from '@/db/migrate'
import { readAs } from '@/db/store'
import { givenDataFolder } from '@/tests/evidence/files/data-folder'
import { download, upload } from '@/tests/evidence/files/upload'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { htmlOf, statementsOf } from '@/tests/requirements/pages'
import type { Member } from '@/lib/members/member'
import { decision, examineAll, examined, givenProgram, uploaded } from './examined'

const { ownerUrl } = givenDatabase()
givenDataFolder()
const program = givenProgram()

const letter = 'Beste mevrouw,\nUw BSN is 123456782.\nBel gerust: 06-12345678.'

/** A document with personal data in it, examined. */
async function givenLetter(member: Member, text = letter, fields: Record<string, string> = {}): Promise<string> {
  const evidenceId = await uploaded(member, 'brief.txt', text, fields)
  await examineAll(program(), null)
  return evidenceId
}

const concernsOf = (member: Member) => readAs(member, (store) => store.examination.concerns())
const askedCount = (member: Member) => readAs(member, (store) => store.examination.askedCount())

async function pageOf(member: Member, evidenceId: string): Promise<string> {
  signedInAs(member)
  return htmlOf(open(PrivacyPage, address({ evidenceId }, {})))
}

async function itemOf(member: Member, evidenceId: string): Promise<string> {
  signedInAs(member)
  return htmlOf(open(EvidenceItemPage, address({ evidenceId }, {})))
}

test('personal data are shown with their place, masked, and a decision is asked', async () => {
  const { editor, reviewer } = await given.organisation()
  const evidenceId = await givenLetter(editor)
  const page = await pageOf(editor, evidenceId)
  expect(page).toMatch(/BSN.*regel 2.*12•••••82.*Telefoonnummer.*regel 3.*06•••••78/s)
  expect(page).toContain('Wat doe je met de persoonsgegevens?')
  expect(page).not.toMatch(/123456782|12345678/)
  expect(await itemOf(editor, evidenceId)).toContain('Er staan persoonsgegevens in dit document')
  expect(await concernsOf(reviewer)).toMatchObject([{ evidenceId, privacyAsked: true, infected: false }])
  expect(await askedCount(reviewer)).toBe(1)
  signedInAs(editor)
  expect((await download(evidenceId)).status).toBe(200)
})

test('what is found reaches neither the database nor the log', async () => {
  const { editor } = await given.organisation()
  await givenLetter(editor, 'Alleen hier: bsn 111222333, NL91ABNA0417164300 en els.geheim@ziggo.test')
  const everything = await asOwner(ownerUrl, async (db) => {
    const rows = await sql`
      select to_jsonb(f) as row from evidence_file f union all select to_jsonb(p) from privacy_finding p
      union all select to_jsonb(l) from log_entry l`.execute(db)
    return JSON.stringify(rows.rows)
  })
  expect(everything).toContain('11•••••33')
  expect(everything).not.toMatch(/111222333|0417164300|els\.geheim/)
})

test('a decision says who and when, takes the warning away, and is logged without what was found', async () => {
  const { lead, editor, reviewer } = await given.organisation()
  const evidenceId = await givenLetter(editor)
  expect(await decision(editor, evidenceId, 'keep', '  ')).toMatchObject({ ok: false, problem: 'privacy-note-missing' })
  expect(await decision(editor, evidenceId, 'redact', '')).toMatchObject({ ok: false, problem: 'privacy-note-missing' })
  expect(await decision(editor, evidenceId, 'keep', 'Zij stemde ermee in.')).toMatchObject({
    wentTo: expect.stringContaining('/privacy'),
  })
  const page = await pageOf(reviewer, evidenceId)
  expect(page).toContain('Zij stemde ermee in.')
  expect(page).toContain(editor.name)
  expect(await concernsOf(lead)).toEqual([])
  expect(await itemOf(editor, evidenceId)).not.toContain('Er staan persoonsgegevens in dit document')
  const { rows } = await readAs(lead, (store) => store.log.ofEvidence(evidenceId, { before: null, after: null }, 10))
  expect(JSON.stringify(rows)).toContain('privacy-decided')
  expect(JSON.stringify(rows)).not.toMatch(/•|stemde|123456782/)
})

test('to replace or to redact asks for a new version, and that version is asked about again', async () => {
  const { editor } = await given.organisation()
  const evidenceId = await givenLetter(editor)
  expect(await decision(editor, evidenceId, 'redact', 'Het nummer')).toMatchObject({
    wentTo: `/evidence/${evidenceId}/privacy?decided`,
  })
  await upload([['brief.txt', `${letter}\nNieuw.`]], { evidenceId })
  await examineAll(program(), null)
  const version = await examined(editor, evidenceId)
  expect(version).toMatchObject({ number: 2, privacyAsked: true, decisions: [] })
  await upload([['brief.txt', 'Zonder gegevens.']], { evidenceId })
  await examineAll(program(), null)
  expect(await concernsOf(editor)).toEqual([])
})

test('of two colleagues who decide at once the second sees what the first decided', async () => {
  const { lead, editor } = await given.organisation()
  const evidenceId = await givenLetter(editor)
  await decision(lead, evidenceId, 'keep', 'Nodig voor het besluit.')
  expect(await decision(editor, evidenceId, 'replace', '')).toMatchObject({ ok: false, problem: 'changed-meanwhile' })
  expect((await examined(editor, evidenceId)).decisions).toMatchObject([{ choice: 'keep', decidedByName: lead.name }])
  expect(await decision(editor, evidenceId, 'replace', '', '1')).toMatchObject({
    wentTo: expect.stringContaining('?decided'),
  })
})

test('a reviewer sees what was found and decides nothing; a viewer sees nothing of it', async () => {
  const { editor, reviewer, viewer } = await given.organisation()
  const evidenceId = await givenLetter(editor)
  expect(await pageOf(reviewer, evidenceId)).not.toContain('Besluit opslaan')
  expect(await decision(reviewer, evidenceId, 'keep', 'Ik vind van wel')).toBe('not-found')
  signedInAs(viewer)
  expect(await open(PrivacyPage, address({ evidenceId }, {}))).toBe('not-found')
  expect(await itemOf(viewer, evidenceId)).not.toMatch(/persoonsgegevens|Onderzoek/)
  const seen = await readAs(viewer, (store) => store.examination.ofNewest(evidenceId))
  expect(seen?.files[0]?.findings).toEqual([])
  expect((await concernsOf(viewer)).filter(({ privacyAsked }) => privacyAsked)).toEqual([])
})

test('what was decided about personal data stands in the history for colleagues, and not for a viewer', async () => {
  const { editor, reviewer, viewer } = await given.organisation()
  const evidenceId = await givenLetter(editor)
  await decision(editor, evidenceId, 'keep', 'De wethouder tekende met dit adres')
  const toldTo = async (member: Member) => {
    const newest = { before: null, after: null }
    const { rows } = await readAs(member, (store) => store.log.ofEvidence(evidenceId, newest, 25))
    return rows.map(({ action }) => action)
  }
  expect(await toldTo(reviewer)).toEqual(['privacy-decided', 'evidence-added'])
  expect(await toldTo(viewer)).toEqual(['evidence-added'])
})

test('of a confidential document a viewer hears nothing at all', async () => {
  const { editor, viewer } = await given.organisation()
  const evidenceId = await givenLetter(editor, letter, { confidential: 'on' })
  expect(await concernsOf(editor)).toHaveLength(1)
  expect(await concernsOf(viewer)).toEqual([])
  expect(await askedCount(viewer)).toBe(0)
  expect(await readAs(viewer, (store) => store.examination.ofNewest(evidenceId))).toBeUndefined()
})

test('another organisation can neither see nor decide', async () => {
  const { editor } = await given.organisation()
  const stranger = await given.organisation()
  const evidenceId = await givenLetter(editor)
  const { id } = await examined(editor, evidenceId)
  signedInAs(stranger.lead)
  expect(await open(PrivacyPage, address({ evidenceId }, {}))).toBe('not-found')
  const form = { evidenceId, versionId: id, seen: '0', choice: 'keep', note: 'Nodig' }
  expect(await submit(decidePrivacy, form)).toMatchObject({ ok: false, problem: 'not-found' })
  expect(await open(PrivacyPage, address({ evidenceId: 'geen-id' }, {}))).toBe('not-found')
})

test('a number that could be a BSN is shown and asks for nothing', async () => {
  const { editor } = await given.organisation()
  const evidenceId = await givenLetter(editor, 'Volgens 123456782 is het zo.')
  expect(await pageOf(editor, evidenceId)).toContain('(mogelijk)')
  expect(await concernsOf(editor)).toEqual([])
})

test('the page asks the database two questions, however much was found', async () => {
  const { editor } = await given.organisation()
  const many = Array.from({ length: 150 }, (_, at) => `persoon${at}@ziggo.test`).join('\n')
  const evidenceId = await givenLetter(editor, many)
  signedInAs(editor)
  const asked = await statementsOf(() => open(PrivacyPage, address({ evidenceId }, {})))
  expect(asked).toHaveLength(2)
})

test('the list can be narrowed to what asks for a decision, but for a viewer nothing does', async () => {
  const { editor, viewer } = await given.organisation()
  await givenLetter(editor)
  await uploaded(editor, 'gewoon.txt', 'Niets bijzonders.')
  const listed = async (member: Member) => {
    signedInAs(member)
    const html = await htmlOf(open(EvidencePage, address({}, { privacy: 'asked' })))
    return ['brief', 'gewoon'].filter((title) => html.includes(`>${title}<`))
  }
  expect(await listed(editor)).toEqual(['brief'])
  expect(await listed(viewer)).toEqual([])
})
