import { chores } from '@/db/nightly/chores'
import { takeUp } from '@/db/examine/queue'
import { saveFindings } from '@/db/examine/save-findings'
import { doChores } from '@/db/nightly/do-chores'
import { changeAs, readAs, type Store } from '@/db/store'
import { expectationOf } from '@/lib/framework/framework'
import type { Member } from '@/lib/members/member'
import type { Role } from '@/lib/members/roles'
import { ok } from '@/lib/result'
import { value } from '@/tests/support/given'
import { testDay } from '@/tests/support/signed-in-as'
import { addedDemo } from '../demo/demo'
import { givenFullDecision, type DecisionIds } from './full-decision'
import { givenFullEditions, type EditionIds } from './full-editions'
import { givenFullRecommendations, type RecommendationIds } from './full-recommendations'
import { givenFullPartners, type PartnerIds } from './full-partners'
import { givenFullRegisters, type RegisterIds } from './full-registers'
import { givenFullRounds, type RoundIds } from './full-rounds'
import { givenFullTimeline, type TimelineIds } from './full-timeline'

/** One id of each kind that an address or a form can name. */
export type Ids = Readonly<
  Record<
    | 'organisationId'
    | 'memberId'
    | 'bulkId'
    | 'invitationId'
    | 'evidenceId'
    | 'linkId'
    | 'versionId'
    | 'requirementId'
    | 'expectationId'
    | 'answerEntry'
    | 'detailsEntry',
    string
  >
> &
  RoundIds &
  DecisionIds &
  EditionIds &
  PartnerIds &
  RecommendationIds &
  RegisterIds &
  TimelineIds

/** An organisation that has rows in every table, with its people. */
export type FullOrganisation = { readonly people: Readonly<Record<Role, Member>>; readonly ids: Ids }

/** The demo after a night, with an invitation that is still open. Its bytes go to the data folder of the test file. */
export async function givenFullOrganisation(): Promise<FullOrganisation> {
  const { heemskerk } = await addedDemo(testDay)
  const nora = { name: 'Nora', email: 'nora@demo.test', role: 'editor' } as const
  value(await changeAs(heemskerk.lead, async (store) => ok(await store.members.invite(nora))))
  await doChores(chores, { night: testDay, today: testDay }, () => false)
  const bulkId = value(await changeAs(heemskerk.lead, async (store) => ok(await plannedIn(store))))
  const ids = await idsOf(heemskerk)
  await examinedAndDecided(heemskerk.lead, ids)
  return {
    people: heemskerk,
    ids: {
      ...ids,
      bulkId,
      ...(await givenFullRecommendations(heemskerk.lead)),
      ...(await givenFullRegisters(heemskerk.lead)),
      ...(await givenFullRounds(heemskerk.lead)),
      ...(await givenFullDecision(heemskerk.lead)),
      ...(await givenFullEditions(heemskerk.lead)),
      ...(await givenFullPartners(heemskerk.lead)),
      ...(await givenFullTimeline(heemskerk.lead)),
    },
  }
}

/** Personal data in one of its documents, about which somebody decided. */
async function examinedAndDecided(lead: Member, { evidenceId, versionId }: Pick<Ids, 'evidenceId' | 'versionId'>) {
  const file = await takeUp(lead.organisationId, 'read')
  if (file === undefined) throw new Error('nothing waits for examination')
  const finding = {
    kind: 'email',
    certain: true,
    place: { at: 'line', line: 1 },
    excerpt: 'ja•••••nl',
    times: 1,
  } as const
  await saveFindings(lead.organisationId, file, { state: 'examined', why: '', findings: [finding], total: 1 })
  const decision = { choice: 'keep', note: 'Zij stemde ermee in.' } as const
  value(await changeAs(lead, (store) => store.examination.decide({ evidenceId, versionId, seen: 0 }, decision)))
}

/** A change of many that nobody confirmed yet. */
async function plannedIn({ rounds, bulkChanges }: Pick<Store, 'rounds' | 'bulkChanges'>): Promise<string> {
  return bulkChanges.prepare(await rounds.current(), [{ kind: 'already', requirementId: 'dec-team' }])
}

async function idsOf({
  lead,
  viewer,
}: FullOrganisation['people']): Promise<
  Omit<
    Ids,
    'bulkId' | keyof (RecommendationIds & RegisterIds & TimelineIds & RoundIds & EditionIds & DecisionIds & PartnerIds)
  >
> {
  const link = await readAs(viewer, async (store) => (await store.links.inForce(await store.rounds.current()))[0])
  return readAs(lead, async (store) => {
    const framework = await store.framework.of(await store.rounds.current())
    const asked = link && expectationOf(framework, link.expectationId)
    const [invitation] = await store.members.invitations()
    if (asked === undefined || invitation === undefined || link === undefined) throw new Error('not full')
    const newest = { before: null, after: null }
    const [answered] = (await store.log.ofRequirement(asked.requirement.id, [], newest, 1)).rows
    const added = (await store.log.ofEvidence(link.evidenceId, newest, 50)).rows.at(-1)
    return {
      organisationId: lead.organisationId,
      memberId: viewer.id,
      invitationId: invitation.id,
      evidenceId: link.evidenceId,
      linkId: link.id,
      versionId: link.versionId,
      requirementId: asked.requirement.id,
      expectationId: link.expectationId,
      answerEntry: String(answered?.number),
      detailsEntry: String(added?.number),
    }
  })
}
