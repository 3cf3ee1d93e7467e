import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { may } from '@/lib/members/permissions'
import { scoreReadiness } from '@/lib/readiness/score'
import { RequirementsView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('requirements.title') }
}

export default async function RequirementsPage() {
  const shown = await asMember('requirements:read', async ({ store, member, language, today }) => {
    const standing = await store.readiness.standing()
    const readiness = scoreReadiness(standing.facts, today)
    return { language, standing, readiness, mayAssess: may(member.role, 'requirements:assess') }
  })
  return <RequirementsView {...shown} />
}
