import { sql } from 'kysely'
import OverviewPage from '@/app/(member)/(overview)/page'
import OrganisationPage from '@/app/(member)/organisation/page'
import ReadinessPage from '@/app/(member)/readiness/page'
import { changeRole } from '@/app/(member)/members/actions'
import {
  agreeNotApplicable,
  disagreeNotApplicable,
  saveOwnAnswer,
} from '@/app/(member)/requirements/[requirementId]/actions'
import { acceptLink } from '@/app/_evidence/link-actions'
import { database } from '@/db/connection'
import { asOwner } from '@/db/migrate'
import { changeAs, readAs } from '@/db/store'
import { identityOf } from '@/db/store/identity'
import { answerFieldsOf } from '@/lib/requirements/answer-form'
import { ok } from '@/lib/result'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { open, submit } from '@/tests/support/in-the-browser'
import { signedInAs, testDay } from '@/tests/support/signed-in-as'
import { screens } from '../evidence/screens'
import { answerOf, atLink, document, linked, linkOf, logOf, readinessOf, team, tick } from '../requirements/at-work'
import { htmlOf, one } from '../requirements/pages'
import { givenAlone, turn } from './alone'

const { ownerUrl } = givenDatabase()

const proof = async ({ lead }: GivenOrganisation) => {
  const evidenceId = await document(lead)
  await linked(lead, evidenceId, team.expectationId)
  return evidenceId
}
const check = async ({ lead }: GivenOrganisation, evidenceId: string) => {
  signedInAs(lead)
  return submit(acceptLink, await atLink(lead, evidenceId))
}
const later = (organisation: GivenOrganisation, role: 'editor' | 'reviewer' | 'viewer' | 'lead', name = 'Karim') =>
  given.member(organisation, { name, email: `${name}${role}@${organisation.id}.test`.toLowerCase(), role })

/** The member as the next request finds them. */
const afresh = async ({ sessionId }: { sessionId: string }) => (await identityOf(sessionId))?.member

async function sayNotApplicable({ lead }: GivenOrganisation, notApplicableReason = 'De gemeente doet dit zelf.') {
  signedInAs(lead)
  const was = answerFieldsOf(await answerOf(lead, team.requirementId))
  return submit(saveOwnAnswer, {
    ...was,
    requirementId: team.requirementId,
    was: JSON.stringify(was),
    verdict: 'not-applicable',
    notApplicableReason,
  })
}
const agree = async ({ lead }: GivenOrganisation) => {
  const { version } = await answerOf(lead, team.requirementId)
  return submit(agreeNotApplicable, { requirementId: team.requirementId, version: String(version) })
}

