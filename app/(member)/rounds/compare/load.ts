import 'server-only'
import type { ReadDesk } from '../../../_gate/as-member'
import type { Day } from '@/lib/day'
import type { ComparedRound } from '@/lib/rounds/compare'
import { frozenRound, runningRound } from '@/lib/rounds/compared-round'
import type { Round } from '@/lib/rounds/round'
import { readContent } from '@/lib/rounds/snapshot/content'

/** A round to compare: what its snapshot says, or how it stands today. */
export async function loadRound(store: ReadDesk['store'], round: Round, today: Day): Promise<ComparedRound> {
  if (round.frozenOn === null) return runningRound(await store.readiness.standing(today), today)
  const snapshot = await store.snapshots.ofRound(round.id)
  if (snapshot === undefined) throw new Error('a round is frozen with its snapshot')
  return frozenRound(readContent(snapshot.content))
}
