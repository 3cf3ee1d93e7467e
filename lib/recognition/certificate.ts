import { addDays, addMonths, type Day } from '@/lib/day'
import type { Certificate, Recognition } from './recognition'

/** The last day on which a certificate holds. */
export function lastDayOf({ from, termMonths }: Pick<Certificate, 'from' | 'termMonths'>): Day {
  return addDays(addMonths(from, termMonths), -1)
}

/** The certificate that holds longest of all that were granted; null while there is none. */
export function certificateAmong(
  recognitions: readonly Recognition[],
): { readonly roundId: string; readonly certificate: Certificate; readonly lastDay: Day } | null {
  const granted = recognitions.flatMap(({ roundId, answer }) =>
    answer?.outcome === 'granted'
      ? [{ roundId, certificate: answer.certificate, lastDay: lastDayOf(answer.certificate) }]
      : [],
  )
  return granted.reduce<(typeof granted)[number] | null>(
    (longest, next) => (longest === null || next.lastDay > longest.lastDay ? next : longest),
    null,
  )
}
