import { changeEvidence, removeEvidence } from '@/app/(member)/evidence/[evidenceId]/actions'
import { putDetailsBack } from '@/app/(member)/evidence/[evidenceId]/history/actions'
import EvidenceHistoryPage from '@/app/(member)/evidence/[evidenceId]/history/page'
import PutDetailsBackPage from '@/app/(member)/evidence/[evidenceId]/history/put-back/page'
import { restoreEvidence } from '@/app/(member)/evidence/bin/actions'
import { agreeNotApplicable, saveOwnAnswer } from '@/app/(member)/requirements/[requirementId]/actions'
import { putAnswerBack } from '@/app/(member)/requirements/[requirementId]/history/actions'
import RequirementHistoryPage from '@/app/(member)/requirements/[requirementId]/history/page'
import PutAnswerBackPage from '@/app/(member)/requirements/[requirementId]/history/put-back/page'
import { readAs } from '@/db/store'
import { answerFieldsOf } from '@/lib/requirements/answer-form'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, open, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { answerOf, document, linked, team } from '../requirements/at-work'
import { htmlOf, statementsOf } from '../requirements/pages'

givenDatabase()

const { requirementId, expectationId } = team

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
})

const answer = () => answerOf(organisation.lead, requirementId)
const seen = async () => JSON.stringify(answerFieldsOf(await answer()))
const history = (query = {}) => open(RequirementHistoryPage, address({ requirementId }, query))
const putBackPage = (entry: number | string) =>
  open(PutAnswerBackPage, address({ requirementId }, { entry: String(entry) }))

/** Saves the answer with these fields changed; gives the number of its entry in the log. */
async function answered(change: Readonly<Record<string, string>>): Promise<number> {
  const fields = answerFieldsOf(await answer())
  await submit(saveOwnAnswer, { requirementId, was: JSON.stringify(fields), ...fields, ...change })
  return (await readAs(organisation.lead, (store) => store.log.head()))?.number ?? 0
}

const putBack = async (entry: number, was?: string) =>
  submit(putAnswerBack, { requirementId, entry: String(entry), was: was ?? (await seen()) })
const restored = { wentTo: `/requirements/${requirementId}/history?restored` }

describe('of a requirement', () => {
  test('everything that happened is told from before to after, with who and when, and changed words marked', async () => {
    const long = 'De coördinator werkt twaalf uur per week en er zijn negen vrijwilligers opgeleid in het voorjaar.'
    await answered({ verdict: 'partly', reasoning: long })
    await answered({ reasoning: long.replace('negen', 'veertien') })
    await linked(organisation.editor, await document(organisation.editor, { title: 'Certificaten' }), expectationId)
    const html = await htmlOf(history())
    expect(html).toContain(`${organisation.editor.name} koppelde ‘Certificaten’ aan`)
    expect(html).toContain(`${organisation.editor.name} veranderde de toelichting bij`)
    expect(html).toContain('<del>negen</del>')
    expect(html).toContain('<ins>veertien</ins>')
    expect(html.indexOf('Certificaten')).toBeLessThan(html.indexOf('veertien'))
  })

  test('it says why proof went, came back or holds shorter, and who did that', async () => {
    const details = { title: 'Certificaten', kind: 'report', source: '', obtained: '', redactionNote: '' }
    const evidenceId = await document(organisation.editor, { title: 'Certificaten' })
    await linked(organisation.editor, evidenceId, expectationId)
    signedInAs(organisation.lead)
    await submit(changeEvidence, { evidenceId, version: '1', ...details, aboutOn: '2026-10-01' })
    await submit(removeEvidence, { evidenceId })
    await submit(restoreEvidence, { evidenceId })
    const html = await htmlOf(history())
    const told = [
      'zette ‘Certificaten’ terug',
      'verwijderde ‘Certificaten’',
      'veranderde tot wanneer ‘Certificaten’ telt',
    ]
    const places = told.map((text) => html.indexOf(`${organisation.lead.name} ${text}`))
    expect(places).not.toContain(-1)
    expect(places.toSorted((one, other) => one - other)).toEqual(places)
    expect(html).toMatch(/1 februari 2027.*1 januari 2027/s)
  })

  test('any earlier answer can be put back, as a new change', async () => {
    const first = await answered({ verdict: 'partly', reasoning: 'Eerst', dueOn: '2026-12-01' })
    await answered({ verdict: 'met', reasoning: 'Daarna' })
    await answered({ work: 'finished', dueOn: '' })
    const html = await htmlOf(putBackPage(first))
    for (const text of ['Deels voldaan', 'Eerst', '1 december 2026', 'Nog niet begonnen']) expect(html).toContain(text)
    expect(await putBack(first)).toEqual(restored)
    expect(await answer()).toMatchObject({
      ...{ verdict: 'partly', reasoning: 'Eerst', dueOn: '2026-12-01', work: 'not-started', version: 4 },
      setBy: organisation.editor.id,
    })
    expect(await htmlOf(history({ restored: '' }))).toContain('Het staat weer zoals toen.')
  })

  test('what is put back can be put back again', async () => {
    const first = await answered({ reasoning: 'Een' })
    const second = await answered({ reasoning: 'Twee' })
    await putBack(first)
    await putBack(second)
    expect((await answer()).reasoning).toBe('Twee')
  })

  test('what a colleague changed meanwhile is not overwritten, and what they did the same merges', async () => {
    const first = await answered({ reasoning: 'Een', verdict: 'partly' })
    await answered({ reasoning: 'Twee', verdict: 'met' })
    const was = await seen()
    await answered({ reasoning: 'Drie' })
    expect(await putBack(first, was)).toMatchObject({ problem: 'changed-meanwhile' })
    expect(await answer()).toMatchObject({ reasoning: 'Drie', verdict: 'met' })
    await answered({ reasoning: 'Een' })
    expect(await putBack(first, was)).toEqual(restored)
    expect(await answer()).toMatchObject({ reasoning: 'Een', verdict: 'partly' })
  })

  test('"not applicable" that is put back asks for a second person again', async () => {
    const reason = 'Wij werken met één corporatie.'
    const first = await answered({ verdict: 'not-applicable', notApplicableReason: reason })
    signedInAs(organisation.reviewer)
    await submit(agreeNotApplicable, { requirementId, version: '1' })
    signedInAs(organisation.editor)
    await answered({ verdict: 'met' })
    expect(await htmlOf(putBackPage(first))).toContain('Een collega moet opnieuw instemmen')
    expect(await putBack(first)).toEqual(restored)
    expect(await answer()).toMatchObject({ verdict: 'not-applicable', notApplicableReason: reason, approvedBy: null })
  })

  test('what is the same as now needs no putting back', async () => {
    const first = await answered({ reasoning: 'Een' })
    expect(await htmlOf(putBackPage(first))).toContain('Er is geen verschil')
    expect(await htmlOf(history())).not.toContain('put-back')
  })

  test('an entry that is no change of this answer is not found', async () => {
    await answered({ reasoning: 'Een' })
    for (const entry of ['1', '999', '0', '-1', 'x', '1.5', '99999999999999999999']) {
      expect(await putBackPage(entry)).toBe('not-found')
    }
    expect(await putBack(1)).toMatchObject({ problem: 'not-found' })
    expect(await open(RequirementHistoryPage, address({ requirementId: 'nowhere' }, {}))).toBe('not-found')
  })

  test('who may not answer reads the history and puts nothing back', async () => {
    const first = await answered({ reasoning: 'Een' })
    await answered({ reasoning: 'Twee' })
    signedInAs(organisation.viewer)
    expect(await htmlOf(history())).not.toContain('put-back')
    expect(await putBackPage(first)).toBe('not-found')
    expect(await putBack(first)).toBe('not-found')
  })

  test('a viewer sees nothing of confidential proof in it', async () => {
    const secret = await document(organisation.editor, { title: 'Convenant met bedragen', confidential: true })
    await linked(organisation.editor, secret, expectationId)
    expect(await htmlOf(history())).toContain('Convenant met bedragen')
    signedInAs(organisation.viewer)
    expect(await htmlOf(history())).toContain('Er is hier nog niets gebeurd.')
  })

  test('a long history comes in pages, with four questions for each', async () => {
    for (let turn = 0; turn < 30; turn += 1) await answered({ reasoning: `Versie ${turn}` })
    const html = await htmlOf(history())
    expect(html.match(/class="row"/g)).toHaveLength(25)
    const before = /before=(\d+)/.exec(html)?.[1] ?? ''
    expect((await htmlOf(history({ before }))).match(/class="row"/g)).toHaveLength(5)
    expect(await statementsOf(() => history())).toHaveLength(3)
    const first = Number(before) - 1
    expect(await statementsOf(() => putBackPage(first))).toHaveLength(4)
  })
})

