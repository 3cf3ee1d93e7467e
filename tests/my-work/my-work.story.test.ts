import OverviewPage from '@/app/(member)/(overview)/page'
import MyWorkPage from '@/app/(member)/my-work/page'
import {
  agreeNotApplicable,
  disagreeNotApplicable,
  saveOwnAnswer,
} from '@/app/(member)/requirements/[requirementId]/actions'
import { acceptLink, rejectLink } from '@/app/_evidence/link-actions'
import type { Member } from '@/lib/members/member'
import { answerFieldsOf, type AnswerFields } from '@/lib/requirements/answer-form'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { open, submit } from '@/tests/support/in-the-browser'
import { onDay, signedInAs } from '@/tests/support/signed-in-as'
import { answerOf, atLink, document, linked, team } from '../requirements/at-work'
import { htmlOf } from '../requirements/pages'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  await given.registersInOrder(organisation)
})

/** What somebody reads on their page, without the markup. */
async function readBy(member: Member): Promise<string> {
  signedInAs(member)
  const html = await htmlOf(open(MyWorkPage, undefined))
  return html
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

const linksOn = async (member: Member) => {
  signedInAs(member)
  return [...(await htmlOf(open(MyWorkPage, undefined))).matchAll(/class="row-link" href="([^"]+)"/g)].map(
    ([, href]) => href,
  )
}

/** Saves an answer as this member. */
async function save(member: Member, change: Partial<AnswerFields>, requirementId: string = team.requirementId) {
  signedInAs(member)
  const was = answerFieldsOf(await answerOf(member, requirementId))
  return submit(saveOwnAnswer, { requirementId, ...was, was: JSON.stringify(was), ...change })
}

test('a member for whom nothing waits reads just that', async () => {
  expect(await readBy(organisation.reviewer)).toContain('Er wacht niets op jou')
})

test('a viewer has no such page', async () => {
  signedInAs(organisation.viewer)
  expect(await open(MyWorkPage, undefined)).toBe('not-found')
})

test('proof of a colleague waits for every reviewer, with one click to it, until one of them decides', async () => {
  const evidenceId = await document(organisation.editor, { title: 'Voortgangsverslag' })
  const linkId = await linked(organisation.editor, evidenceId, team.expectationId)
  for (const colleague of [organisation.lead, organisation.reviewer]) {
    expect(await readBy(colleague)).toContain('Bewijs om te beoordelen (1)')
    expect(await linksOn(colleague)).toEqual([`/evidence/${evidenceId}#link-${linkId}`])
  }
  expect(await readBy(organisation.editor)).toMatch(/Er wacht niets op jou .* Wacht op een collega \(1\)/)
  signedInAs(organisation.reviewer)
  await submit(acceptLink, await atLink(organisation.reviewer, evidenceId))
  expect(await readBy(organisation.lead)).not.toContain('Bewijs om te beoordelen')
  expect(await readBy(organisation.editor)).not.toContain('Wacht op een collega')
})

test('whoever uploaded it hears of a rejection, why, and what to do', async () => {
  const evidenceId = await document(organisation.editor, { title: 'Voortgangsverslag' })
  await linked(organisation.editor, evidenceId, team.expectationId)
  signedInAs(organisation.reviewer)
  await submit(rejectLink, { ...(await atLink(organisation.reviewer, evidenceId)), reason: 'Handtekening ontbreekt' })
  const read = await readBy(organisation.editor)
  expect(read).toContain('Jouw bewijs is afgewezen (1)')
  expect(read).toMatch(/Ruud Reviewer \d+ schrijft: Handtekening ontbreekt/)
  expect(await readBy(organisation.lead)).toContain('Er wacht niets op jou')
})

