import { findAddresses } from './address'
import { findBirthDates } from './birth-date'
import { findBsn } from './bsn'
import { findEmails } from './email'
import type { Found, Passage } from './finding'
import { findIban } from './iban'
import { findPhones } from './phone'

/**
 * Personal data in one passage, in the order of the text. `known` are e-mail addresses in small letters that need no
 * telling, such as those of the organisation's own members. The text must be `readable`.
 */
export function detect(
  { text, heading = '', next = '' }: Omit<Passage, 'place'>,
  known: ReadonlySet<string>,
): readonly Found[] {
  const ibans = findIban(text)
  const others = [
    ...findBsn(text, heading),
    ...findBirthDates(text, heading),
    ...findPhones(text, heading),
    ...findAddresses(text, next),
    ...findEmails(text, known),
  ]
  // The digits of an account are no telephone number.
  const apart = others.filter((other) => other.kind === 'address' || !ibans.some((iban) => overlap(iban, other)))
  return [...ibans, ...apart].sort((a, b) => a.start - b.start)
}

function overlap(one: Found, other: Found): boolean {
  return one.start < other.start + other.value.length && other.start < one.start + one.value.length
}