describe('of a document', () => {
  const details = {
    ...{ kind: 'report', title: 'Verslag', aboutOn: '2026-11-01', periodFrom: '', periodUntil: '', endsOn: '' },
    ...{ source: '', obtained: '', redactionNote: '' },
  }
  let evidenceId: string
  beforeEach(async () => {
    evidenceId = await document(organisation.editor)
  })

  const shown = (query = {}) => open(EvidenceHistoryPage, address({ evidenceId }, query))
  const item = () => readAs(organisation.lead, (store) => store.evidence.find(evidenceId))
  const entriesOf = () =>
    readAs(
      organisation.lead,
      async (store) => (await store.log.ofEvidence(evidenceId, { before: null, after: null }, 50)).rows,
    )
  const back = async (entry: number, version: number) =>
    submit(putDetailsBack, { evidenceId, entry: String(entry), version: String(version) })

  test('what we knew can be put back, and what it proves holds as long as it did', async () => {
    await linked(organisation.editor, evidenceId, expectationId)
    const [added] = (await entriesOf()).toReversed()
    await submit(changeEvidence, { evidenceId, version: '1', ...details, title: 'Jaarverslag', endsOn: '2026-12-01' })
    const html = await htmlOf(shown())
    expect(html).toContain('veranderde van ‘Jaarverslag’: titel, geldt zelf tot en met.')
    const number = added?.number ?? 0
    const page = await htmlOf(open(PutDetailsBackPage, address({ evidenceId }, { entry: String(number) })))
    expect(page).toContain('Jaarverslag')
    expect(page).toContain('Verandert hierdoor hoelang het bewijs geldt?')
    expect(await back(number, 1)).toMatchObject({ problem: 'changed-meanwhile' })
    expect(await back(number, 2)).toEqual({ wentTo: `/evidence/${evidenceId}/history?restored` })
    expect(await item()).toMatchObject({ title: 'Verslag', endsOn: null, version: 3 })
    expect(await back(number, 2)).toEqual({ wentTo: `/evidence/${evidenceId}/history?restored` })
    expect((await item())?.version).toBe(3)
  })

  test('of a confidential one a viewer finds no history at all', async () => {
    signedInAs(organisation.viewer)
    expect(await htmlOf(shown())).toContain('voegde ‘Verslag’ toe')
    signedInAs(organisation.editor)
    await submit(changeEvidence, { evidenceId, version: '1', ...details, confidential: 'on' })
    signedInAs(organisation.viewer)
    expect(await shown()).toBe('not-found')
  })

  test('the page asks four questions', async () => {
    expect(await statementsOf(() => shown())).toHaveLength(4)
  })
})
