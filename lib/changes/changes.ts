import { expectationOf, requirementOf, type Framework } from '@/lib/framework/framework'

/** One entry of the log, as far as an open screen wants to know of it. */
export type LoggedChange = {
  /** Place in the log of the organisation. */
  readonly number: number
  readonly at: Date
  readonly subjectId: string | null
  readonly expectationId: string | null
  readonly evidenceId: string | null
  /** The register of which a row was changed, added or removed. */
  readonly register: string | null
  readonly memberId: string | null
  /** Who did it; null for the system, and for somebody whose name was erased. */
  readonly name: string | null
}

/** The last change of one thing: who made it, and when. */
export type Changed = {
  readonly id: string
  readonly by: string | null
  /** Made by the member who asks, maybe in another window. */
  readonly own: boolean
  readonly at: string
}

export type ChangedThings = {
  readonly requirements: readonly Changed[]
  readonly evidence: readonly Changed[]
  /** Each register by its name, and each of its rows by its id. */
  readonly registers: readonly Changed[]
}

/**
 * What was changed, each thing once, with its last change. A link changes both its ends: the requirement that it proves
 * and the evidence that it comes from. `changes` stand in the order of the log.
 */
export function changedThings(
  changes: readonly LoggedChange[],
  framework: Framework,
  isEvidence: (id: string) => boolean,
  memberId: string,
): ChangedThings {
  const requirements = new Map<string, Changed>()
  const evidence = new Map<string, Changed>()
  const registers = new Map<string, Changed>()
  for (const { at, subjectId, expectationId, evidenceId, register, memberId: who, name } of changes) {
    const change = { by: name, own: who === memberId, at: at.toISOString() }
    const requirementId = requirementIn({ subjectId, expectationId }, framework)
    if (requirementId !== undefined) requirements.set(requirementId, { ...change, id: requirementId })
    const itemId = evidenceId ?? subjectId
    if (itemId !== null && isEvidence(itemId)) evidence.set(itemId, { ...change, id: itemId })
    for (const id of register === null ? [] : [register, subjectId ?? []].flat()) registers.set(id, { ...change, id })
  }
  return {
    requirements: [...requirements.values()],
    evidence: [...evidence.values()],
    registers: [...registers.values()],
  }
}

/** Without what is about registers, for who may not read those. */
export function withoutRegisters(changes: readonly LoggedChange[]): readonly LoggedChange[] {
  return changes.filter(({ register }) => register === null)
}

/**
 * Without what is about evidence that the reader may not see: that leaves no trace of who did what with it, as in the
 * history. `isEvidence` tells what the reader may see; erased evidence is nobody's any more.
 */
export function visibleChanges(
  changes: readonly LoggedChange[],
  isEvidence: (id: string) => boolean,
): readonly LoggedChange[] {
  return changes.filter(({ evidenceId }) => evidenceId === null || isEvidence(evidenceId))
}

/** The one requirement that a change is about, by its answer or its proof; undefined when it is about none or several. */
export function requirementIn(
  { subjectId, expectationId }: Pick<LoggedChange, 'subjectId' | 'expectationId'>,
  framework: Framework,
): string | undefined {
  return expectationId === null
    ? requirementOf(framework, subjectId ?? '')?.id
    : expectationOf(framework, expectationId)?.requirement.id
}
