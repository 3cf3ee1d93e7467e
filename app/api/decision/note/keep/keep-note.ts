import type { RouteDesk } from '../../../../_gate/routes'
import type { Received } from '../../../../_gate/uploads'
import type { Decision } from '@/lib/decision/decision'
import { validUntil } from '@/lib/evidence/validity'
import { expectationOf } from '@/lib/framework/framework'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { ok, refuse, type Result } from '@/lib/result'

/** What asks for the decision of the partners in writing. */
const asks = 'dec-decision.e1'

type KeepProblem = 'not-found' | 'already-linked' | 'organisation-full' | 'disk-full' | 'round-frozen'

/** Adds the note as an item of evidence and links it to the requirement about the decision. Gives its id. */
export async function keepNote(
  { member, language, change }: RouteDesk,
  file: Received,
  { outcome, decidedOn }: Decision,
): Promise<Result<string, KeepProblem>> {
  const t = translator(language)
  const decided = { outcome: t(`decision.outcome.${outcome}`).toLowerCase(), day: formatDay(decidedOn, language) }
  const evidence = {
    ...{ title: t('decision.doc.title', { organisation: member.organisationName }), kind: 'minutes' as const },
    ...{ aboutOn: decidedOn, periodFrom: null, periodUntil: null, endsOn: null, confidential: false },
    ...{ source: t('decision.keep.source'), obtained: t('decision.keep.obtained'), redactionNote: '' },
  }
  return change(async (store) => {
    await store.files.hold()
    const running = await store.rounds.running()
    if (!running.ok) return running
    const asked = expectationOf(await store.framework.of(running.value), asks)?.expectation
    if (asked === undefined) return refuse('not-found')
    // Bytes first: a row never speaks of bytes that are not safe.
    const kept = await store.files.keep(file)
    if (!kept.ok) return kept
    const { name: fileName, type, size, sha256 } = file
    const added = await store.evidence.add(evidence, [{ fileName, type, size, sha256 }])
    const linked = await store.links.add(running.value, {
      ...{ ...added, expectationId: asked.id, uploadedBy: member.id, pages: '' },
      shows: t('decision.keep.shows', decided),
      validUntil: validUntil(evidence, asked.maxAgeMonths),
    })
    return linked.ok ? ok(added.evidenceId) : linked
  })
}
