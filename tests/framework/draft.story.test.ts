import FrameworkPage from '@/app/(member)/framework/page'
import EditionPage from '@/app/(member)/framework/[editionId]/page'
import { beginDraft } from '@/app/(member)/framework/actions'
import {
  addRequirement,
  changeRequirement,
  discardDraft,
  publishDraft,
  retireRequirement,
  saveQuestions,
} from '@/app/(member)/framework/draft/actions'
import NewRequirementPage from '@/app/(member)/framework/draft/new/page'
import DraftPage from '@/app/(member)/framework/draft/page'
import PublishPage from '@/app/(member)/framework/draft/publish/page'
import QuestionsPage from '@/app/(member)/framework/draft/questions/page'
import DraftRequirementPage from '@/app/(member)/framework/draft/[requirementId]/page'
import { seenMark } from '@/app/(member)/framework/draft/seen-mark'
import { readAs } from '@/db/store'
import type { ContentRequirement, EditionContent } from '@/lib/framework/edition-content'
import type { Draft } from '@/lib/framework/edition-head'
import { requirementValues } from '@/lib/framework/requirement-form'
import type { Member } from '@/lib/members/member'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { htmlOf, statementsOf } from '../requirements/pages'

givenDatabase()

const basedOn = 'toetsklaar-2026-1'
const team = 'dec-team'
const seed = 'abcdef0123456789'

async function adapting(): Promise<Member> {
  const { lead } = await given.organisation()
  signedInAs(lead)
  expect(await submit(beginDraft, { basedOn })).toEqual({ wentTo: '/framework/draft' })
  return lead
}

async function draftOf(lead: Member): Promise<{ readonly draft: Draft; readonly content: EditionContent }> {
  return readAs(lead, async ({ editions }) => {
    const draft = await editions.draft()
    const content = draft === null ? null : await editions.content(draft.id)
    if (draft === null || content === null) throw new Error('no draft')
    return { draft, content }
  })
}

