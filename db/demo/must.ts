import type { Result } from '@/lib/result'

/** The value of something that the rules allow; a refusal means that the demo itself is wrong, which is a surprise. */
export function must<T, P extends string>(outcome: Result<T, P>): T {
  if (!outcome.ok) throw new Error(`The rules refuse the demo: ${outcome.problem}`)
  return outcome.value
}
