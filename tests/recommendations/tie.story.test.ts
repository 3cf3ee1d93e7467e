import MyWorkPage from '@/app/(member)/my-work/page'
import { tieRecommendation } from '@/app/(member)/registers/[register]/[rowId]/actions'
import RowPage from '@/app/(member)/registers/[register]/[rowId]/page'
import { changeAs, readAs } from '@/db/store'
import { day } from '@/lib/day'
import { registerOf } from '@/lib/registers/registers'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { document, logOf, team } from '../requirements/at-work'
import { htmlOf, one, statementsOf } from '../requirements/pages'

const { ownerUrl } = givenDatabase()
const { requirementId } = team
const text = 'Werf meer bemiddelaars.'

let organisation: GivenOrganisation
let rowId: string
let evidenceId: string
beforeEach(async () => {
  organisation = await given.organisation()
  const row = { source: 'ccv', day: day('2026-10-01'), text, owner: 'Projectleider', dueOn: day('2026-11-01') }
  const [id = ''] = await given.rows(organisation, 'recommendations', [row])
  rowId = id
  evidenceId = await document(organisation.editor, { title: 'Wervingsplan' })
  signedInAs(organisation.editor)
})

const tie = (change: Readonly<Record<string, string>> = {}) =>
  submit(tieRecommendation, { rowId, version: '0', requirementId, evidenceId, ...change })
const rowPage = () => open(RowPage, address({ register: 'recommendations', rowId }, {}))
const tied = () => readAs(organisation.lead, ({ recommendations }) => recommendations.tieOf(rowId))

async function finish(): Promise<void> {
  await changeAs(organisation.editor, async ({ registers }) => {
    const register = registerOf('recommendations')
    const row = await registers.find(register, rowId)
    if (row !== undefined) await registers.change(register, row, { ...row.values, doneOn: day('2026-11-20') })
    return ok(null)
  })
}

test('a recommendation stands on the page of its requirement and in the work of who can do it, until it is done', async () => {
  expect(await htmlOf(one(requirementId))).not.toContain(text)
  expect(await tie()).toEqual({ wentTo: `/registers/recommendations/${rowId}?saved` })
  const shown = await htmlOf(one(requirementId))
  expect(shown).toContain(`href="/registers/recommendations/${rowId}"`)
  expect(shown).toContain('Projectleider. Uiterlijk 1 november 2026. Bewijs: Wervingsplan.')
  expect(shown).toContain('Te laat')
  expect(await htmlOf(one('dec-funding'))).not.toContain(text)
  expect(await htmlOf(open(MyWorkPage, undefined))).toContain(text)
  await finish()
  expect(await htmlOf(one(requirementId))).not.toContain(text)
  expect(await htmlOf(open(MyWorkPage, undefined))).not.toContain(text)
})

test('who may not open the register does not read it elsewhere, and who may not write gets no work of it', async () => {
  await tie()
  signedInAs(organisation.viewer)
  expect(await htmlOf(one(requirementId))).not.toContain(text)
  signedInAs(organisation.reviewer)
  expect(await htmlOf(one(requirementId))).toContain(text)
  expect(await htmlOf(open(MyWorkPage, undefined))).not.toContain(text)
  const row = await htmlOf(rowPage())
  expect(row).toContain('Wervingsplan')
  expect(row).not.toContain('name="evidenceId"')
})

test('of two people who choose, the second hears so and saves again after seeing the other choice', async () => {
  await tie()
  expect(await tie({ requirementId: 'dec-funding' })).toMatchObject({
    problem: 'changed-meanwhile',
    typed: { requirementId: 'dec-funding' },
  })
  expect(await tied()).toMatchObject({ requirementId, evidenceId, version: 1 })
  await tie({ requirementId: 'dec-funding', version: '1' })
  expect(await tied()).toMatchObject({ requirementId: 'dec-funding', version: 2 })
})

test('a second click on the same choice changes nothing', async () => {
  await tie()
  await tie()
  expect(await tied()).toMatchObject({ version: 1 })
  expect(
    (await logOf(ownerUrl, organisation.id)).filter(({ action }) => action === 'recommendation-tied'),
  ).toHaveLength(1)
})

test('what is not there cannot be chosen, nor what is of another organisation', async () => {
  const other = await given.organisation()
  const theirs = await document(other.editor)
  signedInAs(organisation.editor)
  expect(await tie({ evidenceId: theirs })).toMatchObject({ problem: 'not-found' })
  expect(await tie({ requirementId: 'nowhere' })).toMatchObject({ problem: 'not-found' })
  expect(await tied()).toMatchObject({ version: 0 })
  signedInAs(other.editor)
  expect(await tie({ evidenceId: theirs })).toMatchObject({ problem: 'not-found' })
})

test('each of the pages asks few questions', async () => {
  await tie()
  for (const page of [rowPage, () => one(requirementId), () => open(MyWorkPage, undefined)]) {
    await page()
    expect((await statementsOf(page)).length).toBeLessThanOrEqual(4)
  }
})
