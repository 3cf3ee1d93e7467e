import { z } from 'zod'
import type { Round } from './round'

/** Which part of a history somebody looks at; before there was a second round there is one part. */
export type HistoryPart = 'all' | 'this-round' | 'earlier'

const AddressShape = z.object({ rounds: z.literal('earlier') })

/** The part that an address asks for: that of the round of now, unless it says "earlier". */
export function partOf({ followsId }: Round, address: unknown): HistoryPart {
  if (followsId === null) return 'all'
  return AddressShape.safeParse(address).success ? 'earlier' : 'this-round'
}

/** From when, or before when, entries of the log belong to that part. */
export function periodOf({ createdAt }: Round, part: HistoryPart): { readonly from?: Date; readonly before?: Date } {
  if (part === 'all') return {}
  return part === 'this-round' ? { from: createdAt } : { before: createdAt }
}
