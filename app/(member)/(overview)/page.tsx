import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { may } from '@/lib/members/permissions'
import { scoreReadiness } from '@/lib/readiness/score'
import { OverviewView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('app.overview') }
}

export default async function OverviewPage() {
  const shown = await asMember('readiness:read', async ({ store, member, language, today }) => {
    const standing = await store.readiness.standing()
    const { toReview, rejectedFor } = await store.links.waitingCounts(standing.round, member.id)
    return {
      language,
      standing,
      readiness: scoreReadiness(standing.facts, today),
      toReview: may(member.role, 'evidence:review') ? toReview : 0,
      rejectedFor,
    }
  })
  return <OverviewView {...shown} />
}