describe('an organisation in which only the lead may review', () => {
  let organisation: GivenOrganisation
  beforeEach(async () => {
    organisation = await givenAlone()
  })

  test('cannot accept its own proof as long as the switch is off', async () => {
    const evidenceId = await proof(organisation)
    expect(await check(organisation, evidenceId)).toMatchObject({ problem: 'own-evidence' })
    expect(await htmlOf(screens.item(evidenceId))).not.toContain('Zelf controleren')
  })

  test('can once the lead switched own check on, and every place says so', async () => {
    await given.registersInOrder(organisation)
    const evidenceId = await proof(organisation)
    await tick(team.requirementId, { verdict: 'met' })
    expect(await turn(organisation.lead, 'on')).toMatchObject({ ok: true })
    expect(await htmlOf(screens.item(evidenceId))).toContain('Zelf controleren')
    expect(await check(organisation, evidenceId)).toMatchObject({ ok: true })
    expect(
      (await readinessOf(organisation.lead)).requirements.find(({ id }) => id === team.requirementId),
    ).toMatchObject({ state: 'ready' })
    for (const html of [await htmlOf(screens.item(evidenceId)), await htmlOf(one(team.requirementId))]) {
      expect(html).toContain('Geaccepteerd (eigen controle)')
      expect(html).toMatch(/Geplaatst en gecontroleerd door Lotte Lead \d+ op \d+ \w+ \d{4}: eigen controle\./)
    }
    for (const page of [OverviewPage, ReadinessPage]) {
      const html = await htmlOf(open(page, undefined))
      expect(html).toContain('1 bewijsstuk is door dezelfde persoon geplaatst en gecontroleerd.')
    }
    expect(await readAs(organisation.lead, (store) => store.readiness.standing(testDay))).toMatchObject({
      ownChecked: 1,
    })
    const log = (await logOf(ownerUrl, organisation.id)).map(({ action }) => action)
    expect(log).toEqual(expect.arrayContaining(['own-check-on', 'link-own-check']))
    expect(log).not.toContain('link-accepted')
  })

  test('is sent to the switch while it is off, and never to a colleague that is not there', async () => {
    const evidenceId = await proof(organisation)
    const waits = await htmlOf(one(team.requirementId))
    expect(waits).toContain('Bewijs wacht op beoordeling')
    expect(waits).toContain('Alleen jij kunt hier beoordelen. <a href="/organisation#own-check">Zet eigen controle aan')
    expect(waits).not.toContain('die het niet zelf toevoegde')
    await sayNotApplicable(organisation)
    const pages = async () => [
      await htmlOf(screens.item(evidenceId)),
      await htmlOf(screens.item(evidenceId, { renewed: '' })),
      await htmlOf(one(team.requirementId)),
    ]
    for (const html of await pages()) {
      expect(html).toContain('href="/organisation#own-check"')
      expect(html).toContain('Alleen jij kunt hier beoordelen.')
      expect(html).not.toMatch(/een collega om|Een collega moet|die het niet zelf toevoegde/)
    }
    await turn(organisation.lead, 'on')
    organisation = { ...organisation, lead: (await afresh(organisation.lead)) ?? organisation.lead }
    signedInAs(organisation.lead)
    for (const html of await pages()) {
      expect(html).toContain('Zelf controleren')
      expect(html).not.toContain('href="/organisation#own-check"')
      expect(html).not.toMatch(/een collega om|Een collega moet|die het niet zelf toevoegde/)
    }
  })

  test('finds its own uploads among what waits once own check is on, and not before', async () => {
    await proof(organisation)
    expect(await htmlOf(screens.list())).not.toContain('Wacht op jouw beoordeling')
    await turn(organisation.lead, 'on')
    const html = await htmlOf(screens.list())
    expect(html).toContain('Wacht op jouw beoordeling')
    expect(html).toContain('Door jou toegevoegd: eigen controle.')
  })

  test('can agree with its own "not applicable", marked as such, until the answer changes', async () => {
    await turn(organisation.lead, 'on')
    await sayNotApplicable(organisation)
    expect(await htmlOf(one(team.requirementId))).toContain('Zelf controleren')
    expect(await agree(organisation)).toMatchObject({ ok: true })
    expect(await htmlOf(one(team.requirementId))).toContain('stemde er zelf mee in: eigen controle')
    expect((await logOf(ownerUrl, organisation.id)).at(-1)).toMatchObject({ action: 'not-applicable-own-check' })
    await sayNotApplicable(organisation, 'De politie doet dit.')
    expect(await answerOf(organisation.lead, team.requirementId)).toMatchObject({ approvedBy: null })
  })

  test('a viewer changes nothing about it, and may not check', async () => {
    await turn(organisation.lead, 'on')
    const evidenceId = await proof(organisation)
    signedInAs(organisation.viewer)
    expect(await submit(acceptLink, await atLink(organisation.lead, evidenceId))).toBe('not-found')
    expect(await turn(organisation.viewer, 'off')).toBe('not-found')
    expect(await check(organisation, evidenceId)).toMatchObject({ ok: true })
  })

  test.each(['editor', 'reviewer', 'lead'] as const)(
    'own check ends when a colleague joins as %s, and what was checked stays marked',
    async (role) => {
      await turn(organisation.lead, 'on')
      const checked = await proof(organisation)
      await check(organisation, checked)
      const waiting = await document(organisation.lead)
      await linked(organisation.lead, waiting, 'dec-outcome.e1')
      await later(organisation, role)
      expect(await afresh(organisation.lead)).toMatchObject({ checking: 'others' })
      expect(await check(organisation, waiting)).toMatchObject({ problem: 'own-evidence' })
      await sayNotApplicable(organisation)
      expect(await agree(organisation)).toMatchObject({ problem: 'own-verdict' })
      expect(await htmlOf(screens.item(checked))).toContain('eigen controle')
      expect(await htmlOf(screens.item(waiting))).not.toContain('Zelf controleren')
      expect(await htmlOf(open(OrganisationPage, undefined))).toContain('staat aan, maar werkt nu niet')
    },
  )

  test('own check ends when a viewer becomes a reviewer, and works again when that is undone', async () => {
    await turn(organisation.lead, 'on')
    await submit(changeRole, { memberId: organisation.viewer.id, role: 'reviewer' })
    expect(await afresh(organisation.lead)).toMatchObject({ checking: 'others' })
    await submit(changeRole, { memberId: organisation.viewer.id, role: 'viewer' })
    expect(await afresh(organisation.lead)).toMatchObject({ checking: 'own-too' })
  })

  test('a reviewer who joins while an own check is saved comes before or after it, never between', async () => {
    await turn(organisation.lead, 'on')
    for (let round = 0; round < 5; round++) {
      const evidenceId = await document(organisation.lead)
      await linked(organisation.lead, evidenceId, team.expectationId)
      const [checked, colleague] = await Promise.all([
        check(organisation, evidenceId),
        later(organisation, 'reviewer', `Sem${round}`),
      ])
      const { status } = await linkOf(organisation.lead, evidenceId)
      const told = (await logOf(ownerUrl, organisation.id)).map(({ action }) => action)
      const actions = told.filter((action) => action === 'link-own-check' || action === 'member-joined').slice(-2)
      const wentFirst = typeof checked === 'object' && 'ok' in checked && checked.ok
      expect(status).toBe(wentFirst ? 'accepted' : 'submitted')
      if (wentFirst) expect(actions).toEqual(['link-own-check', 'member-joined'])
      signedInAs(organisation.lead)
      await submit(changeRole, { memberId: colleague.id, role: 'viewer' })
    }
  })

  test('a colleague who joins waits for an own check that is being saved', async () => {
    await turn(organisation.lead, 'on')
    const evidenceId = await proof(organisation)
    const { id } = await linkOf(organisation.lead, evidenceId)
    const order: string[] = []
    let joining: Promise<unknown> = Promise.resolve()
    await changeAs(organisation.lead, async (store) => {
      await store.organisation.checking()
      joining = later(organisation, 'reviewer').then(() => order.push('joined'))
      const link = await store.links.find(id)
      if (link === undefined) throw new Error('no link')
      await store.links.saveReview(link, { ...link, status: 'accepted', reviewedBy: link.uploadedBy }, 'link-own-check')
      order.push('checked')
      return ok(null)
    })
    await joining
    expect(order).toEqual(['checked', 'joined'])
  })

  test('an own check waits for a colleague who is becoming a reviewer, and is then refused', async () => {
    await turn(organisation.lead, 'on')
    const evidenceId = await proof(organisation)
    let checking: ReturnType<typeof check> | undefined
    await database()
      .transaction()
      .execute(async (tx) => {
        await sql`select set_config('app.organisation_id', ${organisation.id}, true)`.execute(tx)
        await tx.updateTable('member').set({ role: 'reviewer' }).where('id', '=', organisation.viewer.id).execute()
        checking = check(organisation, evidenceId)
      })
    expect(await checking).toMatchObject({ problem: 'own-evidence' })
  })
})

