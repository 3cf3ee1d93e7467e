import { changeEvidence, removeEvidence } from '@/app/(member)/evidence/[evidenceId]/actions'
import { readAs } from '@/db/store'
import { packReport, uploadCookie } from '@/lib/evidence/upload-report'
import type { Member } from '@/lib/members/member'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { visitor } from '@/tests/support/visitor'
import { document, linked, logOf } from '../requirements/at-work'
import { htmlOf, one, statementsOf } from '../requirements/pages'
import { screens } from './screens'

const { ownerUrl } = givenDatabase()

const team = { requirementId: 'dec-team', expectationId: 'dec-team.e1' }

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  await given.registersInOrder(organisation)
  signedInAs(organisation.lead)
})

async function documents(by: Member, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) await document(by, { title: `Verslag nummer ${number}` })
}

describe('the list', () => {
  test('explains what evidence is and how to begin, to who may add it', async () => {
    const html = await htmlOf(screens.list())
    expect(html).toContain('Er is nog geen bewijs')
    expect(html).toContain('href="/evidence/new"')
    signedInAs(organisation.viewer)
    expect(await htmlOf(screens.list())).not.toContain('href="/evidence/new"')
  })

  test('shows sixty documents on three pages of twenty-five, each document once', async () => {
    await documents(organisation.editor, 60)
    const pages = await Promise.all(['1', '2', '3'].map((page) => htmlOf(screens.list({ page }))))
    const titles = pages.map((html) => html.match(/Verslag nummer \d+/g) ?? [])
    expect(titles.map(({ length }) => length)).toEqual([25, 25, 10])
    expect(new Set(titles.flat()).size).toBe(60)
    expect(pages[1]).toContain('26 tot en met 50 van 60')
    expect(pages[1]).toContain('href="/evidence#all"')
    expect(pages[1]).toContain('href="/evidence?page=3#all"')
    expect(await screens.list({ page: '4' })).toEqual({ wentTo: '/evidence#all' })
    expect(await htmlOf(screens.list({ page: "1' or 1" }))).toContain('1 tot en met 25 van 60')
  })

  test('names kind, day, file and person, and marks what is confidential', async () => {
    await document(organisation.editor, { title: 'Convenant', kind: 'agreement', confidential: true })
    const html = await htmlOf(screens.list())
    for (const text of [
      'Convenant',
      'Overeenkomst',
      '1 nov 2026',
      'verslag.pdf',
      'door Emma Editor',
      'Vertrouwelijk',
    ]) {
      expect(html).toContain(text)
    }
    expect(html).toContain('Niet gebruikt')
  })

  test('begins with what a colleague added and this member can judge', async () => {
    const evidenceId = await document(organisation.editor, { title: 'Teamoverzicht' })
    const linkId = await linked(organisation.editor, evidenceId, team.expectationId)
    for (const role of ['lead', 'reviewer'] as const) {
      signedInAs(organisation[role])
      const html = await htmlOf(screens.list())
      expect(html).toContain('id="waiting"')
      expect(html).toContain(`href="/evidence/${evidenceId}#link-${linkId}"`)
    }
    for (const role of ['editor', 'viewer'] as const) {
      signedInAs(organisation[role])
      expect(await htmlOf(screens.list())).not.toContain('id="waiting"')
    }
  })
})

describe('every screen asks the database at most four questions, however many rows there are', () => {
  let evidenceId: string
  beforeEach(async () => {
    evidenceId = await document(organisation.editor)
    signedInAs(organisation.lead)
  })

  test.each([
    ['the list', () => screens.list(), 4],
    ['one document', () => screens.item(evidenceId), 4],
    ['changing it', () => screens.edit(evidenceId), 4],
    ['removing it', () => screens.remove(evidenceId), 2],
    ['a new version', () => screens.newVersion(evidenceId), 4],
    ['adding', () => screens.add({ expectation: team.expectationId }), 1],
  ])('%s', async (_, screen, questions) => {
    await screen()
    const few = await statementsOf(screen)
    await documents(organisation.editor, 30)
    for (const id of [team.expectationId, 'dec-value.e1', 'dec-value.e2', 'dec-funding.e1']) {
      await linked(organisation.editor, evidenceId, id)
      await linked(organisation.editor, await document(organisation.editor), id)
    }
    signedInAs(organisation.lead)
    const many = await statementsOf(screen)
    expect(many).toHaveLength(questions)
    expect(few).toEqual(many)
  })
})

describe('a viewer', () => {
  test('sees nothing of what is confidential: not in the list, not by its address, not at the requirement', async () => {
    const evidenceId = await document(organisation.editor, { title: 'Geheime notulen', confidential: true })
    await document(organisation.editor, { title: 'Folder' })
    await linked(organisation.editor, evidenceId, team.expectationId)
    signedInAs(organisation.viewer)
    const list = await htmlOf(screens.list())
    expect(list).toContain('Folder')
    expect(list).not.toContain('Geheime notulen')
    expect(await screens.item(evidenceId)).toBe('not-found')
    const requirement = await htmlOf(one(team.requirementId))
    expect(requirement).toContain('Vertrouwelijk document')
    expect(requirement).not.toMatch(/Geheime notulen|Wie wat doet/)
    const links = await readAs(organisation.viewer, async (store) => store.links.inForce(await store.rounds.current()))
    expect(JSON.stringify(links)).not.toMatch(/Geheime notulen|Wie wat doet|verslag\.pdf/)
  })

  test('reads a document and has no buttons for it', async () => {
    const evidenceId = await document(organisation.editor)
    await linked(organisation.editor, evidenceId, team.expectationId)
    signedInAs(organisation.viewer)
    const html = await htmlOf(screens.item(evidenceId))
    expect(html).toContain('Een team dat verder kan')
    expect(html).not.toMatch(/<form|<button|\/edit|\/remove|new-version/)
  })
})

