import { answer, approveNotApplicable, type Answer } from '@/lib/requirements/answer'
import type { Assessment } from '@/lib/requirements/assessment'
import type { Member } from '@/lib/members/member'
import type { Result } from '@/lib/result'
import { changeAs, type Store } from '../store'
import { must } from './must'

/** What somebody says of a requirement of the demo; `owner` instead of the id that nobody knows beforehand. */
export type Said<Who extends string> = Partial<Omit<Answer, 'ownerId'>> & {
  readonly requirement: string
  readonly by: Who
  readonly owner?: Who
  /** Who agrees that it is not applicable. */
  readonly approvedBy?: Who
}

/** Answers requirements as the colleagues would, and lets the second person approve what is not applicable. */
export async function answerAll<Who extends string>(
  team: Readonly<Record<Who, Member>>,
  all: readonly Said<Who>[],
): Promise<void> {
  for (const said of all) {
    const { requirement, by, owner, approvedBy, ...change } = said
    const whole = owner === undefined ? change : { ...change, ownerId: team[owner].id }
    must(await changeAs(team[by], (store) => save(store, requirement, (now) => answer(now, whole, team[by].id))))
    if (approvedBy === undefined) continue
    const second = team[approvedBy]
    must(await changeAs(second, (store) => save(store, requirement, (now) => approveNotApplicable(now, second.id))))
  }
}

async function save<P extends string>(
  store: Store,
  requirementId: string,
  change: (now: Assessment) => Result<Assessment, P>,
): Promise<Result<Assessment, P | 'changed-meanwhile'>> {
  const round = await store.rounds.current()
  const now = await store.assessments.get(round, requirementId)
  const changed = change(now)
  return changed.ok ? store.assessments.save(round, now, changed.value) : changed
}
