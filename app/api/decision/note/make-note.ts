import { processTypesetter } from '../../../_exports/typesetter'
import type { RouteDesk } from '../../../_gate/routes'
import { decisionStanding } from '@/lib/decision/decision-standing'
import { decisionTable } from '@/lib/decision/table'
import type { Decision } from '@/lib/decision/decision'
import { decisionNoteOf } from '@/lib/exports/decision-note'
import { exportName } from '@/lib/exports/export-name'
import { fictionalKind } from '@/lib/exports/fictional'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { ok, refuse, type Result } from '@/lib/result'

/** The note as a file, with the record that it tells; null while it is a proposal. */
export type MadeNote = {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly decision: Decision | null
}

/** Sets the decision note in type: of what was decided, or of what is proposed as long as nothing was. */
export async function makeNote(
  { member, today, read }: RouteDesk,
  language: Language,
): Promise<Result<MadeNote, 'summary-failed'>> {
  const facts = await read(async (store) => {
    const standing = await store.readiness.standing(today)
    const found = decisionStanding(standing, await store.rounds.all(), today)
    const desk = await store.decisionDesk.of(found.round)
    const table = decisionTable({ ...found, desk })
    return { standing, ...found, desk, table, values: await store.value.of(found.round) }
  })
  const { fictional, organisationName: organisation } = member
  const made = { language, organisation, fictional, madeBy: member.name, madeAt: new Date() }
  // The transaction is closed by now: setting type takes longer than reading, and needs no row.
  const pdf = await processTypesetter().pdf('decision-note.typ', decisionNoteOf({ ...facts, ...made }))
  if (!pdf.ok) return refuse(pdf.problem)
  const { decision } = facts.table
  const kind = translator(language)(decision === null ? 'decision.proposalFile' : 'decision.file')
  const name = exportName(fictionalKind(kind, { fictional, language }), organisation, today, 'pdf')
  return ok({ name, bytes: pdf.value, decision })
}