async function inDraft(lead: Member, id: string): Promise<ContentRequirement> {
  const found = (await draftOf(lead)).content.requirements.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no requirement ${id}`)
  return found
}

/** What the form of a requirement sends; a box that is not ticked sends nothing. */
function sentBy(requirement: ContentRequirement, changed: Record<string, string> = {}): Record<string, string> {
  const ticked = Object.entries(requirementValues(requirement)).filter(
    ([name, value]) => !name.endsWith('Required') || value !== '',
  )
  return { ...Object.fromEntries(ticked), requirementId: requirement.id, seen: seenMark(requirement), seed, ...changed }
}

const draftPage = () => htmlOf(open(DraftPage, address({}, {})))
const requirementPage = (id: string) => open(DraftRequirementPage, address({ requirementId: id }, {}))
const retire = (requirementId: string, retired: 'yes' | 'no') => submit(retireRequirement, { requirementId, retired })

test('a lead writes a requirement anew: its id and its proof stay, and the screen says that it was adapted', async () => {
  const lead = await adapting()
  const before = await inDraft(lead, team)
  expect(
    await submit(changeRequirement, sentBy(before, { titleNl: 'Het team is compleet', titleEn: '' })),
  ).toMatchObject({
    ok: true,
  })
  const after = await inDraft(lead, team)
  expect(after.title).toEqual({ nl: 'Het team is compleet', en: 'Het team is compleet' })
  expect({ ...after, title: before.title }).toEqual(before)
  expect(await draftPage()).toContain('aangepast door ons')
  expect(await htmlOf(requirementPage(team))).toContain('Nu staat hier de Nederlandse tekst.')
})

test('proof is added, changed and taken away, and what stays keeps its id', async () => {
  const lead = await adapting()
  const before = await inDraft(lead, team)
  const places = before.expectations.length
  const sent = sentBy(before, {
    proof0Age: '7',
    [`proof${places}Id`]: '',
    [`proof${places}Kind`]: 'minutes',
    [`proof${places}Nl`]: 'Notulen van het overleg',
    [`proof${places}Age`]: '12',
    [`proof${places}Required`]: 'on',
  })
  await submit(changeRequirement, sent)
  const [first, ...others] = before.expectations
  const added = { id: `own-${seed}.e${places + 1}`, kind: 'minutes', maxAgeMonths: 12, required: true }
  const mustShow = { nl: 'Notulen van het overleg', en: 'Notulen van het overleg' }
  const after = await inDraft(lead, team)
  expect(after.expectations).toEqual([{ ...first, maxAgeMonths: 7 }, ...others, { ...added, mustShow }])

  await submit(changeRequirement, sentBy(after, { proof0Remove: 'on' }))
  expect((await inDraft(lead, team)).expectations.map(({ id }) => id)).toEqual([
    ...others.map(({ id }) => id),
    added.id,
  ])
})

test('what is wrong in the form is named at its field, and nothing is saved', async () => {
  const lead = await adapting()
  const before = await inDraft(lead, team)
  const sent = sentBy(before, { titleNl: ' ', proof0Nl: '', proof0Age: 'een jaar' })
  const outcome = await submit(changeRequirement, sent)
  expect(outcome).toMatchObject({
    problem: 'invalid-input',
    faults: { titleNl: 'required', proof0Nl: 'required', proof0Age: expect.any(String) },
    typed: { proof0Age: 'een jaar' },
  })
  expect(await inDraft(lead, team)).toEqual(before)
})

test('two leads change one requirement: the second sees it first; other requirements are not in the way', async () => {
  const lead = await adapting()
  const before = await inDraft(lead, team)
  const other = await inDraft(lead, 'dec-quality')
  await submit(changeRequirement, sentBy(before, { titleNl: 'Van de eerste' }))
  expect(await submit(changeRequirement, sentBy(other, { titleNl: 'Iets anders' }))).toMatchObject({ ok: true })
  expect(await submit(changeRequirement, sentBy(before, { titleNl: 'Van de tweede' }))).toMatchObject({
    problem: 'changed-meanwhile',
    typed: { titleNl: 'Van de tweede' },
  })
  expect((await inDraft(lead, team)).title.nl).toBe('Van de eerste')
})

test('an own requirement is there once, however often the button is pressed, and is marked as such', async () => {
  const lead = await adapting()
  const sent = { titleNl: 'Wij bellen binnen een dag', descriptionNl: 'Iedereen krijgt snel antwoord.', level: 'must' }
  const theme = (await inDraft(lead, team)).themeId
  const press = () => submit(addRequirement, { ...sent, themeId: theme, seed })
  expect([await press(), await press()]).toEqual(Array(2).fill({ wentTo: '/framework/draft?added' }))
  const { content } = await draftOf(lead)
  expect(content.requirements.filter(({ own }) => own)).toMatchObject([
    { id: `own-${seed}`, themeId: theme, gate: null },
  ])
  expect(await draftPage()).toContain('eigen eis')
  expect(await htmlOf(open(NewRequirementPage, address({}, { theme })))).toContain('Eigen eis toevoegen')
})

test('a requirement is retired and brought back with nothing lost', async () => {
  const lead = await adapting()
  const before = await inDraft(lead, team)
  expect(await retire(team, 'yes')).toMatchObject({ ok: true })
  expect(await inDraft(lead, team)).toEqual({ ...before, retired: true })
  await retire(team, 'no')
  expect(await inDraft(lead, team)).toEqual(before)
})

test('question numbers are written together, and a colleague’s number is never overwritten unseen', async () => {
  const lead = await adapting()
  const numbers = (team: string, quality: string, seen = '') => ({
    ...{ 'question.dec-team': team, 'seen.dec-team': seen },
    ...{ 'question.dec-quality': quality, 'seen.dec-quality': seen },
  })
  await submit(saveQuestions, numbers('4', '4'))
  expect([(await inDraft(lead, team)).question, (await inDraft(lead, 'dec-quality')).question]).toEqual(['4', '4'])
  expect(await submit(saveQuestions, numbers('5', ''))).toMatchObject({ problem: 'changed-meanwhile' })
  await submit(saveQuestions, numbers('5', '4', '4'))
  expect((await inDraft(lead, team)).question).toBe('5')
  expect(await htmlOf(open(QuestionsPage, {}))).toContain('value="5"')
})

test('a lead sees what changed, publishes it, and the round stays with its edition until she moves it', async () => {
  const lead = await adapting()
  expect(await htmlOf(open(PublishPage, {}))).toContain('Er is nog niets veranderd')
  await submit(changeRequirement, sentBy(await inDraft(lead, team), { titleNl: 'Het team is compleet' }))
  await retire('dec-quality', 'yes')
  const changes = await htmlOf(open(PublishPage, {}))
  expect(changes).toContain('Anders gesteld (1)')
  expect(changes).toContain('Niet meer gevraagd (1)')
  const { draft } = await draftOf(lead)
  const seen = { draftId: draft.id, version: String(draft.draftVersion) }
  expect(await submit(publishDraft, { ...seen, version: '1' })).toMatchObject({ problem: 'changed-meanwhile' })
  expect(await submit(publishDraft, seen)).toEqual({ wentTo: `/framework/move?to=${draft.id}` })
  expect(await readAs(lead, async ({ rounds }) => (await rounds.current()).editionId)).toBe(basedOn)
  expect(await htmlOf(open(FrameworkPage, address({}, {})))).toContain('2026-1, eigen versie 1')
  const read = await htmlOf(open(EditionPage, address({ editionId: draft.id }, {})))
  expect(read).toContain('Het team is compleet · aangepast door ons')
  expect(read).toContain('vervallen')
})

test('a draft is thrown away as it was seen, and nobody but a lead sees one', async () => {
  const organisation = await given.organisation()
  signedInAs(organisation.lead)
  await submit(beginDraft, { basedOn })
  expect(await submit(beginDraft, { basedOn })).toEqual({ wentTo: '/framework/draft' })
  const { draft } = await draftOf(organisation.lead)
  for (const role of ['editor', 'viewer'] as const) {
    signedInAs(organisation[role])
    expect(await open(EditionPage, address({ editionId: draft.id }, {}))).toBe('not-found')
    expect(await htmlOf(open(FrameworkPage, address({}, {})))).not.toContain('eigen versie')
  }
  signedInAs((await given.organisation()).lead)
  expect(await open(EditionPage, address({ editionId: draft.id }, {}))).toBe('not-found')
  expect(await submit(discardDraft, { draftId: draft.id, version: '1' })).toMatchObject({ problem: 'not-found' })
  signedInAs(organisation.lead)
  expect(await submit(discardDraft, { draftId: draft.id, version: '1' })).toEqual({ wentTo: '/framework?discarded' })
  expect(await draftPage()).toContain('Er is nu geen concept')
})

test('every page asks at most four statements', async () => {
  const lead = await adapting()
  const { draft } = await draftOf(lead)
  await htmlOf(open(FrameworkPage, address({}, {})))
  const pages = [
    () => open(FrameworkPage, address({}, {})),
    () => open(EditionPage, address({ editionId: draft.id }, {})),
    () => open(DraftPage, address({}, {})),
    () => requirementPage(team),
    () => open(QuestionsPage, {}),
    () => open(PublishPage, {}),
  ]
  for (const page of pages) expect((await statementsOf(page)).length).toBeLessThanOrEqual(4)
})
