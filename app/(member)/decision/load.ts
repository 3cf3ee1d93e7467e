import { asMember } from '../../_gate/as-member'
import { decisionStanding } from '@/lib/decision/decision-standing'
import { decisionTable } from '@/lib/decision/table'
import type { Permission } from '@/lib/members/permissions'

/** Everything that the screens about the decision show: how the round stands, and what lies on the table. */
export function loadDecision(permission: Permission) {
  return asMember(permission, async ({ store, member, language, today }) => {
    const standing = await store.readiness.standing(today)
    const found = decisionStanding(standing, await store.rounds.all(), today)
    const desk = await store.decisionDesk.of(found.round)
    const table = decisionTable({ ...found, desk })
    return { member, language, today, standing, ...found, desk, table }
  })
}
export type LoadedDecision = Awaited<ReturnType<typeof loadDecision>>