describe('an organisation in which somebody else may review', () => {
  let organisation: GivenOrganisation
  beforeEach(async () => {
    organisation = await given.organisation()
  })

  test('cannot switch own check on, and hears who can review', async () => {
    expect(await turn(organisation.lead, 'on')).toMatchObject({ problem: 'somebody-else-reviews' })
    const html = await htmlOf(open(OrganisationPage, undefined))
    expect(html).toMatch(/Emma Editor \d+ en Ruud Reviewer \d+ kunnen ook beoordelen/)
    expect(html).not.toContain('Zet eigen controle aan')
  })

  test.each(['editor', 'reviewer', 'viewer'] as const)('the switch is not for a %s', async (role) => {
    expect(await turn(organisation[role], 'on')).toBe('not-found')
  })

  test('a colleague refuses "not applicable" with a reason, and whoever said so reads it', async () => {
    await sayNotApplicable(organisation)
    signedInAs(organisation.reviewer)
    const at = { requirementId: team.requirementId, version: '1' }
    expect(await submit(disagreeNotApplicable, { ...at, refusal: ' ' })).toMatchObject({
      problem: 'refusal-reason-missing',
    })
    expect(await submit(disagreeNotApplicable, { ...at, refusal: 'Dit vraagt de partner juist wel.' })).toMatchObject({
      ok: true,
    })
    signedInAs(organisation.lead)
    expect(await htmlOf(one(team.requirementId))).toContain('stemde niet in: Dit vraagt de partner juist wel.')
    expect((await logOf(ownerUrl, organisation.id)).at(-1)).toMatchObject({ action: 'not-applicable-refused' })
    await sayNotApplicable(organisation, 'De partner heeft dit zelf geregeld, zie de brief.')
    expect(await answerOf(organisation.lead, team.requirementId)).toMatchObject({ refusedBy: null, refusal: '' })
  })

  test('who said so cannot refuse, nor a viewer, nor anybody who read an older answer', async () => {
    await sayNotApplicable(organisation)
    const refusing = { requirementId: team.requirementId, version: '1', refusal: 'Nee.' }
    expect(await submit(disagreeNotApplicable, refusing)).toMatchObject({ problem: 'own-verdict' })
    await sayNotApplicable(organisation, 'Een andere reden.')
    signedInAs(organisation.reviewer)
    expect(await submit(disagreeNotApplicable, refusing)).toMatchObject({ problem: 'changed-meanwhile' })
    signedInAs(organisation.viewer)
    expect(await submit(disagreeNotApplicable, refusing)).toBe('not-found')
  })
})

