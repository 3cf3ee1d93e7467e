import { addDays, type Day } from '@/lib/day'
import type { Checking } from '@/lib/members/own-check'
import type { Role } from '@/lib/members/roles'
import type { RequirementReadiness } from '@/lib/readiness/requirement'
import { approveNotApplicable, isRefused, waitsForApproval } from '@/lib/requirements/answer'
import type { Assessment } from '@/lib/requirements/assessment'
import { isOverdue } from '@/lib/requirements/due'
import { isSoon } from '@/lib/requirements/proof-state'
import type { Counted, LinkTask, NotApplicableTask, PrivacyTask, ProofTask, RequirementTask } from './tasks'

/** A due day within two weeks is near; ours, not from a source: one or two working days of a part-time lead. */
const nearDays = 14

/** What the store knows of documents that wait for a member. */
export type WaitingEvidence = {
  /** Proof with a virus in it: nobody can open it, and it proves nothing. */
  readonly infected: Counted<LinkTask>
  readonly review: Counted<LinkTask>
  readonly rejected: Counted<LinkTask>
  readonly asked: Counted<LinkTask>
  readonly privacy: Counted<PrivacyTask>
}

/** The same, as numbers alone. */
export type WaitingCounts = Readonly<Record<'infected' | 'review' | 'rejected' | 'privacy', number>>

/** What waits for a member in the answers of a round, by what it asks, the most urgent first; a requirement stands once. */
export type WaitingAnswers = {
  readonly overdue: readonly RequirementTask[]
  readonly refused: readonly NotApplicableTask[]
  readonly approve: readonly NotApplicableTask[]
  readonly soon: readonly RequirementTask[]
  readonly proof: readonly ProofTask[]
  /** For the lead: requirements of somebody who left, that ask for a new owner. */
  readonly orphaned: readonly RequirementTask[]
  readonly open: readonly RequirementTask[]
  /** "Not applicable" that this member asked others to agree with. */
  readonly askedToAgree: readonly NotApplicableTask[]
}

type Answers = ReadonlyMap<string, Assessment>
type Who = { readonly id: string; readonly role: Role; readonly checking: Checking }

/**
 * Where a requirement stands that more than one of these could tell of. What a colleague has to agree with asks nothing
 * of its owner, unless its day is near.
 */
const urgency = ['overdue', 'refused', 'approve', 'soon', 'proof', 'orphaned', 'askedToAgree', 'open'] as const

/** Reads from the answers of a round what this member has to do, and what they asked of others. */
export function waitingAnswers(
  requirements: readonly RequirementReadiness[],
  answers: Answers,
  member: Who,
  left: readonly string[],
  today: Day,
): WaitingAnswers {
  const known = requirements.flatMap(({ id }) => answers.get(id) ?? [])
  const owned = requirements.filter(({ id }) => answers.get(id)?.ownerId === member.id)
  const dueOf = (one: RequirementReadiness) => ({ one, dueOn: answers.get(one.id)?.dueOn ?? null })
  const tasks = owned.filter(asksWork).map(dueOf)
  const orphaned = requirements.filter((one) => asksWork(one) && left.includes(answers.get(one.id)?.ownerId ?? ''))
  const near = addDays(today, nearDays)
  const timeOf = ({ one, dueOn }: (typeof tasks)[number]) => {
    if (isOverdue(dueOn, one, today)) return 'overdue'
    return dueOn !== null && dueOn <= near ? 'soon' : 'open'
  }
  const due = (time: 'overdue' | 'soon' | 'open') => inOrder(tasks.filter((task) => timeOf(task) === time))
  const mayAgree = (answer: Assessment) => approveNotApplicable(answer, member.id, member.checking).ok
  const waiting = known.filter(waitsForApproval)
  return oncePerRequirement({
    overdue: due('overdue'),
    soon: due('soon'),
    orphaned: member.role === 'lead' ? inOrder(orphaned.map(dueOf)) : [],
    open: due('open'),
    refused: known
      .filter((answer) => isRefused(answer) && answer.setBy === member.id)
      .map(({ requirementId, refusedBy, refusal }) => ({ requirementId, by: refusedBy, text: refusal })),
    approve: waiting.filter(mayAgree).map(notApplicableTask),
    askedToAgree: waiting.filter((answer) => answer.setBy === member.id && !mayAgree(answer)).map(notApplicableTask),
    proof: owned
      .flatMap((one) => endingProof(one, today))
      .toSorted((one, other) => byDay(one.validUntil, other.validUntil)),
  })
}

