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
    const waiting = may(member.role, 'evidence:review')
      ? await store.links.countWaitingFor(standing.round, member.id)
      : 0
    return { language, waiting, standing, readiness: scoreReadiness(standing.facts, today) }
  })
  return <OverviewView {...shown} />
}
