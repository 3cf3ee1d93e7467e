import { addTerm, moveTermUp, removeTerm, saveTerm } from '@/app/(member)/registers/vocabularies/actions'
import { readAs } from '@/db/store'
import { addDays, day } from '@/lib/day'
import { changesIn } from '@/lib/log/changes'
import { termSeen, type TermWish } from '@/lib/registers/care/term'
import { termOf, type VocabularyName } from '@/lib/registers/vocabulary'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs, testDay } from '@/tests/support/signed-in-as'

givenDatabase()

const vocabulariesOf = ({ lead }: GivenOrganisation) => readAs(lead, ({ registers }) => registers.vocabularies())

async function shown(organisation: GivenOrganisation, vocabulary: VocabularyName, id: string) {
  const term = termOf(await vocabulariesOf(organisation), vocabulary, id)
  if (term === undefined) throw new Error(`no term ${id}`)
  return { vocabulary, term: id, seen: termSeen(term) }
}

/** A form as a browser sends it: a box that is not ticked is not there. */
function formOf({ title, positive, handled, retired }: TermWish) {
  return { title, positive, ...(handled ? { handled: 'on' } : {}), ...(retired ? { retired: 'on' } : {}) }
}

const closed = { reportedOn: addDays(testDay, -90), acceptedOn: addDays(testDay, -80), closedOn: addDays(testDay, -10) }
const improved: TermWish = { title: 'verbeterd', positive: 'yes', handled: true, retired: false }

/** Three cases that were handled in the past year, two of them with success. */
async function givenCases() {
  const organisation = await given.organisation()
  await given.rows(organisation, 'cases', [
    { number: '1', ...closed, suitable: true, outcome: 'improved' },
    { number: '2', ...closed, suitable: true, outcome: 'solved-advice' },
    { number: '3', ...closed, suitable: true, outcome: 'not-solved' },
  ])
  signedInAs(organisation.lead)
  return organisation
}

const saved = (vocabulary: VocabularyName) => ({ wentTo: `/registers/vocabularies/${vocabulary}?saved` })

test('another title is saved at once, and the log tells from what to what', async () => {
  const organisation = await givenCases()
  const at = await shown(organisation, 'outcome', 'improved')
  expect(await submit(saveTerm, { ...at, ...formOf({ ...improved, title: 'het gaat beter' }) })).toEqual(
    saved('outcome'),
  )
  expect(termOf(await vocabulariesOf(organisation), 'outcome', 'improved')?.title.nl).toBe('het gaat beter')
  const filter = { person: null, kind: 'registers', from: null, until: null, batch: null, item: '' } as const
  const page = await readAs(organisation.lead, ({ log }) =>
    log.page(filter, { requirementIds: [], expectationIds: [] }, { before: null, after: null }, 1),
  )
  expect(page.rows[0]).toMatchObject({
    action: 'register-term-changed',
    detail: { vocabulary: 'outcome', term: 'improved', title: ['verbeterd', 'het gaat beter'] },
  })
})

test('the log tells in words which list changed and what', () => {
  const names = { person: () => undefined, requirement: () => undefined, requirementOfExpectation: () => undefined }
  const detail = { vocabulary: 'outcome', term: 'improved', positive: ['yes', 'none'], retired: [false, true] }
  expect(changesIn('nl', { detail }, names)).toEqual([
    expect.objectContaining({ label: 'Keuzelijst', to: 'Resultaten van zaken' }),
    expect.objectContaining({ to: 'improved' }),
    expect.objectContaining({ label: 'Telt als positief', from: 'ja', to: 'zegt niets' }),
    expect.objectContaining({ label: 'Niet meer te kiezen', from: 'nee', to: 'ja' }),
  ])
})

test('an outcome that comes to mean something else shows what that does to the figures, and is saved when confirmed', async () => {
  const organisation = await givenCases()
  const at = await shown(organisation, 'outcome', 'improved')
  const wish = { ...improved, positive: 'no' } as const
  const first = await submit(saveTerm, { ...at, ...formOf(wish) })
  if (typeof first !== 'object' || !('ok' in first) || !first.ok || first.told === undefined)
    throw new Error('not told')
  const { effects, confirmed } = first.told
  const handled = effects.find(({ id }) => id === 'ind-positive-handled')
  expect(handled?.from).toMatch(/2 van 3\D+67/)
  expect(handled?.to).toMatch(/1 van 3\D+33/)
  expect(effects.map(({ id }) => id)).toEqual(['ind-positive-handled', 'ind-positive-suitable', 'ind-positive-reports'])
  expect(termOf(await vocabulariesOf(organisation), 'outcome', 'improved')?.positive).toBe(true)
  expect(await submit(saveTerm, { ...at, ...formOf(wish), confirmed })).toEqual(saved('outcome'))
  expect(termOf(await vocabulariesOf(organisation), 'outcome', 'improved')?.positive).toBe(false)
})

