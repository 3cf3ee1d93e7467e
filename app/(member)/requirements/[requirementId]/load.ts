import 'server-only'
import { cache } from 'react'
import { asMember } from '../../../_gate/as-member'
import { requirementOf } from '@/lib/framework/framework'
import { may } from '@/lib/members/permissions'
import { judgeRequirement } from '@/lib/readiness/requirement'
import { unanswered } from '@/lib/requirements/assessment'
import { factsOfRequirement, linksAmong } from '@/lib/requirements/requirement-facts'

export type LoadedRequirement = NonNullable<Awaited<ReturnType<typeof loadRequirement>>>

/**
 * Everything the page of one requirement shows; null for a requirement that the round does not know. Kept for the request,
 * because the title of the page asks for it as well.
 */
export const loadRequirement = cache((requirementId: string) =>
  asMember('requirements:read', async ({ store, member, language, today }) => {
    const standing = await store.readiness.standing(today)
    const { round, framework, assessments, indicators, firstCase } = standing
    const requirement = requirementOf(framework, requirementId)
    if (requirement === undefined) return null
    const assessment = assessments.get(requirementId) ?? unanswered(requirementId)
    const links = await store.links.of(
      round,
      requirement.expectations.map(({ id }) => id),
    )
    const members = await store.members.all()
    // Who may not open the register does not read its rows here, and a frozen round shows how it was.
    const showsRecommendations = round.frozenOn === null && may(member.role, 'registers:read')
    const recommendations = showsRecommendations ? await store.recommendations.openAbout(requirementId) : []
    const readings = new Map(indicators.map((reading) => [reading.id, reading]))
    // What was frozen is told as its snapshot says, also where a file turned out to hold a virus since.
    const frozen =
      round.frozenOn === null ? undefined : standing.facts.requirements.find(({ id }) => id === requirementId)
    const facts = frozen ?? factsOfRequirement(requirement, assessment, linksAmong(links), readings)
    const readiness = judgeRequirement(facts, standing.today)
    return {
      ...{ member, language, today, round, framework, requirement, assessment, links, members, readiness, firstCase },
      recommendations,
    }
  }),
)
