import type { Answers } from '../../../_answers/save-answer'
import type { Desk } from '../../../_gate/as-member'
import { requirementOf } from '@/lib/framework/framework'
import type { ListedMember } from '@/lib/members/listed'
import type { Standing } from '@/lib/readiness/standing'
import { unanswered } from '@/lib/requirements/assessment'
import { plan, type Planned } from '@/lib/requirements/bulk'
import type { BulkForm } from '@/lib/requirements/bulk-form'
import { canBecomeOwner } from '@/lib/requirements/owner'
import { ok, refuse } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import { outcomeText } from '../outcome'
import { saveEdits } from '../save-edits'
import { bulkHref } from './bulk-href'

/** The part of the store that this needs. */
type Preparing = {
  readonly assessments: Answers & { readonly hold: () => Promise<void> }
  readonly readiness: { readonly standing: () => Promise<Standing> }
  readonly members: { readonly all: () => Promise<readonly ListedMember[]> }
  readonly bulkChanges: { readonly prepare: (round: Round, planned: readonly Planned[]) => Promise<string> }
}

/**
 * Keeps what would change for many requirements, and leads to where it is shown. Rows that were changed on a page without
 * JavaScript are saved first; when somebody still has to look at one of them, that is told instead.
 */
export async function prepare({ store, member, language }: Desk<Preparing>, form: BulkForm) {
  const { requirementIds, wish, edits, list } = form
  await store.assessments.hold()
  const before = await store.readiness.standing()
  const rows = await saveEdits(store.assessments, before, edits, member.id)
  if (!rows.ok) return rows
  const { saved, unsaved } = rows.value
  if (unsaved.length > 0) return ok({ told: outcomeText(language, before.framework, saved, unsaved) })
  if (requirementIds.length === 0) return refuse('nothing-selected')
  if (Object.keys(wish).length === 0) return refuse('nothing-to-change')
  const { round, framework, assessments } = saved === 0 ? before : await store.readiness.standing()
  if (requirementIds.some((id) => requirementOf(framework, id) === undefined)) return refuse('not-found')
  const { ownerId } = wish
  if (ownerId && !canBecomeOwner(await store.members.all(), ownerId)) return refuse('not-found')
  const planned = framework.requirements
    .filter(({ id }) => requirementIds.includes(id))
    .map(({ id }) => plan(assessments.get(id) ?? unanswered(id), wish))
  return ok({ goTo: bulkHref(await store.bulkChanges.prepare(round, planned), list) })
}
