import { sql } from 'kysely'
import { removeMember } from '@/app/(member)/members/actions'
import BulkPage from '@/app/(member)/requirements/bulk/[bulkId]/page'
import { saveAnswers } from '@/app/(member)/requirements/actions'
import { confirmBulk, prepareBulk, undoBulk } from '@/app/(member)/requirements/bulk/actions'
import { asOwner } from '@/db/migrate'
import { readAs } from '@/db/store'
import { themesInOrder } from '@/lib/requirements/order'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs, testDay } from '@/tests/support/signed-in-as'
import { answerOf, tick, untouched } from './at-work'
import { htmlOf, statementsOf } from './pages'

const { ownerUrl } = givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
})

type Fields = Readonly<Record<string, string | readonly string[]>>

/** Plans a change as the panel below the list does; gives its id. */
async function planned(select: readonly string[], wish: Fields): Promise<string> {
  const ending = await submit(prepareBulk, { select, ...wish })
  const id = /^\/requirements\/bulk\/([0-9a-f-]{36})$/.exec(wentTo(ending))?.[1]
  if (id === undefined) throw new Error(JSON.stringify(ending))
  return id
}

const wentTo = (ending: unknown) =>
  typeof ending === 'object' && ending !== null && 'wentTo' in ending ? String(ending.wentTo) : ''
const confirm = (bulkId: string, more: Fields = {}) => submit(confirmBulk, { bulkId, ...more })
const undo = (bulkId: string) => submit(undoBulk, { bulkId })
const page = (bulkId: string) => open(BulkPage, address({ bulkId }, {}))
const text = async (bulkId: string) => (await htmlOf(page(bulkId))).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const answer = (id: string) => answerOf(organisation.lead, id)

async function entries() {
  return asOwner(ownerUrl, async (db) => {
    const { rows } = await sql<{ subject_id: string; batch_id: string | null; detail: unknown }>`
      select subject_id, batch_id, detail from log_entry
      where organisation_id = ${organisation.id} and action = 'assessment-changed' order by number
    `.execute(db)
    return rows
  })
}

async function everyRequirement(): Promise<readonly string[]> {
  const { framework, round } = await readAs(organisation.lead, (store) => store.readiness.standing(testDay))
  return themesInOrder(framework, round.kind).flatMap(({ requirements }) => requirements.map(({ id }) => id))
}

const three = ['dec-team', 'dec-value', 'dec-partners'] as const

test('a change of many is shown first, from what to what, and changes nothing until it is confirmed', async () => {
  await tick('dec-team', { verdict: 'met' })
  const shown = await text(await planned(three, { bulkVerdict: 'met', bulkDue: '2027-02-01' }))
  expect(shown).toContain('Er veranderen 3 eisen.')
  expect(shown).toContain('Oordeel: van ‘Nog geen oordeel’ naar ‘Voldaan’')
  expect(shown).toContain('Klaar op: van ‘geen dag’ naar ‘1 februari 2027’')
  expect(await answer('dec-value')).toMatchObject({ verdict: null, version: 0 })
})

