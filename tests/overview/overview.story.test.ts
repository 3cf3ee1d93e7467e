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

test('every number beside the figure opens on what it misses, down to the expectation', async () => {
  signedInAs(organisation.viewer)
  const page = await overview()
  const behind = (sentence: string) => {
    const opened = page.split('<details').find((part) => part.includes(sentence))
    if (opened === undefined) throw new Error(`Nothing opens on ${sentence}`)
    return opened.split('</details>')[0]
  }
  expect(behind('gevraagde bewijzen geaccepteerd')).toMatch(/href="\/requirements\/[a-z-]+#[a-z-]+\.e\d"/)
  expect(behind('afgerond (0%)')).toContain('Nog niet begonnen')
  const recognition = page.slice(page.indexOf('Klaar voor erkenning door het CCV'))
  expect(recognition).toMatch(/^[^<]*<\/dt><dd><details/)
  expect(recognition).toContain('punt van de 100. Wat het minste werk kost, staat bovenaan.')
  expect(recognition).toContain('Bekijk alle eisen')
})

test('what people are busy with comes first behind the work, and leaves it when it is finished', async () => {
  signedInAs(organisation.editor)
  const work = async () => (await overview()).split('Waar jullie mee bezig zijn')[1]?.split('</ul>')[0]
  await tick(team.requirementId, { work: 'busy' })
  expect((await work())?.split('<li>')[1]).toContain(`href="/requirements/${team.requirementId}"`)
  await tick(team.requirementId, { work: 'finished' }, { work: 'busy', verdict: 'none' })
  expect(await work()).not.toContain(`href="/requirements/${team.requirementId}"`)
})

test('a colleague sees what waits for review; whoever uploaded it does not', async () => {
  await linked(organisation.editor, await document(organisation.editor), team.expectationId)
  expect(await overview()).not.toContain('op jouw beoordeling')
  signedInAs(organisation.reviewer)
  expect(await overview()).toContain('1 bewijsstuk wacht op jouw beoordeling')
  signedInAs(organisation.viewer)
  expect(await overview()).not.toContain('op jouw beoordeling')
})

test('whoever offered proof hears that it was rejected, and for which requirement', async () => {
  const evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, team.expectationId)
  signedInAs(organisation.reviewer)
  await submit(rejectLink, { ...(await atLink(organisation.editor, evidenceId)), reason: 'Handtekening ontbreekt' })
  expect(await overview()).not.toContain('van jou is afgewezen')
  signedInAs(organisation.editor)
  const page = await overview()
  expect(page).toContain('Een bewijsstuk van jou is afgewezen')
  expect(page).toContain(`href="/requirements/${team.requirementId}"`)
})
