import { changeEvidence, removeEvidence } from '@/app/(member)/evidence/[evidenceId]/actions'
import { acceptLink, linkEvidence } from '@/app/_evidence/link-actions'
import { readAs } from '@/db/store'
import { day } from '@/lib/day'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { onDay, signedInAs } from '@/tests/support/signed-in-as'
import { document, linked, logOf, readinessOf, tick } from '../requirements/at-work'
import { htmlOf, one } from '../requirements/pages'
import { screens } from './screens'

const { ownerUrl } = givenDatabase()

/** Two requirements that count for the pilot and ask for one document each, of at most three months old. */
const team = { requirementId: 'dec-team', expectationId: 'dec-team.e1' }
const outcome = { requirementId: 'dec-outcome', expectationId: 'dec-outcome.e1' }

let organisation: GivenOrganisation
let evidenceId: string
beforeEach(async () => {
  organisation = await given.organisation()
  await given.registersInOrder(organisation)
  evidenceId = await document(organisation.editor, { title: 'Voortgangsverslag' })
  signedInAs(organisation.editor)
})

/** Links the document to both, says that both are met, and lets a colleague accept. */
async function acceptedForBoth(): Promise<void> {
  for (const { requirementId, expectationId } of [team, outcome]) {
    await linked(organisation.editor, evidenceId, expectationId)
    await tick(requirementId, { verdict: 'met' })
  }
  signedInAs(organisation.reviewer)
  for (const { id, versionId } of await links()) await submit(acceptLink, { linkId: id, versionId })
  signedInAs(organisation.editor)
}

const links = () =>
  readAs(organisation.lead, async (store) => store.links.ofEvidence(await store.rounds.current(), evidenceId))
const validities = async () => (await links()).map(({ validUntil }) => validUntil)
const item = () => readAs(organisation.lead, (store) => store.evidence.find(evidenceId))
const ready = async (today?: string) => {
  const readiness = await readinessOf(organisation.lead, today === undefined ? undefined : day(today))
  return readiness.requirements.filter(({ state }) => state === 'ready').map(({ id }) => id)
}

/** The form of the item as it is, with these fields changed. */
async function change(fields: Record<string, string>) {
  const now = await item()
  if (now === undefined) throw new Error('removed')
  const filledIn = {
    ...{ evidenceId, version: String(now.version), title: now.title, kind: now.kind, aboutOn: now.aboutOn },
    ...{ periodFrom: '', periodUntil: '', endsOn: '', source: '', obtained: '', redactionNote: '' },
    ...fields,
  }
  return submit(changeEvidence, filledIn)
}

const done = () => ({ wentTo: `/evidence/${evidenceId}?changed` })

test('one document proves two requirements, and both move', async () => {
  const linking = { evidenceId, from: 'evidence', pages: '2', shows: '' }
  const first = await submit(linkEvidence, { ...linking, expectationId: team.expectationId })
  await submit(linkEvidence, { ...linking, expectationId: outcome.expectationId })
  const [link] = await links()
  expect(first).toEqual({ wentTo: `/evidence/${evidenceId}#link-${link?.id}` })
  await acceptedForBoth()
  expect(await ready()).toEqual([outcome.requirementId, team.requirementId])
  const html = await htmlOf(screens.item(evidenceId))
  expect(html.match(/Geaccepteerd door Ruud Reviewer/g)).toHaveLength(2)
  expect(html).toContain('href="/requirements/dec-team#dec-team.e1"')
})

test('what a document is linked to already is not offered again, and a link from a requirement chooses its own', async () => {
  await linked(organisation.editor, evidenceId, team.expectationId)
  const html = await htmlOf(screens.item(evidenceId, { expectation: outcome.expectationId }))
  expect(html).not.toContain('value="dec-team.e1"')
  expect(html).toContain('<option value="dec-outcome.e1" selected="">')
})

test('the list says in words how the uses of a document stand, on the day itself and the day after', async () => {
  await acceptedForBoth()
  onDay('2027-02-01')
  expect(await htmlOf(screens.list())).toContain('2 keer geaccepteerd')
  expect(await ready('2027-02-01')).toHaveLength(2)
  onDay('2027-02-02')
  const html = await htmlOf(screens.list())
  expect(html).toContain('2 keer verlopen')
  expect(html).not.toContain('geaccepteerd')
  expect(await ready('2027-02-02')).toEqual([])
  expect(await htmlOf(screens.item(evidenceId))).toContain('Verlopen: telde mee tot en met 1 februari 2027.')
})

test('another day that the document is about moves what it proves, in the same change', async () => {
  await acceptedForBoth()
  expect(await change({ aboutOn: '2026-10-15' })).toEqual(done())
  expect(await validities()).toEqual(['2027-01-15', '2027-01-15'])
  expect(await ready()).toHaveLength(2)
  expect(await change({ aboutOn: '2026-10-15', periodFrom: '2026-06-01', periodUntil: '2026-08-10' })).toEqual(done())
  expect(await validities()).toEqual(['2026-11-10', '2026-11-10'])
  expect(await ready()).toEqual([])
  expect(await change({ endsOn: '2026-10-01' })).toEqual(done())
  expect(await validities()).toEqual(['2026-10-01', '2026-10-01'])
})

