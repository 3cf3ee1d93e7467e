import { removeEvidence } from '@/app/(member)/evidence/[evidenceId]/actions'
import { restoreEvidence } from '@/app/(member)/evidence/bin/actions'
import { packReport, uploadCookie } from '@/lib/evidence/upload-report'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { visitor } from '@/tests/support/visitor'
import { document, linked, team } from '../requirements/at-work'
import { htmlOf } from '../requirements/pages'
import { screens } from './screens'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
})

const first = 'Nog nergens aan gekoppeld'
const colleague = 'Vraag een collega om het te beoordelen.'
const report = { id: 'one', problem: null, faults: {}, notAdded: [] }

async function uploadedPage(items: string[], query: { expectation?: string; evidence?: string } = {}): Promise<string> {
  visitor().cookies.set(uploadCookie, packReport({ ...report, added: items.length, items }))
  return htmlOf(screens.uploaded({ upload: 'one', ...query }))
}

describe('an upload that was for no requirement', () => {
  test('says by the plain form that a link comes first, with a link for each item', async () => {
    const items = [
      await document(organisation.editor, { title: 'Convenant' }),
      await document(organisation.editor, { title: 'Jaarverslag' }),
    ]
    const html = await uploadedPage(items)
    expect(html).toContain(`${first}. Koppel het aan een eis, dan kan een collega het beoordelen.`)
    expect(html).not.toContain(colleague)
    for (const id of items) expect(html).toContain(`href="/evidence/${id}#link"`)
    expect(html).toContain('Koppel ‘Jaarverslag’')
  })

  test('says the same of a renewal, and asks for a review once the item is linked', async () => {
    const evidence = await document(organisation.editor)
    expect(await uploadedPage([evidence], { evidence })).toContain(`${first}. Koppel`)
    await linked(organisation.editor, evidence, team.expectationId)
    const html = await uploadedPage([evidence], { evidence })
    expect(html).toContain('Vraag een collega om de nieuwe versie te beoordelen.')
    expect(html).not.toContain(first)
  })

  test('with the requirement known asks for a review at once', async () => {
    const evidence = await document(organisation.editor)
    await linked(organisation.editor, evidence, team.expectationId)
    expect(await uploadedPage([evidence], { expectation: team.expectationId })).toContain(colleague)
  })
})

test('an item that proves nothing says so on top, until it is linked', async () => {
  const evidenceId = await document(organisation.editor)
  const html = await htmlOf(screens.item(evidenceId))
  expect(html.indexOf(first)).toBeGreaterThan(0)
  expect(html.indexOf(first)).toBeLessThan(html.indexOf('Gebruikt bij'))
  expect(html).toContain('href="#link"')
  signedInAs(organisation.viewer)
  const read = await htmlOf(screens.item(evidenceId))
  expect(read).toContain(first)
  expect(read).not.toContain('href="#link"')
  await linked(organisation.editor, evidenceId, team.expectationId)
  expect(await htmlOf(screens.item(evidenceId))).not.toContain(first)
})

test('an item that was just renewed says so, and that its links moved along only when it has any', async () => {
  const evidenceId = await document(organisation.editor)
  const renewed = () => htmlOf(screens.item(evidenceId, { renewed: '' }))
  expect(await renewed()).toContain('Het bewijsstuk is vernieuwd')
  expect(await renewed()).not.toContain('De koppelingen gingen mee.')
  await linked(organisation.editor, evidenceId, team.expectationId)
  expect(await renewed()).toContain('De koppelingen gingen mee.')
})

test.each([true, false])('what comes back from the bin tells of links only when it has them: %s', async (isLinked) => {
  const evidenceId = await document(organisation.editor)
  if (isLinked) await linked(organisation.editor, evidenceId, team.expectationId)
  await submit(removeEvidence, { evidenceId })
  await submit(restoreEvidence, { evidenceId })
  const html = await htmlOf(screens.item(evidenceId, { restored: '' }))
  expect(html).toContain('Het bewijsstuk is teruggezet')
  expect(html.includes('De koppelingen zijn ook terug.')).toBe(isLinked)
})
