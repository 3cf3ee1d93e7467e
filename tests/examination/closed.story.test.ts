import PrivacyPage from '@/app/(member)/evidence/[evidenceId]/privacy/page'
import EvidenceItemPage from '@/app/(member)/evidence/[evidenceId]/page'
import MyWorkPage from '@/app/(member)/my-work/page'
import { readAs } from '@/db/store'
import type { Member } from '@/lib/members/member'
import { givenDataFolder } from '@/tests/evidence/files/data-folder'
import { download, upload } from '@/tests/evidence/files/upload'
import { htmlOf } from '@/tests/requirements/pages'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { address, open } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { pdfOf } from './documents'
import { decision, examineAll, examined, givenProgram, uploaded } from './examined'

givenDatabase()
givenDataFolder()
const program = givenProgram()

const letter = pdfOf([['Uw BSN is 123456782.']])
const clean = 'Zonder gegevens.'

async function givenLetter(member: Member): Promise<string> {
  const evidenceId = await uploaded(member, 'brief.pdf', letter)
  await examineAll(program(), null)
  return evidenceId
}

/** What this member hears who asks for the bytes, to look at them and to download them: `open`, or why not. */
async function asks(member: Member, evidenceId: string, version = 1) {
  signedInAs(member)
  const answers = await Promise.all(['', '?download'].map((query) => download(evidenceId, version, query)))
  const heard = await Promise.all(
    answers.map(async (answer) =>
      answer.status === 200 ? 'open' : `${answer.status} ${(await answer.json()).problem}`,
    ),
  )
  return [...new Set(heard)].join(', ')
}

async function itemOf(member: Member, evidenceId: string): Promise<string> {
  signedInAs(member)
  return htmlOf(open(EvidenceItemPage, address({ evidenceId }, {})))
}

async function privacyOf(member: Member, evidenceId: string, query = {}): Promise<string> {
  signedInAs(member)
  return htmlOf(open(PrivacyPage, address({ evidenceId }, query)))
}

async function workOf(member: Member): Promise<string> {
  signedInAs(member)
  return htmlOf(open(MyWorkPage, undefined))
}

test('as long as nobody decided, a viewer gets the document neither by its address nor in the page', async () => {
  const { editor, reviewer, viewer } = await given.organisation()
  const evidenceId = await givenLetter(editor)
  expect(await asks(viewer, evidenceId)).toBe('403 file-privacy-asked')
  const page = await itemOf(viewer, evidenceId)
  expect(page).not.toContain('/api/evidence')
  expect(page).toContain('Een collega beslist eerst over de privacy ervan.')
  for (const colleague of [reviewer, editor]) {
    expect(await asks(colleague, evidenceId)).toBe('open')
    expect(await itemOf(colleague, evidenceId)).toContain(`src="/api/evidence/${evidenceId}/versions/1/files/1#`)
  }
})

test.each(['replace', 'redact'])(
  'after the decision to %s only leads and editors open that version, for good',
  async (choice) => {
    const { lead, editor, reviewer, viewer } = await given.organisation()
    const evidenceId = await givenLetter(editor)
    await decision(editor, evidenceId, choice, 'Het nummer')
    for (const reader of [reviewer, viewer]) {
      expect(await asks(reader, evidenceId)).toBe('403 file-privacy-closed')
      const page = await itemOf(reader, evidenceId)
      expect(page).not.toContain('/api/evidence')
      expect(page).toContain('Alleen projectleiders en medewerkers kunnen het nog openen.')
    }
    for (const colleague of [lead, editor]) expect(await asks(colleague, evidenceId)).toBe('open')
    signedInAs(editor)
    await upload([['brief.txt', clean]], { evidenceId })
    await examineAll(program(), null)
    for (const reader of [reviewer, viewer]) {
      expect(await asks(reader, evidenceId, 1)).toBe('403 file-privacy-closed')
      expect(await asks(reader, evidenceId, 2)).toBe('open')
      const page = await itemOf(reader, evidenceId)
      expect(page).toContain('/versions/2/files/1')
      expect(page).not.toContain('/versions/1/files/1')
    }
  },
)

test('what is kept opens for everybody again', async () => {
  const { editor, reviewer, viewer } = await given.organisation()
  const evidenceId = await givenLetter(editor)
  await decision(editor, evidenceId, 'replace', '')
  await decision(editor, evidenceId, 'keep', 'Zij stemde ermee in.', '1')
  for (const reader of [reviewer, viewer]) expect(await asks(reader, evidenceId)).toBe('open')
  expect(await itemOf(viewer, evidenceId)).toContain('/versions/1/files/1')
})

