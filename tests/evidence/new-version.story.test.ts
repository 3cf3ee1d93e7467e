import { acceptLink, rejectLink, withdrawLink } from '@/app/_evidence/link-actions'
import { readAs } from '@/db/store'
import { day } from '@/lib/day'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { onDay, signedInAs } from '@/tests/support/signed-in-as'
import { atLink, document, linked, linkOf } from '../requirements/at-work'
import { givenDataFolder } from './files/data-folder'
import { upload } from './files/upload'

givenDatabase()
givenDataFolder()

const firstYear = { periodFrom: day('2025-01-01'), periodUntil: day('2025-12-31') }

async function annualReport() {
  const { editor, reviewer } = await given.organisation()
  const evidenceId = await document(editor, { title: 'Jaarverslag', aboutOn: day('2026-02-01'), ...firstYear })
  await linked(editor, evidenceId, 'dec-team.e1')
  signedInAs(editor)
  return { editor, reviewer, evidenceId }
}

test('a newer version may be about another period; what it proves then counts from there', async () => {
  const { editor, evidenceId } = await annualReport()
  onDay('2027-02-01')
  const days = { aboutOn: '2027-02-01', periodFrom: '2026-01-01', periodUntil: '2026-12-31' }
  expect((await upload([['jaarverslag.txt', 'Het jaar 2026']], { evidenceId, ...days })).status).toBe(201)
  expect(await readAs(editor, (store) => store.evidence.find(evidenceId))).toMatchObject(days)
  expect(await linkOf(editor, evidenceId)).toMatchObject({ status: 'submitted', validUntil: '2027-03-31' })
})

test('a newer version without a day keeps the days of the item', async () => {
  const { editor, evidenceId } = await annualReport()
  await upload([['jaarverslag.txt', 'Beter gespeld']], { evidenceId, aboutOn: '' })
  const item = await readAs(editor, (store) => store.evidence.find(evidenceId))
  expect(item).toMatchObject({ aboutOn: '2026-02-01', ...firstYear, version: 1 })
})

test('a period that ends before it begins is refused at its field, and nothing is added', async () => {
  const { editor, evidenceId } = await annualReport()
  const days = { aboutOn: '2027-02-01', periodFrom: '2026-12-31', periodUntil: '2026-01-01' }
  const { status, answer } = await upload([['jaarverslag.txt', 'Het jaar 2026']], { evidenceId, ...days })
  expect([status, answer.faults]).toEqual([422, { periodUntil: 'period-backwards' }])
  expect(await readAs(editor, (store) => store.versions.of(evidenceId))).toHaveLength(1)
})

test('a newer version that is about a day to come is refused at its field, and nothing is added', async () => {
  const { editor, evidenceId } = await annualReport()
  const { status, answer } = await upload([['a.txt', 'Straks']], { evidenceId, aboutOn: '2026-11-24' })
  expect([status, answer.faults]).toEqual([422, { aboutOn: 'day-in-future' }])
  expect(await readAs(editor, (store) => store.versions.of(evidenceId))).toHaveLength(1)
})

test('a review of the first version does not reach the second, which the reviewer has not seen', async () => {
  const { editor, reviewer, evidenceId } = await annualReport()
  const seen = await atLink(editor, evidenceId)
  await upload([['jaarverslag.txt', 'Heel iets anders']], { evidenceId, aboutOn: '' })
  signedInAs(reviewer)
  expect(await submit(acceptLink, seen)).toMatchObject({ problem: 'newer-version' })
  expect(await submit(rejectLink, { ...seen, reason: 'Onleesbaar' })).toMatchObject({ problem: 'newer-version' })
  signedInAs(editor)
  expect(await submit(withdrawLink, seen)).toMatchObject({ problem: 'newer-version' })
  expect(await linkOf(editor, evidenceId)).toMatchObject({ status: 'submitted', document: { versionNumber: 2 } })
  signedInAs(reviewer)
  expect(await submit(acceptLink, await atLink(reviewer, evidenceId))).toMatchObject({ ok: true })
})

test('a newer version that is brought for what was withdrawn is offered there again', async () => {
  const { editor, evidenceId } = await annualReport()
  await submit(withdrawLink, await atLink(editor, evidenceId))
  await upload([['jaarverslag.txt', 'Tweede']], { evidenceId, aboutOn: '' })
  expect(await linkOf(editor, evidenceId)).toMatchObject({ status: 'withdrawn', document: { versionNumber: 1 } })
  const fields = { evidenceId, aboutOn: '', expectationId: 'dec-team.e1' }
  expect((await upload([['jaarverslag.txt', 'Derde']], fields)).answer.files).toMatchObject([{ outcome: 'added' }])
  expect(await linkOf(editor, evidenceId)).toMatchObject({ status: 'submitted', document: { versionNumber: 3 } })
})