test('what was confirmed is shown again when the registers changed meanwhile, or when the wish is another', async () => {
  const organisation = await givenCases()
  const at = await shown(organisation, 'outcome', 'improved')
  const wish = { ...improved, positive: 'no' } as const
  const first = await submit(saveTerm, { ...at, ...formOf(wish) })
  const confirmed = typeof first === 'object' && 'told' in first ? (first.told?.confirmed ?? '') : ''
  const other = await submit(saveTerm, { ...at, ...formOf({ ...wish, positive: 'none' }), confirmed })
  expect(other).toMatchObject({ ok: true, told: { wish: { positive: 'none' } } })
  await given.rows(organisation, 'cases', [{ number: '4', ...closed, outcome: 'improved' }])
  const again = await submit(saveTerm, { ...at, ...formOf(wish), confirmed })
  expect(again).toMatchObject({ ok: true, told: { wish: { positive: 'no' } } })
  expect(termOf(await vocabulariesOf(organisation), 'outcome', 'improved')?.positive).toBe(true)
})

test('nobody saves on top of what a colleague saved, and another title keeps waiting in the form', async () => {
  const organisation = await givenCases()
  const at = await shown(organisation, 'channel', 'police')
  const police = { title: 'politie', positive: 'none', handled: false, retired: false } as const
  await submit(saveTerm, { ...at, ...formOf({ ...police, title: 'wijkteam' }) })
  expect(await submit(saveTerm, { ...at, ...formOf({ ...police, title: 'agent' }) })).toMatchObject({
    ok: false,
    problem: 'changed-meanwhile',
    typed: { title: 'agent' },
  })
})

test('an own term is added, moved up, used, retired, and taken away only when nothing uses it', async () => {
  const organisation = await givenCases()
  await submit(addTerm, { vocabulary: 'nuisance', title: 'Drones' })
  await submit(addTerm, { vocabulary: 'nuisance', title: '  Warmtepomp  ' })
  const own = async () => (await vocabulariesOf(organisation)).nuisance.filter((term) => term.own).map(({ id }) => id)
  expect(await own()).toEqual(['drones', 'warmtepomp'])
  expect(await submit(moveTermUp, { vocabulary: 'nuisance', term: 'warmtepomp' })).toEqual(saved('nuisance'))
  expect(await own()).toEqual(['warmtepomp', 'drones'])
  await given.rows(organisation, 'cases', [{ number: '9', reportedOn: day('2026-11-01'), nuisance: 'drones' }])
  expect(await submit(removeTerm, { vocabulary: 'nuisance', term: 'drones' })).toMatchObject({ problem: 'term-in-use' })
  expect(await submit(removeTerm, { vocabulary: 'nuisance', term: 'warmtepomp' })).toEqual(saved('nuisance'))
  expect(await submit(removeTerm, { vocabulary: 'nuisance', term: 'pets' })).toMatchObject({ problem: 'not-found' })
  const at = await shown(organisation, 'nuisance', 'drones')
  await submit(saveTerm, { ...at, title: 'Drones', retired: 'on' })
  expect(termOf(await vocabulariesOf(organisation), 'nuisance', 'drones')?.retired).toBe(true)
  const use = await readAs(organisation.lead, ({ registerCare }) => registerCare.use('nuisance'))
  expect(use.get('drones')).toEqual({ rows: 1, binned: 0 })
})

test('who is not a lead changes no list', async () => {
  const organisation = await givenCases()
  const at = await shown(organisation, 'outcome', 'improved')
  for (const role of ['editor', 'reviewer', 'viewer'] as const) {
    signedInAs(organisation[role])
    expect(await submit(saveTerm, { ...at, ...formOf({ ...improved, title: 'x' }) })).toBe('not-found')
    expect(await submit(addTerm, { vocabulary: 'outcome', title: 'x' })).toBe('not-found')
  }
})

test('the lists of one organisation say nothing in another', async () => {
  const [one, other] = [await givenCases(), await given.organisation()]
  await submit(addTerm, { vocabulary: 'nuisance', title: 'Drones' })
  expect((await vocabulariesOf(one)).nuisance.some(({ own }) => own)).toBe(true)
  expect((await vocabulariesOf(other)).nuisance.some(({ own }) => own)).toBe(false)
})
