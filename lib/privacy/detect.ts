import { findAddresses } from './address'
import { findBirthDates } from './birth-date'
import { findBsn } from './bsn'
import { findEmails } from './email'
import type { FindingKind, Found, Passage } from './finding'
import { findIban } from './iban'
import { findPhones } from './phone'

const nothing: ReadonlySet<FindingKind> = new Set()

/**
 * Personal data in one passage, in the order of the text. `known` are e-mail addresses in small letters that need no
 * telling, such as those of the organisation's own members; kinds that are `enough` need not be looked for. The text
 * must be `readable`.
 */
export function detect(
  { text, heading = '', next = '' }: Omit<Passage, 'place'>,
  known: ReadonlySet<string>,
  enough = nothing,
): readonly Found[] {
  const look = (kind: FindingKind, find: () => readonly Found[]) => (enough.has(kind) ? [] : find())
  const ibans = findIban(text)
  const others = [
    ...look('bsn', () => findBsn(text, heading)),
    ...look('birth-date', () => findBirthDates(text, heading)),
    ...look('phone', () => findPhones(text, heading)),
    ...look('address', () => findAddresses(text, next)),
    ...look('email', () => findEmails(text, known)),
  ]
  // The digits of an account are no telephone number.
  const isApart = apartFrom(ibans)
  return [...ibans, ...others.filter((other) => other.kind === 'address' || isApart(other))].sort(inOrder)
}

/** Whether something stands apart from all of these, which come in the order of the text and do not touch each other. */
function apartFrom(these: readonly Found[]): (other: Found) => boolean {
  return (other) => {
    let [low, high] = [0, these.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((these[middle]?.start ?? 0) < other.start + other.value.length) low = middle + 1
      else high = middle
    }
    const last = these[low - 1]
    return last === undefined || last.start + last.value.length <= other.start
  }
}

function inOrder(one: Found, other: Found): number {
  return one.start - other.start
}
