import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { scoreReadiness } from '@/lib/readiness/score'
import { RoundsView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('rounds.title') }
}

export default async function RoundsPage() {
  const shown = await asMember('rounds:read', async ({ store, member, language, today }) => {
    const standing = await store.readiness.standing(today)
    return {
      ...{ language, standing, role: member.role },
      readiness: scoreReadiness(standing.facts, standing.today),
      road: await store.road.of(standing.round),
      past: await store.snapshots.withRounds(),
    }
  })
  return <RoundsView {...shown} />
}