type Form = Readonly<Record<string, string>>

describe('the address of a document that is not theirs', () => {
  const others = ['item', 'edit', 'remove', 'newVersion'] as const

  test.each(others)('%s is not found for another organisation, nor for an id that nobody gave out', async (screen) => {
    const evidenceId = await document(organisation.editor)
    signedInAs((await given.organisation()).lead)
    expect(await screens[screen](evidenceId)).toBe('not-found')
    signedInAs(organisation.lead)
    expect(await screens[screen]("1' or '1'='1")).toBe('not-found')
    expect(await screens[screen]('5b7e52ad-41d5-4e8c-9d57-0f4f2f4b8a11')).toBe('not-found')
  })

  test.each([
    ['change', (form: Form) => submit(changeEvidence, form)],
    ['remove', (form: Form) => submit(removeEvidence, form)],
  ])('%s by a direct call changes nothing', async (_, call) => {
    const evidenceId = await document(organisation.editor)
    const stored = () =>
      readAs(organisation.lead, async (store) => ({
        item: await store.evidence.find(evidenceId),
        log: (await logOf(ownerUrl, organisation.id)).length,
      }))
    const before = await stored()
    const form = { evidenceId, version: '1', title: 'Van ons', kind: 'other', aboutOn: '2026-01-01' }
    signedInAs((await given.organisation()).lead)
    expect(await call(form)).toMatchObject({ problem: 'not-found' })
    for (const role of ['reviewer', 'viewer'] as const) {
      signedInAs(organisation[role])
      expect(await call(form)).toBe('not-found')
    }
    expect(await stored()).toEqual(before)
  })
})

describe('adding evidence', () => {
  test('for an expectation says for which, and asks where in the document it is', async () => {
    const html = await htmlOf(screens.add({ expectation: team.expectationId }))
    expect(html).toContain('Voor de eis ‘Een team dat verder kan’')
    expect(html).toContain('name="expectationId" value="dec-team.e1"')
    expect(html).toMatch(/name="pages"[\s\S]*name="shows"/)
    expect(html).toContain('PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, TXT, CSV, EML')
  })

  test('works as plain HTML: the browser itself posts the files and asks for what must be filled in', async () => {
    const html = await htmlOf(screens.add())
    expect(html).toMatch(/<form action="\/api\/evidence" encType="multipart\/form-data" method="post">/i)
    expect(html.match(/<(input|select)[^>]* required=""/g)).toHaveLength(3)
    expect(html).not.toContain('name="pages"')
  })

  test('for an expectation that nobody asks is not found', async () => {
    expect(await screens.add({ expectation: 'dec-team.e9' })).toBe('not-found')
  })

  test('tells by the plain form how each file ended, also when the page is opened again', async () => {
    const evidenceId = await document(organisation.editor)
    signedInAs(organisation.lead)
    const report = { id: 'this-upload', problem: null, faults: {}, added: 2, items: [] }
    visitor().cookies.set(
      uploadCookie,
      packReport({
        ...report,
        notAdded: [
          { outcome: 'refused', name: 'oud.doc', problem: 'file-old-office' },
          { outcome: 'already-present', name: 'kopie.pdf', evidenceId },
        ],
      }),
    )
    const page = () => htmlOf(screens.uploaded({ upload: 'this-upload', expectation: team.expectationId }))
    const html = await page()
    expect(html).toContain('Er zijn 2 bestanden toegevoegd')
    expect(html).toContain('oud Office-bestand')
    expect(html).toContain(`href="/evidence/${evidenceId}?expectation=dec-team.e1#link"`)
    expect(html).toContain('href="/requirements/dec-team#dec-team.e1"')
    expect(await page()).toBe(html)
    expect(await htmlOf(screens.uploaded({ upload: 'another' }))).toContain('Dit verslag is er niet meer')
  })

  test('tells by the plain form which field needs another look', async () => {
    const faults = { periodUntil: 'period-backwards' } as const
    const report = { id: 'one', problem: 'invalid-input' as const, faults, added: 0, items: [] }
    visitor().cookies.set(uploadCookie, packReport({ ...report, notAdded: [] }))
    expect(await htmlOf(screens.uploaded({ upload: 'one' }))).toContain(
      'Tot en met: Het einde van de periode ligt vóór het begin.',
    )
  })
})

test('a new version says beforehand that the review starts again', async () => {
  const evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, team.expectationId)
  expect(await htmlOf(screens.newVersion(evidenceId))).toContain(
    'Tot de nieuwe versie is geaccepteerd, telt het daar niet mee.',
  )
})
