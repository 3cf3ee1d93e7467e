import RequirementsPage from '@/app/(member)/requirements/page'
import { saveOwnAnswer } from '@/app/(member)/requirements/[requirementId]/actions'
import { chooseLanguage } from '@/app/_gate/language-action'
import type { Member } from '@/lib/members/member'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { address, ending, formWith, submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { document, linked, tick } from './at-work'
import { htmlOf, linking, one, statementsOf } from './pages'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.lead)
})

const page = (query = {}) => RequirementsPage(address({}, query))
const list = (query = {}) => htmlOf(page(query))

async function manyLinks(by: Member): Promise<void> {
  for (const expectationId of ['dec-team.e1', 'dec-value.e1', 'dec-value.e2', 'dec-funding.e1']) {
    for (let left = 3; left > 0; left -= 1) await linked(by, await document(by), expectationId)
  }
}

describe('a page asks the database at most four questions, however many rows there are', () => {
  test.each([
    ['the list', () => page(), 2],
    ['the list, narrowed', () => page({ show: 'open', q: 'team', sort: 'due' }), 2],
    ['one requirement', () => one('dec-value'), 4],
    ['linking a document', () => linking('dec-value', 'dec-value.e1'), 2],
  ])('%s', async (_, page, questions) => {
    await page()
    const empty = await statementsOf(page)
    await manyLinks(organisation.editor)
    for (const id of ['dec-team', 'dec-value', 'dec-funding', 'dec-volume']) await tick(id, { verdict: 'partly' })
    signedInAs(organisation.lead)
    const full = await statementsOf(page)
    expect(full).toHaveLength(questions)
    expect(empty).toEqual(full)
  })
})

/** The selects of the rows. */
const answers = /<select[^>]* name="(work|verdict)\./g

describe('the list', () => {
  test('shows all 48 requirements under their themes, the part of the round first', async () => {
    const html = await list()
    expect(html.match(/<tr id=/g)).toHaveLength(48)
    expect(html.indexOf('id="th-decision"')).toBeLessThan(html.indexOf('id="th-preconditions"'))
    expect(html).toContain('6 van de 11 criteria bij naam bekend')
    expect(html).not.toContain('11 van de 11')
  })

  test('stays light: at most 25 elements a row', async () => {
    await tick('dec-team', { verdict: 'met' })
    const rows = (await list()).match(/<tr id=.*?<\/tr>/g) ?? []
    expect(Math.max(...rows.map((row) => row.match(/<[a-z]/g)?.length ?? 0))).toBeLessThanOrEqual(25)
  })

  test('has selects for who may assess and words for who may not', async () => {
    await tick('dec-team', { verdict: 'met' })
    expect((await list()).match(answers)).toHaveLength(96)
    for (const role of ['reviewer', 'viewer'] as const) {
      signedInAs(organisation[role])
      const html = await list()
      expect(html).not.toMatch(answers)
      expect(html).not.toMatch(/<form[^>]*method|type="checkbox"/)
      expect(html).toContain('>Voldaan</td>')
    }
  })

  test('speaks English to who reads English', async () => {
    await ending(() => chooseLanguage(formWith({ language: 'en', returnTo: '/requirements' })))
    const html = await list()
    expect(html).toContain('6 of the 11 criteria known by name')
    expect(html).not.toContain('Nog geen oordeel')
  })
})

describe('the list, narrowed by its address', () => {
  test('shows only what was asked, with the figures of the whole theme', async () => {
    await tick('dec-team', { verdict: 'met' })
    const html = await list({ show: 'not-provable' })
    expect(html.match(/<tr id="[^"]*"/g)).toEqual(['<tr id="dec-team"'])
    expect(html).toContain('van 6')
    expect(html).toContain('1 eis van 48')
  })

  test('leads to a requirement and from there back to the same rows', async () => {
    expect(await list({ show: 'open', sort: 'due' })).toContain(
      'href="/requirements/dec-team?list=show%3Dopen%26sort%3Ddue"',
    )
    const html = await htmlOf(one('dec-team', { list: 'show=open&sort=due' }))
    expect(html).toContain('href="/requirements?show=open&amp;sort=due#dec-team"')
    expect(html).toMatch(/href="\/requirements\/dec-[a-z-]+\?list=show%3Dopen%26sort%3Ddue"/)
  })

  test('says which choice to let go of when nothing is left', async () => {
    const html = await list({ show: 'mine', q: 'team' })
    expect(html).toContain('href="/requirements?q=team"')
    expect(html).toContain('Zonder ‘Van mij’: 1 eis')
    expect(html).not.toContain('<table')
  })

  test('an address that it does not know opens the whole list', async () => {
    expect((await list({ show: 'x', theme: '../..', sort: '1' })).match(/<tr id=/g)).toHaveLength(48)
  })

  test('an owner and a due day show in the row, and too late is said in words', async () => {
    const owner = { ownerId: organisation.editor.id, dueOn: '2026-11-01' }
    const empty = { work: 'not-started', verdict: 'none', reasoning: '', notApplicableReason: '' }
    const was = JSON.stringify({ ...empty, ownerId: '', dueOn: '' })
    await submit(saveOwnAnswer, { requirementId: 'dec-team', was, ...empty, ...owner })
    const html = await list()
    expect(html).toMatch(/data-initials="E\d+" title="Emma Editor \d+"/)
    expect(html).toContain('Te laat: 1 nov 2026')
    signedInAs(organisation.editor)
    expect((await list({ show: 'mine' })).match(/<tr id="[^"]*"/g)).toEqual(['<tr id="dec-team"'])
  })
})
