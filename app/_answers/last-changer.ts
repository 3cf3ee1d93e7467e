import type { LogPlace } from '@/lib/log/filter'
import type { Changer } from '@/lib/requirements/checklist-sentences'

/** The part of the store that tells who changed an answer. */
export type ChangeLog = {
  readonly ofRequirement: (
    requirementId: string,
    expectationIds: readonly string[],
    place: LogPlace,
    size: number,
  ) => Promise<{ readonly rows: readonly { readonly memberId: string | null }[] }>
  readonly people: () => Promise<readonly { readonly id: string; readonly name: string }[]>
}

/** Who saved the answer to a requirement last, as `memberId` is to hear it. */
export async function lastChanger(log: ChangeLog, requirementId: string, memberId: string): Promise<Changer> {
  const { rows } = await log.ofRequirement(requirementId, [], { before: null, after: null }, 1)
  const by = rows[0]?.memberId ?? null
  const people = await log.people()
  return { own: by === memberId, name: people.find(({ id }) => id === by)?.name ?? null }
}
