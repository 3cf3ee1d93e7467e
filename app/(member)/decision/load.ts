import { asMember } from '../../_gate/as-member'
import { decisionTable } from '@/lib/decision/table'
import { subjectRound } from '@/lib/decision/subject-round'
import { scoreReadiness } from '@/lib/readiness/score'
import type { Permission } from '@/lib/members/permissions'

/** Everything that the screens about the decision show: how the round stands, and what lies on the table. */
export function loadDecision(permission: Permission) {
  return asMember(permission, async ({ store, member, language, today }) => {
    const standing = await store.readiness.standing(today)
    const round = subjectRound(await store.rounds.all()) ?? standing.round
    const isCurrent = round.id === standing.round.id
    const readiness = isCurrent ? scoreReadiness(standing.facts, today) : null
    const firstCase = isCurrent ? standing.firstCase : null
    const desk = await store.decisionDesk.of(round)
    const table = decisionTable({ round, firstCase, readiness, desk, today })
    return { member, language, today, standing, round, readiness, firstCase, desk, table }
  })
}
export type LoadedDecision = Awaited<ReturnType<typeof loadDecision>>
