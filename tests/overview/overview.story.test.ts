import OverviewPage from '@/app/(member)/(overview)/page'
import { rejectLink } from '@/app/_evidence/link-actions'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { atLink, document, linked, team, tick } from '../requirements/at-work'
import { htmlOf } from '../requirements/pages'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
})

const overview = () => htmlOf(open(OverviewPage, undefined))

test('an organisation that just began reads what to do first, and no figure that flatters', async () => {
  signedInAs(organisation.lead)
  const page = await overview()
  expect(page).toContain('Het project staat aan het begin')
  expect(page).toContain('Hier kun je beginnen')
  expect(page).toContain('Dit zijn niet de teksten van het CCV')
  expect(page).toContain('6 van de 11 criteria bij naam bekend')
})

test('ticked without proof, the figure stays and the reason stands behind it', async () => {
  signedInAs(organisation.editor)
  await tick(team.requirementId, { verdict: 'met' })
  const page = await overview()
  expect(page).toContain('1 gezegd, niet aangetoond')
  expect(page).toContain('0 klaar')
})

test('every number beside the figure leads to what it is made of', async () => {
  signedInAs(organisation.viewer)
  const page = await overview()
  for (const part of ['must', 'other-part', 'should', 'evidence', 'work']) {
    expect(page).toContain(`href="/readiness#${part}"`)
  }
})

test('each next step leads to the very place: the field, or the upload with the expectation filled in', async () => {
  signedInAs(organisation.editor)
  const steps = (await overview()).split('id="next-steps"')[1]?.split('</section>')[0]
  expect(steps).toMatch(/href="\/requirements\/dec-outcome#answer"/)
  expect(steps).toMatch(/href="\/evidence\/new\?expectation=dec-outcome\.e1"/)
})

test.each(['viewer', 'reviewer'] as const)(
  'a %s, who cannot mend it, reads what is still needed, with the requirement to look at and nothing to do',
  async (role) => {
    signedInAs(organisation[role])
    const page = await overview()
    expect(page).not.toContain('Hier kun je beginnen')
    const steps = page.split('id="next-steps"')[1]?.split('</section>')[0] ?? ''
    expect(steps).toContain('Wat nog nodig is')
    expect(steps).toContain('<li>Er is nog geen oordeel.</li>')
    expect(steps).toContain('href="/requirements/dec-outcome"')
    expect(steps).not.toMatch(/<li><a|#answer|\/evidence\/new|Voeg toe|Geef een oordeel/)
  },
)

test('a colleague sees what waits for review; whoever uploaded it does not', async () => {
  await linked(organisation.editor, await document(organisation.editor), team.expectationId)
  expect(await overview()).not.toContain('/my-work')
  signedInAs(organisation.reviewer)
  expect(await overview()).toContain('Er wacht één ding op jou.')
  signedInAs(organisation.viewer)
  expect(await overview()).not.toContain('/my-work')
})

test('whoever offered proof hears that it was rejected', async () => {
  const evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, team.expectationId)
  signedInAs(organisation.reviewer)
  await submit(rejectLink, { ...(await atLink(organisation.editor, evidenceId)), reason: 'Handtekening ontbreekt' })
  expect(await overview()).not.toContain('/my-work')
  signedInAs(organisation.editor)
  expect(await overview()).toContain('Er wacht één ding op jou.')
})
