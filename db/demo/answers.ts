import { answer, approveNotApplicable, type Answer } from '@/lib/requirements/answer'
import type { Assessment } from '@/lib/requirements/assessment'
import type { Member } from '@/lib/members/member'
import { ok, type Result } from '@/lib/result'
import { changeAs, type Store } from '../store'
import { must } from './must'

/** What somebody says of a requirement of the demo; `owner` instead of the id that nobody knows beforehand. */
export type Said<Who extends string> = Partial<Omit<Answer, 'ownerId'>> & {
  readonly requirement: string
  readonly by: Who
  readonly owner?: Who
}

/** Answers requirements as the colleagues would. */
export async function answerAll<Who extends string>(
  team: Readonly<Record<Who, Member>>,
  all: readonly Said<Who>[],
): Promise<void> {
  for (const by of new Set(all.map((said) => said.by))) {
    const theirs = all.filter((said) => said.by === by).map((said) => changeOf(team, said))
    must(await changeAs(team[by], (store) => saveAll(store, theirs)))
  }
}

/** Lets a second person agree that a requirement is not applicable. */
export async function approve(second: Member, requirement: string): Promise<void> {
  const change = (now: Assessment) => approveNotApplicable(now, second.id)
  must(await changeAs(second, (store) => saveAll(store, [{ requirement, change }])))
}

type Change<P extends string> = {
  readonly requirement: string
  readonly change: (now: Assessment) => Result<Assessment, P>
}

function changeOf<Who extends string>(team: Readonly<Record<Who, Member>>, said: Said<Who>) {
  const { requirement, by, owner, ...given } = said
  const whole = owner === undefined ? given : { ...given, ownerId: team[owner].id }
  return { requirement, change: (now: Assessment) => answer(now, whole, team[by].id) }
}

async function saveAll<P extends string>(
  store: Store,
  all: readonly Change<P>[],
): Promise<Result<null, P | 'changed-meanwhile'>> {
  const round = await store.rounds.current()
  for (const { requirement, change } of all) {
    const now = await store.assessments.get(round, requirement)
    const changed = change(now)
    if (!changed.ok) return changed
    const saved = await store.assessments.save(round, now, changed.value)
    if (!saved.ok) return saved
  }
  return ok(null)
}