describe('past every screen and action, the database itself refuses', () => {
  const integrity = '23000'
  const check_violation = '23514'

  /** Runs one statement under the application's own role, bound to this organisation. */
  async function raw(organisationId: string, statement: string): Promise<string | number> {
    try {
      return await database()
        .transaction()
        .execute(async (tx) => {
          await sql`select set_config('app.organisation_id', ${organisationId}, true)`.execute(tx)
          await sql`select set_config('app.sees_confidential', 'yes', true)`.execute(tx)
          return Number((await sql.raw(statement).execute(tx)).numAffectedRows ?? 0)
        })
    } catch (refusal) {
      return refusal instanceof Error && 'code' in refusal ? String(refusal.code) : 'surprise'
    }
  }

  const acceptOwn = (mark: boolean) =>
    `update link set status = 'accepted', reviewed_by = uploaded_by, reviewed_at = now(), own_check = ${mark}`
  const agreeOwn = (mark: boolean) =>
    `update assessment set approved_by = set_by, approved_at = now(), own_check = ${mark} where verdict = 'not-applicable'`

  test('an own check with the switch off, or without its mark, or by somebody who is not alone', async () => {
    const organisation = await givenAlone()
    await proof(organisation)
    await sayNotApplicable(organisation)
    for (const statement of [acceptOwn, agreeOwn]) {
      expect(await raw(organisation.id, statement(true))).toBe(integrity)
      expect(await raw(organisation.id, statement(false))).toBe(check_violation)
    }
    await turn(organisation.lead, 'on')
    expect(await raw(organisation.id, acceptOwn(false))).toBe(check_violation)
    const colleague = await later(organisation, 'reviewer')
    for (const statement of [acceptOwn, agreeOwn]) expect(await raw(organisation.id, statement(true))).toBe(integrity)
    signedInAs(organisation.lead)
    await submit(changeRole, { memberId: colleague.id, role: 'viewer' })
    for (const statement of [acceptOwn, agreeOwn]) expect(await raw(organisation.id, statement(true))).toBe(1)
    expect(await raw(organisation.id, `update link set reviewed_by = '${colleague.id}'`)).toBe(integrity)
  })

  test('the count of who may review, which no statement of the application can set', async () => {
    const organisation = await given.organisation()
    expect(await raw(organisation.id, 'update organisation set reviewers = 1')).toBe('42501')
    const [row] = await asOwner(ownerUrl, async (db) => {
      const { rows } = await sql<{ wrong: number }>`
        select count(*)::int as wrong from organisation where reviewers <> (
          select count(*) from member where organisation_id = organisation.id and removed_at is null and role <> 'viewer')
      `.execute(db)
      return rows
    })
    expect(row).toEqual({ wrong: 0 })
  })
})
