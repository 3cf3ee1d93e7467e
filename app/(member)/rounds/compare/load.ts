import 'server-only'
import type { Reader } from '@/db/store'
import type { Day } from '@/lib/day'
import type { ComparedRound } from '@/lib/rounds/compare'
import { frozenRound, runningRound } from '@/lib/rounds/compared-round'
import type { Round } from '@/lib/rounds/round'
import { readContent } from '@/lib/rounds/snapshot/content'

/** A round to compare: what its snapshot says, or how it stands today. */
export async function loadRound(store: Reader, round: Round, today: Day): Promise<ComparedRound> {
  const snapshot = round.frozenOn === null ? undefined : await store.snapshots.ofRound(round.id)
  return snapshot === undefined
    ? runningRound(await store.readiness.standing(today), today)
    : frozenRound(readContent(snapshot.content))
}
