import type { Desk } from '../../../_gate/as-member'
import type { Day } from '@/lib/day'
import { requirementOf } from '@/lib/framework/framework'
import type { ListedMember } from '@/lib/members/listed'
import type { Standing } from '@/lib/readiness/standing'
import { unanswered } from '@/lib/requirements/assessment'
import { plan, type Planned } from '@/lib/requirements/bulk'
import type { BulkForm } from '@/lib/requirements/bulk-form'
import { canBecomeOwner } from '@/lib/requirements/owner'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import { keptOf, outcomeText, type ListTold } from '../outcome'
import { saveEdits, type Editing } from '../save-edits'
import { bulkHref } from './bulk-href'

/** The part of the store that this needs. */
type Preparing = Editing & {
  readonly assessments: { readonly hold: () => Promise<void> }
  readonly rounds: { readonly running: () => Promise<Result<Round, 'round-frozen'>> }
  readonly readiness: { readonly standing: (today: Day) => Promise<Standing> }
  readonly members: { readonly all: () => Promise<readonly ListedMember[]> }
  readonly bulkChanges: { readonly prepare: (round: Round, planned: readonly Planned[]) => Promise<string> }
}

/**
 * Keeps what would change for many requirements, in the order in which they were posted, which is that of the list, and
 * leads to where it is shown. Rows that were changed on a page without
 * JavaScript are saved first; when somebody still has to look at one of them, that is told instead.
 */
export async function prepare({ store, member, language, today }: Desk<Preparing>, form: BulkForm) {
  const { requirementIds, wish, edits, list } = form
  await store.assessments.hold()
  const running = await store.rounds.running()
  if (!running.ok) return running
  const before = await store.readiness.standing(today)
  const rows = await saveEdits(store, before, edits, member.id)
  if (!rows.ok) return rows
  const { saved, unsaved } = rows.value
  if (unsaved.length > 0) {
    const outcome = outcomeText(language, before.framework, saved, unsaved)
    const told: ListTold = { outcome, refused: null, kept: keptOf(form) }
    return ok({ told })
  }
  if (requirementIds.length === 0) return refuse('nothing-selected')
  if (Object.keys(wish).length === 0) return refuse('nothing-to-change')
  const { round, framework, assessments } = saved === 0 ? before : await store.readiness.standing(today)
  if (requirementIds.some((id) => requirementOf(framework, id) === undefined)) return refuse('not-found')
  const { ownerId } = wish
  if (ownerId && !canBecomeOwner(await store.members.all(), ownerId)) return refuse('not-found')
  const planned = requirementIds.map((id) => plan(assessments.get(id) ?? unanswered(id), wish))
  return ok({ goTo: bulkHref(await store.bulkChanges.prepare(round, planned), list) })
}
