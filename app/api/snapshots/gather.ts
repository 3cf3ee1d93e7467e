import type { RouteDesk } from '../../_gate/routes'
import type { ShownLink } from '@/lib/evidence/link'
import type { Breakdowns } from '@/lib/registers/figures/breakdowns'
import type { Standing } from '@/lib/readiness/standing'
import type { SnapshotContent } from '@/lib/rounds/snapshot/content'

/** Everything that is frozen of the current round, as it was at one moment. */
export type Gathered = {
  readonly standing: Standing
  readonly links: readonly ShownLink[]
  readonly evidence: SnapshotContent['evidence']
  readonly breakdowns: Breakdowns
  readonly road: SnapshotContent['road']
  /** Everybody who ever was a member, by id. */
  readonly people: ReadonlyMap<string, string>
  /** The number that the snapshot gets. */
  readonly number: number
  /** The number of the last entry of the log at that moment. */
  readonly seen: number
}

/** Reads it in one transaction, so that all of it belongs together. */
export function gather({ read, today }: Pick<RouteDesk, 'read' | 'today'>): Promise<Gathered> {
  return read(async (store) => {
    const standing = await store.readiness.standing(today)
    const { round } = standing
    const people = await store.log.people()
    const [newest] = await store.snapshots.all()
    return {
      standing,
      links: await store.links.ofRound(round),
      evidence: await store.snapshots.evidenceOf(round),
      breakdowns: await store.indicators.breakdowns(today),
      road: {
        ijkpunten: await store.ijkpunten.all(),
        partners: await store.partners.all(),
        evaluations: await store.evaluations.of(round),
        ...(await store.funding.all()),
        value: await store.value.of(round),
        decisions: await store.decisions.of(round),
        recommendations: await store.recommendations.open(),
        recognition: await store.recognitions.of(round),
      },
      people: new Map(people.map(({ id, name }) => [id, name])),
      number: (newest?.number ?? 0) + 1,
      seen: (await store.log.head())?.number ?? 0,
    }
  })
}