test('what would change stands in the order of the list that it was ticked in', async () => {
  const shown = await text(await planned(['dec-value', 'dec-team', 'dec-partners'], { bulkWork: 'busy' }))
  const places = ['Maatschappelijke waarde', 'Een team dat verder kan', 'Evaluatie door elke partner'].map((title) =>
    shown.indexOf(title),
  )
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test('what is so already stays as it is, and that is said before and after', async () => {
  await tick('dec-team', { verdict: 'met' })
  const bulkId = await planned(three, { bulkVerdict: 'met' })
  expect(await text(bulkId)).toContain('Dit stond er al zo.')
  await confirm(bulkId)
  expect(await text(bulkId)).toContain('2 eisen zijn veranderd, 1 niet')
  expect(await answer('dec-team')).toMatchObject({ version: 1 })
})

test('every requirement gets its own entry in the log, tied together', async () => {
  const bulkId = await planned(three, { bulkWork: 'busy', bulkOwner: organisation.lead.id })
  await confirm(bulkId)
  expect((await entries()).toSorted((one, other) => one.subject_id.localeCompare(other.subject_id))).toEqual(
    [...three].toSorted().map((subject_id) => ({
      subject_id,
      batch_id: bulkId,
      detail: { work: ['not-started', 'busy'], ownerId: [null, organisation.lead.id] },
    })),
  )
})

test('what a colleague changed after the preview is left alone, with both values', async () => {
  const bulkId = await planned(three, { bulkVerdict: 'met' })
  signedInAs(organisation.lead)
  await tick('dec-value', { verdict: 'not-met' })
  signedInAs(organisation.editor)
  await confirm(bulkId)
  expect(await answer('dec-value')).toMatchObject({ verdict: 'not-met', setBy: organisation.lead.id })
  expect(await answer('dec-team')).toMatchObject({ verdict: 'met' })
  expect(await text(bulkId)).toContain('Oordeel: je collega koos ‘Niet voldaan’, jij koos ‘Voldaan’')
})

test('an owner who left between the preview and the button gets nothing, and that is said', async () => {
  const bulkId = await planned(three, { bulkOwner: organisation.reviewer.id, bulkWork: 'busy' })
  signedInAs(organisation.lead)
  await submit(removeMember, { memberId: organisation.reviewer.id })
  signedInAs(organisation.editor)
  await confirm(bulkId)
  expect(await answer('dec-team')).toMatchObject({ ownerId: null, work: 'not-started', version: 0 })
  const shown = await text(bulkId)
  expect(shown).toContain('Er is niets veranderd, 3 niet')
  expect(shown).toContain('De collega die je koos, kan dit niet meer regelen. Kies iemand anders.')
})

test("a colleague's requirement changes only when that is asked for", async () => {
  await confirm(await planned(['dec-team'], { bulkOwner: organisation.lead.id }))
  const left = await planned(three, { bulkWork: 'finished' })
  expect(await text(left)).toContain('Van een collega (1)')
  await confirm(left)
  expect(await answer('dec-team')).toMatchObject({ work: 'not-started' })
  expect(await text(left)).toContain('regelt deze eis.')
  await confirm(await planned(three, { bulkWork: 'finished' }), { colleaguesToo: 'on' })
  expect(await answer('dec-team')).toMatchObject({ work: 'finished' })
})

describe('"not applicable" for many', () => {
  test('is left alone where no reason is written, with the way to write it', async () => {
    const bulkId = await planned(['dec-team'], { bulkVerdict: 'not-applicable' })
    const html = await htmlOf(page(bulkId))
    expect(html).toContain('href="/requirements/dec-team?verdict=not-applicable#answer"')
    await confirm(bulkId)
    expect(await answer('dec-team')).toMatchObject({ verdict: null, version: 0 })
  })

  test('takes one reason for all, and waits for a second person as ever', async () => {
    await confirm(await planned(three, { bulkVerdict: 'not-applicable', bulkReason: 'Dit doet de gemeente.' }))
    expect(await answer('dec-value')).toMatchObject({
      verdict: 'not-applicable',
      notApplicableReason: 'Dit doet de gemeente.',
      setBy: organisation.editor.id,
      approvedBy: null,
    })
  })

  test('keeps the reason and the approval of what was said before', async () => {
    await confirm(await planned(['dec-team'], { bulkVerdict: 'not-applicable', bulkReason: 'Eerst.' }))
    await confirm(await planned(three, { bulkVerdict: 'not-applicable', bulkReason: 'Later.' }))
    expect(await answer('dec-team')).toMatchObject({ notApplicableReason: 'Eerst.', version: 1 })
  })
})

describe('undoing all of it', () => {
  test('puts everything back as it was, with entries of its own', async () => {
    await tick('dec-team', { verdict: 'partly' })
    const bulkId = await planned(three, { bulkVerdict: 'met', bulkOwner: organisation.editor.id })
    await confirm(bulkId)
    await undo(bulkId)
    expect(await answer('dec-team')).toMatchObject({ verdict: 'partly', ownerId: null })
    expect(await answer('dec-value')).toMatchObject({ verdict: null, ownerId: null })
    expect(await text(bulkId)).toContain('3 eisen zijn teruggezet')
    const batches = (await entries()).slice(-3).map(({ batch_id }) => batch_id)
    expect(new Set(batches).size).toBe(1)
    expect(batches).not.toContain(bulkId)
  })

  test('leaves what was changed since, and names it', async () => {
    const bulkId = await planned(three, { bulkVerdict: 'met' })
    await confirm(bulkId)
    signedInAs(organisation.lead)
    await tick('dec-value', { work: 'busy' }, { ...untouched, verdict: 'met' })
    signedInAs(organisation.editor)
    await undo(bulkId)
    expect(await answer('dec-value')).toMatchObject({ verdict: 'met', work: 'busy' })
    const shown = await text(bulkId)
    expect(shown).toContain('2 eisen zijn teruggezet, 1 niet')
    expect(shown).toMatch(/Niet teruggezet \(1\) Maatschappelijke waarde/)
  })

  test('is done once, however often it is asked', async () => {
    const bulkId = await planned(three, { bulkWork: 'busy' })
    await confirm(bulkId)
    await Promise.all([undo(bulkId), undo(bulkId)])
    await tick('dec-team', { work: 'finished' })
    await undo(bulkId)
    expect(await answer('dec-team')).toMatchObject({ work: 'finished', version: 3 })
  })
})

test('a second press of the button does it once', async () => {
  const bulkId = await planned(three, { bulkWork: 'busy' })
  const endings = await Promise.all([confirm(bulkId), confirm(bulkId), confirm(bulkId)])
  expect(endings).toEqual(Array(3).fill({ wentTo: `/requirements/bulk/${bulkId}` }))
  expect(await answer('dec-team')).toMatchObject({ version: 1 })
  expect(await entries()).toHaveLength(3)
})

test('two colleagues who change the same forty-eight at the same moment never lock each other out', async () => {
  const all = await everyRequirement()
  const first = await planned(all, { bulkWork: 'busy' })
  signedInAs(organisation.lead)
  const second = await planned(all.toReversed(), { bulkVerdict: 'partly' })
  const third = await planned(all, { bulkDue: '2027-03-01' })
  await Promise.all([confirm(second), confirm(first), confirm(third), tick('dec-team', { work: 'busy' })])
  const answers = await Promise.all(all.map(answer))
  expect(answers.map(({ work, verdict, dueOn }) => [work, verdict, dueOn])).toEqual(
    all.map(() => ['busy', 'partly', '2027-03-01']),
  )
})

test('confirming and undoing forty-eight takes as many statements as one', async () => {
  const all = await everyRequirement()
  const counted = async (ids: readonly string[]) => {
    await tick(ids[0] ?? '', { verdict: 'partly' })
    const bulkId = await planned(ids, { bulkWork: 'busy' })
    const confirming = await statementsOf(() => confirm(bulkId))
    const undoing = await statementsOf(() => undo(bulkId))
    const looking = await statementsOf(() => page(bulkId))
    return [confirming.length, undoing.length, looking.length]
  }
  const [two, fortyEight] = [await counted(all.slice(0, 2)), await counted(all)]
  expect(fortyEight[0]).toBe(two[0])
  expect(fortyEight[0]).toBeLessThanOrEqual(10)
  expect(fortyEight[1]).toBeLessThanOrEqual(10)
  expect(fortyEight[2]).toBeLessThanOrEqual(4)
})

describe('without JavaScript', () => {
  const shown = 'dec-team not-started none,dec-value not-started none'
  const rows = { 'work.dec-team': 'not-started', 'verdict.dec-team': 'none', 'work.dec-value': 'not-started' }

  test('the button of the list itself leads to the preview, for all rows that are shown', async () => {
    const form = { shown, ...rows, intent: 'bulk', selectAll: 'on', bulkWork: 'busy', list: 'show=open' }
    const address = wentTo(await submit(saveAnswers, form))
    expect(address).toMatch(/^\/requirements\/bulk\/[0-9a-f-]+\?list=show%3Dopen$/)
    const bulkId = address.slice('/requirements/bulk/'.length, address.indexOf('?'))
    expect(await text(bulkId)).toContain('Er veranderen 2 eisen.')
  })

  test('what was changed in the rows is saved first, and is no conflict afterwards', async () => {
    const form = { shown, ...rows, 'verdict.dec-team': 'met', intent: 'bulk', select: 'dec-team', bulkWork: 'busy' }
    expect(wentTo(await submit(saveAnswers, form))).toContain('/requirements/bulk/')
    expect(await answer('dec-team')).toMatchObject({ verdict: 'met', work: 'not-started', version: 1 })
  })

  test('ticking nothing says so, keeps what was chosen, and saves what was changed in the rows', async () => {
    const form = { shown, ...rows, 'verdict.dec-team': 'met', intent: 'bulk', bulkWork: 'busy', bulkDue: '2027-02-01' }
    expect(await submit(saveAnswers, form)).toMatchObject({
      told: {
        refused: 'nothing-selected',
        kept: { requirementIds: [], fields: { bulkWork: 'busy', bulkDue: '2027-02-01', bulkOwner: '' } },
      },
    })
    expect(await answer('dec-team')).toMatchObject({ verdict: 'met', work: 'not-started' })
  })

  test('choosing nothing says so, and keeps the ticks', async () => {
    const form = { shown, ...rows, intent: 'bulk', select: ['dec-team', 'dec-value'] }
    expect(await submit(saveAnswers, form)).toMatchObject({
      told: { refused: 'nothing-to-change', kept: { requirementIds: ['dec-team', 'dec-value'] } },
    })
  })
})

describe('what is not there, or not ours, is not found', () => {
  test("another organisation's change can be neither seen nor confirmed nor undone", async () => {
    const bulkId = await planned(three, { bulkWork: 'busy' })
    const other = await given.organisation()
    signedInAs(other.lead)
    expect(await page(bulkId)).toBe('not-found')
    expect(await confirm(bulkId)).toMatchObject({ problem: 'not-found' })
    expect(await undo(bulkId)).toMatchObject({ problem: 'not-found' })
    expect(await answerOf(other.lead, 'dec-team')).toMatchObject({ version: 0 })
    expect(await submit(prepareBulk, { select: 'dec-team', bulkOwner: organisation.lead.id })).toMatchObject({
      problem: 'not-found',
    })
  })

  test.each(['reviewer', 'viewer'] as const)('a %s cannot change many', async (role) => {
    const bulkId = await planned(three, { bulkWork: 'busy' })
    signedInAs(organisation[role])
    expect(await page(bulkId)).toBe('not-found')
    expect([await confirm(bulkId), await undo(bulkId)]).toEqual(['not-found', 'not-found'])
    expect(await submit(prepareBulk, { select: 'dec-team', bulkWork: 'busy' })).toBe('not-found')
    expect(await answer('dec-team')).toMatchObject({ version: 0 })
  })

  test.each(['nonsense', '00000000-0000-4000-8000-000000000000'])('nor is %s', async (bulkId) => {
    expect(await page(bulkId)).toBe('not-found')
    expect(await confirm(bulkId)).toMatchObject({ problem: 'not-found' })
    expect(await undo(bulkId)).toMatchObject({ problem: 'not-found' })
  })

  test('a plan that was not carried out cannot be undone', async () => {
    expect(await undo(await planned(three, { bulkWork: 'busy' }))).toMatchObject({ problem: 'not-found' })
  })
})
