import 'server-only'
import { cache } from 'react'
import { asMember } from '../../../_gate/as-member'
import { requirementOf } from '@/lib/framework/framework'
import { judgeRequirement } from '@/lib/readiness/requirement'
import { factsOfRequirement, linksAmong } from '@/lib/requirements/requirement-facts'

export type LoadedRequirement = NonNullable<Awaited<ReturnType<typeof loadRequirement>>>

/**
 * Everything the page of one requirement shows; null for a requirement that the round does not know. Kept for the request,
 * because the title of the page asks for it as well.
 */
export const loadRequirement = cache((requirementId: string) =>
  asMember('requirements:read', async ({ store, member, language, today }) => {
    const round = await store.rounds.current()
    const framework = await store.framework.of(round)
    const requirement = requirementOf(framework, requirementId)
    if (requirement === undefined) return null
    const assessment = await store.assessments.get(round, requirementId)
    const links = await store.links.of(
      round,
      requirement.expectations.map(({ id }) => id),
    )
    const members = await store.members.all()
    const readiness = judgeRequirement(factsOfRequirement(requirement, assessment, linksAmong(links)), today)
    return { member, language, today, round, framework, requirement, assessment, links, members, readiness }
  }),
)
