import type { RouteDesk } from '../../../../_gate/routes'
import type { Received } from '../../../../_gate/uploads'
import type { Decision } from '@/lib/decision/decision'
import { validUntil } from '@/lib/evidence/validity'
import { expectationOf } from '@/lib/framework/framework'
import { formatDay, formatMoment } from '@/lib/i18n/format'
import { languages, type Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { ok, refuse, type Result } from '@/lib/result'

/** What asks for the decision of the partners in writing. */
const asks = 'dec-decision.e1'

type KeepProblem = 'note-kept' | 'not-found' | 'already-linked' | 'organisation-full' | 'disk-full' | 'round-frozen'

/** Adds the note as an item of evidence and links it to the requirement about the decision. Gives its id. */
export async function keepNote(
  { member, language, change }: RouteDesk,
  file: Received,
  decision: Decision,
): Promise<Result<string, KeepProblem>> {
  const t = translator(language)
  const evidence = {
    ...{ title: t('decision.doc.title', { organisation: member.organisationName }), kind: 'minutes' as const },
    ...{ aboutOn: decision.decidedOn, periodFrom: null, periodUntil: null, endsOn: null, confidential: false },
    ...{ source: t('decision.keep.source'), obtained: t('decision.keep.obtained'), redactionNote: '' },
  }
  return change(async (store) => {
    await store.files.hold()
    const running = await store.rounds.running()
    if (!running.ok) return running
    const asked = expectationOf(await store.framework.of(running.value), asks)?.expectation
    if (asked === undefined) return refuse('not-found')
    const before = await store.links.inForce(running.value)
    // What it shows names the record by its moment: a second click, in whatever language, keeps nothing more.
    const shown = languages.map((one) => showsOf(one, decision))
    if (before.some((link) => link.expectationId === asks && shown.includes(link.shows))) return refuse('note-kept')
    // Bytes first: a row never speaks of bytes that are not safe.
    const kept = await store.files.keep(file)
    if (!kept.ok) return kept
    const { name: fileName, type, size, sha256 } = file
    const added = await store.evidence.add(evidence, [{ fileName, type, size, sha256 }])
    const linked = await store.links.add(running.value, {
      ...{ ...added, expectationId: asked.id, uploadedBy: member.id, pages: '' },
      shows: showsOf(language, decision),
      validUntil: validUntil(evidence, asked.maxAgeMonths),
    })
    return linked.ok ? ok(added.evidenceId) : linked
  })
}

function showsOf(language: Language, { outcome, decidedOn, recordedAt }: Decision): string {
  const t = translator(language)
  return t('decision.keep.shows', {
    outcome: t(`decision.outcome.${outcome}`).toLowerCase(),
    day: formatDay(decidedOn, language),
    moment: formatMoment(recordedAt, language),
  })
}
