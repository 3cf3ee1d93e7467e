import { sql, type Selectable } from 'kysely'
import { changesBetween } from '@/lib/log/changes-between'
import type { Recognition, RecognitionAnswer } from '@/lib/recognition/recognition'
import { ok, refuse, type Result } from '@/lib/result'
import type { Round } from '@/lib/rounds/round'
import type { RecognitionTable } from '../schema/rounds'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** The applications at the CCV, and what came of them. */
export function recognitionsReader(tx: Tx) {
  return {
    /** The application of one round; null while none was sent. */
    of: async (round: Pick<Round, 'id'>): Promise<Recognition | null> => {
      const row = await tx.selectFrom('recognition').selectAll().where('round_id', '=', round.id).executeTakeFirst()
      return row === undefined ? null : recognitionOf(row)
    },

    /** Every application, that of the newest round first: one statement. */
    all: async (): Promise<readonly Recognition[]> => {
      const rows = await tx
        .selectFrom('recognition')
        .innerJoin('round', 'round.id', 'recognition.round_id')
        .selectAll('recognition')
        .orderBy('round.number', 'desc')
        .execute()
      return rows.map(recognitionOf)
    },
  }
}

/** Keeps what was sent to the CCV and what it answered, each change with its entry in the log. */
export function recognitionsStore(tx: Tx, actor: Actor & { readonly memberId: string }, record: Recorder) {
  const reader = recognitionsReader(tx)
  return {
    ...reader,

    /** Keeps an application or a changed one (`version` as it was read, 0 for a new one), unless a colleague was first. */
    save: async (application: Recognition): Promise<Result<null, 'changed-meanwhile'>> => {
      const { roundId, version } = application
      const before = await reader.of({ id: roundId })
      const row = rowOf(application, actor)
      const saved =
        version === 0
          ? await tx
              .insertInto('recognition')
              .values({ organisation_id: actor.organisationId, round_id: roundId, ...row })
              .onConflict((conflict) => conflict.columns(['organisation_id', 'round_id']).doNothing())
              .returning('version')
              .executeTakeFirst()
          : await tx
              .updateTable('recognition')
              .set({ ...row, version: version + 1, changed_at: sql`now()` })
              .where('round_id', '=', roundId)
              .where('version', '=', version)
              .returning('version')
              .executeTakeFirst()
      if (saved === undefined) return refuse('changed-meanwhile')
      const [was, is] = [before === null ? nothing : factsOf(before), factsOf(application)]
      await record(actionOf(before, application), roundId, changesBetween(was, is, logged))
      return ok(null)
    },
  }
}

/** What the log keeps; a note may hold anything, and stays out of it. */
const logged = ['sentOn', 'answeredOn', 'answer', 'certifiedFrom', 'termMonths', 'plus', 'reference'] as const

type Facts = Readonly<Record<(typeof logged)[number], unknown>>

const nothing: Facts = {
  ...{ sentOn: null, answeredOn: null, answer: null, certifiedFrom: null, termMonths: null, plus: false },
  reference: '',
}

function factsOf({ sentOn, answer, reference }: Recognition): Facts {
  const { from, termMonths, plus } = certificateIn(answer)
  return {
    ...{ sentOn, answeredOn: answer?.on ?? null, answer: answer?.outcome ?? null },
    ...{ certifiedFrom: from, termMonths: termMonths?.toString() ?? null, plus, reference },
  }
}

function actionOf(before: Recognition | null, after: Recognition) {
  if (before === null) return 'recognition-sent'
  return before.answer === null && after.answer !== null ? 'recognition-answered' : 'recognition-changed'
}

function rowOf({ sentOn, answer, reference, note }: Recognition, { memberId }: { readonly memberId: string }) {
  const { from, termMonths, plus } = certificateIn(answer)
  return {
    ...{ sent_on: sentOn, answered_on: answer?.on ?? null, outcome: answer?.outcome ?? null },
    ...{ certified_from: from, term_months: termMonths, plus, reference, note, changed_by: memberId },
  }
}

function certificateIn(answer: RecognitionAnswer | null) {
  return answer?.outcome === 'granted' ? answer.certificate : { from: null, termMonths: null, plus: false }
}

/** An application as it is stored. */
export function recognitionOf(row: Selectable<RecognitionTable>): Recognition {
  const { round_id: roundId, sent_on: sentOn, reference, note, version } = row
  return { roundId, sentOn, answer: answerOf(row), reference, note, version }
}

function answerOf(row: Selectable<RecognitionTable>): RecognitionAnswer | null {
  const { outcome, answered_on: on, certified_from: from, term_months: termMonths, plus } = row
  if (outcome === null || on === null) return null
  if (outcome !== 'granted') return { outcome, on }
  // The database keeps a certificate complete where there is one.
  if (from === null || termMonths === null) throw new Error('a certificate without its term')
  return { outcome, on, certificate: { from, termMonths, plus } }
}
