import { addMonths, type Day } from '@/lib/day'
import type { Round } from '@/lib/rounds/round'
import { certificateAmong } from './certificate'
import type { Recognition } from './recognition'

/** How close the end of the certificate is. */
export type CertificateStage = 'within-a-year' | 'within-three-months' | 'ran-out'

/** What to say of a certificate that ends, and what to do about it. */
export type CertificateWarning = {
  readonly stage: CertificateStage
  readonly lastDay: Day
  /** "begin" while no round for the re-certification runs; then the round itself says what is to be done. */
  readonly next: 'begin' | 'running'
}

/** Months before the last day on which a warning begins. */
export const warningMonths = { 'within-a-year': 12, 'within-three-months': 3 } as const

/**
 * Warns from twelve and from three months before the last day of the certificate, that day included, and from the day
 * after it (product rules: warnings 12 and 3 months ahead). Null before that, and without a certificate.
 */
export function certificateWarning(
  recognitions: readonly Recognition[],
  current: Pick<Round, 'id' | 'kind' | 'frozenOn'>,
  today: Day,
): CertificateWarning | null {
  const held = certificateAmong(recognitions)
  if (held === null) return null
  const stage = stageOn(held.lastDay, today)
  if (stage === null) return null
  const isRunning = current.frozenOn === null && current.id !== held.roundId && current.kind !== 'pilot'
  return { stage, lastDay: held.lastDay, next: isRunning ? 'running' : 'begin' }
}

/** How close the end is on a day; null while it is more than a year away. */
export function stageOn(lastDay: Day, today: Day): CertificateStage | null {
  if (today > lastDay) return 'ran-out'
  if (today >= addMonths(lastDay, -warningMonths['within-three-months'])) return 'within-three-months'
  return today >= addMonths(lastDay, -warningMonths['within-a-year']) ? 'within-a-year' : null
}
