import type { EvidenceKind } from './evidence'
import type { Expectation, Framework, Requirement } from '@/lib/framework/framework'
import { themesInOrder } from '@/lib/requirements/order'
import type { RoundKind } from '@/lib/rounds/round'

export type Linkable = { readonly requirement: Requirement; readonly expectations: readonly Expectation[] }

/** What an item could still prove, by requirement in the order of the round: every expectation it has no link to. */
export function linkable(
  framework: Framework,
  kind: RoundKind,
  links: readonly { readonly expectationId: string }[],
): readonly Linkable[] {
  const linked = new Set(links.map(({ expectationId }) => expectationId))
  return themesInOrder(framework, kind)
    .flatMap(({ requirements }) => requirements)
    .map((requirement) => ({
      requirement,
      expectations: requirement.expectations.filter(({ id }) => !linked.has(id)),
    }))
    .filter(({ expectations }) => expectations.length > 0)
}

/** The same with what asks for this kind of evidence on top: requirements, and the expectations of each. */
export function fittingFirst(all: readonly Linkable[], kind: EvidenceKind): readonly Linkable[] {
  const fits = (expectation: Expectation) => expectation.kind === kind
  return all
    .map(({ requirement, expectations }) => ({ requirement, expectations: expectations.toSorted(firstWhere(fits)) }))
    .toSorted(firstWhere(({ expectations }) => expectations.some(fits)))
}

function firstWhere<T>(holds: (one: T) => boolean) {
  return (one: T, other: T) => Number(holds(other)) - Number(holds(one))
}
