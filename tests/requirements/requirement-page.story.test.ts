import { acceptLink } from '@/app/_evidence/link-actions'
import { readAs } from '@/db/store'
import { judgeRequirement } from '@/lib/readiness/requirement'
import { factsOfRequirement, linksAmong } from '@/lib/requirements/requirement-facts'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs, testDay } from '@/tests/support/signed-in-as'
import { atLink, document, linked, linkOf, readinessOf, team, tick } from './at-work'
import { htmlOf, linking, one } from './pages'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.lead)
})

describe('one requirement', () => {
  test('is judged exactly as in the round as a whole', async () => {
    await given.registersInOrder(organisation)
    const evidenceId = await document(organisation.editor)
    await linked(organisation.editor, evidenceId, team.expectationId)
    await tick(team.requirementId, { verdict: 'met' })
    const both = async () => ({
      alone: await readAs(organisation.lead, async (store) => {
        const { framework, round, assessments, indicators } = await store.readiness.standing(testDay)
        const requirement = framework.requirements.find(({ id }) => id === team.requirementId)
        const assessment = assessments.get(team.requirementId)
        if (requirement === undefined || assessment === undefined) throw new Error('not there')
        const links = await store.links.of(round, [team.expectationId])
        const readings = new Map(indicators.map((reading) => [reading.id, reading]))
        return judgeRequirement(factsOfRequirement(requirement, assessment, linksAmong(links), readings), testDay)
      }),
      whole: (await readinessOf(organisation.lead)).requirements.find(({ id }) => id === team.requirementId),
    })
    const waiting = await both()
    expect(waiting.alone).toEqual(waiting.whole)
    expect(waiting.alone.state).toBe('claimed')
    signedInAs(organisation.lead)
    await submit(acceptLink, await atLink(organisation.lead, evidenceId))
    const accepted = await both()
    expect(accepted.alone).toEqual(accepted.whole)
    expect(accepted.alone.state).toBe('ready')
  })

  test('shows a form with "not applicable" filled in to who comes to write the reason', async () => {
    const html = await htmlOf(one('dec-team', { verdict: 'not-applicable' }))
    expect(html).toContain('<option value="not-applicable" selected="">')
  })

  test('says to the uploader why they cannot accept, and shows the buttons to a colleague', async () => {
    await linked(organisation.editor, await document(organisation.editor), team.expectationId)
    const own = await htmlOf(one(team.requirementId))
    expect(own).toContain('Vraag een collega om het te beoordelen.')
    expect(own).not.toContain('>Accepteer<')
    signedInAs(organisation.reviewer)
    expect(await htmlOf(one(team.requirementId))).toContain('>Accepteer<')
  })

  test('shows a viewer words only, and nothing of a confidential document but that it is there', async () => {
    const evidenceId = await document(organisation.editor, { title: 'Geheim verslag', confidential: true })
    await linked(organisation.editor, evidenceId, team.expectationId)
    signedInAs(organisation.viewer)
    const html = await htmlOf(one(team.requirementId))
    expect(html).toContain('Vertrouwelijk document')
    expect(html).not.toMatch(/Geheim verslag|<form|<button|<select/)
    expect((await linkOf(organisation.viewer, evidenceId)).document).toBeNull()
  })

  test("shows nothing of another organisation's documents", async () => {
    const other = await given.organisation()
    await linked(other.editor, await document(other.editor, { title: 'Van de buren' }), team.expectationId)
    signedInAs(organisation.lead)
    expect(await htmlOf(one(team.requirementId))).not.toContain('Van de buren')
    expect(await htmlOf(linking(team.requirementId, team.expectationId))).not.toContain('Van de buren')
  })

  test.each(['no-such-thing', '', "1' or '1'='1"])('that the framework does not know (%j) is not found', async (id) => {
    expect(await one(id)).toBe('not-found')
  })
})

test.each([
  ['no-such-thing', 'dec-team.e1'],
  ['dec-value', 'dec-team.e1'],
  ['dec-team', 'no-such-thing'],
])('linking to what does not belong together (%s, %s) is not found', async (requirementId, expectation) => {
  expect(await linking(requirementId, expectation)).toBe('not-found')
})

test('who may not edit evidence does not find the page to link it', async () => {
  signedInAs(organisation.reviewer)
  expect(await linking('dec-team', 'dec-team.e1')).toBe('not-found')
})
