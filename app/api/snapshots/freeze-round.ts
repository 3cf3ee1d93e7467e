import { processTypesetter } from '../../_exports/typesetter'
import type { RouteDesk } from '../../_gate/routes'
import { summaryOf } from '@/lib/exports/summary'
import { languages } from '@/lib/i18n/languages'
import { ok, refuse, type Result } from '@/lib/result'
import { contentText } from '@/lib/rounds/snapshot/make-content'
import { summaryFileName, type SnapshotFile } from '@/lib/rounds/snapshot/snapshot'
import { gather, type Gathered } from './gather'

export type FreezeProblem = 'not-found' | 'round-frozen' | 'changed-meanwhile' | 'summary-failed'

/** A colleague may save something while the summary is set in type; more often than this in a row is no accident. */
const tries = 2

/**
 * Freezes the current round: what it holds is read at one moment and its summary is set in type outside any transaction,
 * which takes seconds. It is saved at once, unless something changed meanwhile; then all of it is done once more.
 */
export async function freezeRound(
  desk: RouteDesk,
  roundId: string,
): Promise<Result<{ readonly snapshotId: string }, FreezeProblem>> {
  for (let left = tries; left > 0; left -= 1) {
    const outcome = await freezeOnce(desk, roundId)
    if (outcome.ok || outcome.problem !== 'changed-meanwhile') return outcome
  }
  return refuse('changed-meanwhile')
}

async function freezeOnce(
  desk: RouteDesk,
  roundId: string,
): Promise<Result<{ readonly snapshotId: string }, FreezeProblem>> {
  const { member, today } = desk
  const gathered = await gather(desk)
  const { round } = gathered.standing
  if (round.id !== roundId) return refuse('not-found')
  if (round.frozenOn !== null) return refuse('round-frozen')
  const madeAt = new Date()
  const files = await summariesOf(desk, gathered, madeAt)
  if (!files.ok) return files
  const content = contentText({
    ...gathered,
    organisation: { name: member.organisationName, fictional: member.fictional },
    ...{ madeOn: today, madeAt, madeBy: member.name },
  })
  const { number, seen } = gathered
  const frozen = { round, number, madeOn: today, madeAt, content, files: files.value }
  return desk.change((store) => store.snapshots.freeze(frozen, seen))
}

type RenderedFile = Omit<SnapshotFile, 'sha256'>

async function summariesOf(
  { member, today }: RouteDesk,
  gathered: Gathered,
  madeAt: Date,
): Promise<Result<readonly RenderedFile[], 'summary-failed'>> {
  const files: RenderedFile[] = []
  for (const language of languages) {
    const summary = summaryOf({
      ...gathered.standing,
      links: gathered.links.filter(({ status, infected }) => status !== 'withdrawn' && !infected),
      breakdowns: gathered.breakdowns,
      values: gathered.road.value,
      decision: gathered.road.decisions[0],
      people: gathered.people,
      ...{ organisation: member.organisationName, fictional: member.fictional },
      ...{ language, today, madeBy: member.name, madeAt, snapshot: { number: gathered.number } },
    })
    const pdf = await processTypesetter().pdf('summary.typ', summary)
    if (!pdf.ok) return pdf
    files.push({ name: summaryFileName(language), type: 'application/pdf', language, bytes: pdf.value })
  }
  return ok(files)
}
