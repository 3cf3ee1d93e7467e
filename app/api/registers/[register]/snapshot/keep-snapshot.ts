import type { RouteDesk } from '../../../../_gate/routes'
import { validUntil } from '@/lib/evidence/validity'
import { expectationOf } from '@/lib/framework/framework'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { snapshotPeriod, snapshotTitle } from '@/lib/registers/files/snapshot'
import { snapshotKinds } from '@/lib/registers/files/snapshot-kind'
import type { RegisterDefinition } from '@/lib/registers/register'
import { ok, refuse, type Result } from '@/lib/result'
import type { MakingProblem, SnapshotFiles } from './make-files'

/** Adds the files as one item of evidence and links it to what it is to prove, where that was said. Gives its id. */
export async function keepSnapshot(
  { member, language, today, change }: RouteDesk,
  register: RegisterDefinition,
  { received, count }: SnapshotFiles,
  expectationId: string | null,
): Promise<Result<string, MakingProblem | 'not-found' | 'already-linked' | 'round-frozen'>> {
  const t = translator(language)
  const holds = register.name === 'cases' ? 'counts' : 'rows'
  const period = holds === 'counts' ? snapshotPeriod(today) : null
  const evidence = {
    ...{ title: snapshotTitle({ register, language, today }), kind: snapshotKinds[register.name], aboutOn: today },
    ...{ periodFrom: period?.from ?? null, periodUntil: period?.until ?? null, endsOn: null, confidential: false },
    source: t('register-files.snapshot.source', { register: register.title[language] }),
    obtained: t('register-files.snapshot.obtained'),
    redactionNote: t(`register-files.snapshot.redaction.${holds}`),
  }
  return change(async (store) => {
    await store.files.hold()
    const running = await store.rounds.running()
    if (!running.ok && expectationId !== null) return running
    const round = running.ok ? running.value : await store.rounds.current()
    const asked = expectationOf(await store.framework.of(round), expectationId ?? '')?.expectation
    if (expectationId !== null && asked === undefined) return refuse('not-found')
    // Bytes first: a row never speaks of bytes that are not safe.
    for (const file of received) {
      const kept = await store.files.keep(file)
      if (!kept.ok) return kept
    }
    const files = received.map(({ name, type, size, sha256 }) => ({ fileName: name, type, size, sha256 }))
    const added = await store.evidence.add(evidence, files)
    if (asked === undefined) return ok(added.evidenceId)
    const linked = await store.links.add(round, {
      ...{ ...added, expectationId: asked.id, uploadedBy: member.id, pages: '' },
      shows: t('register-files.snapshot.shows', { count, day: formatDay(today, language) }),
      validUntil: validUntil(evidence, asked.maxAgeMonths),
    })
    return linked.ok ? ok(added.evidenceId) : linked
  })
}