describe('who changes a day after a colleague accepted', () => {
  const states = async () => (await links()).map(({ status, reviewedBy }) => [status, reviewedBy])

  test.each([
    ['another day', { aboutOn: '2026-11-20' }],
    ['a period', { periodUntil: '2026-11-20' }],
  ])('with %s cannot make it count longer alone: a colleague reviews again', async (_, days) => {
    await acceptedForBoth()
    expect(await change(days)).toEqual(done())
    expect(await validities()).toEqual(['2027-02-20', '2027-02-20'])
    expect(await states()).toEqual([
      ['submitted', null],
      ['submitted', null],
    ])
    expect(await ready()).toEqual([])
    const [link] = await links()
    const again = { linkId: link?.id ?? '', versionId: link?.versionId ?? '' }
    expect(await submit(acceptLink, again)).toMatchObject({ problem: 'own-evidence' })
    signedInAs(organisation.reviewer)
    expect(await submit(acceptLink, again)).toMatchObject({ ok: true })
    expect(await ready()).toHaveLength(1)
  })

  test('nor by taking away the end that the document names', async () => {
    await change({ endsOn: '2026-12-01' })
    await acceptedForBoth()
    await change({ endsOn: '' })
    expect((await links()).map(({ status }) => status)).toEqual(['submitted', 'submitted'])
  })

  test('reads beforehand that the review starts again, and the log tells from which day to which', async () => {
    expect(await htmlOf(screens.edit(evidenceId))).toContain('Dan begint de beoordeling opnieuw.')
    await change({ aboutOn: '2026-11-20', title: 'Verslag over november' })
    const log = await logOf(ownerUrl, organisation.id)
    expect(log.find(({ action }) => action === 'evidence-changed')).toMatchObject({
      detail: { aboutOn: ['2026-11-01', '2026-11-20'], title: ['Voortgangsverslag', 'Verslag over november'] },
    })
  })

  test('to a day that has yet to come is refused at that field; today is not', async () => {
    expect(await change({ aboutOn: '2026-11-24' })).toMatchObject({
      problem: 'invalid-input',
      faults: { aboutOn: 'day-in-future' },
    })
    expect((await item())?.aboutOn).toBe('2026-11-01')
    expect(await change({ aboutOn: '2026-11-23' })).toEqual(done())
  })
})

describe('two colleagues change the same document', () => {
  const theirs = { title: 'Verslag van de coördinator' }

  test('the second sees both versions and nothing is overwritten; saving once more is a choice', async () => {
    const seen = await item()
    await change(theirs)
    const late = { ...theirs, title: 'Verslag over 2026', version: String(seen?.version) }
    expect(await change(late)).toMatchObject({ problem: 'changed-meanwhile', typed: { title: 'Verslag over 2026' } })
    expect((await item())?.title).toBe(theirs.title)
    expect(await change({ title: 'Verslag over 2026' })).toEqual(done())
    expect((await item())?.title).toBe('Verslag over 2026')
  })

  test('equal changes are one change', async () => {
    const seen = await item()
    await change(theirs)
    expect(await change({ ...theirs, version: String(seen?.version) })).toEqual(done())
    expect((await logOf(ownerUrl, organisation.id)).filter(({ action }) => action === 'evidence-changed')).toHaveLength(
      1,
    )
  })

  test('at the very same moment one of them is the second', async () => {
    const version = String((await item())?.version)
    const endings = await Promise.all([change({ title: 'Een', version }), change({ title: 'Twee', version })])
    expect(endings.filter((ending) => JSON.stringify(ending).includes('changed-meanwhile'))).toHaveLength(1)
  })
})

describe('removing a document', () => {
  test('says first what it is used for, then takes it out of readiness and out of every list', async () => {
    await acceptedForBoth()
    const warning = await htmlOf(screens.remove(evidenceId))
    expect(warning).toContain('Bij 2 eisen valt geaccepteerd bewijs weg.')
    expect(warning).toContain('Een team dat verder kan')
    expect(await submit(removeEvidence, { evidenceId })).toEqual({ wentTo: '/evidence?removed' })
    expect(await ready()).toEqual([])
    expect(await htmlOf(screens.item(evidenceId))).toContain('Dit bewijsstuk ligt in de prullenbak.')
    expect(await links()).toEqual([])
    expect(await htmlOf(one(team.requirementId))).not.toContain('Voortgangsverslag')
    const html = await htmlOf(screens.list({ removed: '' }))
    expect(html).toContain('Het bewijsstuk ligt in de prullenbak.')
    expect(html).not.toContain('Voortgangsverslag')
  })

  test('takes it from who still had to review it', async () => {
    await linked(organisation.editor, evidenceId, team.expectationId)
    signedInAs(organisation.reviewer)
    expect(await htmlOf(screens.list())).toContain('Wacht op jouw beoordeling')
    signedInAs(organisation.lead)
    await submit(removeEvidence, { evidenceId })
    signedInAs(organisation.reviewer)
    expect(await htmlOf(screens.list())).not.toContain('Wacht op jouw beoordeling')
  })

  test('while a colleague links it leaves no link behind', async () => {
    for (const expectationId of [team.expectationId, outcome.expectationId, 'dec-value.e1', 'dec-value.e2']) {
      evidenceId = await document(organisation.editor)
      await Promise.all([submit(linkEvidence, { evidenceId, expectationId }), submit(removeEvidence, { evidenceId })])
      expect(await links()).toEqual([])
    }
  })

  test('says so when nothing changes by it, and happens once', async () => {
    expect(await htmlOf(screens.remove(evidenceId))).toContain('Dit bewijsstuk is nergens aan gekoppeld.')
    await submit(removeEvidence, { evidenceId })
    expect(await submit(removeEvidence, { evidenceId })).toMatchObject({ problem: 'not-found' })
    expect(await submit(changeEvidence, { ...unchanged(), evidenceId })).toMatchObject({ problem: 'not-found' })
    expect((await logOf(ownerUrl, organisation.id)).at(-1)).toMatchObject({
      member_id: organisation.editor.id,
      action: 'evidence-removed',
      subject_id: evidenceId,
    })
  })
})

const unchanged = () => ({ version: '1', title: 'Verslag', kind: 'report', aboutOn: '2026-11-01' })
