import { changes, type Change } from './compare'
import type { Round } from './round'

/** What an address says, as Next hands it over. */
export type CompareAddress = Readonly<Record<'one' | 'other' | 'show', string | string[] | undefined>>

export type AskedRounds = { readonly one: Round; readonly other: Round; readonly show: Change | null }

/**
 * The two rounds that an address asks for, the last two when it asks for none; null when there are no two yet, or twice
 * the same. The earlier one comes first.
 */
export function askedRounds(address: CompareAddress, newestFirst: readonly Round[]): AskedRounds | 'not-found' | null {
  const [latest, before] = newestFirst
  const find = (asked: CompareAddress['one'], otherwise: Round | undefined) =>
    asked === undefined ? otherwise : newestFirst.find(({ id }) => id === asked)
  const [one, other] = [find(address.one, before), find(address.other, latest)]
  if ((address.one !== undefined && one === undefined) || (address.other !== undefined && other === undefined)) {
    return 'not-found'
  }
  if (one === undefined || other === undefined || one.id === other.id) return null
  const show = changes.find((change) => change === address.show) ?? null
  return one.number < other.number ? { one, other, show } : { one: other, other: one, show }
}

/** The address that holds these rounds side by side. */
export function compareHref(
  { one, other }: { readonly one: { readonly id: string }; readonly other: { readonly id: string } },
  show: Change | null,
): string {
  const said = [['one', one.id], ['other', other.id], ...(show === null ? [] : [['show', show]])]
  return `/rounds/compare?${new URLSearchParams(said).toString()}`
}