test('the page says that the decision was saved, what stays and who can open it', async () => {
  const { editor } = await given.organisation()
  const evidenceId = await givenLetter(editor)
  expect(await privacyOf(editor, evidenceId)).toContain('De huidige versie blijft bewaard. Alleen projectleiders')
  await decision(editor, evidenceId, 'replace', '')
  const page = await privacyOf(editor, evidenceId, { decided: '' })
  expect(page).toMatch(/Je besluit is opgeslagen\..*Deze versie blijft bewaard\. Alleen projectleiders.*\/new-version/s)
})

test('a promised version stands on the document and in the work of those concerned, until it is there', async () => {
  const { lead, editor, reviewer, viewer } = await given.organisation()
  const evidenceId = await givenLetter(lead)
  await decision(editor, evidenceId, 'replace', '')
  const notice = 'Jullie besloten dit document te vervangen'
  for (const colleague of [lead, editor]) {
    expect(await itemOf(colleague, evidenceId)).toMatch(new RegExp(`${notice}.*Plaats de nieuwe versie`, 's'))
    expect(await workOf(colleague)).toMatch(
      new RegExp(`href="/evidence/${evidenceId}/new-version".*Nieuwe versie plaatsen`, 's'),
    )
  }
  expect(await itemOf(reviewer, evidenceId)).toMatch(new RegExp(`${notice}.*plaatst de nieuwe versie nog`, 's'))
  expect(await itemOf(viewer, evidenceId)).not.toContain(notice)
  expect(await workOf(reviewer)).not.toContain('Nieuwe versie plaatsen')
  signedInAs(editor)
  await upload([['brief.txt', clean]], { evidenceId })
  await examineAll(program(), null)
  for (const colleague of [lead, editor]) {
    expect(await itemOf(colleague, evidenceId)).not.toContain(notice)
    expect(await workOf(colleague)).not.toContain('Nieuwe versie plaatsen')
  }
})

test('to keep the data after all settles the promise', async () => {
  const { editor } = await given.organisation()
  const evidenceId = await givenLetter(editor)
  await decision(editor, evidenceId, 'redact', 'Het nummer')
  expect(await itemOf(editor, evidenceId)).toContain('Jullie besloten gegevens in dit document onleesbaar te maken')
  await decision(editor, evidenceId, 'keep', 'Toch nodig.', '1')
  expect(await itemOf(editor, evidenceId)).not.toContain('Jullie besloten')
  expect(await workOf(editor)).not.toContain('Nieuwe versie plaatsen')
})

test('a newer version with the very same file is no replacement: it is asked about at once', async () => {
  const { editor, reviewer, viewer } = await given.organisation()
  const evidenceId = await givenLetter(editor)
  await decision(editor, evidenceId, 'replace', '')
  signedInAs(editor)
  await upload([['bijlage.txt', clean]], { evidenceId, 'keep.1': 'on', keepFrom: '1' })
  expect(await examined(editor, evidenceId)).toMatchObject({ number: 2, privacyAsked: true })
  expect(await asks(viewer, evidenceId, 2)).toBe('403 file-privacy-asked')
  await examineAll(program(), null)
  expect(await readAs(reviewer, (store) => store.examination.concerns())).toMatchObject([{ privacyAsked: true }])
  signedInAs(editor)
  await upload([['anders.txt', 'Heel iets anders.']], { evidenceId, 'keep.1': 'on', keepFrom: '2' })
  expect((await examined(editor, evidenceId)).privacyAsked).toBe(true)
  await upload([['schoon.txt', 'Alleen schone tekst.']], { evidenceId })
  expect((await examined(editor, evidenceId)).privacyAsked).toBe(false)
})

test('an earlier version with the same file is closed along with the one that is to be replaced', async () => {
  const { editor, reviewer, viewer } = await given.organisation()
  const evidenceId = await givenLetter(editor)
  signedInAs(editor)
  await upload([['bijlage.txt', clean]], { evidenceId, 'keep.1': 'on', keepFrom: '1' })
  await examineAll(program(), null)
  expect(await asks(reviewer, evidenceId, 1)).toBe('open')
  await decision(editor, evidenceId, 'replace', '')
  for (const reader of [reviewer, viewer]) expect(await asks(reader, evidenceId, 1)).toBe('403 file-privacy-closed')
  expect(await asks(editor, evidenceId, 1)).toBe('open')
})

test('what was found comes first, then the decision, and a clean file takes one line', async () => {
  const { editor } = await given.organisation()
  signedInAs(editor)
  const { answer } = await upload([['brief.pdf', letter]])
  const evidenceId = answer.files[0]?.evidenceId ?? ''
  await upload([['schoon.txt', clean]], { evidenceId, 'keep.1': 'on', keepFrom: '1' })
  await examineAll(program(), null)
  const page = await privacyOf(editor, evidenceId)
  const places = ['12•••••82', 'id="decision"', 'Eén bestand zonder vondsten', 'schoon.txt'].map((text) =>
    page.indexOf(text),
  )
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})