test('an owner hears of the day, before and after it', async () => {
  await save(organisation.lead, { ownerId: organisation.reviewer.id, dueOn: '2026-12-01' })
  expect(await readBy(organisation.reviewer)).toContain('Moet klaar zijn op 1 december 2026. Dat is over 8 dagen.')
  onDay('2026-12-01')
  expect(await readBy(organisation.reviewer)).toContain('Dat is vandaag.')
  onDay('2026-12-02')
  expect(await readBy(organisation.reviewer)).toContain('Te laat (1)')
  await save(organisation.lead, { ownerId: '' })
  expect(await readBy(organisation.reviewer)).toContain('Er wacht niets op jou')
})

test('"not applicable" goes to a colleague, and comes back with a reason when they do not agree', async () => {
  const said = { verdict: 'not-applicable', notApplicableReason: 'Doet de gemeente.' }
  await save(organisation.editor, said)
  expect(await readBy(organisation.reviewer)).toMatch(/Emma Editor \d+ schrijft: Doet de gemeente\./)
  expect(await linksOn(organisation.reviewer)).toEqual([`/requirements/${team.requirementId}#approval`])
  await submit(disagreeNotApplicable, { requirementId: team.requirementId, version: '1', refusal: 'Geldt wel.' })
  expect(await readBy(organisation.reviewer)).toContain('Er wacht niets op jou')
  expect(await readBy(organisation.editor)).toMatch(/stemde niet in \(1\) .* schrijft: Geldt wel\./)
  await save(organisation.editor, { ...said, notApplicableReason: 'De gemeente doet dit, zie de brief.' })
  expect(await readBy(organisation.editor)).toContain('Er wacht niets op jou')
  signedInAs(organisation.reviewer)
  await submit(agreeNotApplicable, { requirementId: team.requirementId, version: '3' })
  expect(await readBy(organisation.editor)).not.toContain('Wacht op een collega')
})

test('proof of an owned requirement is told sixty days before it ends', async () => {
  const evidenceId = await document(organisation.editor)
  await linked(organisation.editor, evidenceId, team.expectationId)
  signedInAs(organisation.reviewer)
  await submit(acceptLink, await atLink(organisation.reviewer, evidenceId))
  await save(organisation.lead, { verdict: 'met', ownerId: organisation.lead.id })
  expect(await readBy(organisation.lead)).toContain('Er wacht niets op jou')
  onDay('2026-12-15')
  expect(await readBy(organisation.lead)).toContain('Telt mee tot en met 1 februari 2027')
  onDay('2027-02-02')
  expect(await readBy(organisation.lead)).toContain('Telde mee tot en met 1 februari 2027')
})

test('what has no hurry is told apart from what waits, on the overview and on the page alike', async () => {
  await linked(organisation.editor, await document(organisation.editor), team.expectationId)
  await save(organisation.lead, { ownerId: organisation.lead.id }, 'dec-value')
  await save(organisation.lead, { ownerId: organisation.lead.id }, 'dec-partners')
  expect(await readBy(organisation.lead)).toContain('Er wacht één ding op jou, en 2 eisen voor later.')
  expect(await readBy(organisation.lead)).toContain('Eisen voor later (2)')
  expect(await htmlOf(open(OverviewPage, undefined))).toContain('Er wacht één ding op jou, en 2 eisen voor later.')
  await save(organisation.lead, { ownerId: organisation.editor.id })
  signedInAs(organisation.editor)
  expect(await htmlOf(open(OverviewPage, undefined))).toContain('Er wacht nu niets op jou. Er is 1 eis voor later.')
})

test('of much that waits the oldest twenty are shown, with how many more there are', async () => {
  for (let number = 0; number < 22; number++) {
    await linked(organisation.editor, await document(organisation.editor), team.expectationId)
  }
  expect(await linksOn(organisation.lead)).toHaveLength(20)
  expect(await readBy(organisation.lead)).toMatch(/Bewijs om te beoordelen \(22\).*Er zijn er nog 2\./)
})

test('nothing of another organisation is in it', async () => {
  const other = await given.organisation()
  await linked(other.editor, await document(other.editor, { title: 'Van de buren' }), team.expectationId)
  expect(await readBy(organisation.lead)).not.toContain('Van de buren')
})
