import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { scoreReadiness } from '@/lib/readiness/score'
import { ReadinessView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('explained.title') }
}

export default async function ReadinessPage() {
  const shown = await asMember('readiness:read', async ({ store, member, language, today }) => {
    const standing = await store.readiness.standing(today)
    return {
      ...{ language, standing, role: member.role },
      readiness: scoreReadiness(standing.facts, standing.today),
      records: await store.readinessRecords.of(standing.round),
    }
  })
  return <ReadinessView {...shown} />
}