/** How much waits for a member now, and how many of their requirements have no hurry. */
export type Waiting = { readonly now: number; readonly later: number }

/** Counts what waits for a member; what they asked of others waits for somebody else. */
export function waitsForMember(evidence: WaitingCounts, answers: WaitingAnswers): Waiting {
  const { overdue, refused, approve, soon, proof, orphaned, open } = answers
  const requirements = new Set(
    [...overdue, ...refused, ...approve, ...soon, ...proof, ...orphaned].map(({ requirementId }) => requirementId),
  )
  const documents = evidence.infected + evidence.review + evidence.rejected + evidence.privacy
  return { now: documents + requirements.size, later: open.length }
}

/** The numbers of what the store knows. */
export function countsOf({ infected, review, rejected, privacy }: WaitingEvidence): WaitingCounts {
  return { infected: infected.total, review: review.total, rejected: rejected.total, privacy: privacy.total }
}

/** Leaves every requirement in the most urgent group only. */
function oncePerRequirement(all: WaitingAnswers): WaitingAnswers {
  const groupOf = new Map(
    urgency.toReversed().flatMap((name) => all[name].map(({ requirementId }) => [requirementId, name] as const)),
  )
  const only = <Task extends { readonly requirementId: string }>(
    name: (typeof urgency)[number],
    tasks: readonly Task[],
  ) => tasks.filter(({ requirementId }) => groupOf.get(requirementId) === name)
  return {
    overdue: only('overdue', all.overdue),
    refused: only('refused', all.refused),
    approve: only('approve', all.approve),
    soon: only('soon', all.soon),
    proof: only('proof', all.proof),
    orphaned: only('orphaned', all.orphaned),
    askedToAgree: only('askedToAgree', all.askedToAgree),
    open: only('open', all.open),
  }
}

function notApplicableTask({ requirementId, setBy, notApplicableReason }: Assessment): NotApplicableTask {
  return { requirementId, by: setBy, text: notApplicableReason }
}

/** Proof that is asked and ran out, or does so soon. What is approved as not applicable asks for none. */
function endingProof({ id, applies, proof }: RequirementReadiness, today: Day): readonly ProofTask[] {
  if (!applies) return []
  return proof.expectations.flatMap(({ id: expectationId, required, state, validUntil }) =>
    required && validUntil !== null && (state === 'expired' || (state === 'accepted' && isSoon(validUntil, today)))
      ? [{ requirementId: id, expectationId, validUntil }]
      : [],
  )
}

/** Part of what is asked, not ready, and not one that follows from the others by itself. */
function asksWork({ applies, state, gate }: RequirementReadiness): boolean {
  return applies && state !== 'ready' && gate !== 'quality'
}

function inOrder(
  tasks: readonly { readonly one: RequirementReadiness; readonly dueOn: Day | null }[],
): readonly RequirementTask[] {
  return tasks
    .map(({ one, dueOn }) => ({ requirementId: one.id, dueOn }))
    .toSorted((one, other) => byDay(one.dueOn, other.dueOn))
}

/** The earliest first; what has no day comes last. */
function byDay(one: Day | null, other: Day | null): number {
  if (one === other) return 0
  if (one === null) return 1
  if (other === null) return -1
  return one < other ? -1 : 1
}
