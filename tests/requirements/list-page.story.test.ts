import RequirementsPage from '@/app/(member)/requirements/page'
import { chooseLanguage } from '@/app/_gate/language-action'
import type { Member } from '@/lib/members/member'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { ending, formWith } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'
import { document, linked, tick } from './at-work'
import { htmlOf, linking, one, statementsOf } from './pages'

givenDatabase()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.lead)
})

const list = () => htmlOf(RequirementsPage())

async function manyLinks(by: Member): Promise<void> {
  for (const expectationId of ['dec-team.e1', 'dec-value.e1', 'dec-value.e2', 'dec-funding.e1']) {
    for (let left = 3; left > 0; left -= 1) await linked(by, await document(by), expectationId)
  }
}

describe('a page asks the database at most four questions, however many rows there are', () => {
  test.each([
    ['the list', () => RequirementsPage(), 3],
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

describe('the list', () => {
  test('shows all 48 requirements under their themes, the part of the round first', async () => {
    const html = await list()
    expect(html.match(/<tr id=/g)).toHaveLength(48)
    expect(html.indexOf('id="th-decision"')).toBeLessThan(html.indexOf('id="th-preconditions"'))
    expect(html).toContain('6 van de 11 criteria bij naam bekend')
    expect(html).not.toContain('11 van de 11')
  })

  test('stays light: at most 22 elements a row', async () => {
    await tick('dec-team', { verdict: 'met' })
    const rows = (await list()).match(/<tr id=.*?<\/tr>/g) ?? []
    expect(Math.max(...rows.map((row) => row.match(/<[a-z]/g)?.length ?? 0))).toBeLessThanOrEqual(22)
  })

  test('has selects for who may assess and words for who may not', async () => {
    await tick('dec-team', { verdict: 'met' })
    expect((await list()).match(/<select/g)).toHaveLength(96)
    for (const role of ['reviewer', 'viewer'] as const) {
      signedInAs(organisation[role])
      const html = await list()
      expect(html).not.toMatch(/<select|<form|<button/)
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
