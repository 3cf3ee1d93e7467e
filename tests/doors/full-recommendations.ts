import { changeAs, readAs } from '@/db/store'
import type { Member } from '@/lib/members/member'
import { untied } from '@/lib/recommendations/recommendation'
import { given, value } from '@/tests/support/given'
import { testDay } from '@/tests/support/signed-in-as'

export type RecommendationIds = { readonly recommendationId: string }

/** A recommendation that is about a requirement, with a document as its proof. */
export async function givenFullRecommendations(lead: Member): Promise<RecommendationIds> {
  const row = { source: 'ccv', day: testDay, text: 'Werf bemiddelaars.' }
  const [recommendationId = ''] = await given.rows({ lead }, 'recommendations', [row])
  const link = await readAs(lead, async (store) => (await store.links.inForce(await store.rounds.current()))[0])
  const tie = { requirementId: 'dec-team', evidenceId: link?.evidenceId ?? null }
  value(await changeAs(lead, ({ recommendations }) => recommendations.tie(untied(recommendationId), tie, testDay)))
  return { recommendationId }
}
