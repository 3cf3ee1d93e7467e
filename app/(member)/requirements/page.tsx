import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { may } from '@/lib/members/permissions'
import { scoreReadiness } from '@/lib/readiness/score'
import { parseListQuery, type AddressQuery } from '@/lib/requirements/list-query'
import { RequirementsView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('requirements.title') }
}

export default async function RequirementsPage({ searchParams }: { readonly searchParams: Promise<AddressQuery> }) {
  const address = await searchParams
  const shown = await asMember('requirements:read', async ({ store, member, language, today }) => {
    const standing = await store.readiness.standing(today)
    const members = await store.members.all()
    const themeIds = standing.framework.themes.map(({ id }) => id)
    return {
      ...{ language, standing, members, memberId: member.id },
      readiness: scoreReadiness(standing.facts, standing.today),
      query: parseListQuery(address, themeIds),
      mayAssess: standing.round.frozenOn === null && may(member.role, 'requirements:assess'),
    }
  })
  return <RequirementsView {...shown} />
}
